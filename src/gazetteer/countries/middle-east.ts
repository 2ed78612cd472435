// The Middle East and North Africa. Columns: see ../countries.ts.

export const middleEast = `
SA | Riyadh
  also | Kingdom of Saudi Arabia / Saudi | Suudi Arabistan Krallığı | Səudiyyə Ərəbistanı Krallığı / Səudiyyə | Saudiya Arabistoni Podshohligi / Saudiya / Saudiya Arabistoni Qirolligi | = | Сауд Арабиясы Корольдігі / Сауд Арабия / Сауд Арабиясы Патшалығы | Сауд Арабия / Сауд Аравиясы / Сауд Арабиясынын Королдугу / Саудия / Сауд Аравия Королдугу / Сауд Арабия Падышалыгы / Сауд Аравия Падышачылыгы / Сауд Аравия | Королевство Саудовская Аравия
  short | KSA | | | | | САК | | КСА
  adj | Saudi / Saudi Arabian | Suudi / Suudi Arabistanlı | səudiyyəli | saudiyalik | = | сауд / саудиялық / саудтық | сауд / саудиялык | саудовский

AE | Abu Dhabi
  also | Emirates / the Emirates | Emirlikler | Əmirliklər | Amirliklar | = | Әмірліктер | Араб Эмираттары / Бириккен Араб Эмирлиги / Эмираттар / Бириккен Араб Эмирликтери / Бириккен Араб Эмираты | Объединённые Арабские Эмираты / Эмираты
  short | UAE / U.A.E. | BAE | BƏƏ | BAA | БАА | БАӘ | БАЭ | ОАЭ
  adj | Emirati | Emirlikli / BAE'li | BƏƏ / əmirlik | amirlik | = | әмірліктік | эмират | эмиратский

QA | Doha
  also | State of Qatar | Katar Devleti | Qətər Dövləti | Qatar Davlati | = | Қатар / Катар Мемлекеті / Қатар Мемлекеті | Катар Мамлекети | Государство Катар
  adj | Qatari | Katarlı | qətərli | qatarlik | = | катарлық / қатарлық | катарлык | катарский
  ambiguous |  | Katar |  |  |  | Қатар | Катар | Катар

KW | Kuwait City
  also | State of Kuwait | Kuveyt Devleti | Küveyt Dövləti | Quvayt Davlati / Kuvayt | = | Кувейт Мемлекеті | Кувейт Мамлекети | Государство Кувейт
  adj | Kuwaiti | Kuveytli | küveytli | quvaytlik | = | кувейттік | кувейттик | кувейтский

BH | Manama
  also | Kingdom of Bahrain | Bahreyn Krallığı | Bəhreyn Krallığı | Bahrayn Qirolligi | = | Бахрейн Корольдігі | Бахрейн Королдугу | Королевство Бахрейн
  adj | Bahraini | Bahreynli | bəhreynli | bahraynlik | = | бахрейндік | бахрейндик | бахрейнский

OM | Muscat
  also | Sultanate of Oman | Umman Sultanlığı | Oman Sultanlığı | Ummon Sultonligi / Oʻmon Sultonligi / Oʻmon | = | Оман Сұлтандығы | Оман Султандыгы | Султанат Оман
  adj | Omani | Ummanlı | omanlı | ummonlik | = | омандық | омандык | оманский
  ambiguous |  | Umman |  | Ummon / Oʻmon | =

YE | Sana'a
  also | Republic of Yemen | Yemen Cumhuriyeti | Yəmən Respublikası | Yaman Respublikasi | = | Йемен Республикасы | Йемен Республикасы | Йеменская Республика
  adj | Yemeni | Yemenli | yəmənli | yamanlik | = | йемендік | йемендик | йеменский
  ambiguous |  |  |  | Yaman | =

IQ | Baghdad
  also | Republic of Iraq | Irak Cumhuriyeti / IKBY / Irak Kürt Bölgesel Yönetimi | İraq Respublikası | Iroq Respublikasi | = | Ирак Республикасы | Ирак Республикасы | Республика Ирак
  adj | Iraqi | Iraklı | iraqlı | iroqlik / iroq | = | ирактық | ирактык | иракский
  ambiguous |  | Irak

SY | Damascus
  also | Syrian Arab Republic | Suriye Arap Cumhuriyeti | Suriya Ərəb Respublikası | Suriya Arab Respublikasi | = | Сирия Араб Республикасы | Сирия Араб Республикасы | Сирийская Арабская Республика
  short | | | | | | | | САР
  adj | Syrian | Suriyeli | suriyalı | suriyalik | = | сириялық | сириялык | сирийский

JO | Amman
  also | Hashemite Kingdom of Jordan | Ürdün Haşimi Krallığı | İordaniya Haşimilər Krallığı / İordaniya Haşimi Krallığı | Iordaniya Hoshimiylar Qirolligi | = | Иордания Хашимит Корольдігі | Иордания Хашимит Королдугу | Иорданское Хашимитское Королевство
  adj | Jordanian | Ürdünlü | iordaniyalı | iordaniyalik | = | иорданиялық | иорданиялык | иорданский
  person | Jordan

LB | Beirut
  also | Lebanese Republic | Lübnan Cumhuriyeti | Livan Respublikası | Livan Respublikasi | = | Ливан Республикасы | Ливан Республикасы | Ливанская Республика
  adj | Lebanese | Lübnanlı | livanlı | livanlik | = | ливандық | ливандык | ливанский

IL | Jerusalem
  also | State of Israel | İsrail Devleti | İsrail Dövləti | Isroil Davlati | = | Израиль Мемлекеті | Израиль Мамлекети / Израил | Государство Израиль
  adj | Israeli | İsrailli | israilli | isroillik / isroil | = | израильдік / израиль | израилдик / израиль | израильский / израильтянин

PS | Ramallah
  show | Palestine | Filistin | Fələstin | Falastin | = | Палестина | Палестина | Палестина
  also | State of Palestine / Palestinian Authority / Palestinian National Authority | Filistin Devleti / Filistin Yönetimi | Fələstin Dövləti | Falastin Davlati | = | Палестина Мемлекеті | Палестина Мамлекети | Государство Палестина / Палестинская автономия / Палестинская национальная администрация
  short | | | | | | | | ПНА
  adj | Palestinian | Filistinli | fələstinli | falastinlik / falastin | = | палестиналық | палестиналык / палестин | палестинский

EG | Cairo
  also | Arab Republic of Egypt | Mısır Arap Cumhuriyeti | Misir Ərəb Respublikası | Misr Arab Respublikasi | = | Египет / Мысыр Араб Республикасы / Египет Араб Республикасы | Мисир / Египет Араб Республикасы | Арабская Республика Египет
  short | | | | | | | | АРЕ
  adj | Egyptian | Mısırlı | misirli | misrlik / misr | = | мысырлық / египеттік | египеттик / египет | египетский / египтянин
  ambiguous |  | Mısır

LY | Tripoli
  also | State of Libya | Libya Devleti | Liviya Dövləti | Liviya Davlati | = | Ливия Мемлекеті | Ливия Мамлекети | Государство Ливия
  adj | Libyan | Libyalı | liviyalı | liviyalik | = | ливиялық | ливиялык | ливийский

DZ | Algiers
  also | People's Democratic Republic of Algeria | Cezayir Demokratik Halk Cumhuriyeti | Əlcəzair Xalq Demokratik Respublikası | Jazoir Xalq Demokratik Respublikasi | = | Алжир Халық Демократиялық Республикасы | Алжир Элдик Демократиялык Республикасы | Алжирская Народная Демократическая Республика
  adj | Algerian | Cezayirli | əlcəzairli | jazoirlik | = | алжирлік | алжирлик | алжирский

TN | Tunis
  also | Tunisian Republic / Republic of Tunisia | Tunus Cumhuriyeti | Tunis Respublikası | Tunis Respublikasi | = | Тунис Республикасы | Тунис Республикасы | Тунисская Республика
  adj | Tunisian | Tunuslu | tunisli | tunislik | = | тунистік | тунистик | тунисский

MA | Rabat
  also | Kingdom of Morocco | Fas Krallığı | Mərakeş Krallığı | Marokash Qirolligi | = | Марокко Корольдігі | Марокко Королдугу | Королевство Марокко
  adj | Moroccan | Faslı | mərakeşli | marokashlik | = | мароккалық | мароккалык | марокканский
  ambiguous |  | Fas

SD | Khartoum
  also | Republic of the Sudan / Republic of Sudan | Sudan Cumhuriyeti | Sudan Respublikası | Sudan Respublikasi | = | Судан Республикасы | Судан Республикасы | Республика Судан
  adj | Sudanese | Sudanlı | sudanlı | sudanlik | = | судандық | судандык | суданский
  ambiguous |  | Sudan | Sudan |  |  | Судан

SO | Mogadishu
  also | Federal Republic of Somalia | Somali Federal Cumhuriyeti | Somali Federativ Respublikası | Somali Federativ Respublikasi | = | Сомали Федеративті Республикасы | Сомали Федеративдик Республикасы | Федеративная Республика Сомали
  adj | Somali | Somalili | somalili | somalilik | = | сомалилік | сомалилик | сомалийский

DJ | Djibouti
  also | | | Cibuti Respublikası
  adj | Djiboutian | Cibutili | cibutili | jibutilik | = | джибутилік | жибутилик | джибутийский
MR | Nouakchott | Mauritanian | мавританский
  also | | | Mavritaniya İslam Respublikası
EH | | Sahrawi / Saharawi | сахарский
  also | Sahrawi Arab Democratic Republic / Sahrawi Republic | Sahra Demokratik Arap Cumhuriyeti | | | | | | Сахарская Арабская Демократическая Республика
`
