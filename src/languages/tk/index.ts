// Turkmen: a small reader, which shows how a language without a column in the gazetteer's tables is added.
import { foldLatin } from '../../extraction/text/fold.ts'
import { foldDates, foldKeys } from '../fold-words.ts'
import type { Language } from '../language.ts'
import { turkicRules } from '../turkic/rules.ts'
import { turkmenDates } from './dates.ts'
import { turkmenDocuments, turkmenTitles, turkmenTopics } from './documents.ts'
import { turkmenNames } from './names.ts'
import { readTurkmenSuffix, turkmenNameBefore, turkmenStems } from './suffixes.ts'
import { readTurkmenTense } from './tense.ts'
import { turkmenWords } from './words.ts'

/** ä is e for look-up: "Türkiýe" is "Türkiýäniň" in the genitive. */
const fold = (word: string): string => foldLatin(word).replaceAll('ä', 'e')

export const turkmen: Language = {
  code: 'tk',
  names: ['tk'],
  ownNames: turkmenNames,
  wordOrder: 'verb-final',
  tokens: { fold, ordinalEnding: /^[uü]?n[cj][iyuü]/u, ordinalHyphen: false, ordinalDot: false },
  silent: [],
  abbreviations: ['dr', 'prof', 'j', 'ý', 'ş.m'],
  readSuffix: readTurkmenSuffix,
  nameEnding: /^(?<stem>\p{L}{2,}(?:[oe]w|[aä]n|an|in|ow))(?<rest>y|i|yň|iň|a|e|dan|den|da|de)$/u,
  nameBefore: turkmenNameBefore,
  stemsOf: turkmenStems,
  words: turkmenWords,
  ordinals: foldKeys(
    { birinji: 1, ikinji: 2, üçünji: 3, dördünji: 4, bäşinji: 5, altynjy: 6, ýedinji: 7, sekizinji: 8 },
    fold,
  ),
  counts: foldKeys({ iki: 2, üç: 3, dört: 4, bäş: 5, alty: 6 }, fold),
  dates: foldDates(turkmenDates, fold),
  readTense: readTurkmenTense,
  firstPerson: { ending: /d[yiuü][mk]$/u, pronouns: [] },
  background: ['ozal', 'bellesek', 'ýatladyp geçeliň', 'mundan öň'].map(fold),
  documents: turkmenDocuments,
  titles: turkmenTitles,
  topics: turkmenTopics,
  notNames: 'bu şol ol we hem bilen bir emma duşuşykda duşuşygyň gepleşikleriň taraplar jenap şu'.split(' '),
  ownCountry: ['ýurdumyz', 'ýurdumyzyň', 'ýurdumyza'].map(fold),
  rules: turkicRules('tk', {
    'meet.with':
      'Daşary işler ministri Raşid Meredow Türkiýäniň daşary işler ministri Hakan Fidan bilen Aşgabatda duşuşdy.',
    'meet.pair': 'Türkmenistanyň we Türkiýäniň daşary işler ministrleri Aşgabatda duşuşdy.',
    'meet.spoken': 'Türkiýäniň daşary işler ministri Hakan Fidan bilen duşuşdy.',
    receive: 'Prezident Serdar Berdimuhamedow Türkiýäniň daşary işler ministri Hakan Fidany kabul etdi.',
    'hold.with':
      'Daşary işler ministri Raşid Meredow Türkiýäniň daşary işler ministri Hakan Fidan bilen gepleşikleri geçirdi.',
    'talks.between':
      'Türkmenistanyň we Türkiýäniň daşary işler ministrlikleri arasynda syýasy geňeşmeler geçirildi.',
    'event.held': 'Türki Döwletleriň Guramasynyň sammiti Bişkekde geçirildi.',
    attend: 'Mejlise Azerbaýjanyň we Türkiýäniň daşary işler ministrleri gatnaşdy.',
    chair: 'Mejlise daşary işler ministri Raşid Meredow başlyklyk etdi.',
    lead: 'Türkmen wekiliýetine daşary işler ministri Raşid Meredow ýolbaşçylyk etdi.',
    speak: 'Daşary işler ministri Raşid Meredow hyzmatdaşlygyň möhümdigini belledi.',
    'speak.with':
      'Prezident Serdar Berdimuhamedow Türkiýäniň Prezidenti Rejep Taýyp Erdogan bilen telefon arkaly söhbetdeş boldy.',
    'credentials.to':
      'Türkiýäniň ilçisi Ahmet Demirok daşary işler ministri Raşid Meredowa ynanç hatlaryny gowşurdy.',
    document: 'Duşuşykda bilelikdäki beýannama gol çekildi.',
  }),
}
