// A portfolio ("foreign affairs", "Dışişleri") → the names of its minister, deputy minister and ministry.
import { TABLE_LANGUAGES, type TableLanguage } from '../../domain/vocabulary.ts'
import { mergeNames } from '../merge-names.ts'
import type { Names } from '../types.ts'

/** What the names are made from: English before "minister" and after "minister of", other languages one base. */
export interface Portfolio {
  before: readonly string[]
  bases: Names
  /** Abbreviations of the ministry. */
  abbreviations: Names
}

type Patterns = Readonly<Record<Exclude<TableLanguage, 'en'>, readonly string[]>>

/** `*` is the base. Turkic compounds carry the possessive of the head; Russian ministers govern the genitive. */
const MINISTER: Patterns = {
  tr: ['* Bakanı'],
  az: ['* naziri'],
  uz: ['* vaziri', '* vazirligi rahbari', '* vazirligi boshligʻi'],
  'uz-Cyrl': ['* вазири', '* вазирлиги раҳбари', '* вазирлиги бошлиғи'],
  kk: [
    '* министрі',
    '* министрлігінің басшысы',
    '* ведомствосының басшысы',
    '* ведомство басшысы',
    '* ведомствосы басшысы',
  ],
  ky: ['* министри', '* министрлигинин башчысы', '* министрлигинин жетекчиси'],
  ru: ['министр *'],
}
const MINISTERS: Patterns = {
  tr: ['* Bakanları'],
  az: ['* nazirləri'],
  uz: ['* vazirlari'],
  'uz-Cyrl': ['* вазирлари'],
  kk: [
    '* министрлері',
    '* министрліктерінің басшылары',
    '* ведомстволарының басшылары',
    '* ведомстволары басшылары',
    '* ведомство басшылары',
  ],
  ky: ['* министрлери', '* министрлеринин'],
  ru: ['министры *', 'главы министерств *'],
}
const DEPUTY: Patterns = {
  tr: [
    '* Bakan Yardımcısı',
    '* Bakanı Yardımcısı',
    '* Bakan Birinci Yardımcısı',
    '* Bakanı Birinci Yardımcısı',
    '* Birinci Bakan Yardımcısı',
    '* Bakanının Birinci Yardımcısı',
  ],
  az: [
    '* nazirinin müavini',
    '* nazirinin birinci müavini',
    '* nazir müavini',
    '* üzrə nazir müavini',
    '* nazirinin parlament müavini',
    '* nazirinin siyasi müavini',
  ],
  uz: [
    '* vaziri oʻrinbosari',
    '* vazirining oʻrinbosari',
    '* vazirining birinchi oʻrinbosari',
    '* vaziri birinchi oʻrinbosari',
    '* vazirining birinchi muovini',
    '* vaziri muovini',
    '* vaziri yordamchisi',
    '* vazirining yordamchisi',
  ],
  'uz-Cyrl': [
    '* вазири ўринбосари',
    '* вазирининг ўринбосари',
    '* вазирининг биринчи ўринбосари',
    '* вазири биринчи ўринбосари',
    '* вазирининг биринчи муовини',
    '* вазири муовини',
    '* вазири ёрдамчиси',
    '* вазирининг ёрдамчиси',
  ],
  kk: [
    '* министрінің орынбасары',
    '* министрінің бірінші орынбасары',
    '* бірінші вице-министрі',
    '* вице-министрі',
  ],
  ky: [
    '* министринин орун басары',
    '* министринин биринчи орун басары',
    '* министрдин орун басары',
    '* министрдин биринчи орун басары',
    '* вице-министри',
    '* министринин жардамчысы',
    '* министрлигинин мамлекеттик катчысы',
    '* министрлигинин статс-катчысы',
  ],
  ru: [
    'заместитель министра *',
    'замминистра *',
    'первый заместитель министра *',
    'первый замминистра *',
    'вице-министр *',
  ],
}
const DEPUTIES: Patterns = {
  tr: ['* Bakan Yardımcıları'],
  az: ['* nazirlərinin müavinləri', '* nazir müavinləri'],
  uz: ['* vazirlari oʻrinbosarlari', '* vazirlarining oʻrinbosarlari', '* vaziri oʻrinbosarlari'],
  'uz-Cyrl': ['* вазирлари ўринбосарлари', '* вазирларининг ўринбосарлари', '* вазири ўринбосарлари'],
  kk: ['* министрлерінің орынбасарлары', '* вице-министрлері', '* министрінің орынбасарлары'],
  ky: ['* министрлеринин орун басарлары', '* министринин орун басарлары'],
  ru: ['заместители министров *', 'замминистры *', 'заместители министра *'],
}
const MINISTRY: Patterns = {
  tr: ['* Bakanlığı'],
  az: ['* Nazirliyi'],
  uz: ['* vazirligi'],
  'uz-Cyrl': ['* вазирлиги'],
  kk: ['* министрлігі'],
  ky: ['* министрлиги'],
  ru: ['министерство *'],
}
const COUNCIL: Patterns = {
  tr: ['* Bakanları Konseyi'],
  az: ['* nazirləri Şurası', '* nazirlərinin Şurası'],
  uz: ['* vazirlari kengashi', '* vazirlarining kengashi'],
  'uz-Cyrl': ['* вазирлари кенгаши', '* вазирларининг кенгаши'],
  kk: ['* министрлері кеңесі', '* министрлерінің кеңесі'],
  ky: ['* министрлер кеңеши', '* министрлеринин кеңеши', '* министрлер совети', '* министрлеринин совети'],
  ru: ['совет министров *', 'заседание совета министров *'],
}
const MEETING: Patterns = {
  tr: ['* Bakanları Toplantısı', '* Bakanları Konferansı', '* Bakanları Zirvesi'],
  az: [
    '* nazirlərinin görüşü',
    '* nazirlərinin iclası',
    '* nazirlərinin toplantısı',
    '* nazirlərinin konfransı',
  ],
  uz: [
    '* vazirlari yigʻilishi',
    '* vazirlari uchrashuvi',
    '* vazirlarining yigʻilishi',
    '* vazirlarining uchrashuvi',
    '* vazirlari majlisi',
  ],
  'uz-Cyrl': [
    '* вазирлари йиғилиши',
    '* вазирлари учрашуви',
    '* вазирларининг йиғилиши',
    '* вазирларининг учрашуви',
    '* вазирлари мажлиси',
  ],
  kk: ['* министрлерінің отырысы', '* министрлерінің кездесуі', '* министрлерінің жиыны'],
  ky: [
    '* министрлеринин жыйыны',
    '* министрлеринин жолугушуусу',
    '* министрлеринин отуруму',
    '* министрлеринин кеңешмеси',
    '* министрлер жолугушуусу',
  ],
  ru: ['встреча министров *', 'заседание министров *', 'совещание министров *', 'конференция министров *'],
}
/** Here `*` is an abbreviation: "глава МИД", "XİN başçısı". */
const HEAD: Partial<Patterns> = {
  az: ['* başçısı', '* rəhbəri', '*-in rəhbəri', '*-in başçısı'],
  uz: ['* rahbari', '* boshligʻi'],
  'uz-Cyrl': ['* раҳбари', '* бошлиғи'],
  kk: ['* басшысы', '* министрі', '* жетекшісі'],
  ky: ['* башчысы', '* жетекчиси', '* министри'],
  ru: ['глава *', 'руководитель *'],
}
const HEADS: Partial<Patterns> = {
  az: ['* başçıları', '* rəhbərləri'],
  uz: ['* rahbarlari'],
  'uz-Cyrl': ['* раҳбарлари', '*лар раҳбарлари'],
  kk: ['* басшылары', '* жетекшілері'],
  ky: ['* башчылары', '* жетекчилери'],
  ru: ['главы *', 'руководители *'],
}
const DEPUTY_HEAD: Partial<Patterns> = {
  az: ['* başçısının müavini', '* rəhbərinin müavini'],
  uz: ['* rahbari oʻrinbosari', '* rahbarining oʻrinbosari'],
  'uz-Cyrl': ['* раҳбари ўринбосари', '* раҳбарининг ўринбосари'],
  kk: ['* басшысының орынбасары'],
  ky: ['* башчысынын орун басары'],
  ru: ['замглавы *', 'заместитель главы *', 'первый заместитель главы *', 'заместитель руководителя *'],
}

