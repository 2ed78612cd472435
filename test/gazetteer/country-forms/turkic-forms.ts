// A name of a Turkic language → its case forms, by the vowel harmony and assimilation of school grammars.
//
// Written for the tests alone and without a look at the endings that the reader knows: what both say is likely right.
import type { CaseForm, CaseName } from './cases.ts'

type Turkic = 'tr' | 'az' | 'uz' | 'uz-Cyrl' | 'kk' | 'ky'

/** Names whose last word carries the possessive: cases follow it with an n between. */
const POSSESSIVE: Readonly<Record<Turkic, RegExp>> = {
  tr: /(?:Adaları|Adası|Toprakları|Bölgeleri|Cumhuriyeti|Devletleri|Emirlikleri|Samoası|Hollandası|Guyanası|Polinezyası|Ginesi|Sahili|Krallığı)$/u,
  az: /(?:adaları|adası|Əraziləri|Ərazisi|Respublikası|Ştatları|Əmirlikləri|Samoası|Niderlandı|Qvianası|Polineziyası|Ərəbistanı|adacıqlar)$/u,
  uz: /^$/u,
  'uz-Cyrl': /^$/u,
  kk: /(?:аралдары|аралы|аймақтары|аймағы|Республикасы|Штаттары|Әмірліктері|Арабиясы|Гвианасы|Полинезиясы)$/u,
  ky: /(?:аралдары|аралы|аймактары|территориясы|Республикасы|Эмираттары|Арабиясы|Гвианасы|Нидерланддары|Жоржиясы)$/u,
}

const LAST_VOWEL: Readonly<Record<Turkic, RegExp>> = {
  tr: /[aeıioöuüâîûåãéô](?=[^aeıioöuüâîûåãéô]*$)/iu,
  az: /[aeəıioöuü](?=[^aeəıioöuü]*$)/iu,
  uz: /./u,
  'uz-Cyrl': /./u,
  kk: /[аәеёиоөуұүыіэюя](?=[^аәеёиоөуұүыіэюя]*$)/iu,
  ky: /[аеёиоөуүыэюя](?=[^аеёиоөуүыэюя]*$)/iu,
}

/** All forms in which a careful text may write the name. */
export function turkicForms(name: string, language: Turkic): CaseForm[] {
  if (language === 'uz' || language === 'uz-Cyrl') return uzbek(name, language === 'uz')
  const possessive = POSSESSIVE[language].test(name)
  const forms = { tr: turkish, az: azerbaijani, kk: kazakh, ky: kyrgyz }[language](name, possessive)
  return [{ case: 'plain', form: name }, ...forms]
}

function lastVowel(name: string, language: Turkic): string {
  // A Turkish capital I has no dot; toLowerCase of the root locale would give it one.
  const lower = name.toLocaleLowerCase(language === 'tr' || language === 'az' ? language : 'ru')
  return LAST_VOWEL[language].exec(lower)?.[0] ?? 'a'
}

function turkish(name: string, possessive: boolean): CaseForm[] {
  const vowel = lastVowel(name, 'tr')
  const front = /[eiöüéî]/u.test(vowel)
  const a = front ? 'e' : 'a'
  const i = { e: 'i', é: 'i', i: 'i', î: 'i', o: 'u', ô: 'u', u: 'u', ö: 'ü', ü: 'ü' }[vowel] ?? 'ı'
  const open = /[aeıioöuüãéâ]$/iu.test(name)
  const d = /[fçhsşkpt]$/iu.test(name) ? 't' : 'd'
  const [n, y] = [open || possessive ? 'n' : '', possessive ? 'n' : open ? 'y' : '']
  const between = possessive ? 'n' : ''
  const stop = possessive ? 'd' : d
  const endings: [CaseName, string][] = [
    ['of', `${n}${i}n`],
    ['to', `${y}${a}`],
    ['object', `${y}${i}`],
    ['in', `${between}${stop}${a}`],
    ['from', `${between}${stop}${a}n`],
    ['with', `${open || possessive ? 'y' : ''}l${a}`],
    ['that-is-in', `${between}${stop}${a}ki`],
  ]
  // Proper names take an apostrophe, of either shape; some outlets leave it out.
  const apart = endings.flatMap(([key, ending]): CaseForm[] =>
    ['’', "'"].map((mark) => ({ case: key, form: `${name}${mark}${ending}` })),
  )
  const joined = endings.map(([key, ending]): CaseForm => ({ case: key, form: `${name}${ending}` }))
  const beside: CaseForm[] = [{ case: 'with', form: `${name} ile` }]
  return [...apart, ...joined, ...beside]
}

