// Azerbaijani endings after a name or noun. Keys have one letter i for ı and i; ə stays.
import { caseReader } from '../read-case.ts'
import type { SuffixReading } from '../language.ts'

const WITHOUT_POSSESSIVE: readonly (readonly [
  name: 'with' | 'in-adjective' | 'ablative' | 'locative',
  endings: string,
])[] = [
  ['with', 'n?y?l[aə]'],
  ['in-adjective', 'n?d[aə]ki(?:l[aə]r[iuü]?n?[iuüaədn]*)?'],
  ['ablative', 'n?d[aə]n'],
  ['locative', 'n?d[aə]'],
]

/** Samples: Bayramovla, Bakıda, nazirlərinin, heyətini, Qazaxıstandakı. A bare -i is the possessive of a compound. */
export const readAzerbaijaniSuffix = caseReader({
  plural: 'l[aə]r',
  possessive: '[iuü]m(?:[iuü]z)?|m[iuü]z|s?[iuü]|[iuü]n[iuü]z',
  after: 'd[iuü]r',
  cases: [
    ...WITHOUT_POSSESSIVE,
    ['none', ''],
    ['genitive', 'n?[iuü]n'],
    ['accusative', '[yn]?[iuü]'],
    ['dative', '[yn]?[aə](?:d[aə]k)?'],
  ],
})

const PROPER: readonly (readonly [SuffixReading['case'], RegExp])[] = [
  ['with', /^y?l[aə]$/u],
  ['in-adjective', /^d[aə]ki(?:l[aə]r)?(?:n?[iuü]n|n?[iuü]|[aə])?$/u],
  ['ablative', /^d[aə]n$/u],
  ['locative', /^d[aə]$/u],
  ['genitive', /^n?[iuü]n$/u],
  ['accusative', /^n?[iuü]$/u],
  ['dative', /^y?[aə]$/u],
]

/** The same after a proper name, which takes no possessive: "Lavrovu" and "Azərbaycanı" are accusatives. */
export function readAzerbaijaniNameSuffix(rest: string): SuffixReading | null {
  const bare = rest.replace(/^['-]/u, '')
  const found = PROPER.find(([, pattern]) => pattern.test(bare))
  return found === undefined ? readAzerbaijaniSuffix(rest) : { plural: false, case: found[0] }
}

/** A compound's head without its possessive: "naziri" → "nazir", "nazirliyi" → "nazirlik", "danışıq" → "danışığ". */
export function azerbaijaniStems(word: string): readonly string[] {
  const stems: string[] = []
  if (/[aəeiouöü]s[iuü]$/u.test(word)) stems.push(word.slice(0, -2))
  if (/[^aəeiouöü][iuü]$/u.test(word)) stems.push(word.slice(0, -1))
  if (/[iuü]y[iuü]$/u.test(word)) stems.push(`${word.slice(0, -2)}k`)
  if (/ğ[iuü]$/u.test(word)) stems.push(`${word.slice(0, -2)}q`)
  if (word.endsWith('k')) stems.push(`${word.slice(0, -1)}y`)
  if (word.endsWith('q')) stems.push(`${word.slice(0, -1)}ğ`)
  return stems
}

/** Surnames whose last letters end them for sure: after these stands a case, and "Əliyevə" is no woman's name. */
const SURNAME =
  /^(?<stem>\p{L}{2,}(?:[oe]v|yan|skiy?|şvili|[zy]ad[əe]))(?<rest>ə|u|ü|un|ün|i|ı|in|ın|n?[ıiuü]n|n[ıiuü]|y[aə]|d[aə]n?|l[aə]|yl[aə])$/u

/** "Əliyevə" → "Əliyev" in the dative; null where nothing is sure. */
export function bareAzerbaijaniName(word: string): { word: string; suffix: SuffixReading } | null {
  const groups = SURNAME.exec(word)?.groups
  if (groups === undefined) return null
  const suffix = readAzerbaijaniNameSuffix((groups['rest'] ?? '').replaceAll('ı', 'i'))
  return suffix === null ? null : { word: groups['stem'] ?? word, suffix }
}

/** Words that ask for a genitive before them: "Kumarın etimadnaməsini", "Smitin başçılıq etdiyi". */
const OWNED =
  /^(?:etimadnamə|başçili|rəhbərli|sədrli|həmsədrli|iştirak|dəvəti|adindan|vasitəçili|qəbulunda|səfəri|görüşü|təşəbbüsü|müraciəti|xahişi|ev$)/u
/** One consonant, or two that end a word together: "Akgün" is no "Akg" in the genitive. */
const AFTER_CONSONANT =
  /^(?<stem>\p{L}*[aəeoiıuöü](?:[^aəeoiıuöü]|[lrnms][tdksgpzcfvmn]|st|ks|ft|ll|ss|nn|tt|ck|ts))(?<rest>[ıiuü]n?)$/iu
/** "Levitini" is Levitin, "Əraqçini" is Əraqçi. */
const RUSSIAN = /[tvşlmnrzxk]ini$/u
const AFTER_VOWEL = /^(?<stem>\p{L}+[aəeiouıöüy])(?<rest>n[ıiuü]n?)$/iu

/** "Smiti qəbul edib": before this verb a name's -i is the accusative; before a noun that is somebody's, -in the genitive. */
export function nameBeforeAzerbaijaniWord(
  word: string,
  next: string,
): { word: string; suffix: SuffixReading } | null {
  const vowel = RUSSIAN.test(word) ? null : AFTER_VOWEL.exec(word)
  const groups = (vowel ?? AFTER_CONSONANT.exec(word))?.groups
  if (groups === undefined) return null
  const genitive = groups['rest']!.length > 1 && groups['rest']!.endsWith('n')
  if (genitive ? !OWNED.test(next) : next !== 'qəbul') return null
  return {
    word: groups['stem'] ?? word,
    suffix: { plural: false, case: genitive ? 'genitive' : 'accusative' },
  }
}

/**
 * Endings that name themselves by the vowels before them: "Cekutanı", "Kokerlə", "Sousaya" – and not "Çikovani", whose
 * last two vowels no Azerbaijani word has together.
 */
export const AZERBAIJANI_NAME_ENDING =
  /^(?<stem>\p{L}{3,})(?<rest>(?<=[aıou])(?:n[ıu]n?|yla|(?<!sk[aı])ya)|(?<=[əeiöü])(?:n[iü]n?|ylə|yə)|(?<=[aıou][^aəeıioöuül]{1,2})la|(?<=[əeiöü][^aəeıioöuül]{1,2})lə)$/iu
