// A RichText of a call → the same, checked: kinds, fields and nesting as the Bot API lists them.
import {
  type Fields,
  integerBetween,
  isObject,
  readFields,
  readText,
  refuse,
  required,
  optional,
  oneOf,
} from '../shape.ts'
import { BUTTON_ACTIONS, readAction } from '../keyboards/button-actions.ts'
import { characterCount } from '../text/character-count.ts'
import { checkedLink } from '../text/link.ts'
import { DATE_TIME_FORMAT } from '../text/start-tag.ts'
import { type RichTally, deeper } from './tally.ts'

const inner = required(readRichText)
const text = required<RichTally>(readText)

/** Kind → fields beside `type`. */
const RICH_TEXTS: Record<string, Fields<RichTally>> = {
  bold: { text: inner },
  italic: { text: inner },
  underline: { text: inner },
  strikethrough: { text: inner },
  spoiler: { text: inner },
  subscript: { text: inner },
  superscript: { text: inner },
  marked: { text: inner },
  code: { text: inner },
  date_time: {
    text: inner,
    unix_time: required(integerBetween(0, 2 ** 40)),
    date_time_format: required(dateTimeFormat),
  },
  text_mention: { text: inner, user: required(mentionedPerson) },
  custom_emoji: { custom_emoji_id: text, alternative_text: required(countedText) },
  mathematical_expression: { expression: required(countedText) },
  url: { text: inner, url: required(linkAddress) },
  email_address: { text: inner, email_address: text },
  phone_number: { text: inner, phone_number: text },
  bank_card_number: { text: inner, bank_card_number: text },
  mention: { text: inner, username: text },
  hashtag: { text: inner, hashtag: text },
  cashtag: { text: inner, cashtag: text },
  bot_command: { text: inner, bot_command: text },
  button: { button: required(readRichButton) },
  anchor: { name: required(targetName) },
  anchor_link: { text: inner, anchor_name: required(linkedName) },
  reference: { text: inner, name: required(targetName) },
  reference_link: { text: inner, reference_name: required(linkedName) },
}

/** What a button's label may hold beside plain text. */
const IN_BUTTONS = new Set(['custom_emoji', 'date_time'])

/** Reads a string, a list or a typed piece; counts its characters and its depth. */
export function readRichText(value: unknown, at: string, tally: RichTally): unknown {
  if (typeof value === 'string') return countedText(value, at, tally)
  if (Array.isArray(value))
    return value.map((piece: unknown, index) => readRichText(piece, `${at}[${index}]`, tally))
  if (!isObject(value)) return refuse(tally, at, 'must be a RichText')
  const type = readText(value['type'] ?? refuse(tally, `${at}.type`, 'is missing'), `${at}.type`, tally)
  const fields = RICH_TEXTS[type] ?? refuse(tally, at, `is a RichText of unknown type "${type}"`)
  return deeper(tally, at, () => ({ type, ...readFields(value, at, fields, tally, ['type']) }))
}

/** Reads a RichMessageButton: a label of plain text, one action, a style. */
export function readRichButton(value: unknown, at: string, tally: RichTally): unknown {
  if (!isObject(value)) return refuse(tally, at, 'must be a RichMessageButton')
  const label = readFields(
    value,
    at,
    { text: inner, style: optional(oneOf('danger', 'success', 'primary', 'link')) },
    tally,
    Object.keys(BUTTON_ACTIONS),
  )
  for (const type of typesIn(label['text'])) {
    if (!IN_BUTTONS.has(type)) refuse(tally, `${at}.text`, `can't contain ${type}`)
  }
  const action = readAction(value, at, tally)
  if (label['style'] === 'link' && !('callback_data' in action)) {
    refuse(tally, `${at}.style`, '"link" is allowed only for callback buttons')
  }
  return { ...label, ...action }
}

function typesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(typesIn)
  return isObject(value) ? [String(value['type']), ...typesIn(value['text'] ?? '')] : []
}

/** Reads plain text that counts towards the message's length. */
export function countedText(value: unknown, at: string, tally: RichTally): string {
  const counted = readText(value, at, tally)
  tally.characters += characterCount(counted)
  return counted
}

function linkAddress(value: unknown, at: string, tally: RichTally): string {
  const address = readText(value, at, tally)
  return checkedLink(address) ?? refuse(tally, at, `is no address: ${address}`)
}

function dateTimeFormat(value: unknown, at: string, tally: RichTally): string {
  const format = readText(value, at, tally)
  return DATE_TIME_FORMAT.test(format) ? format : refuse(tally, at, 'must match r|w?[dD]?[tT]?')
}

function mentionedPerson(value: unknown, at: string, tally: RichTally): unknown {
  return isObject(value) && Number.isInteger(value['id']) ? value : refuse(tally, at, 'must be a User')
}

/** Reads the name of a place that links inside the message can lead to. */
export function targetName(value: unknown, at: string, tally: RichTally): string {
  const name = readText(value, at, tally)
  tally.targets.add(name)
  return name
}

function linkedName(value: unknown, at: string, tally: RichTally): string {
  const name = readText(value, at, tally)
  tally.linked.add(name)
  return name
}
