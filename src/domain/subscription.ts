// What a chat ordered: whom it follows, and when and how it wants to be told.
import type { CivilDate, Locale } from './vocabulary.ts'

export type FollowedKind = 'country' | 'organization' | 'format' | 'person'

/** A thing followed: a country `UZ`, an organisation `OTS`, a format `c5plus1`, a person's id. */
export interface Followed {
  kind: FollowedKind
  code: string
}

/** The form of messages: rich needs a recent Telegram app; classic is plain HTML that every app shows. */
export type MessageForm = 'rich' | 'classic'

export interface Chat {
  /** Ours; logs hold this one only. */
  id: string
  telegramId: number
  locale: Locale
  /** IANA name. */
  zone: string
  form: MessageForm
  /** blocked: the person blocked the bot; wakes with /start. */
  state: 'active' | 'blocked'
  /** How far /start has gone: language chosen, form chosen, … */
  introduced: boolean
  createdAt: Date
}

/** One ordered digest; a chat may have several. */
export interface Brief {
  id: string
  chatId: string
  /** Local hour `HH:MM`. */
  at: string
  /** ISO weekdays, Monday is 1. */
  days: number[]
  followed: Followed[]
  paused: boolean
  /** Every change up to this number has been told or was before its time. */
  lastNumber: number
  /** Local date of the last digest; null before the first. */
  lastLocalDate: CivilDate | null
  /** Since when it is active (again): slots before are not owed. */
  activeSince: Date
}
