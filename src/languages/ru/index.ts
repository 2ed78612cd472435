// Russian.
import { foldCyrillic } from '../../extraction/text/fold.ts'
import type { Language } from '../language.ts'
import { russianDates } from './dates.ts'
import { russianDocuments, russianTitles, russianTopics } from './documents.ts'
import { inflect } from './inflect.ts'
import { readNames } from './names.ts'
import { russianRules } from './rules.ts'
import { readRussianTense } from './tense.ts'
import { russianWords } from './words.ts'

/** Ordinal words in every form, folded. */
const ORDINALS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'первый',
    'второй',
    'третий',
    'четвертый',
    'пятый',
    'шестой',
    'седьмой',
    'восьмой',
    'девятый',
    'десятый',
    'одиннадцатый',
    'двенадцатый',
    'тринадцатый',
    'четырнадцатый',
    'пятнадцатый',
    'шестнадцатый',
    'семнадцатый',
    'восемнадцатый',
    'девятнадцатый',
    'двадцатый',
  ].flatMap((word, index) => {
    if (word === 'третий')
      return 'третий третья третье третьего третьей третьему третьим третьем третью третьи'
        .split(' ')
        .map((form) => [form, 3])
    const stem = word.slice(0, -2)
    return ['ый', 'ой', 'ая', 'ое', 'ого', 'ому', 'ым', 'ом', 'ую'].map((ending) => [
      stem + ending,
      index + 1,
    ])
  }),
)

/** "главы МИД": after a verb or at the start several, after a noun one's genitive. */
const BEFORE_SEVERAL =
  /(?:ые|ие|ли|лись|ют|ут|ят|ат|ются|утся|ятся|атся|участие|также|что|как|если|когда|обе|все|и|^провел|^провела|^проведет|^проводит|^имел|^имела|^проводил)$/u

/** Words and all that they become in other cases, folded. */
function withForms(words: readonly string[]): string[] {
  return [...new Set(words.flatMap((word) => [word, ...inflect(word).map(({ form }) => foldCyrillic(form))]))]
}

/** "двадцать седьмой" in every form. */
const COMPOUND: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(ORDINALS)
    .filter(([, value]) => value < 10)
    .flatMap(([word, value]) => [
      [`двадцать ${word}`, 20 + value],
      [`тридцать ${word}`, 30 + value],
    ]),
)

export const russian: Language = {
  code: 'ru',
  names: ['ru'],
  wordOrder: 'verb-medial',
  tokens: {
    fold: foldCyrillic,
    ordinalEnding: /^(?:й|го|му|м|я|е|ей|ую|ю|ая|ое|ий|ый|ого|ом|х)$/u,
    ordinalHyphen: false,
    ordinalDot: false,
  },
  silent: [],
  abbreviations:
    'г гг им ул д др проф акад ген см тыс млн млрд руб долл т п н э св обл респ о янв февр авг сент окт нояб дек стр'.split(
      ' ',
    ),
  readSuffix: () => null,
  inflect,
  nameReadings: readNames,
  meansSeveral: (before) => before === null || !/^[\p{L}]/u.test(before) || BEFORE_SEVERAL.test(before),
  afterNoName:
    /^(?:област|кра[йяюе]|район|округ|университет|палат|собрани|ассамбле|комитет|совет|академи|провинци|институт|банк|групп|республик|город|служб|агентств|партии|церк|фонд|корпораци|завод)/u,
  mayDescribe: (word) =>
    word.length > 2 &&
    !/(?:л|ла|ло|ли|лся|лась|лось|лись|ет|ит|ют|ут|ат|ят|ть|тся|ться|ны|но|на)$/u.test(word),
  stemsOf: () => [],
  words: russianWords,
  ordinals: { ...ORDINALS, ...COMPOUND },
  counts: {
    два: 2,
    две: 2,
    двух: 2,
    обеих: 2,
    обоих: 2,
    три: 3,
    трех: 3,
    четыре: 4,
    четырех: 4,
    пять: 5,
    пяти: 5,
    шесть: 6,
    шести: 6,
    семь: 7,
    семи: 7,
    восемь: 8,
    восьми: 8,
    девять: 9,
    девяти: 9,
    десять: 10,
    десяти: 10,
  },
  dates: russianDates,
  readTense: readRussianTense,
  firstPerson: { ending: null, pronouns: ['мы', 'я'] },
  background: [
    'напомним',
    'ранее',
    'прежде',
    'первоначально',
    'как сообщалось',
    'сообщалось',
    'как сообщал',
    'как сообщала',
    'как сообщало',
    'как сообщали',
    'до этого',
    'незадолго до этого',
    'исторически',
  ],
  documents: russianDocuments,
  titles: russianTitles,
  topics: russianTopics,
  notNames: withForms(
    'этот эта это эти тот та те его ее их наш в во на по с со к из от у о об и а но или не для при между также ранее позже затем однако сейчас когда где он она они мы я вы сегодня вчера завтра парламент сенат ассамблея армия флот правительство республика федерация королевство государство комиссия комитет совет союз департамент агентство посольство секретариат университет институт центр служба министерство мид администрация дворец народный национальный верховный европейский азиатский африканский объединенный безопасности обороны великий государственный генеральный международный исполнительный господин госпожа встреча переговоры стороны глава собрание палата ассамблея исполком суд фото видео источник автор подробнее реклама фотография республиканский общественный торговый'.split(
      ' ',
    ),
  ),
  ownCountry: ['наша страна', 'наше государство', 'наша республика'],
  recalling: 'напомним',
  cityAdjectives: {
    анталийск: 'Antalya',
    антальск: 'Antalya',
    мюнхенск: 'Munich',
    петербургск: 'Saint Petersburg',
    давосск: 'Davos',
    астанинск: 'Astana',
    ташкентск: 'Tashkent',
    самаркандск: 'Samarkand',
    бакинск: 'Baku',
    московск: 'Moscow',
    казанск: 'Kazan',
    стамбульск: 'Istanbul',
    дохинск: 'Doha',
    бишкекск: 'Bishkek',
    душанбинск: 'Dushanbe',
    ашхабадск: 'Ashgabat',
    тегеранск: 'Tehran',
    тбилисск: 'Tbilisi',
    ереванск: 'Yerevan',
    женевск: 'Geneva',
    варшавск: 'Warsaw',
    белградск: 'Belgrade',
    будапештск: 'Budapest',
    парижск: 'Paris',
    брюссельск: 'Brussels',
    каирск: 'Cairo',
    дубайск: 'Dubai',
    дакарск: 'Dakar',
    токийск: 'Tokyo',
  },
  rules: russianRules,
}
