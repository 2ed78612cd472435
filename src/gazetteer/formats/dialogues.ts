// Central Asia and one partner: the partner's name in a title, by format. Columns: see ../formats.ts.
//
// A head line: format id | partner (country or organisation) | kind (summit, ministers) | level | since.
// partner: how titles name it, eight cells. name: further names, eight cells.

export const dialogues = `
china-central-asia-summit | CN | summit | head-of-state | 2023
  partner | China | Çin | Çin | Xitoy | = | Қытай | Кытай | Китай
china-central-asia-foreign-ministers | CN | ministers | minister | 2020
  partner | China | Çin | Çin | Xitoy | = | Қытай | Кытай | Китай
russia-central-asia-summit | RU | summit | head-of-state | 2022
  partner | Russia | Rusya | Rusiya | Rossiya | = | Ресей | Россия / Орусия | Россия
russia-central-asia-foreign-ministers | RU | ministers | minister | 2019
  partner | Russia | Rusya | Rusiya | Rossiya | = | Ресей | Россия / Орусия | Россия
eu-central-asia-summit | EU | summit | head-of-state | 2025
  partner | EU / European Union | AB / Avrupa Birliği | Aİ / Avropa İttifaqı | Yevropa Ittifoqi / YeI | = | Еуропалық одақ / ЕО | Европа Биримдиги / ЕБ | ЕС / Европейский союз / Евросоюз
eu-central-asia-ministerial | EU | ministers | minister |
  partner | EU / European Union | AB / Avrupa Birliği | Aİ / Avropa İttifaqı | Yevropa Ittifoqi / YeI | = | Еуропалық одақ / ЕО | Европа Биримдиги / ЕБ | ЕС / Европейский союз / Евросоюз
gcc-central-asia-summit | GCC | summit | head-of-state | 2023
  partner | GCC / Gulf Cooperation Council / Gulf | KİK / Körfez İşbirliği Konseyi / Körfez | KƏŞ / Körfəz Əməkdaşlıq Şurası / Körfəz ölkələri | Fors koʻrfazi arab davlatlari hamkorlik kengashi / Koʻrfaz hamkorlik kengashi / Koʻrfaz arab davlatlari hamkorlik kengashi / Koʻrfaz davlatlari / Fors koʻrfazi | = | Парсы шығанағы / Парсы шығанағы араб мемлекеттерінің ынтымақтастық кеңесі | Перс булуңу / Перс булуңундагы араб мамлекеттеринин кызматташтык кеңеши | ССАГПЗ / Совет сотрудничества арабских государств Персидского залива / страны Залива
gcc-central-asia-ministerial | GCC | ministers | minister | 2022
  partner | GCC / Gulf Cooperation Council / Gulf | KİK / Körfez İşbirliği Konseyi / Körfez | KƏŞ / Körfəz Əməkdaşlıq Şurası / Körfəz ölkələri | Fors koʻrfazi arab davlatlari hamkorlik kengashi / Koʻrfaz hamkorlik kengashi / Koʻrfaz arab davlatlari hamkorlik kengashi / Koʻrfaz davlatlari / Fors koʻrfazi | = | Парсы шығанағы / Парсы шығанағы араб мемлекеттерінің ынтымақтастық кеңесі | Перс булуңу / Перс булуңундагы араб мамлекеттеринин кызматташтык кеңеши | ССАГПЗ / Совет сотрудничества арабских государств Персидского залива / страны Залива
japan-central-asia-summit | JP | summit | head-of-state | 2025
  partner | Japan | Japonya | Yaponiya | Yaponiya | = | Жапония | Жапония / Япония | Япония
  name | Central Asia plus Japan Dialogue / Central Asia plus Japan / Central Asia + Japan / Central Asia + Japan Dialogue summit | Orta Asya + Japonya / Orta Asya artı Japonya Diyaloğu | Mərkəzi Asiya + Yaponiya | Markaziy Osiyo + Yaponiya / Markaziy Osiyo plyus Yaponiya | Марказий Осиё + Япония / Марказий Осиё плюс Япония | Орталық Азия + Жапония | Борбор Азия + Жапония / Борбордук Азия + Япония | Центральная Азия + Япония / Центральная Азия плюс Япония
japan-central-asia-foreign-ministers | JP | ministers | minister | 2004
  partner | Japan | Japonya | Yaponiya | Yaponiya | = | Жапония | Жапония / Япония | Япония
korea-central-asia-summit | KR | summit | head-of-state |
  partner | Korea / Republic of Korea / South Korea | Kore / Kore Cumhuriyeti / Güney Kore | Koreya / Koreya Respublikası / Cənubi Koreya | Koreya / Koreya Respublikasi / Janubiy Koreya | = | Корея / Корея Республикасы | Корея / Корея Республикасы / Түштүк Корея | Корея / Республика Корея / Южная Корея
korea-central-asia-cooperation-forum | KR | ministers | minister | 2007
  partner | Korea / Republic of Korea / South Korea | Kore / Kore Cumhuriyeti / Güney Kore | Koreya / Koreya Respublikası / Cənubi Koreya | Koreya / Koreya Respublikasi / Janubiy Koreya | = | Корея / Корея Республикасы | Корея / Корея Республикасы / Түштүк Корея | Корея / Республика Корея / Южная Корея
  name | Korea-Central Asia Cooperation Forum / Central Asia-Republic of Korea Cooperation Forum | Kore-Orta Asya İşbirliği Forumu | Koreya-Mərkəzi Asiya Əməkdaşlıq Forumu | Markaziy Osiyo-Koreya Respublikasi hamkorlik forumi | = | Орталық Азия-Корея Республикасы ынтымақтастық форумы | Борбордук Азия-Корея Республикасы кызматташтык форуму | Форум сотрудничества Центральная Азия-Республика Корея
germany-central-asia-summit | DE | summit | head-of-state | 2023
  partner | Germany | Almanya | Almaniya | Germaniya | = | Германия | Германия | Германия
  name | C5+Germany / Z5+1 | C5+Almanya | C5+Almaniya | C5+Germaniya | | C5+Германия | C5+Германия | C5+Германия
italy-central-asia-summit | IT | summit | head-of-state | 2025
  partner | Italy | İtalya | İtaliya | Italiya | = | Италия | Италия | Италия
  name | Central Asia + Italy | Orta Asya + İtalya | Mərkəzi Asiya + İtaliya | Markaziy Osiyo + Italiya | = | Орталық Азия + Италия | Борбор Азия + Италия | Центральная Азия + Италия
italy-central-asia-ministerial | IT | ministers | minister | 2019
  partner | Italy | İtalya | İtaliya | Italiya | = | Италия | Италия | Италия
  name | Italy-Central Asia conference / Central Asia-Italy conference | İtalya-Orta Asya Konferansı | İtaliya-Mərkəzi Asiya konfransı | Italiya-Markaziy Osiyo konferensiyasi | = | Италия-Орталық Азия конференциясы | Италия-Борбордук Азия конференциясы | конференция Италия-Центральная Азия
india-central-asia-summit | IN | summit | head-of-state | 2022
  partner | India | Hindistan | Hindistan | Hindiston | = | Үндістан | Индия | Индия
india-central-asia-dialogue | IN | ministers | minister | 2019
  partner | India | Hindistan | Hindistan | Hindiston | = | Үндістан | Индия | Индия
  name | India-Central Asia Dialogue | Hindistan-Orta Asya Diyaloğu | Hindistan-Mərkəzi Asiya Dialoqu | Hindiston-Markaziy Osiyo muloqoti | = | Үндістан-Орталық Азия диалогы | Индия-Борбордук Азия диалогу | Диалог Индия-Центральная Азия
c5-plus-1 | US | summit | | 2015
  partner | US / United States / USA | ABD | ABŞ | AQSh | = | АҚШ | АКШ | США
  name | C5+1 / C5+1 summit / C5+1 ministerial / C5+1 leaders | C5+1 / C5+1 Zirvesi / C5+1 Toplantısı | C5+1 / C5+1 sammiti / C5+1 Zirvə görüşü | C5+1 / C5+1 sammiti / C5+1 formati | С5+1 / С5+1 саммити / С5+1 формати | С5+1 / С5+1 саммиті / С5+1 форматы | С5+1 / С5+1 саммити / С5+1 форматы | С5+1 / саммит С5+1 / формат С5+1 / встреча С5+1
  short | C5+1 | C5+1 | C5+1 | C5+1 | С5+1 / C5+1 | С5+1 / C5+1 | С5+1 / C5+1 | С5+1 / C5+1
turkiye-central-asia-foreign-ministers | TR | ministers | minister |
  partner | Türkiye / Turkey | Türkiye | Türkiyə | Turkiya | = | Түркия | Түркия | Турция
las-central-asia-forum | LAS | ministers | minister | 2014
  partner | Arab | Arap Ülkeleri / Arap Birliği | Ərəb ölkələri | Arab davlatlari / Arab davlatlari ligasi | = | Араб елдері | Араб өлкөлөрү | Арабские страны / ЛАГ
  name | Arab-Central Asian Economic and Cooperation Forum / Arab Economic and Cooperation Forum with Central Asian Republics and Azerbaijan | Arap-Orta Asya Ekonomik İşbirliği Forumu | | | | | | Форум экономического сотрудничества арабских стран со странами Центральной Азии и Азербайджаном
france-central-asia-summit | FR | summit | head-of-state |
  partner | France | Fransa | Fransa | Fransiya | = | Франция | Франция | Франция
`
