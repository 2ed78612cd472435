// The codes of ISO 3166-1 and a language → what texts of that language call each country.
//
// Names come from CLDR through Intl, and from lists that were written for the tests from the press.
import type { TableLanguage } from '../../../src/domain/vocabulary.ts'

export const ISO_CODES =
  'AF AX AL DZ AS AD AO AI AQ AG AR AM AW AU AT AZ BS BH BD BB BY BE BZ BJ BM BT BO BQ BA BW BV BR IO BN BG BF BI CV KH CM CA KY CF TD CL CN CX CC CO KM CG CD CK CR CI HR CU CW CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FK FO FJ FI FR GF PF TF GA GM GE DE GH GI GR GL GD GP GU GT GG GN GW GY HT HM VA HN HK HU IS IN ID IR IQ IE IM IL IT JM JP JE JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MO MG MW MY MV ML MT MH MQ MR MU YT MX FM MD MC MN ME MS MA MZ MM NA NR NP NL NC NZ NI NE NG NU NF MK MP NO OM PK PW PS PA PG PY PE PH PN PL PT PR QA RE RO RU RW BL SH KN LC MF PM VC WS SM ST SA SN RS SC SL SG SX SK SI SB SO ZA GS SS ES LK SD SR SJ SE CH SY TW TJ TZ TH TL TG TK TO TT TN TR TM TC TV UG UA AE GB US UM UY UZ VU VE VN VG VI WF EH YE ZM ZW'.split(
    ' ',
  )

export interface NamedCountry {
  code: string
  name: string
}

/** CLDR's long and short names, as a text would write them. */
export function cldrNames(language: TableLanguage): NamedCountry[] {
  const styles = ['long', 'short'] as const
  const displays = styles.map((style) => new Intl.DisplayNames(language, { type: 'region', style }))
  return ISO_CODES.flatMap((code) => {
    const names = new Set(displays.flatMap((display) => asWritten(display.of(code) ?? code, language)))
    names.delete(code)
    return [...names].map((name) => ({ code, name }))
  })
}

