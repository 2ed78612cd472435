// Russia, the Caucasus, eastern Europe, and the other neighbours of the Turkic world. Columns: see ../countries.ts.

export const neighbours = `
RU | Moscow
  also | Russian Federation | Rusya Federasyonu | Rusiya Federasiyası | Rossiya Federatsiyasi / Rusiya | Россия Федерацияси | Ресей Федерациясы / Россия | Россия Федерациясы / Орусия / Орусия Федерациясы | Российская Федерация
  short | RF | RF | RF | RF | РФ | РФ | РФ | РФ
  adj | Russian | Rus / Rusyalı | rus / rusiyalı | rus / rossiyalik | = | ресейлік / орыс | россиялык / орусиялык / орус | российский / русский / россиянин / россиянка
  seat | the Kremlin / Kremlin / Novo-Ogaryovo | Kremlin / Kremlin Sarayı | Kreml / Kreml sarayı / Böyük Kreml Sarayı / Novo-Oqaryovo | Kreml | Кремль | Кремль | Кремль / Кремл | Кремль / Ново-Огарёво / Большой Кремлёвский дворец / Смоленская площадь / Дом приёмов МИД

BY | Minsk
  also | Republic of Belarus / Byelorussia | Beyaz Rusya / Belarus Cumhuriyeti | Belarus Respublikası / Belorusiya | Belarus Respublikasi / Belorussiya | = | Беларусь Республикасы / Белоруссия | Беларусь Республикасы / Белоруссия / Беларус / Беларусия / Беларуссия | Белоруссия / Республика Беларусь
  short | | | | | | | | РБ
  adj | Belarusian / Belarussian | Belaruslu | belaruslu / belarus | belarus / belaruslik | = | беларусь / беларусьтік / белорус | беларус / белорус | белорусский / беларусский

UA | Kyiv
  adj | Ukrainian | Ukraynalı | ukraynalı / ukrayna | ukrain / ukrainalik | = | украин / украиналық | украин / украиналык | украинский
  seat | Bankova | | Marinski sarayı / Bankova | | | | | Банковая

MD | Chisinau
  also | Republic of Moldova | Moldova Cumhuriyeti | Moldova Respublikası | Moldova Respublikasi / Moldaviya | = | Молдова Республикасы | Молдова Республикасы | Молдавия / Республика Молдова
  adj | Moldovan | Moldovalı | moldovalı | moldovalik | = | молдовалық | молдовалык | молдавский

GE | Tbilisi
  also | Republic of Georgia | | Gürcüstan Respublikası | Gurjiston | = | Гүржістан | Гүржүстан | 
  adj | Georgian | Gürcü / Gürcistanlı | gürcü / gürcüstanlı | gruzin / gruziyalik / gurji | = | грузин / грузиялық / гүржі | грузин / грузиялык | грузинский
  seat | Orbeliani Palace | Orbeliani Sarayı | Orbeliani sarayı | | | | | дворец Орбелиани
  person | Georgia

AM | Yerevan
  also | Republic of Armenia | Ermenistan Cumhuriyeti | Ermənistan Respublikası | Armaniston Respublikasi / Armeniya | = | Армения Республикасы | Армения Республикасы | Республика Армения
  adj | Armenian | Ermeni / Ermenistanlı | erməni / ermənistanlı | arman / armanistonlik | = | армян / армениялық | армян / армениялык | армянский

IR | Tehran
  also | Islamic Republic of Iran | İran İslam Cumhuriyeti | İran İslam Respublikası | Eron Islom Respublikasi | = | Иран Ислам Республикасы | Иран Ислам Республикасы | Исламская Республика Иран
  short | | | İİR | EIR | | ИИР | | ИРИ
  adj | Iranian | İranlı | iranlı / İran | eron / eronlik | = | ирандық | ирандык / иран | иранский
  seat | Saadabad Palace / Sadabad Palace | Sadabad Sarayı | Sədabad sarayı | Saʼdobod saroyi | = | Садабад сарайы | Саадабад сарайы | дворец Саадабад

AF | Kabul
  also | Islamic Emirate of Afghanistan / Islamic Republic of Afghanistan / Taliban / the Taliban / Taliban government / Taliban administration / Afghan interim government | Afganistan İslam Emirliği / Afganistan geçici hükümeti / Taliban / Taliban yönetimi | Əfqanıstan İslam Əmirliyi / Taliban | Afgʻoniston Islom Amirligi / Tolibon / Tolibon hukumati / Afgʻoniston muvaqqat hukumati | Афғонистон Ислом Амирлиги / Толибон / Толибон ҳукумати / Афғонистон муваққат ҳукумати | Ауғанстан Ислам әмірлігі / Талибан / Афганистан | Афганистан Ислам эмирлиги / Талибан / Ооганстан | Исламский Эмират Афганистан / Талибан / правительство талибов
  adj | Afghan / Afghanistani | Afgan / Afganistanlı | əfqan / əfqanıstanlı | afgʻon / afgʻonistonlik | = | ауған / ауғанстандық | ооган / афган / афганистандык / оогандык | афганский

PK | Islamabad
  also | Islamic Republic of Pakistan | Pakistan İslam Cumhuriyeti | Pakistan İslam Respublikası | Pokiston Islom Respublikasi | = | Пәкістан Ислам Республикасы / Пакистан / Пәкстан / Пәкстан Ислам Республикасы | Пакистан Ислам Республикасы | Исламская Республика Пакистан
  adj | Pakistani | Pakistanlı | pakistanlı | pokistonlik / pokiston | = | пәкістандық / пәкістан | пакистандык | пакистанский

CN | Beijing
  also | People's Republic of China / Chinese People's Republic | Çin Halk Cumhuriyeti | Çin Xalq Respublikası | Xitoy Xalq Respublikasi | = | Қытай Халық Республикасы | Кытай Эл Республикасы | Китайская Народная Республика
  short | PRC | ÇHC | ÇXR | XXR | ХХР | ҚХР | КЭР | КНР
  adj | Chinese | Çinli / Çin | çinli / çin | xitoylik / xitoy | = | қытай / қытайлық | кытай / кытайлык | китайский
  seat | Zhongnanhai / Diaoyutai / Great Hall of the People | Diaoyutai | Böyük Xalq Salonu / Dyaoyutay / Xalq Toplantıları Sarayı / Xalq Nümayəndələri Evi | | | Чжуннаньхай | | Чжуннаньхай / Дяоюйтай / Дом народных собраний
  ambiguous | China | Çin | Çin

MN | Ulaanbaatar
  adj | Mongolian / Mongol | Moğol / Moğolistanlı | monqol / monqolustanlı | mongol / mongoliyalik / moʻgʻul | = | моңғол / моңғолиялық | монгол / монголиялык | монгольский
  also | |  | | Moʻgʻuliston | = | Монғолия | Моңголия |

IN | New Delhi
  also | Republic of India / Bharat | Hindistan Cumhuriyeti | Hindistan Respublikası | Hindiston Respublikasi | = | Үндістан Республикасы | Үндүстан / Индия Республикасы | Республика Индия
  adj | Indian | Hint / Hindistanlı / Hindistan | hind / hindistanlı | hind / hindistonlik | = | үнді / үндістандық | индия / индиялык | индийский
  seat | Hyderabad House / Rashtrapati Bhavan | Haydarabad Evi | Heydərabad Evi / Haydarabad Evi | Haydarobod uyi | | | | Хайдарабад-хаус

XK | Pristina
  also | Republic of Kosovo | Kosova Cumhuriyeti | Kosovo Respublikası | Kosovo Respublikasi | = | Косово Республикасы | Косово Республикасы | Республика Косово
  adj | Kosovar / Kosovan | Kosovalı | kosovolu | kosovolik | = | косоволық | косоволук | косовский / косоварский

CY | Nicosia
  also | Republic of Cyprus / South Cyprus / Greek Cypriot Administration | Güney Kıbrıs / Güney Kıbrıs Rum Yönetimi / Kıbrıs Cumhuriyeti / Rum Yönetimi | Kipr Respublikası / Cənubi Kipr | Kipr Respublikasi | = | Кипр Республикасы | Кипр Республикасы | Республика Кипр
  short | | GKRY | | | | | | 
  adj | Cypriot / Greek Cypriot | Rum / Kıbrıslı Rum / Kıbrıslı | kiprli | kiprlik | = | кипрлік | кипрлик | кипрский
`