function azerbaijani(name: string, possessive: boolean): CaseForm[] {
  const vowel = lastVowel(name, 'az')
  const front = /[eəiöü]/u.test(vowel)
  const a = front ? 'ə' : 'a'
  const i = { e: 'i', ə: 'i', i: 'i', o: 'u', u: 'u', ö: 'ü', ü: 'ü' }[vowel] ?? 'ı'
  const open = /[aeəıioöuü]$/iu.test(name)
  // Krallıq → Krallığın: q of a word of several syllables softens between vowels.
  const soft = name.replace(/(?<=[aıou])q$/u, 'ğ')
  const n = open || possessive ? 'n' : ''
  return [
    { case: 'of', form: `${soft}${n}${i}n` },
    { case: 'to', form: `${soft}${possessive ? 'n' : open ? 'y' : ''}${a}` },
    { case: 'object', form: `${soft}${n}${i}` },
    { case: 'in', form: `${name}${possessive ? 'n' : ''}d${a}` },
    { case: 'from', form: `${name}${possessive ? 'n' : ''}d${a}n` },
    { case: 'with', form: `${name} ilə` },
    { case: 'with', form: `${name}${open ? 'y' : ''}l${a}` },
    { case: 'that-is-in', form: `${name}${possessive ? 'n' : ''}d${a}k${front ? 'i' : 'ı'}` },
  ]
}

function uzbek(name: string, latin: boolean): CaseForm[] {
  const dative = latin
    ? /(?:[qQ]|[gG]ʻ)$/u.test(name)
      ? 'qa'
      : /k$/iu.test(name)
        ? 'ka'
        : 'ga'
    : /[қғ]$/iu.test(name)
      ? 'қа'
      : name.endsWith('к')
        ? 'ка'
        : 'га'
  const endings: [CaseName, string][] = latin
    ? [
        ['of', 'ning'],
        ['to', dative],
        ['object', 'ni'],
        ['in', 'da'],
        ['from', 'dan'],
        ['that-is-in', 'dagi'],
      ]
    : [
        ['of', 'нинг'],
        ['to', dative],
        ['object', 'ни'],
        ['in', 'да'],
        ['from', 'дан'],
        ['that-is-in', 'даги'],
      ]
  const forms = [
    { case: 'plain' as const, form: name },
    ...endings.map(([key, ending]): CaseForm => ({ case: key, form: `${name}${ending}` })),
  ]
  // Keyboards write the turned comma in three ways.
  if (!/[ʻʼ]/u.test(name)) return forms
  return forms.flatMap(({ case: key, form }) =>
    ['ʻ', "'", '‘', '’', '`'].map((mark): CaseForm => ({ case: key, form: form.replaceAll(/[ʻʼ]/gu, mark) })),
  )
}

/** Which of two vowels an ending takes; foreign и and у leave it open, and both are written. */
function kazakhHarmony(name: string): ('back' | 'front')[] {
  if (name.endsWith('ь')) return ['front']
  const lower = name.toLocaleLowerCase('kk')
  if (/[аоұыюяё]$/u.test(lower.replace(/[^аәеёиоөуұүыіэюя]/gu, '').slice(-1))) return ['back']
  if (/[әөүіеэ]$/u.test(lower.replace(/[^аәеёиоөуұүыіэюя]/gu, '').slice(-1))) return ['front']
  return ['back', 'front']
}