/** "foreign minister", "minister of foreign affairs", "Dışişleri Bakanı", "глава МИД". */
export function ministerNames({ before, bases, abbreviations }: Portfolio): Names {
  return {
    ...mergeNames(fill(MINISTER, bases), fill(HEAD, abbreviations)),
    en: [
      ...before.map((word) => `${word} minister`),
      ...after(bases, 'minister of', 'minister for'),
      ...before.flatMap((word) => [
        `${word} ministry head`,
        `${word} ministry chief`,
        `head of the ${word} ministry`,
      ]),
      ...after(bases, 'head of the ministry of'),
    ],
  }
}

/** "foreign ministers", "ministers of foreign affairs", "министры иностранных дел". */
export function ministerPlurals({ before, bases, abbreviations }: Portfolio): Names {
  return {
    ...mergeNames(fill(MINISTERS, bases), fill(HEADS, abbreviations)),
    en: [...before.map((word) => `${word} ministers`), ...after(bases, 'ministers of', 'ministers for')],
  }
}

/** "deputy foreign minister", "deputy minister of foreign affairs", "замглавы МИД". */
export function deputyMinisterNames({ before, bases, abbreviations }: Portfolio): Names {
  return {
    ...mergeNames(fill(DEPUTY, bases), fill(DEPUTY_HEAD, abbreviations)),
    en: [
      ...before.flatMap((word) => [
        `deputy ${word} minister`,
        `first deputy ${word} minister`,
        `vice ${word} minister`,
        `${word} vice minister`,
        `${word} deputy minister`,
        `assistant ${word} minister`,
      ]),
      ...after(
        bases,
        'deputy minister of',
        'first deputy minister of',
        'vice minister of',
        'vice minister for',
        'deputy minister for',
        'assistant minister of',
        'assistant minister for',
        'minister of state for',
        'state minister for',
        'state minister of',
        'state secretary for',
        'undersecretary for',
        'permanent secretary of the ministry of',
      ),
    ],
  }
}

