// A few rows of a gazetteer, enough to show how names are found.
import { indexNames } from '../../src/lookup/name-index.ts'
import type { City, Country, Format, Names, Organization } from '../../src/gazetteer/types.ts'

function country(code: string, names: Names, abbreviations: Names = {}): Country {
  return {
    code,
    names,
    abbreviations,
    adjectives: {},
    peoples: {},
    seats: {},
    ambiguous: {},
    people: {},
    capital: null,
  }
}

const countries: Country[] = [
  country('UZ', {
    en: ['Uzbekistan', 'Republic of Uzbekistan'],
    tr: ['Özbekistan'],
    az: ['Özbəkistan'],
    uz: ['Oʻzbekiston'],
    'uz-Cyrl': ['Ўзбекистон'],
    kk: ['Өзбекстан'],
    ky: ['Өзбекстан'],
    ru: ['Узбекистан'],
  }),
  country('TR', {
    en: ['Türkiye', 'Turkey'],
    tr: ['Türkiye'],
    az: ['Türkiyə'],
    uz: ['Turkiya'],
    'uz-Cyrl': ['Туркия'],
    ru: ['Турция'],
  }),
  country(
    'KG',
    {
      en: ['Kyrgyzstan'],
      tr: ['Kırgızistan'],
      uz: ['Qirgʻiziston'],
      'uz-Cyrl': ['Қирғизистон'],
      ky: ['Кыргызстан'],
      ru: ['Киргизия', 'Кыргызстан'],
    },
    { ky: ['КР'], ru: ['КР'] },
  ),
  country('KZ', {
    en: ['Kazakhstan'],
    tr: ['Kazakistan'],
    uz: ['Qozogʻiston'],
    kk: ['Қазақстан'],
    ru: ['Казахстан'],
  }),
  country('KR', { en: ['South Korea', 'Korea'], tr: ['Güney Kore'] }),
  country('KP', { en: ['North Korea'], tr: ['Kuzey Kore'] }),
  country('BM', { en: ['Bermuda'] }),
  country('GE', { en: ['Georgia'], ru: ['Грузия'] }),
]

const organizations: Organization[] = [
  {
    code: 'OTS',
    names: {
      en: ['Organization of Turkic States'],
      tr: ['Türk Devletleri Teşkilatı'],
      uz: ['Turkiy davlatlar tashkiloti'],
      'uz-Cyrl': ['Туркий давлатлар ташкилоти'],
      ru: ['Организация тюркских государств'],
    },
    abbreviations: { en: ['OTS'], tr: ['TDT'], uz: ['TDT'], 'uz-Cyrl': ['ТДТ'], ky: ['ТМУ'], ru: ['ОТГ'] },
    members: [],
    headOffice: null,
    seat: null,
  },
  {
    code: 'UN',
    names: { en: ['United Nations'], tr: ['Birleşmiş Milletler'] },
    abbreviations: { en: ['UN'], tr: ['BM'], ru: ['ООН'] },
    members: [],
    headOffice: null,
    seat: null,
  },
]

const formats: Format[] = [
  {
    id: 'c5plus1',
    organization: null,
    members: [],
    observers: [],
    level: null,
    since: null,
    names: { en: ['Central Asia and the United States'] },
    abbreviations: { en: ['C5+1'] },
    shortNames: {},
  },
  {
    id: 'ots-summit',
    organization: 'OTS',
    members: [],
    observers: [],
    level: null,
    since: null,
    names: { en: ['OTS summit'] },
    abbreviations: {},
    shortNames: { en: ['Organization of Turkic States'] },
  },
]

export const SMALL_INDEX = indexNames({
  countries,
  organizations,
  formats,
  people: [
    { code: 'p-fidan', names: ['Hakan Fidan'] },
    { code: 'p-tokayev', names: ['Kassym-Jomart Tokayev', 'Қасым-Жомарт Тоқаев'] },
    { code: 'p-aliyev-i', names: ['Ilham Aliyev'] },
    { code: 'p-aliyev-h', names: ['Heydar Aliyev'] },
  ],
})

export const CITIES: City[] = [
  {
    name: 'Tashkent',
    country: 'UZ',
    names: { uz: ['Toshkent'], 'uz-Cyrl': ['Тошкент'], tr: ['Taşkent'], ru: ['Ташкент'] },
  },
  { name: 'Samarkand', country: 'UZ', names: { uz: ['Samarqand'], ru: ['Самарканд'] } },
  { name: 'Istanbul', country: 'TR', names: { tr: ['İstanbul'], ru: ['Стамбул'] } },
  { name: 'Ankara', country: 'TR', names: { tr: ['Ankara'] } },
  { name: 'Astana', country: 'KZ', names: { tr: ['Astana'], kk: ['Астана'] } },
  { name: 'Washington', country: 'US', names: { tr: ['Washington'] } },
  { name: 'Nicosia', country: 'TRNC', names: { tr: ['Lefkoşa'] } },
  { name: 'Novosibirsk', country: 'RU', names: { ru: ['Новосибирск'] } },
]
