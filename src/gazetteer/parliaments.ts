// Rows of houses of parliament that are called by names of their own, with the country that the name tells.
//
// A line: country | upper, where the house is the upper one of two | eight cells of names (see table.ts).
import type { CountryCode, OfficeId } from '../domain/vocabulary.ts'
import { once } from './once.ts'
import { namesOf, parseBlocks } from './table.ts'
import type { Names } from './types.ts'

const TABLE = `
AZ | | Milli Majlis / Milli Mejlis | | | Milliy Majlis | | Милли Меджлис / Милли Мәжіліс
UZ | | Oliy Majlis / Legislative Chamber / Oliy Majlis Legislative Chamber / Legislative Chamber of the Oliy Majlis | Ali Meclis / Oliy Meclis / Ali Meclis Yasama Meclisi / Oliy Meclis Yasama Meclisi | Oliy Məclis / Qanunvericilik Palatası / Oliy Məclis Qanunvericilik Palatası / Oliy Məclisi Qanunvericilik Palatası / Oliy Məclisin Qanunvericilik Palatası / Oliy Məclisinin Qanunvericilik Palatası / Ali Məclis Qanunvericilik Palatası / Ali Məclisi Qanunvericilik Palatası / Ali Məclisin Qanunvericilik Palatası / Ali Məclisinin Qanunvericilik Palatası | Oliy Majlis / Qonunchilik palatasi / Oliy Majlis Qonunchilik palatasi | | Олий Мажлис / Олий Мажлис Заңнама палатасы / Заңнама палатасы
UZ | upper | Oliy Majlis Senate / Senate of the Oliy Majlis | Ali Meclis Senatosu / Oliy Meclis Senatosu | Oliy Məclis Senatı / Oliy Məclisi Senatı / Oliy Məclisin Senatı / Oliy Məclisinin Senatı / Ali Məclis Senatı / Ali Məclisi Senatı / Ali Məclisin Senatı / Ali Məclisinin Senatı | Oliy Majlis Senati | | Олий Мажлис Сенаты
KZ | | Mazhilis / Majilis | Mecilis / Parlamento Mecilisi | Məjlis / Parlament Məclisi | Majilis / Parlament Majilisi | | Парламент Мәжілісі / Парламент Сенаты
TM | | Mejlis / Mejlis of Turkmenistan | | Türkmənistan Məclisi | Mejlis / Turkmaniston Mejlisi
TM | upper | Halk Maslahaty | Halk Maslahatı | Xalq Məsləhəti | Xalq Maslahati
KG | | Jogorku Kenesh | Cogorku Keneş / Jogorku Keneş / Yüksek Keneş | Joqorku Keneş / Jokorku Keneş | Joʻqorgʻi Kenesh / Jogorku Kenesh / Joʻgorku Kenesh | | Жогорку Кенеш / Жоғорку Кеңеш / Жогорку Кеңеш
TJ | | Majlisi Namoyandagon / Majlisi Oli | Meclisi Namoyandagon | Nümayəndələr Məclisi / Məclisi Namayandaqon | Majlisi namoyandagon / Majlisi Oliy | | Маджлиси намояндагон / Маджлиси Оли
TJ | upper | Majlisi Milli | | | Majlisi milliy | | Маджлиси милли
TRNC | | | Cumhuriyet Meclisi
GB | | | Avam Kamarası
TR | | Grand National Assembly | TBMM / Türkiye Büyük Millet Meclisi | Türkiyə Böyük Millət Məclisi / TBMM / Böyük Millət Məclisi | Buyuk Millat Majlisi / Buyuk Milliy Majlis | | Ұлы Ұлттық Мәжіліс / Ұлы ұлттық жиналыс
RU | | State Duma | Duma / Devlet Duması | Dövlət Duması / Duma / Federal Məclisin Dövlət Duması / Federal Məclisinin Dövlət Duması / Federal Məclisi Dövlət Duması | Davlat dumasi | | Мемлекеттік Дума / Мемдума
RU | upper | Federation Council | Federasyon Konseyi | Federasiya Şurası / Federal Məclisin Federasiya Şurası / Federal Məclisinin Federasiya Şurası / Federal Məclisi Federasiya Şurası | Federatsiya Kengashi / Federatsiya kengashi | | Федерация Кеңесі
UA | | Verkhovna Rada | Verhovna Rada / Yüksek Rada | Ali Rada | Oliy rada / Verxovna Rada | | Жоғарғы Рада
LT | | Seimas | Seimas
LV | | Saeima | Saeima | Saeyma | Saeyma
EE | | Riigikogu | Riigikogu | Riyqikoqu / Riigikogu | Riygikogu | | Рийгикогу
PL | | Sejm | Sejm
DE | | Bundestag | Bundestag / Alman Federal Meclisi | Bundestaq | Bundestag | | Бундестаг
IL | | Knesset | Knesset | Knesset | Knesset | | Кнессет
IN | | Lok Sabha | Lok Sabha | Lok Sabha | Lok Sabha | | Лок Сабха
IN | upper | Rajya Sabha | | Racya Sabha | Rajya Sabha
BD | | Jatiya Sangsad / Jatiyo Sangsad
CN | | National People's Congress / NPC / Standing Committee of the National People's Congress / National People's Congress Standing Committee / NPC Standing Committee | Ulusal Halk Kongresi / Çin Ulusal Halk Kongresi / Çin Ulusal Halk Meclisi | Ümumçin Xalq Nümayəndələri Məclisi / Ümumçin Xalq Nümayəndələri Yığıncağı / Ümumçin Xalq Nümayəndələri Məclisi Daimi Komitəsi / Ümumçin Xalq Nümayəndələri Yığıncağı Daimi Komitəsi / Ümumçin Xalq Nümayəndələri Məclisinin Daimi Komitəsi / Ümumçin Xalq Nümayəndələri Yığıncağının Daimi Komitəsi / ÜXNM / Xalq Nümayəndələri Məclisi | Umumxitoy xalq vakillari kengashi / Xalq vakillari umumxitoy kengashi / Butunxitoy xalq vakillari majlisi
CN | upper | Chinese People's Political Consultative Conference / CPPCC / CPPCC National Committee | | Çin Xalq Siyasi Məşvərət Şurası
JP | | National Diet
JP | upper | House of Councillors
MN | | State Great Khural / State Great Hural | Büyük Devlet Hurali | Dövlət Böyük Xuralı / Böyük Dövlət Xuralı | Davlat Ulugʻ Xurali / Davlat Buyuk Xurali | | Ұлы Мемлекеттік Хурал / Мемлекеттік Ұлы Хурал / Ұлы Хурал / Монғол Ұлы Хуралы
IR | | Islamic Consultative Assembly / Majlis of Iran / Iranian Majlis / Majles | İslami Şura Meclisi | İslam Şura Məclisi / İslami Şura Məclisi | Islom kengashi majlisi
AF | | Wolesi Jirga
AF | upper | Meshrano Jirga
AE | | Federal National Council | Federal Ulusal Konsey | Federal Milli Şura
NO | | Storting | | Stortinq | Storting
SE | | Riksdag | | Riksdaq | Riksdag
DK | | Folketing | | Folketinq
FI | | Eduskunta
IS | | Althingi / Althing
HR | | Croatian Sabor / Sabor | | Xorvatiya Saboru / Sabor
ES | | Congress of Deputies / Cortes Generales | | Deputatlar Konqresi / Baş Korteslər
GB | upper | House of Lords | Lordlar Kamarası | Lordlar Palatası | Lordlar palatasi
MY | | Dewan Rakyat
MY | upper | Dewan Negara
KP | | Supreme People's Assembly
ID | | People's Consultative Assembly
BY | upper | Council of the Republic | | Respublika Şurası | Respublika kengashi
US | | US House of Representatives / U.S. House of Representatives / US Congress / U.S. Congress | ABD Kongresi / ABD Temsilciler Meclisi | ABŞ Nümayəndələr Palatası / ABŞ Konqresi
US | upper | US Senate / U.S. Senate | ABD Senatosu | ABŞ Senatı
`

