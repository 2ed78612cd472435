// A Russian noun or adjective in the nominative → its other forms, each with every case that it may be.
import type { Case } from '../language.ts'

export interface Form {
  form: string
  plural: boolean
  /** The likeliest first. */
  cases: readonly Case[]
}

export type Gender = 'm' | 'f' | 'n' | 'p'

/** Titles and offices: their accusative is their genitive. */
const ANIMATE =
  /(?:министр|президент|премьер|посо?л|лидер|король|секретар[ьи]|председател[ьи]|представител[ьи]|директор|спикер|канцлер|советник|помощник|заместител[ьи]|руководител[ьи]|коллег[аи]|эмир|султан|принц|шейх|комиссар|координатор|посланник|глав[аы]|губернатор|император|депутат|сенатор|начальник|прокурор|генсек|постпред|спецпред|делегат|аким|хоким|мэр|консул|атташе|поверенный|администратор|участник|дипломат|эксперт|чиновник|партнер|партнёр|визави|гость|гост[ьи]|папа|монарх|ректор|командующий|зампред|замминистр|госсекретар[ьи]|парламентари[йи]|супруг|госсоветник|торага|раис|рахбар|понтифик|визирь)ы?$/u

const HUSH = /[жшчщ]$/u
const VELAR = /[гкх]$/u

/** Nouns in ь are feminine but for these. */
const MASCULINE_SOFT =
  /(?:тель|арь|оль|ель|уль|аль|иль|поль|ень|онь|рубль|корабль|путь|гость|король|визирь|июль|зять|вождь|царь|кремль|тайвань)$/u
const FEMININE_SOFT =
  /(?:мысль|цель|модель|(?<!ко)(?<!нт)роль|соль|область|осень|тюмень|нахичевань|сызрань|казань)$/iu

/** Vowels that fall out: "Египет" → "Египта". */
const FLEETING: Readonly<Record<string, string>> = {
  дворец: 'дворц',
  посол: 'посл',
  экспосол: 'экспосл',
  египет: 'египт',
  отец: 'отц',
  день: 'дн',
  владелец: 'владельц',
  боец: 'бойц',
  рынок: 'рынк',
  череповец: 'череповц',
  орел: 'орл',
  павел: 'павл',
  лев: 'льв',
}

/** "украинец" → "украинца", "китаец" → "китайца", "бразилец" → "бразильца"; "кузнец" and "мудрец" keep their vowel. */
const FLEETING_ENDING = /(?<![бгдзкпстхч][нрл])ец$/u

/** "россиянин": many of them lose the -ин. */
const ONE_OF_A_PEOPLE = /[ая]нин$/u

/** Names that are plural only. */
const PLURAL_ONLY =
  /^(?:афины|салоники|канны|филиппины|нидерланды|мальдивы|сейшелы|багамы|бермуды|штаты|эмираты|острова|черкассы|сумы|мытищи|химки|коморы|гренадины|фиджийцы|соломоны|антилы|фареры|азоры|канары|татры|альпы|балканы)$/iu

/** Feminine plurals, whose genitive is the bare stem. */
const FEMININE_PLURAL =
  /^(?:глав|сторон|стран|встреч|бесед|пар|коллег|команд|держав|республик|палат|грамот|.*участниц|афин|филиппин|мальдив|комор|гренадин|багам|бермуд|сейшел|канар)[ыи]$/u

/** Nouns in -е that no form of theirs tells apart from adjectives' plural in -ие. */
const PLURAL_ADJECTIVE = /(?:ск|цк|[гк]|х|ш|щ|ж|ч|внешн|последн|соседн|средн|верхн|нижн|крайн|летн)ие$/u

/** Adjectives that stand for a person. */
const SUBSTANTIVE =
  /^(?:исполняющ|управляющ|поверенн|уполномоченн|заведующ|командующ|главнокомандующ|верховн)/u

export function isSubstantive(word: string): boolean {
  return SUBSTANTIVE.test(word.toLowerCase())
}

export function isAnimate(word: string): boolean {
  return ANIMATE.test(word.toLowerCase())
}

/** The gender of an adjective in the nominative; null where the word is none. */
export function adjectiveGender(word: string): Gender | null {
  const key = word.toLowerCase()
  if (key.length < 5) return null
  if (/(?:ый|[кгхшщжчн]ий)$/u.test(key)) return 'm'
  if (/[а-я]{3}ой$/u.test(key) && key === word && !/(?:строй|бой|покой)$/u.test(key)) return 'm'
  if (/(?:ая|яя)$/u.test(key)) return 'f'
  if (/(?:ое|ее)$/u.test(key)) return 'n'
  if (key.endsWith('ые') || PLURAL_ADJECTIVE.test(key) || isPossessivePlural(word)) return 'p'
  return null
}

