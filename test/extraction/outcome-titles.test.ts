// A document's title is its own name: nothing of the sentence that tells of it.
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/extraction/read-document.ts'
import { documentOf } from '../support/read-golden.ts'

const MEETING = {
  en: 'The foreign ministers of Türkiye and Uzbekistan met in Ankara on Tuesday.',
  tr: 'Türkiye ve Özbekistan dışişleri bakanları salı günü Ankara’da bir araya geldi.',
  uz: 'Oʻzbekiston va Turkiya tashqi ishlar vazirlari seshanba kuni Anqarada uchrashdi.',
  'uz-Cyrl': 'Ўзбекистон ва Туркия ташқи ишлар вазирлари сешанба куни Анқарада учрашди.',
} as const

/** A sentence after the meeting's, and the titles told in it. */
const TITLES: Readonly<Record<keyof typeof MEETING, readonly (readonly [string, ...string[]])[]>> = {
  en: [
    ['The ministers signed a joint statement.', 'joint statement'],
    ['They adopted the Tashkent Declaration on Tuesday.', 'Tashkent Declaration'],
    [
      'The two sides signed a memorandum on information exchange in Ankara.',
      'memorandum on information exchange',
    ],
    ['A joint statement was issued in the evening.', 'joint statement'],
    [
      'A memorandum between the diplomatic academies was signed.',
      'memorandum between the diplomatic academies',
    ],
    ['They adopted a declaration that will end the dispute.', 'declaration'],
    [
      'They signed an agreement between Türkiye and Uzbekistan during the visit.',
      'agreement between Türkiye and Uzbekistan',
    ],
    [
      'The ministers adopted a joint statement, a concept of regional security and stability and a work plan.',
      'joint statement',
      'concept of regional security and stability',
      'work plan',
    ],
    ['The ministers signed a protocol on trade and discussed energy.', 'protocol on trade'],
    ['The ministers approved a new five-year action plan.', 'new five-year action plan'],
    ['The ministers approved a plan of cooperation for 2026–2027.', 'plan of cooperation for 2026–2027'],
    ['The ministers signed the declaration “On Eternal Friendship” on Tuesday.', 'On Eternal Friendship'],
    [
      'They adopted a proposal for establishing a new and modern joint fund.',
      'proposal for establishing a new and modern joint fund',
    ],
    ['The ministers signed cooperation agreements.', 'cooperation agreements'],
    [
      'They signed the Treaty on Friendship, Good-Neighbourliness and Cooperation.',
      'Treaty on Friendship, Good-Neighbourliness and Cooperation',
    ],
    ['The ministers signed Azerbaijan’s peace proposal.', 'peace proposal'],
  ],
  tr: [
    ['Bakanlar kararları onayladı.', 'kararlar'],
    ['Bakanlar Ankara Bildirisi’ni kabul etti.', 'Ankara Bildirisi'],
    [
      'Görüşmede iki ülke arasında enerji alanında iş birliğine ilişkin mutabakat zaptı imzalandı.',
      'iki ülke arasında enerji alanında iş birliğine ilişkin mutabakat zaptı',
    ],
    ['Taraflar ortak bildiri imzaladı.', 'ortak bildiri'],
    ['Bakanlar ortak bildiriyi kabul etti.', 'ortak bildiri'],
    [
      'Taraflar bilgi paylaşımına ilişkin bir mutabakat zaptı imzaladı.',
      'bilgi paylaşımına ilişkin bir mutabakat zaptı',
    ],
    ['Bakanlar bir eylem planını onayladı.', 'eylem planı'],
    ['Bakanlar, Azerbaycan’ın üyeliğine ilişkin kararı kabul etti.', 'Azerbaycan’ın üyeliğine ilişkin karar'],
    [
      'Toplantıda ayrıca sınır ticaretini düzenleyen protokol imzalandı.',
      'sınır ticaretini düzenleyen protokol',
    ],
    ['Görüşmede ebedî iyi komşuluk anlaşması imzalandı.', 'ebedî iyi komşuluk anlaşması'],
    [
      'Bakanlar siyasi ve ekonomik iş birliğine dair protokol imzaladı.',
      'siyasi ve ekonomik iş birliğine dair protokol',
    ],
    ['Toplantının ardından “Yeşil Gelecek Eylem Planı” imzalandı.', 'Yeşil Gelecek Eylem Planı'],
    [
      'Bakanlar, üye ülkeler arasındaki ticarete ilişkin ortak bildiriyi kabul etti.',
      'üye ülkeler arasındaki ticarete ilişkin ortak bildiri',
    ],
    [
      'Bakanlar ortak açıklamayı ve üçüncü taraflarla iş birliğine dair tüzüğü kabul etti.',
      'ortak açıklama',
      'üçüncü taraflarla iş birliğine dair tüzüğü',
    ],
  ],
  uz: [
    ['Tadbirda vazirlar bir qator qarorlarni qabul qildi.', 'qarorlar'],
    [
      'Uchrashuv yakunlari boʻyicha ikki davlat oʻrtasida savdo-iqtisodiy hamkorlik toʻgʻrisidagi bitim imzolandi.',
      'ikki davlat oʻrtasida savdo-iqtisodiy hamkorlik toʻgʻrisidagi bitim',
    ],
    ['Tomonlar qoʻshma bayonotni imzoladi.', 'qoʻshma bayonot'],
    [
      'Yakunda axborot almashish toʻgʻrisida memorandum imzolandi.',
      'axborot almashish toʻgʻrisida memorandum',
    ],
    ['Uchrashuv yakunida anglashuv memorandumi imzolandi.', 'anglashuv memorandumi'],
    ['Vazirlar maslahatlashuvlar rejasini tasdiqladi.', 'maslahatlashuvlar rejasi'],
    [
      'Vazirlar giyohvandlikka qarshi kurash boʻyicha deklaratsiya qabul qildi.',
      'giyohvandlikka qarshi kurash boʻyicha deklaratsiya',
    ],
    [
      'Uchinchi tomonlar bilan hamkorlik toʻgʻrisidagi nizom ham tasdiqlandi.',
      'Uchinchi tomonlar bilan hamkorlik toʻgʻrisidagi nizom',
    ],
    [
      'Yakunda Yaqin Sharqdagi vaziyat boʻyicha qoʻshma bayonot va TDT+ formatida hamkorlik toʻgʻrisidagi nizom qabul qilindi.',
      'Yaqin Sharqdagi vaziyat boʻyicha qoʻshma bayonot',
      'TDT+ formatida hamkorlik toʻgʻrisidagi nizom',
    ],
    ['Vazirlar “Yashil kelajak toʻgʻrisida”gi bitim imzoladi.', 'Yashil kelajak toʻgʻrisida'],
  ],
  'uz-Cyrl': [
    ['Вазирлар қўшма баёнотни қабул қилди.', 'қўшма баёнот'],
    [
      'Вазирлар Яқин Шарқдаги вазият юзасидан қўшма баёнот қабул қилди.',
      'Яқин Шарқдаги вазият юзасидан қўшма баёнот',
    ],
    ['Томонлар яшил энергетика бўйича йўл харитасини имзолади.', 'яшил энергетика бўйича йўл харитаси'],
    ['Мажлисда сув хўжалиги соҳасидаги битим имзоланди.', 'сув хўжалиги соҳасидаги битим'],
    [
      'Икки вазирлик ўртасида 2026–2027 йилларга мўлжалланган ҳамкорлик режаси имзоланди.',
      'Икки вазирлик ўртасида 2026–2027 йилларга мўлжалланган ҳамкорлик режаси',
    ],
    ['Вазирлар «Яшил келажак» дастури билан меморандум имзолади.', 'меморандум'],
    ['Томонлар «Абадий дўстлик тўғрисидаги шартнома»ни имзолади.', 'Абадий дўстлик тўғрисидаги шартнома'],
  ],
}
const LANGUAGES = Object.keys(MEETING) as (keyof typeof MEETING)[]

describe.for(LANGUAGES)('the title of a document in %s', (language) => {
  it.for(TITLES[language])('is told from: %s', ([sentence, ...titles]) => {
    const text = `${MEETING[language]} ${sentence}`
    const result = readDocument(documentOf('a', text, { published: '2026-01-20' }))
    const [meeting] = result.kind === 'read' ? result.extraction.meetings : []

    expect(meeting?.outcomes.map((outcome) => outcome.title)).toEqual(titles)
    for (const title of titles) expect(text).toContain(title)
  })
})