export interface Parliament {
  country: CountryCode
  /** Whose head's office it is. */
  headOffice: OfficeId
  names: Names
}

export const parliaments: () => readonly Parliament[] = once(() =>
  parseBlocks(TABLE).map(({ head }) => ({
    country: head[0] ?? '',
    headOffice: head[1] === 'upper' ? 'senate-chair' : 'speaker',
    names: namesOf(head, 2),
  })),
)

const HEADS = ['speaker', 'chairman', 'chairperson', 'chairwoman', 'chair', 'head', 'president']
const DEPUTIES = [
  'deputy speaker',
  'vice speaker',
  'deputy chairman',
  'first deputy chairman',
  'deputy chairperson',
  'vice president',
  'vice chairman',
  'vice-president',
  'vice-speaker',
  'first deputy speaker',
]

export interface HouseOffice {
  id: OfficeId
  names: readonly string[]
}

/** What the heads, deputies and members of a house are called, in languages that have no other way to find them. */
export const HOUSE_OFFICES: Readonly<Partial<Record<string, (house: string) => HouseOffice[]>>> = {
  en: englishOfficesOf,
  az: azerbaijaniOfficesOf,
}

function englishOfficesOf(house: string): HouseOffice[] {
  const of = (titles: readonly string[]): string[] =>
    titles.flatMap((title) => [`${title} of the ${house}`, `${house} ${title}`])
  return [
    { id: 'speaker', names: [...of(HEADS), `${house}'s speaker`, `speaker ${house}`] },
    { id: 'deputy-speaker', names: of(DEPUTIES) },
    { id: 'member-of-parliament', names: [`member of the ${house}`, `${house} member`, `${house} deputy`] },
  ]
}

/** "Dövlət Dumasının sədri", "Bundestaqın prezidenti", "Almaniya Bundestaqının sədri". */
function azerbaijaniOfficesOf(house: string): HouseOffice[] {
  const vowel = house.toLowerCase().match(/[aıouəeiöü](?=[^aıouəeiöü]*$)/u)?.[0] ?? 'a'
  const high = { a: 'ı', ı: 'ı', o: 'u', u: 'u', ö: 'ü', ü: 'ü' }[vowel] ?? 'i'
  const open = house.endsWith(vowel)
  const genitives = open ? [`${house}n${high}n`] : [`${house}${high}n`, `${house}${high}n${high}n`]
  const of = (titles: readonly string[]): string[] =>
    titles.flatMap((title) => [`${house} ${title}`, ...genitives.map((genitive) => `${genitive} ${title}`)])
  return [
    { id: 'speaker', names: of(['sədri', 'Torağası', 'spikeri', 'prezidenti', 'başçısı', 'rəhbəri']) },
    {
      id: 'deputy-speaker',
      names: of([
        'sədrinin müavini',
        'sədrinin birinci müavini',
        'sədr müavini',
        'vitse-spikeri',
        'vitse-prezidenti',
      ]),
    },
    { id: 'member-of-parliament', names: of(['üzvü', 'deputatı', 'senatoru']) },
  ]
}
