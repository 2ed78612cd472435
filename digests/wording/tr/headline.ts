// The parts of a headline → a Turkish headline: "Türkiye ve Özbekistan: dışişleri bakanları görüşmesi".
//
// Names keep their dictionary form: suffixes fall on our own nouns only, so no name is ever inflected wrongly.
import type { Kind, Level, Mode } from '../../../src/domain/vocabulary.ts'
import type { HeadlineParts, ReceptionParts } from '../headline-parts.ts'
import { joinWith } from '../join.ts'

const ORDINALS = 'birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu'.split(
  ' ',
)
/** "… Toplantısı" and "… Zirvesi" are events and numbered themselves: "7. … Toplantısı". */
const EVENT =
  /(?:toplantısı|zirvesi|görüşmesi|görüşmeleri|istişareleri|konferansı|oturumu|diyaloğu|forumu)$/iu

export function ordinal(n: number): string {
  return ORDINALS[n - 1] ?? `${n}.`
}

export function headline(parts: HeadlineParts): string {
  if (parts.format !== null) return formatHeadline(parts.format, parts)
  if (parts.reception) return receptionHeadline(parts.reception)
  const round = parts.ordinal === null ? '' : ` (${ordinal(parts.ordinal)} tur)`
  const what = `${event(parts)}${round}`
  if (parts.parties.length === 0) return capital(what)
  return `${parties(parts)}: ${what}`
}

function formatHeadline(name: string, { ordinal: n, informal: isInformal }: HeadlineParts): string {
  const informal = isInformal && !/gayri ?resm[iî]/iu.test(name)
  if (EVENT.test(name)) return `${n === null ? '' : `${n}. `}${informal ? 'Gayriresmî ' : ''}${name}`
  const attributes = [...(n === null ? [] : [ordinal(n)]), ...(informal ? ['gayriresmî'] : [])].join(' ')
  return attributes === '' ? `${name} toplantısı` : `${name}: ${attributes} toplantı`
}

/** "Özbekistan: cumhurbaşkanının Tacikistan dışişleri bakanını kabulü". */
function receptionHeadline({ host, office, guests, others, visitor }: ReceptionParts): string {
  const names = parties({ parties: guests, others })
  const many = guests.length + others > 1
  const whom = visitor === null ? (many ? 'heyetleri' : 'heyeti') : possessed(visitor)
  if (office === null) return `${host}: ${names} ${genitive(whom)} kabulü`
  return `${host}: ${genitive(possessed(office))} ${names} ${whom}n${vowelOf(whom)} kabulü`
}

/** An office as somebody's: "başbakanı", "büyükelçisi"; "dışişleri bakanı" is one already. */
function possessed(office: string): string {
  const word = office.toLocaleLowerCase('tr')
  if (!/[aeıioöuü]$/u.test(word)) return word + vowelOf(word)
  return /(?:[cç][ıiuü]|[aeoö])$/u.test(word) ? `${word}s${vowelOf(word)}` : word
}

/** Of a possessed noun: "cumhurbaşkanının". */
function genitive(noun: string): string {
  return `${noun}n${vowelOf(noun)}n`
}

/** The narrow vowel that the last one of a word asks for. */
function vowelOf(word: string): string {
  const last = /[aeıioöuü](?=[^aeıioöuü]*$)/u.exec(word)?.[0] ?? 'e'
  return ({ a: 'ı', ı: 'ı', o: 'u', u: 'u', ö: 'ü', ü: 'ü' } as Partial<Record<string, string>>)[last] ?? 'i'
}

function parties({ parties, others }: Pick<HeadlineParts, 'parties' | 'others'>): string {
  return others === 0 ? joinWith('ve', parties) : `${parties.join(', ')} ve ${others} taraf daha`
}

function event({ kind, level, mode, holders, informal }: HeadlineParts): string {
  if (kind === 'reception' && level === 'head-of-state') return 'devlet başkanının kabulü'
  const noun = nounOf(kind, mode, informal)
  if (kind === 'summit') return noun.bare
  // Titles are capitals beside a name; of several holders together they are common nouns.
  if (holders !== null) return `${holders.toLocaleLowerCase('tr')} ${noun.possessed}`
  return level === null ? noun.bare : `${LEVELS[level]} düzeyinde ${noun.bare}`
}

interface Noun {
  bare: string
  /** With the possessive that a compound needs: "bakanlar görüşmesi". */
  possessed: string
}

const NOUNS = {
  call: { bare: 'telefon görüşmesi', possessed: 'telefon görüşmesi' },
  video: { bare: 'video konferans görüşmesi', possessed: 'video konferans görüşmesi' },
  videoSummit: { bare: 'video konferans zirvesi', possessed: 'video konferans zirvesi' },
  consultations: { bare: 'istişareler', possessed: 'istişareleri' },
  remoteConsultations: { bare: 'uzaktan istişareler', possessed: 'uzaktan istişareleri' },
  reception: { bare: 'kabul', possessed: 'kabulü' },
  summit: { bare: 'zirve toplantısı', possessed: 'zirve toplantısı' },
  multilateral: { bare: 'toplantı', possessed: 'toplantısı' },
  bilateral: { bare: 'görüşme', possessed: 'görüşmesi' },
} as const satisfies Record<string, Noun>

function nounOf(kind: Kind, mode: Mode, informal: boolean): Noun {
  const { bare, possessed } = plainNoun(kind, mode)
  const attribute = informal ? 'gayriresmî ' : ''
  return { bare: attribute + bare, possessed: attribute + possessed }
}

function plainNoun(kind: Kind, mode: Mode): Noun {
  if (mode === 'phone') return kind === 'consultations' ? NOUNS.remoteConsultations : NOUNS.call
  if (mode !== 'video') return NOUNS[kind]
  if (kind === 'summit') return NOUNS.videoSummit
  return kind === 'consultations' ? NOUNS.remoteConsultations : NOUNS.video
}

const LEVELS: Record<Level, string> = {
  'head-of-state': 'devlet başkanı',
  'head-of-government': 'hükûmet başkanı',
  minister: 'bakan',
  'deputy-minister': 'bakan yardımcısı',
  'organization-head': 'uluslararası teşkilat başkanı',
  parliament: 'parlamento',
  ambassador: 'büyükelçi',
  official: 'üst düzey yetkili',
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('tr') + text.slice(1)
}
