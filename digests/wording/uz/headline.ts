// The parts of a headline → an Uzbek headline: "Turkiya va Oʻzbekiston: tashqi ishlar vazirlarining uchrashuvi".
//
// Names keep their dictionary form: suffixes fall on our own nouns only, so no name is ever inflected wrongly.
import type { Kind, Level, Mode } from '../../../src/domain/vocabulary.ts'
import type { HeadlineParts, ReceptionParts } from '../headline-parts.ts'
import { joinWith } from '../join.ts'
import type { Script } from './script.ts'

const ORDINALS =
  'birinchi ikkinchi uchinchi toʻrtinchi beshinchi oltinchi yettinchi sakkizinchi toʻqqizinchi oʻninchi'.split(
    ' ',
  )
/** A format named after its event is numbered by that event, any other holds numbered sittings. */
const EVENTS: readonly [ending: RegExp, noun: string][] = [
  [/(?:sammiti|саммити)$/iu, 'sammit'],
  [/(?:uchrashuvi|учрашуви)$/iu, 'uchrashuv'],
  [/(?:yigʻilishi|йиғилиши)$/iu, 'yigʻilish'],
  [/(?:forumi?|форуми?)$/iu, 'forum'],
  [/(?:konferensiyasi|конференцияси|конференсияси)$/iu, 'konferensiya'],
  [/(?:sessiyasi|сессияси)$/iu, 'sessiya'],
  [/(?:muloqoti|muzokaralari|muhokamalari|мулоқоти|музокаралари|муҳокамалари)$/iu, 'uchrashuv'],
]

export interface UzbekHeadlines {
  ordinal(n: number): string
  headline(parts: HeadlineParts): string
}

export function headlines(script: Script): UzbekHeadlines {
  const { w } = script
  const words = ORDINALS.map(script.spell)
  const levels = script.all(LEVELS)
  const nouns = script.all(NOUNS)
  const ordinal = (n: number): string => words[n - 1] ?? `${n}-`

  /** "yettinchi yigʻilish", and "12-yigʻilish" without a blank. */
  const numbered = (n: number, noun: string): string =>
    n > words.length ? `${n}-${noun}` : `${ordinal(n)} ${noun}`

  const event = ({ kind, level, mode, holders, informal }: HeadlineParts): string => {
    if (kind === 'reception' && level === 'head-of-state') return w`davlat rahbari qabuli`
    const attribute = informal ? w`norasmiy ` : ''
    const noun = attribute + nouns[nounOf(kind, mode)]
    if (kind === 'summit') return noun
    if (holders !== null) return w`${holders}ning ${attribute}${nouns[`${nounOf(kind, mode)}i`]}`
    return level === null ? noun : w`${levels[level]} darajasidagi ${noun}`
  }

  const formatHeadline = (name: string, { ordinal: n, informal: isInformal }: HeadlineParts): string => {
    const informal = isInformal && !/norasmiy|норасмий/iu.test(name)
    const event = EVENTS.find(([ending]) => ending.test(name))?.[1]
    if (n === null && !informal) return event === undefined ? w`${name} yigʻilishi` : name
    const meeting = script.spell(event ?? 'yigʻilish')
    const called = informal ? w`norasmiy ${meeting}` : meeting
    return `${name}: ${n === null ? called : numbered(n, called)}`
  }

  const partiesText = ({ parties, others }: Pick<HeadlineParts, 'parties' | 'others'>): string =>
    others === 0 ? joinWith(w`va`, parties) : w`${parties.join(', ')} va yana ${others} ta ishtirokchi`

  /** "Oʻzbekiston: prezident qabulida Tojikiston tashqi ishlar vaziri". */
  const receptionHeadline = ({ host, office, guests, others, visitor }: ReceptionParts): string => {
    const names = partiesText({ parties: guests, others })
    const many = guests.length + others > 1
    const whom =
      visitor === null ? (many ? w`delegatsiyalari` : w`delegatsiyasi`) : possessed(visitor, script)
    return office === null
      ? w`${host}: ${names} ${whom} qabuli`
      : w`${host}: ${office} qabulida ${names} ${whom}`
  }

  return {
    ordinal,
    headline: (parts) => {
      if (parts.format !== null) return formatHeadline(parts.format, parts)
      if (parts.reception) return receptionHeadline(parts.reception)
      const round = parts.ordinal === null ? '' : ` (${numbered(parts.ordinal, w`raund`)})`
      const what = `${event(parts)}${round}`
      if (parts.parties.length === 0) return what.charAt(0).toUpperCase() + what.slice(1)
      return `${partiesText(parts)}: ${what}`
    },
  }
}

/** An office as somebody's: "bosh vaziri", "elchisi"; "tashqi ishlar vaziri" is one already. */
function possessed(office: string, { spell }: Script): string {
  if (!/[aeiouʻаеёиоуўэюя]$/iu.test(office)) return office + spell('i')
  return /(?:chi|чи|[aeoаеоёэюя]|oʻ|ў)$/iu.test(office) ? office + spell('si') : office
}

type NounKey = 'call' | 'video' | 'remote' | Kind

function nounOf(kind: Kind, mode: Mode): NounKey {
  if (mode === 'phone') return kind === 'consultations' ? 'remote' : 'call'
  if (mode === 'video' && kind === 'consultations') return 'remote'
  return mode === 'video' && kind !== 'summit' ? 'video' : kind
}

/** Each noun bare, and with an i at the end of its key as it stands after a genitive: "vazirlarining uchrashuvi". */
const NOUNS: Record<NounKey | `${NounKey}i`, string> = {
  call: 'telefon orqali muloqot',
  calli: 'telefon orqali muloqoti',
  video: 'videokonferensiya',
  videoi: 'videokonferensiyasi',
  remote: 'masofaviy maslahatlashuvlar',
  remotei: 'masofaviy maslahatlashuvlari',
  reception: 'qabul',
  receptioni: 'qabuli',
  consultations: 'maslahatlashuvlar',
  consultationsi: 'maslahatlashuvlari',
  summit: 'sammit',
  summiti: 'sammiti',
  multilateral: 'uchrashuv',
  multilaterali: 'uchrashuvi',
  bilateral: 'uchrashuv',
  bilaterali: 'uchrashuvi',
}

const LEVELS: Record<Level, string> = {
  'head-of-state': 'davlat rahbarlari',
  'head-of-government': 'hukumat rahbarlari',
  minister: 'vazirlar',
  'deputy-minister': 'vazir oʻrinbosarlari',
  'organization-head': 'xalqaro tashkilot rahbarlari',
  parliament: 'parlamentlar',
  ambassador: 'elchilar',
  official: 'masʼul shaxslar',
}
