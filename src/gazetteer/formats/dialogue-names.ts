// A partner's name → the names of its dialogue with Central Asia: "Central Asia–China summit".
import { TABLE_LANGUAGES, type TableLanguage } from '../../domain/vocabulary.ts'
import type { Names } from '../types.ts'

export type DialogueKind = 'summit' | 'ministers'

/** `*` is the two sides in either order, joined by a hyphen. */
const TITLES: Readonly<Record<DialogueKind, Readonly<Record<TableLanguage, readonly string[]>>>> = {
  summit: {
    en: ['* summit', '* leaders summit', '* leaders meeting'],
    tr: ['* Zirvesi', '* Liderler Zirvesi'],
    az: ['* sammiti', '* Zirvə görüşü'],
    uz: ['* sammiti', '* formatidagi sammit', '* formatidagi uchrashuv', '* davlat rahbarlari uchrashuvi'],
    'uz-Cyrl': ['* саммити', '* форматидаги саммит', '* форматидаги учрашув', '* давлат раҳбарлари учрашуви'],
    kk: ['* саммиті', '* форматындағы саммит', '* форматындағы саммиті', '* басшыларының саммиті'],
    ky: [
      '* саммити',
      '* форматындагы саммит',
      '* форматындагы саммити',
      '* форматындагы жогорку деңгээлдеги жолугушуу',
      '* мамлекет башчыларынын саммити',
      '* лидерлеринин саммити',
    ],
    ru: ['саммит *', 'саммит «*»'],
  },
  ministers: {
    en: [
      "* foreign ministers' meeting",
      '* ministerial meeting',
      '* ministerial',
      '* foreign ministers meeting',
    ],
    tr: ['* Dışişleri Bakanları Toplantısı', '* Bakanlar Toplantısı'],
    az: ['* xarici işlər nazirlərinin görüşü', '* nazirlərin görüşü'],
    uz: ['* tashqi ishlar vazirlari uchrashuvi', '* vazirlar uchrashuvi'],
    'uz-Cyrl': ['* ташқи ишлар вазирлари учрашуви', '* вазирлар учрашуви'],
    kk: [
      '* сыртқы істер министрлерінің кездесуі',
      '* министрлер кездесуі',
      '* форматындағы сыртқы істер министрлерінің кездесуі',
      '* форматындағы сыртқы істер министрлерінің отырысы',
      '* форматындағы министрлер кездесуі',
      '* сыртқы істер министрлерінің отырысы',
    ],
    ky: [
      '* тышкы иштер министрлеринин жолугушуусу',
      '* тышкы иштер министрлеринин жыйыны',
      '* форматындагы тышкы иштер министрлеринин жолугушуусу',
      '* форматындагы тышкы иштер министрлеринин жыйыны',
      '* форматындагы министрлер жолугушуусу',
      '* министрлер жолугушуусу',
    ],
    ru: ['встреча министров иностранных дел *', 'министерская встреча *', 'встреча глав МИД *'],
  },
}

const CENTRAL_ASIA: Readonly<Record<TableLanguage, readonly string[]>> = {
  en: ['Central Asia', 'C5'],
  tr: ['Orta Asya'],
  az: ['Mərkəzi Asiya', 'Orta Asiya'],
  uz: ['Markaziy Osiyo'],
  'uz-Cyrl': ['Марказий Осиё'],
  kk: ['Орталық Азия'],
  ky: ['Борбордук Азия', 'Борбор Азия'],
  ru: ['Центральная Азия', 'ЦА'],
}

/** Titles of a dialogue in every language in which the partner is named; the first puts Central Asia first. */
export function dialogueNames(kind: DialogueKind, partner: Names): Names {
  const names: Partial<Record<TableLanguage, readonly string[]>> = {}
  for (const language of TABLE_LANGUAGES) {
    const pairs = CENTRAL_ASIA[language].flatMap((region) =>
      (partner[language] ?? []).flatMap((other) => [`${region}-${other}`, `${other}-${region}`]),
    )
    const list = pairs.flatMap((pair) => TITLES[kind][language].map((title) => title.replace('*', pair)))
    if (list.length > 0) names[language] = list
  }
  return names
}
