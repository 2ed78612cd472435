// Words for houses in which meetings are held, by language. What stands before or after such a word names the house.
import type { ReadingLanguage } from '../domain/vocabulary.ts'

interface VenueWords {
  /** As they stand after or before a name; matched with the language's endings. */
  nouns: readonly string[]
  /** On which side of the word its name stands. */
  name: 'before' | 'after' | 'either'
  /** Words that must stand before the whole; none where endings tell that something happens there. */
  before: readonly string[]
}

const UZBEK: VenueWords = {
  nouns: [
    'saroyi',
    'qarorgohi',
    'rezidensiyasi',
    'mehmonxonasi',
    'kongress markazi',
    'kongress-xoll',
    'majmuasi',
  ],
  name: 'before',
  before: [],
}

export const VENUES: Readonly<Partial<Record<ReadingLanguage, VenueWords>>> = {
  en: {
    nouns: [
      'palace',
      'hotel',
      'residence',
      'castle',
      'mansion',
      'villa',
      'congress center',
      'congress centre',
      'convention center',
      'convention centre',
      'conference center',
      'conference centre',
      'congress hall',
      'complex',
    ],
    name: 'either',
    before: ['in', 'at'],
  },
  tr: {
    nouns: [
      'sarayı',
      'külliyesi',
      'köşkü',
      'konutu',
      'oteli',
      'kongre merkezi',
      'kompleksi',
      'çalışma ofisi',
      'konukevi',
      'karargahı',
    ],
    name: 'before',
    before: [],
  },
  az: {
    nouns: ['sarayı', 'iqamətgahı', 'oteli', 'konqres mərkəzi', 'kompleksi', 'mərkəzi'],
    name: 'before',
    before: [],
  },
  uz: UZBEK,
  'uz-Cyrl': UZBEK,
  kk: {
    nouns: ['сарайы', 'резиденциясы', 'қонақүйі', 'конгресс-орталығы', 'конгресс орталығы', 'кешені'],
    name: 'before',
    before: [],
  },
  ky: {
    nouns: ['сарайы', 'резиденциясы', 'мейманканасы', 'конгресс-холлу', 'конгресс борбору', 'комплекси'],
    name: 'before',
    before: [],
  },
  ru: {
    nouns: [
      'дворце',
      'резиденции',
      'отеле',
      'гостинице',
      'особняке',
      'замке',
      'конгресс-центре',
      'конгресс-холле',
      'комплексе',
    ],
    name: 'either',
    before: ['в', 'во'],
  },
}
