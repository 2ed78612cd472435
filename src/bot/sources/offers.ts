// What an address was found to be, while its editor decides: stored, so that a restart forgets no offer.
import { randomBytes } from 'node:crypto'
import type { VisitedKind } from '../../domain/source.ts'
import type { CountryCode, ReadingLanguage } from '../../domain/vocabulary.ts'
import type { Db } from '../../store/db.ts'
import { deleteState, readState, writeState } from '../../store/state.ts'

export interface Offer {
  /** Stands in the buttons: older ones with other ids are out of date. */
  id: string
  /** What can be added; null for an article. */
  source: OfferedSource | null
  /** What can be read once; null for a source. */
  article: string | null
  /** Other addresses that the page names, to be looked at. */
  others: OfferedAddress[]
}

export interface OfferedSource {
  kind: VisitedKind
  address: string
  title: string | null
  language: ReadingLanguage | null
  country: CountryCode | null
  zone: string | null
}

export interface OfferedAddress {
  kind: VisitedKind
  address: string
  title: string | null
}

/** Of one chat; more are forgotten, the oldest first. */
const KEPT = 5

export async function keepOffer(db: Db, chatId: string, offer: Omit<Offer, 'id'>): Promise<Offer> {
  const kept: Offer = { id: randomBytes(6).toString('base64url'), ...offer }
  const before = await readOffers(db, chatId)
  await writeState(db, keyOf(chatId), [kept, ...before].slice(0, KEPT))
  return kept
}

/** null where it is too old to be known any more. */
export async function readOffer(db: Db, chatId: string, id: string): Promise<Offer | null> {
  return (await readOffers(db, chatId)).find((offer) => offer.id === id) ?? null
}

export async function forgetOffers(db: Db, chatId: string): Promise<void> {
  await deleteState(db, keyOf(chatId))
}

async function readOffers(db: Db, chatId: string): Promise<Offer[]> {
  const stored = await readState(db, keyOf(chatId))
  return Array.isArray(stored) ? (stored as Offer[]) : []
}

function keyOf(chatId: string): string {
  return `offers/${chatId}`
}