/** "deputy foreign ministers", "заместители министров иностранных дел". */
export function deputyMinisterPlurals({ before, bases }: Portfolio): Names {
  return {
    ...fill(DEPUTIES, bases),
    en: [
      ...before.flatMap((word) => [`deputy ${word} ministers`, `vice ${word} ministers`]),
      ...after(bases, 'deputy ministers of', 'vice ministers of'),
    ],
  }
}

/** "council of foreign ministers", "совет министров иностранных дел". */
export function ministersCouncilNames({ before, bases }: Portfolio): Names {
  return {
    ...capitalized(fill(COUNCIL, bases)),
    en: [
      ...before.flatMap((word) => [`council of ${word} ministers`, `${word} ministers council`]),
      ...after(bases, 'council of ministers of', 'council of the ministers of'),
    ],
  }
}

/** "foreign ministers' meeting", "встреча министров иностранных дел". */
export function ministersMeetingNames({ before, bases }: Portfolio): Names {
  return {
    ...capitalized(fill(MEETING, bases)),
    en: [
      ...before.flatMap((word) => [
        `meeting of ${word} ministers`,
        `${word} ministers' meeting`,
        `${word} ministers meeting`,
        `${word} ministerial meeting`,
        `conference of ${word} ministers`,
      ]),
      ...after(bases, 'meeting of ministers of', 'meeting of the ministers of'),
    ],
  }
}

/** "Ministry of Foreign Affairs", "Foreign Ministry", "Dışişleri Bakanlığı". */
export function ministryNames({ before, bases }: Portfolio): Names {
  return {
    ...fill(MINISTRY, bases),
    en: [
      ...after(bases, 'ministry of', 'ministry for', 'department of', 'ministries of'),
      ...before.flatMap((word) => [`${word} ministry`, `${word} ministries`]),
    ],
  }
}

/** Bodies are titles: their first letter is a capital, as their language writes it. */
function capitalized(names: Names): Names {
  const titles: Partial<Record<TableLanguage, readonly string[]>> = {}
  for (const [language, list] of Object.entries(names) as [TableLanguage, readonly string[]][]) {
    titles[language] = list.map((name) => name.charAt(0).toLocaleUpperCase(language) + name.slice(1))
  }
  return titles
}

function after(bases: Names, ...openings: readonly string[]): string[] {
  return (bases.en ?? []).flatMap((base) => openings.map((opening) => `${opening} ${base}`))
}

function fill(patterns: Partial<Patterns>, bases: Names): Names {
  const names: Partial<Record<TableLanguage, readonly string[]>> = {}
  for (const language of TABLE_LANGUAGES) {
    if (language === 'en') continue
    const list = (bases[language] ?? []).flatMap((base) =>
      (patterns[language] ?? []).map((pattern) => pattern.replace('*', base)),
    )
    if (list.length > 0) names[language] = list
  }
  return names
}