/** "Маршалловы", "Соломоновы": made of a person's name, with an ending of their own. */
function isPossessivePlural(word: string): boolean {
  return /^\p{Lu}\p{Ll}{3,}[ое]вы$/u.test(word)
}

/** The gender of a noun in the nominative; null where it has no other forms. */
export function nounGender(word: string): Gender | null {
  const key = word.toLowerCase()
  const name = key !== word
  if (/^[\p{Lu}\d]+$/u.test(word)) return null
  if (PLURAL_ONLY.test(key)) return 'p'
  // Самоа, Никарагуа: foreign names in two vowels never change.
  if (name && /[оуэ]а$/u.test(key)) return null
  const last = key.at(-1) ?? ''
  if (/[бвгджзйклмнпрстфхцчшщ]/u.test(last)) return 'm'
  if (last === 'ь') return MASCULINE_SOFT.test(key) && !FEMININE_SOFT.test(key) ? 'm' : 'f'
  if (last === 'а' || last === 'я') {
    if (key.endsWith('мя')) return null
    return !name && /(?:государства|ведомства|агентства|министерства|^лица)$/u.test(key) ? 'p' : 'f'
  }
  if (last === 'о') return name && !/(?:ово|ево|ёво|ино|ество|ство)$/u.test(key) ? null : 'n'
  if (last === 'е') return name && !/(?:ие|ье)$/u.test(key) ? null : 'n'
  if (last === 'ы' || last === 'и') return name ? null : 'p'
  return null
}

/** The cases of a form, with the accusative where it looks like the nominative or the genitive. */
const NOMINATIVE: readonly Case[] = ['none']
const OBJECT: readonly Case[] = ['none', 'accusative']

export function declineNoun(word: string): Form[] {
  const gender = nounGender(word)
  if (gender === null) return []
  const key = word.toLowerCase()
  const animate = isAnimate(word)
  const genitive: readonly Case[] = animate ? ['genitive', 'accusative'] : ['genitive']
  const nominative = animate ? NOMINATIVE : OBJECT
  const one = (ending: string, cases: readonly Case[], stem = stemOf(word)): Form => ({
    form: stem + ending,
    plural: false,
    cases,
  })
  const forms: Form[] = []
  if (gender === 'm') {
    const soft = /[ьй]$/u.test(key)
    const by = soft || HUSH.test(key) || key.endsWith('ц') ? 'ем' : 'ом'
    forms.push(
      { form: word, plural: false, cases: nominative },
      one(soft ? 'я' : 'а', genitive),
      one(soft ? 'ю' : 'у', ['dative']),
      one(by, ['by']),
      one(key.endsWith('ий') ? 'и' : 'е', ['locative']),
    )
  } else if (gender === 'n') {
    const soft = key.endsWith('е') && !/[жшщц]е$/u.test(key)
    forms.push(
      { form: word, plural: false, cases: OBJECT },
      one(soft ? 'я' : 'а', ['genitive']),
      one(soft ? 'ю' : 'у', ['dative']),
      one(key.endsWith('е') ? 'ем' : 'ом', ['by']),
      one(key.endsWith('ие') ? 'и' : 'е', ['locative']),
    )
  } else if (gender === 'f' && key.endsWith('ь')) {
    forms.push(
      { form: word, plural: false, cases: OBJECT },
      one('и', ['genitive', 'dative', 'locative']),
      one('ью', ['by']),
    )
  } else if (gender === 'f') {
    const ia = key.endsWith('ия')
    const soft = key.endsWith('я')
    const stem = stemOf(word)
    const i = soft || VELAR.test(stem) || HUSH.test(stem)
    const e = soft || HUSH.test(stem) || stem.endsWith('ц')
    forms.push({ form: word, plural: false, cases: NOMINATIVE })
    if (ia) forms.push(one('и', ['genitive', 'dative', 'locative']))
    else forms.push(one(i ? 'и' : 'ы', ['genitive']), one('е', ['dative', 'locative']))
    forms.push(one(soft ? 'ю' : 'у', ['accusative']), one(e ? 'ей' : 'ой', ['by']))
  }
  return [...forms, ...pluralForms(word, gender, animate)]
}

/** Plural forms of a common noun; names have none but for those that are plural only. */
function pluralForms(word: string, gender: Gender, animate: boolean): Form[] {
  const key = word.toLowerCase()
  if (gender !== 'p' && key !== word) return []
  const stem = gender === 'p' ? word.slice(0, -1) : stemOf(word)
  const soft =
    gender === 'p' ? key.endsWith('и') && !VELAR.test(stem) && !HUSH.test(stem) : /[йьяе]$/u.test(key)
  const a = soft ? 'я' : 'а'
  const many = (form: string, cases: readonly Case[]): Form => ({ form, plural: true, cases })
  if (ONE_OF_A_PEOPLE.test(key)) {
    const bare = word.slice(0, -2)
    return [
      many(`${bare}е`, NOMINATIVE),
      many(bare, ['genitive', 'accusative']),
      many(`${bare}ам`, ['dative']),
      many(`${bare}ами`, ['by']),
      many(`${bare}ах`, ['locative']),
    ]
  }
  const genitive = genitivePlural(word, stem, gender)
  const nominative =
    gender === 'p'
      ? word
      : gender === 'n'
        ? stem + a
        : stem + (soft || VELAR.test(stem) || HUSH.test(stem) ? 'и' : 'ы')
  return [
    many(nominative, animate ? NOMINATIVE : OBJECT),
    many(genitive, animate ? ['genitive', 'accusative'] : ['genitive']),
    many(`${stem}${a}м`, ['dative']),
    many(`${stem}${a}ми`, ['by']),
    many(`${stem}${a}х`, ['locative']),
  ]
}

