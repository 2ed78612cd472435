// A Russian name in its dictionary form → all its forms: adjectives and head noun change together, what follows stays.
import { remembered } from '../../gazetteer/remembered.ts'
import type { Case, InflectedForm } from '../language.ts'
import {
  adjectiveGender,
  adjectiveIn,
  declineAdjective,
  declineNoun,
  isAnimate,
  isSubstantive,
  nounGender,
  type Form,
} from './paradigm.ts'

/** Words without forms: function words, and verbs that a list gives as they are. */
const INVARIABLE =
  /^(?:в|во|с|со|к|ко|о|об|обо|и|а|на|по|за|из|от|у|до|при|для|над|под|перед|между|меж|через|про|не|ни|как|что|где|или|либо|также|тоже|затем|потом|позже|ранее|напомним|вместе|наряду|помимо|кроме|отдельно|после|итогам|ходе|время|мая|стран|государств|зам(?:главы|министра|госсекретаря|председателя|секретаря|генсека|премьера)|его|ее|её|их|тем|том|тот|эт.{1,3}|сво.{1,3}|наш.{0,3}|он|она|они|г|д|им|ней|ним|ними|нами|ними|видеосвязи|телефону|\S+-стрит)$/u

/** The ambassador's locative is the preposition "after", which is far more common. */
const CLASH = 'после'

/** Plural words for one event. */
const ONE_BY_MANY = /(?:переговоры|консультации)(?: по телефону)?$/u

function asOne({ form, suffix }: InflectedForm): InflectedForm {
  return { form, suffix: { ...suffix, plural: false } }
}

/** "в Ново-Огарёво": such places keep their form as often as not. */
const OFTEN_UNCHANGED = /^\p{Lu}\S*(?:[оеё]в|[иы]н)о$/u

function alsoThere({ form, suffix }: InflectedForm): InflectedForm {
  return { form, suffix: { ...suffix, also: [...(suffix.also ?? []), 'locative'] } }
}

/** What follows the head in a name and changes with it: "страна-участница", "премьер-министр" only in its last part. */
const BOTH_PARTS = /^(?:стран|государств|республик)/u

export const inflect: (name: string) => readonly InflectedForm[] = remembered((name) => {
  const words = name.split(' ')
  if (words.every((word) => INVARIABLE.test(word.toLowerCase()))) return []
  const first = words[0]!.toLowerCase()
  if (INVARIABLE.test(first)) return []
  const head = headOf(words)
  if (head === null) return merged(joined(name))
  const forms = [...(head.at === null ? agreeing(words) : declined(words, head.at)), ...joined(name)]
  const all = merged(forms).filter(({ form }) => form !== CLASH)
  if (OFTEN_UNCHANGED.test(name)) return all.map((one) => (one.form === name ? alsoThere(one) : one))
  return ONE_BY_MANY.test(name) ? all.map(asOne) : all
})

