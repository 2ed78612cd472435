// Rows of names that hold a country's name and are not that country: seas, continents, regions, money.
//
// A line: id | eight cells of names (see table.ts). Whoever reads a text passes over them.
import { once } from './once.ts'
import { namesOf, parseBlocks } from './table.ts'
import type { Names } from './types.ts'

const TABLE = `
latin-america | Latin America | Latin Amerika | Latın Amerikası | Lotin Amerikasi | = | Латын Америкасы | Латын Америкасы | Латинская Америка
south-america | South America | Güney Amerika | Cənubi Amerika | Janubiy Amerika | = | Оңтүстік Америка | Түштүк Америка | Южная Америка
north-america | North America | Kuzey Amerika | Şimali Amerika | Shimoliy Amerika | = | Солтүстік Америка | Түндүк Америка | Северная Америка
central-america | Central America | Orta Amerika | Mərkəzi Amerika | Markaziy Amerika | = | Орталық Америка | Борбордук Америка | Центральная Америка
south-china-sea | South China Sea | Güney Çin Denizi | Cənubi Çin dənizi | Janubiy Xitoy dengizi | = | Оңтүстік Қытай теңізі | Түштүк Кытай деңизи | Южно-Китайское море
east-china-sea | East China Sea | Doğu Çin Denizi | Şərqi Çin dənizi | Sharqiy Xitoy dengizi | = | Шығыс Қытай теңізі | Чыгыш Кытай деңизи | Восточно-Китайское море
sea-of-japan | Sea of Japan | Japon Denizi | Yapon dənizi | Yapon dengizi | = | Жапон теңізі | Жапон деңизи | Японское море
indian-ocean | Indian Ocean | Hint Okyanusu | Hind okeanı | Hind okeani | = | Үнді мұхиты | Инди океаны | Индийский океан
gulf-of-oman | Gulf of Oman / Sea of Oman | Umman Körfezi / Umman Denizi | Oman körfəzi | Ummon koʻrfazi | = | Оман шығанағы | Оман булуңу | Оманский залив
gulf-of-mexico | Gulf of Mexico / Gulf of America | Meksika Körfezi | Meksika körfəzi | Meksika koʻrfazi | = | Мексика шығанағы | Мексика булуңу | Мексиканский залив
gulf-of-guinea | Gulf of Guinea | Gine Körfezi | Qvineya körfəzi | Gvineya koʻrfazi | = | Гвинея шығанағы | Гвинея булуңу | Гвинейский залив
lake-chad | Lake Chad / Lake Chad Basin | Çad Gölü | Çad gölü | Chad koʻli | = | Чад көлі | Чад көлү | озеро Чад
niger-river | Niger River / River Niger / Niger Delta | Nijer Nehri / Nijer Deltası | Niger çayı | Niger daryosi | = | Нигер өзені | Нигер дарыясы | река Нигер / дельта Нигера
congo-river | Congo River / River Congo / Congo Basin | Kongo Nehri / Kongo Havzası | Konqo çayı | Kongo daryosi | = | Конго өзені | Конго дарыясы | река Конго / бассейн Конго
jordan-river | Jordan River / River Jordan / Jordan Valley | Ürdün Nehri / Şeria Nehri / Ürdün Vadisi | İordan çayı | Iordan daryosi | = | Иордан өзені | Иордан дарыясы | река Иордан / Иорданская долина
inner-mongolia | Inner Mongolia / Inner Mongolia Autonomous Region | İç Moğolistan | Daxili Monqolustan | Ichki Moʻgʻuliston / Ichki Mongoliya | = | Ішкі Моңғолия | Ички Монголия / Ички Моңголия | Внутренняя Монголия
iranian-azerbaijan | Iranian Azerbaijan / South Azerbaijan / East Azerbaijan / West Azerbaijan / East Azerbaijan Province / West Azerbaijan Province | Güney Azerbaycan / Doğu Azerbaycan / Batı Azerbaycan | Cənubi Azərbaycan / Şərqi Azərbaycan / Qərbi Azərbaycan | Janubiy Ozarbayjon / Sharqiy Ozarbayjon / Gʻarbiy Ozarbayjon | = | Оңтүстік Әзербайжан / Шығыс Әзербайжан / Батыс Әзербайжан | Түштүк Азербайжан / Чыгыш Азербайжан / Батыш Азербайжан | Южный Азербайджан / Восточный Азербайджан / Западный Азербайджан
new-mexico | New Mexico | New Mexico | Nyu-Meksiko | Nyu-Meksiko | = | Нью-Мексико | = | =
new-jersey | New Jersey | New Jersey | Nyu-Cersi | Nyu-Jersi | = | Нью-Джерси | = | =
new-england | New England | New England | Yeni İngiltərə | Yangi Angliya | = | Жаңа Англия | Жаңы Англия | Новая Англия
georgia-of-america | state of Georgia / U.S. state of Georgia / Atlanta, Georgia / Georgia Tech / Georgia governor | Georgia eyaleti | Corciya ştatı | Jorjiya shtati | = | Джорджия штаты | Джоржия штаты / Джорджия штаты | штат Джорджия
dollar | US dollar / US dollars / U.S. dollar / U.S. dollars | ABD doları / Amerikan doları | ABŞ dolları | AQSh dollari / AQSH dollari | = | АҚШ доллары | АКШ доллары | доллар США
panama-canal | Panama Canal | Panama Kanalı | Panama kanalı | Panama kanali | = | Панама каналы | Панама каналы | Панамский канал
voice-of-america | Voice of America | Amerika'nın Sesi | Amerikanın Səsi | Amerika Ovozi | = | Америка дауысы / Америка үні | Америка үнү | Голос Америки
`

/** Names that a text may hold and that name no country: "Latin America", "US dollars". */
export const otherPlaces: () => readonly Names[] = once(() =>
  parseBlocks(TABLE).map(({ head }) => namesOf(head, 1)),
)