function kazakh(name: string, possessive: boolean): CaseForm[] {
  const last = name.replace(/ь$/u, '').slice(-1).toLocaleLowerCase('kk')
  const open = /[аәеёиоөұүыіэюя]/u.test(last) || /[^аәеёиоөуұүыіэюя]у$/iu.test(name)
  const nasal = /[мнң]/u.test(last)
  const sonorant = /[рлйу]/u.test(last)
  const buzzing = /[зж]/u.test(last)
  const voiced = open || nasal || sonorant || buzzing
  return kazakhHarmony(name).flatMap((harmony) => {
    const [a, y, ki] = harmony === 'back' ? ['а', 'ы', 'ғы'] : ['е', 'і', 'гі']
    const g = harmony === 'back' ? 'ға' : 'ге'
    const k = harmony === 'back' ? 'қа' : 'ке'
    const n = possessive ? 'н' : ''
    const d = possessive || voiced ? 'д' : 'т'
    const forms: [CaseName, string][] = [
      ['of', `${open || nasal ? 'н' : voiced ? 'д' : 'т'}${y}ң`],
      ['to', possessive ? `н${a}` : voiced ? g : k],
      ['object', possessive ? 'н' : `${open ? 'н' : voiced ? 'д' : 'т'}${y}`],
      ['in', `${n}${d}${a}`],
      ['from', possessive || nasal ? `н${a}н` : `${d}${a}н`],
      ['with', `${open || nasal || sonorant ? 'м' : buzzing ? 'б' : 'п'}ен`],
      ['that-is-in', `${n}${d}${a}${ki}`],
    ]
    return forms.map(([key, ending]): CaseForm => ({ case: key, form: `${name}${ending}` }))
  })
}

function kyrgyz(name: string, possessive: boolean): CaseForm[] {
  const vowel = lastVowel(name, 'ky')
  const [a, y] = {
    о: ['о', 'у'],
    ё: ['о', 'у'],
    ө: ['ө', 'ү'],
    ү: ['ө', 'ү'],
    у: ['а', 'у'],
    ю: ['а', 'у'],
    е: ['е', 'и'],
    и: ['е', 'и'],
    э: ['е', 'и'],
  }[vowel] ?? ['а', 'ы']
  const last = name.replace(/ь$/u, '').slice(-1).toLocaleLowerCase('ky')
  const open = /[аеёиоөуүыэюя]/u.test(last)
  const voiced = open || /[бвгджзйлмнңр]/u.test(last)
  const n = possessive ? 'н' : ''
  const d = possessive || voiced ? 'д' : 'т'
  const forms: [CaseName, string][] = [
    ['of', `${open ? 'н' : d}${y}н`],
    ['to', possessive ? `н${a}` : `${voiced ? 'г' : 'к'}${a}`],
    ['object', possessive ? 'н' : `${open ? 'н' : d}${y}`],
    ['in', `${n}${d}${a}`],
    ['from', possessive ? `н${a}н` : `${d}${a}н`],
    ['that-is-in', `${n}${d}${a}г${y}`],
  ]
  return forms.map(([key, ending]) => ({ case: key, form: `${name}${ending}` }))
}

const DEMONYM: Partial<Record<Turkic, (name: string) => string>> = {
  tr: (name) => `${name}l${{ e: 'i', i: 'i', o: 'u', u: 'u', ö: 'ü', ü: 'ü' }[lastVowel(name, 'tr')] ?? 'ı'}`,
  az: (name) =>
    `${name.toLocaleLowerCase('az')}l${{ e: 'i', ə: 'i', i: 'i', o: 'u', u: 'u', ö: 'ü', ü: 'ü' }[lastVowel(name, 'az')] ?? 'ı'}`,
  uz: (name) => `${name.toLocaleLowerCase('uz')}lik`,
  'uz-Cyrl': (name) => `${name.toLocaleLowerCase('uz')}лик`,
}

/** Who is from there: "Kenyalı", "keniyalik". */
export function demonyms(name: string, language: Turkic): string[] {
  const simple = DEMONYM[language]
  if (simple !== undefined) return [simple(name)]
  const lower = name.toLocaleLowerCase(language)
  const last = lower.replace(/ь$/u, '').slice(-1)
  if (language === 'kk') {
    const l = /[аәеёиоөуұүыіэюярй]/u.test(last) ? 'л' : /[лмнңзж]/u.test(last) ? 'д' : 'т'
    return kazakhHarmony(name).map((harmony) => `${lower}${l}${harmony === 'back' ? 'ық' : 'ік'}`)
  }
  const l = /[аеёиоөуүыэюярй]/u.test(last) ? 'л' : /[лмнңзжбвгд]/u.test(last) ? 'д' : 'т'
  const y =
    { о: 'у', ё: 'у', у: 'у', ю: 'у', ө: 'ү', ү: 'ү', е: 'и', и: 'и', э: 'и' }[lastVowel(name, 'ky')] ?? 'ы'
  return [`${lower}${l}${y}к`]
}