function genitivePlural(word: string, stem: string, gender: Gender): string {
  const key = word.toLowerCase()
  if (gender === 'f' || FEMININE_PLURAL.test(key)) {
    if (key.endsWith('ия')) return `${stem.slice(0, -1)}ий`
    if (key.endsWith('ь')) return `${stem}ей`
    if (/[аеиоуыэюя]$/u.test(stem)) return `${stem}й`
    return key.endsWith('я') ? `${stem}ь` : stem
  }
  if (gender === 'n') return key.endsWith('ие') ? `${stem}й` : stem
  if (gender === 'p') {
    if (key.endsWith('ии')) return `${stem}й`
    if (key === 'острова') return `${word.slice(0, -1)}ов`
    if (key.endsWith('а')) return stem
    if (HUSH.test(stem) || (key.endsWith('и') && !VELAR.test(stem))) return `${stem}ей`
    return stem.endsWith('ц') ? `${stem}ев` : `${stem}ов`
  }
  if (key.endsWith('ь') || HUSH.test(stem)) return `${stem}ей`
  if (key.endsWith('й')) return `${stem}ев`
  return stem.endsWith('ц') ? `${stem}ев` : `${stem}ов`
}

function stemOf(word: string): string {
  const key = word.toLowerCase()
  const fleeting = FLEETING[key]
  if (fleeting !== undefined) return word.charAt(0) + fleeting.slice(1)
  if (FLEETING_ENDING.test(key)) {
    const before = word.slice(0, -2)
    const soft = /[аеёиоуыэюя]$/u.test(before) ? 'й' : before.endsWith('л') ? 'ь' : ''
    return `${before}${soft}ц`
  }
  return /[бвгджзклмнпрстфхцчшщ]$/u.test(key) ? word : word.slice(0, -1)
}

/** The forms of an adjective beside a noun of a gender, singular or plural. */
export function declineAdjective(word: string, gender: Gender, animate: boolean): Form[] {
  const possessive = isPossessivePlural(word)
  const stem = word.slice(0, possessive ? -1 : -2)
  const soft = /(?:ний|яя|нее|ние)$/u.test(word.toLowerCase())
  const i = soft || VELAR.test(stem) || HUSH.test(stem)
  const o = soft || HUSH.test(stem) ? 'е' : 'о'
  const y = i ? 'и' : 'ы'
  const one = (form: string, cases: readonly Case[], plural = false): Form => ({ form, plural, cases })
  if (gender === 'f') {
    return [
      one(word, NOMINATIVE),
      one(`${stem}${o}й`, ['genitive', 'dative', 'by', 'locative']),
      one(`${stem}${soft ? 'юю' : 'ую'}`, ['accusative']),
    ]
  }
  if (gender === 'p') {
    return [
      one(possessive ? word : `${stem}${y}е`, animate ? NOMINATIVE : OBJECT, true),
      one(`${stem}${y}х`, animate ? ['genitive', 'accusative', 'locative'] : ['genitive', 'locative'], true),
      one(`${stem}${y}м`, ['dative'], true),
      one(`${stem}${y}ми`, ['by'], true),
    ]
  }
  return [
    one(word, gender === 'm' && animate ? NOMINATIVE : OBJECT),
    one(`${stem}${o}го`, animate ? ['genitive', 'accusative'] : ['genitive']),
    one(`${stem}${o}му`, ['dative']),
    one(`${stem}${y}м`, ['by']),
    one(`${stem}${o}м`, ['locative']),
  ]
}

/** The nominative of an adjective in another gender: "турецкий" → "турецкая". */
export function adjectiveIn(word: string, gender: Gender): string {
  const stem = word.slice(0, -2)
  const soft = word.toLowerCase().endsWith('ний')
  const i = soft || VELAR.test(stem) || HUSH.test(stem)
  switch (gender) {
    case 'f':
      return stem + (soft ? 'яя' : 'ая')
    case 'n':
      return stem + (soft || HUSH.test(stem) ? 'ее' : 'ое')
    case 'p':
      return stem + (i ? 'ие' : 'ые')
    default:
      return word
  }
}
