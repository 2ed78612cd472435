// A Russian name → its case forms, by the paradigms of school grammars. Written for the tests alone.
import type { CaseForm, CaseName } from './cases.ts'

const ORDER: readonly CaseName[] = ['plain', 'of', 'to', 'object', 'with', 'in']
type Paradigm = readonly [string, string, string, string, string, string]

const FEMININE_IN_SOFT_SIGN = new Set(['Беларусь', 'Русь'])
/** Ends like a declined noun and is none. */
const UNCHANGED = /(?:[аоуэ]а|[ауэ]о|[^аеёиоуыэюя][оиуюеэё]|ии|ау|ао)$/iu
/** Plurals whose genitive takes an ending; the others have none. */
const PLURAL_IN_OV = new Set(['Нидерланды', 'Штаты', 'Эмираты'])

/** All six cases of a name. */
export function russianForms(name: string): CaseForm[] {
  const whole = decline(name)
  return ORDER.map((key, index) => ({ case: key, form: whole[index]! }))
}

function decline(name: string): Paradigm {
  // What follows "острова" stands beside it and does not change: острова Херд и Макдональд.
  if (name.startsWith('острова '))
    return nounForms('острова').map(
      (form) => `${form} ${name.slice('острова '.length)}`,
    ) as unknown as Paradigm
  const halves = /^(.+)( и | — )(.+)$/u.exec(name)
  if (halves !== null) {
    const [first, last] = [decline(halves[1]!), decline(halves[3]!)]
    return first.map((form, index) => `${form}${halves[2]!}${last[index]!}`) as unknown as Paradigm
  }
  const words = name.split(' ')
  const forms: Paradigm[] = []
  for (const [index, word] of words.entries()) {
    const adjective = index < words.length - 1 ? adjectiveForms(word) : null
    forms.push(adjective ?? nounForms(word))
    if (adjective !== null) continue
    // What follows the noun explains it and does not change: острова Кука, Республика Корея.
    for (const rest of words.slice(index + 1)) forms.push(same(rest))
    break
  }
  return ORDER.map((_, at) => forms.map((paradigm) => paradigm[at]!).join(' ')) as unknown as Paradigm
}

function same(word: string): Paradigm {
  return [word, word, word, word, word, word]
}

function adjectiveForms(word: string): Paradigm | null {
  const ending = /(ая|ый|ий|ое|ые|ие|вы)$/u.exec(word)?.[1]
  if (ending === undefined) return null
  const stem = word.slice(0, ending === 'вы' ? -1 : -2)
  const y = /[гкхжчшщ]$/u.test(stem) ? 'и' : 'ы'
  if (ending === 'ая') return [word, `${stem}ой`, `${stem}ой`, `${stem}ую`, `${stem}ой`, `${stem}ой`]
  if (ending === 'ый' || ending === 'ий' || ending === 'ое')
    return [word, `${stem}ого`, `${stem}ому`, word, `${stem}${y}м`, `${stem}ом`]
  return [word, `${stem}${y}х`, `${stem}${y}м`, word, `${stem}${y}ми`, `${stem}${y}х`]
}

function nounForms(word: string): Paradigm {
  const compound = /^(.+)-([^-]+)$/u.exec(word)
  if (compound !== null && UNCHANGED.test(compound[2]!) && /(?:ея|ия)$/u.test(compound[1]!)) {
    // Гвинея-Бисау: the first part changes, the second never does.
    return nounForms(compound[1]!).map((form) => `${form}-${compound[2]!}`) as unknown as Paradigm
  }
  if (word === 'Египет')
    return nounForms('Египт').map((form, at) => (at === 0 || at === 3 ? word : form)) as unknown as Paradigm
  if (word === 'острова') return ['острова', 'островов', 'островам', 'острова', 'островами', 'островах']
  if (word === 'территории')
    return ['территории', 'территорий', 'территориям', 'территории', 'территориями', 'территориях']
  if (/^\p{Lu}+$/u.test(word) || (UNCHANGED.test(word) && !word.endsWith('ство'))) return same(word)
  const stem = word.slice(0, -1)
  const y = /[гкхжчшщ]$/u.test(stem) ? 'и' : 'ы'
  if (/[иы]$/u.test(word)) {
    const genitive = PLURAL_IN_OV.has(word) ? `${stem}ов` : stem
    return [word, genitive, `${stem}ам`, word, `${stem}ами`, `${stem}ах`]
  }
  if (word.endsWith('ия')) return [word, `${stem}и`, `${stem}и`, `${stem}ю`, `${stem}ей`, `${stem}и`]
  if (word.endsWith('я')) return [word, `${stem}и`, `${stem}е`, `${stem}ю`, `${stem}ей`, `${stem}е`]
  if (word.endsWith('ство')) return [word, `${stem}а`, `${stem}у`, word, `${word}м`, `${stem}е`]
  if (word.endsWith('а'))
    return [
      word,
      `${stem}${y}`,
      `${stem}е`,
      `${stem}у`,
      `${stem}${/[жчшщц]$/u.test(stem) ? 'ей' : 'ой'}`,
      `${stem}е`,
    ]
  if (FEMININE_IN_SOFT_SIGN.has(word)) return [word, `${stem}и`, `${stem}и`, word, `${word}ю`, `${stem}и`]
  if (word.endsWith('ий')) return [word, `${stem}я`, `${stem}ю`, word, `${stem}ем`, `${stem}и`]
  if (/[йь]$/u.test(word)) return [word, `${stem}я`, `${stem}ю`, word, `${stem}ем`, `${stem}е`]
  if (/[бвгджзклмнпрстфхцчшщ]$/u.test(word)) {
    const om = /[жчшщц]$/u.test(word) ? 'ем' : 'ом'
    return [word, `${word}а`, `${word}у`, word, `${word}${om}`, `${word}е`]
  }
  return same(word)
}

/** The instrumental of an adjective before "делегацией". */
export function russianAdjectiveForms(adjective: string): string {
  return adjective.replace(/(?:ый|ий|ой)$/u, 'ой')
}
