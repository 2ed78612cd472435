// The parts of a headline → an English headline: "Türkiye and Uzbekistan: foreign ministers’ meeting".
import type { Kind, Level, Mode } from '../../../src/domain/vocabulary.ts'
import type { HeadlineParts, ReceptionParts } from '../headline-parts.ts'
import { joinWith } from '../join.ts'

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
)
/** A format whose name is an event is numbered itself; any other holds numbered meetings. */
const EVENT = /\b(?:meeting|summit|session|conference|consultations?|dialogue|forum|talks|discussions)\b/i

export function ordinal(n: number): string {
  const word = ORDINALS[n - 1]
  if (word !== undefined) return word
  const suffix = { one: 'st', two: 'nd', few: 'rd' }[
    new Intl.PluralRules('en', { type: 'ordinal' }).select(n) as 'one' | 'two' | 'few'
  ]
  return `${n}${suffix ?? 'th'}`
}

export function headline(parts: HeadlineParts): string {
  if (parts.format !== null) return formatHeadline(parts.format, parts)
  if (parts.reception) return receptionHeadline(parts.reception)
  const round = parts.ordinal === null ? '' : ` (${ordinal(parts.ordinal)} round)`
  const what = `${parts.informal ? 'informal ' : ''}${event(parts)}${round}`
  if (parts.parties.length === 0) return capital(what)
  return `${parties(parts)}: ${what}`
}

function formatHeadline(name: string, { ordinal: n, informal: isInformal }: HeadlineParts): string {
  const informal = isInformal && !/informal/i.test(name)
  const attributes = [...(n === null ? [] : [ordinal(n)]), ...(informal ? ['informal'] : [])].join(' ')
  if (EVENT.test(name)) return attributes === '' ? name : capital(`${attributes} ${name}`)
  return `${name}: ${attributes === '' ? 'meeting' : `${attributes} meeting`}`
}

/** "Uzbekistan: president receives the foreign minister of Tajikistan". */
function receptionHeadline({ host, office, guests, others, visitor }: ReceptionParts): string {
  const names = parties({ parties: guests.map(withArticle), others })
  const whom =
    visitor === null
      ? `${guests.length + others === 1 ? 'a delegation' : 'delegations'} of ${names}`
      : `the ${visitor} of ${names}`
  return office === null ? `${host} receives ${whom}` : `${host}: ${office} receives ${whom}`
}

/** Names that are common nouns at heart take an article inside a sentence. */
function withArticle(name: string): string {
  return ARTICLED.test(name) ? `the ${name}` : name
}

const ARTICLED =
  /^(?:United|Netherlands|Philippines|Maldives|Bahamas|Gambia)|\b(?:Union|Republic|States|Nations|Emirates|Kingdom|Islands|Council|Bank|League|Commission|Agency|Fund|Group)$|^Organi[sz]ation|\bOrgani[sz]ation\b/

function parties({ parties, others }: Pick<HeadlineParts, 'parties' | 'others'>): string {
  if (others === 0) return joinWith('and', parties)
  return `${parties.join(', ')} and ${others} ${others === 1 ? 'other' : 'others'}`
}

function event({ kind, level, mode, holders }: HeadlineParts): string {
  if (kind === 'reception' && level === 'head-of-state') return 'reception by the head of state'
  const noun = nounOf(kind, mode)
  if (kind === 'summit') return noun
  if (holders !== null)
    return /(?:^|\s)of\s|[^s]$/.test(holders) ? `${noun} of ${holders}` : `${holders}’ ${noun}`
  return level === null ? noun : LEVELS[level](noun)
}

function nounOf(kind: Kind, mode: Mode): string {
  if (mode === 'phone')
    return kind === 'consultations'
      ? 'telephone consultations'
      : kind === 'bilateral'
        ? 'telephone call'
        : 'conference call'
  if (mode === 'video')
    return kind === 'summit'
      ? 'video summit'
      : kind === 'consultations'
        ? 'video consultations'
        : 'video conference'
  return {
    reception: 'reception',
    consultations: 'consultations',
    summit: 'summit',
    multilateral: 'meeting',
    bilateral: 'meeting',
  }[kind]
}

const LEVELS: Record<Level, (noun: string) => string> = {
  'head-of-state': (noun) => `${noun} at head-of-state level`,
  'head-of-government': (noun) => `${noun} at head-of-government level`,
  minister: (noun) => `${noun} at ministerial level`,
  'deputy-minister': (noun) => `${noun} at deputy-minister level`,
  'organization-head': (noun) => `${noun} at the level of heads of organisations`,
  parliament: (noun) => `parliamentary ${noun}`,
  ambassador: (noun) => `${noun} at ambassadorial level`,
  official: (noun) => `${noun} at senior-official level`,
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