/** Lists of the kind "Виргинские о-ва (США)" are no text: such names are left to the press lists. */
function asWritten(name: string, language: TableLanguage): string[] {
  // "Hong Kong SAR China" and "Congo - Kinshasa" stand in lists only.
  if (/\b(?:SAR|ÖİB|MMH)\b|ММҲ|ААА|АӘА|XİR|İnzibati|САР|\s-\s|–\s(?:Braz|Kin|Бра|Кин)/u.test(name)) return []
  // Three islands in a row are a list.
  if (name.includes(',')) return []
  if (/\((?:США|Великобритания|АКШ|Британия|франциялык)\)/u.test(name)) return []
  const bare = name
    .replace(/\s*\([^)]*\)/gu, '')
    .replace(/(?<=^|\s)о-ва(?=\s|$)/gu, 'острова')
    .replace(/(?<=^|\s)о-в(?=\s|$)/gu, 'остров')
  // CLDR writes the Uzbek turned comma as a quotation mark.
  if (language === 'uz') return [bare.replaceAll(/(?<=[OoGg])[‘’']/gu, 'ʻ')]
  if (!bare.includes('&') && !bare.includes('St.')) return [bare]
  const full = bare.replaceAll('&', 'and').replace(/(?<=and )(?=(?:South Sandwich|Grenadines))/u, 'the ')
  return [bare, full, full.replaceAll('St.', 'Saint')]
}

/** `code name / name`: what the press of a language writes and CLDR does not have. */
const PRESS: Readonly<Record<TableLanguage, string>> = {
  en: `US United States of America / America / USA / U.S. · GB Britain / Great Britain / UK · TR Turkey / Türkiye / Turkiye / Republic of Türkiye · CZ Czech Republic / Czechia · AE UAE / United Arab Emirates · TRNC Turkish Republic of Northern Cyprus / TRNC / Northern Cyprus · XK Kosovo · PS Palestine / State of Palestine · KR Republic of Korea / South Korea · KP DPRK / North Korea · CN People's Republic of China / PRC · CD Democratic Republic of the Congo / DR Congo / DRC · CG Republic of the Congo · CI Ivory Coast · MM Burma · SZ Eswatini / Swaziland · TL East Timor · VA Holy See / Vatican · NL Netherlands / Holland · MK North Macedonia · KG Kyrgyz Republic · RU Russian Federation · BO Bolivia · CV Cabo Verde · BN Brunei Darussalam · HK Hong Kong · MO Macau`,
  tr: `US Amerika / ABD / Amerika Birleşik Devletleri · GB İngiltere / Birleşik Krallık · BY Beyaz Rusya / Belarus · AE BAE · TRNC Kuzey Kıbrıs Türk Cumhuriyeti / KKTC / Kuzey Kıbrıs · XK Kosova · PS Filistin · CZ Çekya / Çek Cumhuriyeti · CN Çin / Çin Halk Cumhuriyeti · RU Rusya / Rusya Federasyonu · CY Güney Kıbrıs / Güney Kıbrıs Rum Yönetimi · CD Kongo Demokratik Cumhuriyeti / Demokratik Kongo Cumhuriyeti · CG Kongo Cumhuriyeti · CI Fildişi Sahili · CF Orta Afrika Cumhuriyeti · KR Kore Cumhuriyeti · KP Kuzey Kore · MK Kuzey Makedonya · CV Yeşil Burun Adaları · VA Vatikan · TL Doğu Timor · ZA Güney Afrika Cumhuriyeti · MM Myanmar · HK Hong Kong · SZ Esvatini`,
  az: `US ABŞ / Amerika / Amerika Birləşmiş Ştatları · GB Böyük Britaniya / Britaniya · AE BƏƏ · TRNC Şimali Kipr Türk Respublikası / Şimali Kipr / ŞKTR · XK Kosovo · PS Fələstin · CN Çin / Çin Xalq Respublikası · RU Rusiya Federasiyası · CZ Çexiya · KR Koreya Respublikası · CD Konqo Demokratik Respublikası · CG Konqo Respublikası · ZA Cənubi Afrika Respublikası · MK Şimali Makedoniya · NL Niderland / Hollandiya · VA Vatikan · CI Kot-d’İvuar · MM Myanma · HK Honq Konq · MD Moldova · BY Belarus`,
  uz: `US AQSh / AQSH / Amerika · GB Buyuk Britaniya / Angliya / Birlashgan Qirollik · AE BAA · TRNC Shimoliy Kipr Turk Respublikasi / Shimoliy Kipr · XK Kosovo · PS Falastin · CN Xitoy / Xitoy Xalq Respublikasi / XXR · RU Rossiya Federatsiyasi / Rusiya · KR Koreya Respublikasi · KP KXDR / Shimoliy Koreya · KG Qirgʻiz Respublikasi / Qirgʻiziston · TR Turkiye / Turkiya · GE Gurjiston / Gruziya · HU Vengriya / Mojariston · AM Armaniston · NL Niderlandiya / Gollandiya · VA Vatikan · CD Kongo Demokratik Respublikasi · CG Kongo Respublikasi · MM Myanma · HK Gonkong · BY Belarus / Belorussiya · DE Germaniya · LV Latviya · MN Moʻgʻuliston / Mongoliya`,
  'uz-Cyrl': `US АҚШ / Америка · GB Буюк Британия / Англия · AE БАА · TRNC Шимолий Кипр Турк Республикаси / Шимолий Кипр · XK Косово · PS Фаластин · CN Хитой / Хитой Халқ Республикаси / ХХР · RU Россия Федерацияси / Россия · KR Корея Республикаси · KP КХДР / Шимолий Корея · KG Қирғиз Республикаси / Қирғизистон · TR Туркия · GE Гуржистон / Грузия · HU Венгрия / Можаристон · AM Арманистон · NL Нидерландия / Голландия · VA Ватикан · CD Конго Демократик Республикаси · CG Конго Республикаси · MM Мьянма · HK Гонконг · BY Беларусь / Белоруссия · DE Германия · MN Мўғулистон / Монголия`,
  kk: `US АҚШ / Америка · GB Ұлыбритания / Британия / Англия · AE БАӘ · TRNC Солтүстік Кипр Түрік Республикасы / Солтүстік Кипр · XK Косово · PS Палестина · CN Қытай / Қытай Халық Республикасы / ҚХР · RU Ресей / Ресей Федерациясы · HU Мажарстан / Венгрия · AZ Әзербайжан / Әзірбайжан · GE Гүржістан / Грузия · KR Корея Республикасы / Оңтүстік Корея · KG Қырғыз Республикасы · BY Беларусь · CD Конго Демократиялық Республикасы · CG Конго Республикасы · ZA Оңтүстік Африка Республикасы · HK Гонконг · VA Ватикан · MM Мьянма · IN Үндістан · MN Моңғолия · CZ Чехия · AF Ауғанстан · JP Жапония · PL Польша`,
  ky: `US АКШ / Америка · GB Улуу Британия / Британия / Англия · AE БАЭ · TRNC Түндүк Кипр Түрк Республикасы / Түндүк Кипр · XK Косово · PS Палестина · CN Кытай / Кытай Эл Республикасы / КЭР · RU Россия / Орусия / Россия Федерациясы · HU Венгрия / Мажарстан · KR Корея Республикасы / Түштүк Корея · KG Кыргыз Республикасы · BY Беларусь / Белоруссия · TR Түркия / Түркие · CD Конго Демократиялык Республикасы · CG Конго Республикасы · HK Гонконг · VA Ватикан · MM Мьянма · IN Индия · TM Түркмөнстан · UZ Өзбекстан · CZ Чехия · JP Япония · AF Афганистан · ZA Түштүк Африка · KW Кувейт · TH Таиланд`,
  ru: `US США / Америка / Соединённые Штаты / Соединённые Штаты Америки · GB Великобритания / Британия / Соединённое Королевство · AE ОАЭ / Объединённые Арабские Эмираты · TRNC Турецкая Республика Северного Кипра / Северный Кипр / ТРСК · XK Косово · PS Палестина · CN Китай / Китайская Народная Республика / КНР · RU Российская Федерация / РФ / Россия · KR Южная Корея / Республика Корея · KP Северная Корея / КНДР · KG Киргизия / Кыргызстан / Кыргызская Республика · TM Туркменистан / Туркмения · BY Белоруссия / Беларусь / Республика Беларусь · MD Молдавия / Молдова · TR Турция / Турецкая Республика · KZ Республика Казахстан · UZ Республика Узбекистан · SA Королевство Саудовская Аравия · CD Демократическая Республика Конго / ДР Конго · CG Республика Конго · NL Голландия / Нидерланды · VA Ватикан / Святой Престол · MM Мьянма · CF Центральноафриканская Республика / ЦАР · ZA ЮАР · HK Гонконг · MO Макао · VN Социалистическая Республика Вьетнам · PH Филиппины · SC Сейшелы · BM Бермуды · BS Багамы · MV Мальдивы · KM Коморы · LK Шри-Ланка · CI Кот-д’Ивуар · IR Исламская Республика Иран · VG Британские Виргинские острова · VI Американские Виргинские острова`,
}

export function pressNames(language: TableLanguage): NamedCountry[] {
  return PRESS[language].split(' · ').flatMap((entry) => {
    const [, code = '', names = ''] = /^(\S+) (.+)$/u.exec(entry) ?? []
    return names.split(' / ').map((name) => ({ code, name }))
  })
}