/** Where the noun is that the words before agree with; null for adjectives alone. */
function headOf(words: readonly string[]): { at: number | null } | null {
  for (const [at, word] of words.entries()) {
    const plain = word.replace(/[,«»"()]/gu, '')
    if (isSubstantive(plain) && !agreesOn(words, at)) return { at }
    if (at > 0 && /^(?:и|или)$/u.test(plain) && adjectiveGender(words[at - 1]!) !== null) continue
    const adjective = adjectiveGender(plain)
    const last = at === words.length - 1
    // "Грозный", "Боровое" are adjectives still; "Ханой" and "Паттая" only look so.
    const name = plain !== plain.toLowerCase() && !/(?:ый|ое)$/u.test(plain)
    if (adjective !== null && !last) continue
    if (adjective !== null && last && !name)
      return at === 0 || words.every((one) => adjectiveGender(one) !== null) ? { at: null } : { at }
    return nounGender(lastPart(plain)) === null && !/-/u.test(plain) ? (at === 0 ? null : { at }) : { at }
  }
  return { at: null }
}

/** A substantive adjective that another noun follows in its own gender is an adjective after all: "Верховный комиссар". */
function agreesOn(words: readonly string[], at: number): boolean {
  const next = words[at + 1]
  if (next === undefined || INVARIABLE.test(next)) return false
  const gender = adjectiveGender(next) ?? nounGender(lastPart(next))
  return gender === adjectiveGender(words[at]!) && next !== 'обязанности'
}

/** The part of a hyphened noun that changes: the last one, or the first where the last never does: "Гвинея-Бисау". */
function changingPart(word: string): string {
  const last = lastPart(word)
  return last !== word && nounGender(last) === null ? word.slice(0, word.length - last.length - 1) : last
}

function lastPart(word: string): string {
  return word.split('-').at(-1) ?? word
}

function declined(words: readonly string[], at: number): Form[] {
  const head = words[at]!
  const tail = words.slice(at + 1)
  const adjectives = words.slice(0, at)
  const gender = adjectiveGender(head) !== null && isSubstantive(head) ? 'm' : nounGender(changingPart(head))
  if (gender === null) return agreeOnly(adjectives, [head, ...tail])
  const own = isSubstantive(head)
    ? [...declineAdjective(head, 'm', true), ...declineAdjective(adjectiveIn(head, 'p'), 'p', true)]
    : nounForms(head)
  const animate = isAnimate(lastPart(head)) || isSubstantive(head)
  return own.flatMap(({ form, plural, cases }) =>
    withAdjectives(adjectives, plural ? 'p' : gender, animate, cases).map((lead) => ({
      form: [...lead.words, form, ...tail].join(' '),
      plural,
      cases: lead.cases,
    })),
  )
}

/** An unchanging head keeps its adjectives' forms: "Новый Дели". */
function agreeOnly(adjectives: readonly string[], rest: readonly string[]): Form[] {
  if (adjectives.length === 0) return []
  const gender = adjectiveGender(adjectives[0]!) ?? 'm'
  const cases: readonly Case[] = ['none', 'genitive', 'dative', 'accusative', 'by', 'locative']
  return cases.flatMap((one) =>
    withAdjectives(adjectives, gender, false, [one]).map((lead) => ({
      form: [...lead.words, ...rest].join(' '),
      plural: gender === 'p',
      cases: [one],
    })),
  )
}

/** The adjectives before a noun in the cases of one of its forms; several where they tell cases apart. */
function withAdjectives(
  adjectives: readonly string[],
  gender: 'm' | 'f' | 'n' | 'p',
  animate: boolean,
  cases: readonly Case[],
): { words: string[]; cases: readonly Case[] }[] {
  if (adjectives.length === 0) return [{ words: [], cases }]
  const found = new Map<string, Case[]>()
  for (const one of cases) {
    const words = adjectives.map((word) => {
      if (/^(?:и|или)$/u.test(word)) return word
      const own = adjectiveGender(word)
      if (own === null) return word
      const base = gender === 'p' && own !== 'p' ? adjectiveIn(inMasculine(word, own), 'p') : word
      return declineAdjective(base, gender, animate).find((form) => form.cases.includes(one))?.form ?? word
    })
    const key = words.join(' ')
    found.set(key, [...(found.get(key) ?? []), one])
  }
  return [...found].map(([key, own]) => ({ words: key.split(' '), cases: own }))
}

function inMasculine(word: string, gender: 'm' | 'f' | 'n' | 'p'): string {
  if (gender === 'm') return word
  const stem = word.slice(0, -2)
  const soft = /(?:яя|нее|ние)$/u.test(word.toLowerCase())
  return stem + (soft || /[гкхжшчщ]$/u.test(stem) ? 'ий' : 'ый')
}

/** A hyphened noun changes in its last part; "страна-участница" in both. */
function nounForms(word: string): Form[] {
  const parts = word.split('-')
  if (parts.length === 1) return declineNoun(word)
  const last = declineNoun(parts.at(-1)!)
  const lead = parts.slice(0, -1).join('-')
  // Гвинея-Бисау changes in its first part, Сьерра-Леоне and Буркина-Фасо as a rule in none.
  if (last.length === 0) {
    const cases: readonly Case[] = ['none', 'genitive', 'dative', 'accusative', 'by', 'locative']
    const forms = declineNoun(lead).map((form) => ({ ...form, form: `${form.form}-${parts.at(-1)!}` }))
    return [{ form: word, plural: false, cases }, ...forms.filter(({ form }) => form !== word)]
  }
  if (!BOTH_PARTS.test(word.toLowerCase()))
    return last.map((form) => ({ ...form, form: `${lead}-${form.form}` }))
  const first = declineNoun(lead)
  return last.flatMap((form) =>
    first
      .filter((other) => other.plural === form.plural && other.cases.some((one) => form.cases.includes(one)))
      .map((other) => ({ ...form, form: `${other.form}-${form.form}` })),
  )
}

/** Adjectives alone in every gender, and the form in which one joins another: "узбекско-турецкий". */
function agreeing(words: readonly string[]): Form[] {
  if (words.length !== 1) return []
  const [word] = words as [string]
  const gender = adjectiveGender(word)
  if (gender === null) return []
  const base = inMasculine(word, gender)
  const forms = (['m', 'f', 'n', 'p'] as const).flatMap((one) =>
    declineAdjective(adjectiveIn(base, one), one, true).map((form) => ({
      ...form,
      cases: one === 'n' || one === 'p' || one === 'm' ? [...form.cases, ...inanimate(form)] : form.cases,
    })),
  )
  return [...forms, ...firstParts(base)]
}

/** First parts that are not made of the adjective: "итало-турецкий". */
const FIRST_PARTS: Readonly<Record<string, string>> = {
  итальянский: 'итало',
  греческий: 'греко',
  французский: 'франко',
  британский: 'англо',
  индийский: 'индо',
  немецкий: 'немецко',
}

/** "узбекско-турецкий", "туркмено-турецкий": what joins another adjective, in no case of its own. */
function firstParts(base: string): Form[] {
  const cases = ['none', 'genitive', 'dative', 'accusative', 'by', 'locative'] as const
  const parts = [
    ...(/(?:ский|цкий|ный)$/u.test(base) ? [`${base.slice(0, -2)}о`] : []),
    ...(/[нйрб]ский$/u.test(base) ? [`${base.slice(0, -4)}о`] : []),
    ...(FIRST_PARTS[base] === undefined ? [] : [FIRST_PARTS[base]]),
  ]
  return parts.map((form) => ({ form, plural: false, cases }))
}

/** Beside a thing the accusative looks like the nominative. */
function inanimate({ cases }: Form): Case[] {
  return cases[0] === 'none' && !cases.includes('accusative') ? ['accusative'] : []
}

/** Two proper names joined into one, each with its adjectives: "Босния и Герцеговина", "Папуа — Новая Гвинея". */
const JOINED = /^(\p{Lu}\S*(?: \p{Lu}\S*)*) (и|—|–|-) (\p{Lu}\S*(?: \S+)*)$/u

/** Both halves in each case; one that never changes stays. Halves of several nouns are titles, not names. */
function joined(name: string): Form[] {
  const [, left = '', sign = '', right = ''] = JOINED.exec(name) ?? []
  const halves = [left, right].map((half) => half.split(' '))
  if (
    left === '' ||
    halves.some((words) => words.slice(0, -1).some((word) => adjectiveGender(word) === null))
  )
    return []
  const [first = [], last = []] = halves.map((words) => {
    const at = words.length - 1
    return nounGender(lastPart(words[at]!)) === null
      ? agreeOnly(words.slice(0, at), words.slice(at))
      : declined(words, at)
  })
  const cases: readonly Case[] = ['genitive', 'dative', 'accusative', 'by', 'locative']
  return cases.flatMap((one) => {
    const [a, b] = [first, last].map((forms) => forms.find((form) => form.cases.includes(one)))
    if (a === undefined && b === undefined) return []
    return [{ form: `${a?.form ?? left} ${sign} ${b?.form ?? right}`, plural: false, cases: [one] }]
  })
}

/** One reading a form and number, the likeliest case first. */
function merged(forms: readonly Form[]): InflectedForm[] {
  const found = new Map<string, { form: string; plural: boolean; cases: Case[] }>()
  for (const { form, plural, cases } of forms) {
    const key = `${form}|${plural}`
    const known = found.get(key)
    if (known === undefined) found.set(key, { form, plural, cases: [...cases] })
    else for (const one of cases) if (!known.cases.includes(one)) known.cases.push(one)
  }
  return [...found.values()].map(({ form, plural, cases }) => {
    const [first = 'none', ...also] = cases
    return { form, suffix: { plural, case: first, ...(also.length > 0 ? { also } : {}) } }
  })
}
