// What can be followed → pages of buttons; a press follows, a press on what is followed stops.
import type { Button } from '../../digests/document.ts'
import type { Followed } from '../domain/subscription.ts'
import type { Locale } from '../domain/vocabulary.ts'
import { formats } from '../gazetteer/formats.ts'
import { organizations } from '../gazetteer/organizations.ts'
import { countriesIn, REGIONS } from '../gazetteer/regions.ts'
import { followData, isSame } from './follow-data.ts'
import { nameOf } from './gazetteer-index.ts'
import { inRows } from './message.ts'
import { texts, type Text } from './text/texts.ts'
import type { ButtonRows } from './turn.ts'

export type Group = keyof Text['groups']

export const GROUPS: readonly Group[] = [...REGIONS, 'organizations', 'formats']

/** What most readers of this bot begin with; the first choices. */
export const SUGGESTED: readonly Followed[] = [
  ...['UZ', 'TR', 'AZ', 'KZ', 'KG', 'TM', 'TJ', 'RU', 'CN'].map((code) => ({
    kind: 'country' as const,
    code,
  })),
  ...['OTS', 'SCO', 'CIS'].map((code) => ({ kind: 'organization' as const, code })),
]

const PER_PAGE = 14

export function groupOfName(name: string | undefined): Group | null {
  return GROUPS.find((group) => group === name) ?? null
}

/** Members of a group in the alphabet of the reader, but for the Turkic world, whose order is the gazetteer's. */
function membersOf(group: Group, locale: Locale): Followed[] {
  const members = unsorted(group)
  if (group === 'turkic') return members
  const { compare } = new Intl.Collator(locale)
  return members.sort((one, other) => compare(nameOf(one, locale), nameOf(other, locale)))
}

function unsorted(group: Group): Followed[] {
  if (group === 'organizations') return organizations().map(({ code }) => ({ kind: 'organization', code }))
  if (group === 'formats') return formats().map(({ id }) => ({ kind: 'format', code: id }))
  return countriesIn(group).map((code) => ({ kind: 'country', code }))
}

/** A button for each of the groups: `<command>:group:<group>:0`. */
export function groupButtons(command: string, locale: Locale): ButtonRows {
  const buttons = GROUPS.map((group) => ({
    text: texts[locale].groups[group],
    data: `${command}:group:${group}:0`,
  }))
  return inRows(buttons, 2)
}

/** One page of a group, with the ways to its neighbours. `page` beyond the last shows the last. */
export function pageButtons(
  command: string,
  { group, page, locale }: { group: Group; page: number; locale: Locale },
  followed: readonly Followed[],
): { rows: ButtonRows; page: number; pages: number } {
  const members = membersOf(group, locale)
  const pages = Math.max(1, Math.ceil(members.length / PER_PAGE))
  const at = Math.min(Math.max(page, 0), pages - 1)
  const shown = members.slice(at * PER_PAGE, (at + 1) * PER_PAGE)
  const t = texts[locale]
  const turns: Button[] = [
    ...(at > 0 ? [{ text: t.previousPage, data: `${command}:group:${group}:${at - 1}` }] : []),
    ...(at < pages - 1 ? [{ text: t.nextPage, data: `${command}:group:${group}:${at + 1}` }] : []),
  ]
  return {
    rows: [
      ...inRows(
        choiceButtons(command, shown, followed, locale, `:${group}:${at}`),
        group === 'formats' ? 1 : 2,
      ),
      ...(turns.length > 0 ? [turns] : []),
    ],
    page: at,
    pages,
  }
}

/**
 * A button each. It says what it does, not "the other": the same press delivered twice changes nothing the second time.
 * `<command>:add:c.UZ…` or `<command>:drop:c.UZ…`.
 */
export function choiceButtons(
  command: string,
  choices: readonly Followed[],
  followed: readonly Followed[],
  locale: Locale,
  from = '',
): Button[] {
  return choices.map((choice) => {
    const isFollowed = followed.some((one) => isSame(one, choice))
    const name = nameOf(choice, locale)
    return {
      text: isFollowed ? `✓ ${name}` : name,
      data: `${command}:${isFollowed ? 'drop' : 'add'}:${followData(choice)}${from}`,
    }
  })
}
