// English.
import { foldPlain } from '../../extraction/text/fold.ts'
import type { Language } from '../language.ts'
import { englishDates } from './dates.ts'
import { englishDocuments, englishTitles, englishTopics } from './documents.ts'
import { englishOwnNames } from './own-names.ts'
import { englishRules } from './rules.ts'
import { isEnglishAuxiliary, readEnglishTense } from './tense.ts'
import { englishWords } from './words.ts'

export const english: Language = {
  code: 'en',
  names: ['en'],
  ownNames: englishOwnNames,
  wordOrder: 'verb-medial',
  tokens: { fold: foldPlain, ordinalEnding: /^(?:st|nd|rd|th)$/u, ordinalHyphen: false, ordinalDot: false },
  silent: ['the'],
  abbreviations:
    'mr mrs ms dr prof gen lt col maj sen rep gov st jan feb mar apr jun jul aug sep sept oct nov dec no vs u.s inc co jr h.e'.split(
      ' ',
    ),
  readSuffix: (rest) => (rest === "'s" || rest === "'" ? { plural: false, case: 'genitive' } : null),
  stemsOf: () => [],
  words: englishWords,
  ordinals: {
    first: 1,
    inaugural: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    'twenty-first': 21,
    'twenty-second': 22,
    'twenty-third': 23,
    'twenty-fourth': 24,
    'twenty-fifth': 25,
  },
  counts: { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  dates: englishDates,
  readTense: readEnglishTense,
  isAuxiliary: isEnglishAuxiliary,
  firstPerson: { ending: null, pronouns: ['we', 'i'] },
  background: ['earlier', 'previously', 'recall', 'notably', 'historically'],
  documents: englishDocuments,
  titles: englishTitles,
  topics: englishTopics,
  notNames:
    'the a an this that these those his her their its our in on at by for from with as after before during while when where it he she they we i and but or not both also meanwhile earlier later according speaking following parliament senate assembly army navy government republic federation kingdom state states commission committee council union office department agency embassy secretariat university institute center centre press service foreign affairs policy special national european asian african united security defence defense regional economic general supreme federal mr mrs ms dr prof sir madam h.e his excellency her excellencies'.split(
      ' ',
    ),
  ownCountry: ['our country', 'our nation'],
  rules: englishRules,
}
