// An address that an editor sends → what it is, and the offer to add it or to read it once.
import { bold, code, text, type Block, type Button, type Document } from '../../../digests/document.ts'
import type { VisitedKind } from '../../domain/source.ts'
import { proposeSource } from '../../jobs/propose-source.ts'
import type { Proposal } from '../../jobs/propose-source.ts'
import { particularsOf } from '../../jobs/source-particulars.ts'
import { canonicalAddress } from '../../sources/canonical-address.ts'
import { channelAddress } from '../../sources/channel-address.ts'
import { postAddress } from '../../sources/post-address.ts'
import { loadSourceFigures } from '../../store/source-figures.ts'
import { listSources } from '../../store/sources.ts'
import { inRows, message, paragraphs } from '../message.ts'
import { readingPorts } from '../reading-ports.ts'
import { texts } from '../text/texts.ts'
import type { ButtonRows, Turn } from '../turn.ts'
import { listingPreview } from './listing-preview.ts'
import { keepOffer, type Offer, type OfferedAddress } from './offers.ts'
import { sourceCard } from './source-card.ts'
import { unreadText } from './unread-text.ts'

const MOST_OTHERS = 5

/** Answers at once where the address is on the list, and otherwise when it has been looked at. */
export async function lookAtAddress(
  turn: Turn,
  written: string,
  kind: VisitedKind | null = null,
): Promise<void> {
  const given = withScheme(written.trim())
  const post = postAddress(given)?.post ?? null
  if (await showKnown(turn, given, post)) return
  await turn.say(message([texts[turn.chat.locale].reading.looking(given.slice(0, LONGEST_QUOTE))]))
  turn.later(async () => {
    await answer(turn, await proposeSource(readingPorts(turn.ports), given, { kind }), post)
  })
}

const LONGEST_QUOTE = 200

/** `mfa.example/news` gets its scheme; `@channel` needs none. */
function withScheme(address: string): string {
  return /^(@|[a-z][a-z0-9+.-]*:\/\/)/i.test(address) ? address : `https://${address}`
}

/** `post`: of a channel, and can be read by itself. */
async function answer(turn: Turn, proposal: Proposal, post: string | null): Promise<void> {
  if (proposal.form === 'problem') return turn.say(message([unreadText(proposal, turn.chat.locale)]))
  if (proposal.form === 'source') {
    const { source, others } = proposal
    if (await showKnown(turn, source.address, post)) return
    const { kind, address, listing } = source
    const offer = await keep(turn, {
      source: { kind, address, title: listing.title, ...particularsOf(source) },
      article: post,
      others,
    })
    return turn.say(sourceOffer(turn, proposal, offer))
  }
  const { address, cleaned, feeds } = proposal
  if (cleaned.kind !== 'clean') return turn.say(message([unreadText(cleaned, turn.chat.locale)]))
  await turn.say(
    articleOffer(turn, proposal, await keep(turn, { source: null, article: address, others: feeds })),
  )
}

/** The card of the source that is read there already. */
async function showKnown(turn: Turn, given: string, post: string | null): Promise<boolean> {
  const { db } = turn.ports.store
  const wanted = canonicalAddress(channelAddress(given) ?? given)
  const found = (await listSources(db)).find(
    ({ address, movedTo }) =>
      canonicalAddress(address) === wanted || (movedTo !== null && canonicalAddress(movedTo) === wanted),
  )
  const figures = found === undefined ? null : await loadSourceFigures(db, found.id, turn.now)
  if (figures === null) return false
  const card = sourceCard(figures, turn.chat)
  const t = texts[turn.chat.locale].reading
  const offer = post === null ? null : await keep(turn, { source: null, article: post, others: [] })
  await turn.say({
    blocks: [...paragraphs([t.known]), ...card.blocks],
    buttons: [...(offer === null ? [] : [onceRow(offer, t.readOnce)]), ...card.buttons],
  })
  return true
}

function keep(turn: Turn, offer: Omit<Offer, 'id'>): Promise<Offer> {
  const others = offer.others.slice(0, MOST_OTHERS)
  return keepOffer(turn.ports.store.db, turn.chat.id, { ...offer, others })
}

function sourceOffer(
  { chat: { locale } }: Turn,
  { source }: Extract<Proposal, { form: 'source' }>,
  offer: Offer,
): Document {
  const t = texts[locale].reading
  const { title } = source.listing
  return {
    blocks: [
      { kind: 'title', inlines: [text(title ?? source.address)] },
      ...paragraphs([t.found[source.kind]]),
      ...listingPreview(source, locale),
      ...otherBlocks(t.others, offer.others),
    ],
    buttons: [
      [{ text: t.add[source.kind], data: `sources:add:${offer.id}` }],
      ...(offer.article === null ? [] : [onceRow(offer, t.readOnce)]),
      ...otherButtons(offer, t.lookAt),
    ],
  }
}

function articleOffer(
  { chat: { locale } }: Turn,
  { document, cleaned }: Extract<Proposal, { form: 'article' }>,
  offer: Offer,
): Document {
  const t = texts[locale].reading
  const title = cleaned.kind === 'clean' ? cleaned.article.title : document.title
  return {
    blocks: [
      ...paragraphs([t.article]),
      ...(title === null ? [] : paragraphs([[bold(title)]])),
      ...otherBlocks(t.feedsOfSite, offer.others),
    ],
    buttons: [onceRow(offer, t.readOnce), ...otherButtons(offer, t.lookAt)],
  }
}

function onceRow({ id }: Offer, label: string): Button[] {
  return [{ text: label, data: `sources:once:${id}` }]
}

function otherBlocks(title: string, others: readonly OfferedAddress[]): Block[] {
  if (others.length === 0) return []
  const items = others.map((other) => [
    ...(other.title === null ? [] : [text(`${other.title}: `)]),
    code(other.address),
  ])
  return [...paragraphs([title]), { kind: 'list', ordered: true, items }]
}

function otherButtons({ id, others }: Offer, label: (place: string) => string): ButtonRows {
  const buttons: Button[] = others.map((_, index) => ({
    text: label(String(index + 1)),
    data: `sources:look:${id}:${index}`,
  }))
  return inRows(buttons, 3)
}
