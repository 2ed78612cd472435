// Organisations of the Turkic world, the former Soviet Union and Asia. Columns: see ../organizations.ts.
//
// Azerbaijani İƏT and Uzbek IHT (ИҲТ) are both the OIC and the ECO: the article's long form decides, never the letters.

export const turkicAndRegional = `
OTS | secretary-general
  name | Organization of Turkic States / Organisation of Turkic States / Turkic Council / Cooperation Council of Turkic Speaking States | Türk Devletleri Teşkilatı / Türk Konseyi / Türk Dili Konuşan Ülkeler İşbirliği Konseyi | Türk Dövlətləri Təşkilatı / Türk Şurası / Türkdilli Dövlətlərin Əməkdaşlıq Şurası | Turkiy davlatlar tashkiloti / Turkiy kengash / Turkiy tilli davlatlar hamkorlik kengashi / Turkiy tilli davlatlar tashkiloti | = | Түркі мемлекеттері ұйымы / Түркі мемлекеттерінің ұйымы / Түркі кеңесі / Түркітілдес мемлекеттер ынтымақтастығы кеңесі / Түркі тілдес мемлекеттер ынтымақтастығы кеңесі / Түркітілдес мемлекеттердің ынтымақтастық кеңесі / Түрік кеңесі | Түрк мамлекеттер уюму / Түрк мамлекеттери уюму / Түрк мамлекеттеринин уюму / Түркий мамлекеттеринин уюму / Түрк кеңеши / Түрк тилдүү мамлекеттердин кызматташтык кеңеши | Организация тюркских государств / Тюркский совет / Совет сотрудничества тюркоязычных государств
  short | OTS | TDT | TDT | TDT | ТДТ / ТТДҲК | ТМҰ / ТМЫК | ТМУ | ОТГ / ССТГ
  members | AZ:2009 KZ:2009 KG:2009 TR:2009 UZ:2019-10
  observers | HU:2018-09 TM:2021-11 TRNC:2022-11

TURKSOY | secretary-general
  name | International Organization of Turkic Culture | Uluslararası Türk Kültürü Teşkilatı | Beynəlxalq Türk Mədəniyyəti Təşkilatı | Xalqaro turkiy madaniyat tashkiloti | = | Халықаралық түркі мәдениеті ұйымы / ТҮРКСОЙ | Эл аралык түрк маданияты уюму | Международная организация тюркской культуры
  short | TURKSOY / TÜRKSOY | TÜRKSOY | TÜRKSOY | TURKSOY | ТУРКСОЙ | ТҮРКСОЙ | ТҮРКСОЙ | ТЮРКСОЙ
  members | AZ:1993 KZ:1993 KG:1993 TM:1993 TR:1993 UZ:1993
  observers | TRNC

TURKPA | secretary-general
  name | Parliamentary Assembly of Turkic States / Parliamentary Assembly of Turkic-Speaking Countries | Türk Devletleri Parlamenter Asamblesi / Türk Dili Konuşan Ülkeler Parlamenter Asamblesi | Türk Dövlətlərinin Parlament Assambleyası / Türkdilli Ölkələrin Parlament Assambleyası | Turkiy davlatlar parlament assambleyasi / Turkiy tilli davlatlar parlament assambleyasi | = | Түркі мемлекеттерінің Парламенттік ассамблеясы / Түркітілдес елдер Парламенттік Ассамблеясы / Түркі тілдес елдер Парламенттік Ассамблеясы / Түркітілдес мемлекеттердің Парламенттік Ассамблеясы / ТүркПА | Түрк мамлекеттеринин Парламенттик ассамблеясы | Парламентская ассамблея тюркских государств / Парламентская ассамблея тюркоязычных стран
  short | TURKPA / TÜRKPA | TÜRKPA | TÜRKPA | TURKPA | ТУРКПА | ТҮРКПА | ТүркПА | ТюркПА / ТЮРКПА
  members | AZ:2008 KZ:2008 KG:2008 TR:2008 UZ:2023
  observers | HU TM TRNC

Turkic Academy | president-of-organization
  name | International Turkic Academy / Turkic Academy | Uluslararası Türk Akademisi / Türk Akademisi | Beynəlxalq Türk Akademiyası / Türk Akademiyası | Xalqaro turkiy akademiya / Turkiy akademiya | = | Халықаралық Түркі академиясы / Түркі академиясы | Эл аралык Түрк академиясы | Международная тюркская академия / Тюркская академия
  members | AZ KZ KG TR

Turkic Culture and Heritage Foundation | president-of-organization
  name | Turkic Culture and Heritage Foundation | Türk Kültür ve Miras Vakfı | Türk Mədəniyyəti və İrsi Fondu | Turkiy madaniyat va meros jamgʻarmasi | = | Түркі мәдениеті мен мұрасы қоры | Түрк маданияты жана мурасы фонду | Фонд тюркской культуры и наследия
  members | AZ KZ KG TR

CIS | secretary-general
  name | Commonwealth of Independent States | Bağımsız Devletler Topluluğu | Müstəqil Dövlətlər Birliyi | Mustaqil Davlatlar Hamdoʻstligi | = | Тәуелсіз Мемлекеттер Достастығы | Көз карандысыз Мамлекеттер Шериктештиги / Көз карандысыз Мамлекеттердин Шериктештиги | Содружество Независимых Государств
  short | CIS | BDT | MDB | MDH | МДҲ | ТМД | КМШ | СНГ
  members | AM:1991 AZ:1993 BY:1991 KZ:1991 KG:1991 MD:1991 RU:1991 TJ:1991 UZ:1991 GE:1993..2009
  observers | TM:2005

SCO | secretary-general
  name | Shanghai Cooperation Organisation / Shanghai Cooperation Organization | Şanghay İşbirliği Örgütü / Şanghay İşbirliği Teşkilatı | Şanxay Əməkdaşlıq Təşkilatı | Shanxay hamkorlik tashkiloti | = | Шанхай ынтымақтастық ұйымы / Шанхай ынтымақтастығы ұйымы | Шанхай кызматташтык уюму | Шанхайская организация сотрудничества
  short | SCO | ŞİÖ / ŞİT | ŞƏT | ShHT / SHHT / SHT | ШҲТ | ШЫҰ | ШКУ | ШОС
  members | CN:2001 KZ:2001 KG:2001 RU:2001 TJ:2001 UZ:2001 IN:2017-06 PK:2017-06 IR:2023-07 BY:2024-07
  observers | MN AF

EAEU | chairman-of-the-board
  name | Eurasian Economic Union | Avrasya Ekonomik Birliği | Avrasiya İqtisadi İttifaqı / Avrasiya İqtisadi Birliyi | Yevroosiyo iqtisodiy ittifoqi / Yevrosiyo iqtisodiy ittifoqi | = | Еуразиялық экономикалық одақ / Еуразия экономикалық одағы / Еуразиялық одақ | Евразия экономикалык биримдиги / Евразиялык экономикалык биримдик / Евразия экономикалык бирлиги / Евразия экономикалык союзу | Евразийский экономический союз
  short | EAEU / EEU | AEB | Aİİ | YeOII / YOII | ЕОИИ | ЕАЭО | ЕАЭБ | ЕАЭС
  members | AM:2015 BY:2015 KZ:2015 KG:2015-08 RU:2015
  observers | MD:2018 UZ:2020-12 CU:2020-12 IR:2024-12

EEC | chairman-of-the-board
  name | Eurasian Economic Commission | Avrasya Ekonomik Komisyonu | Avrasiya İqtisadi Komissiyası | Yevroosiyo iqtisodiy komissiyasi | = | Еуразиялық экономикалық комиссия | Евразия экономикалык комиссиясы | Евразийская экономическая комиссия
  short | EEC | AEK | | | | ЕЭК | ЕЭК | ЕЭК
  members | AM:2015 BY:2015 KZ:2015 KG:2015-08 RU:2015

CSTO | secretary-general
  name | Collective Security Treaty Organization / Collective Security Treaty Organisation | Kolektif Güvenlik Anlaşması Örgütü / Kolektif Güvenlik Antlaşması Örgütü | Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı | Kollektiv xavfsizlik toʻgʻrisidagi shartnoma tashkiloti / Kollektiv xavfsizlik shartnomasi tashkiloti | = | Ұжымдық қауіпсіздік туралы шарт ұйымы / Ұжымдық қауіпсіздік шарты ұйымы / Ұжымдық қауіпсіздік туралы келісім-шарт ұйымы / Ұжымдық қауіпсіздік туралы келісім ұйымы | Жамааттык коопсуздук келишим уюму / Жамааттык коопсуздук келишими уюму / Жамааттык коопсуздук жөнүндө келишим уюму | Организация Договора о коллективной безопасности
  short | CSTO | KGAÖ | KTMT | KXShT | КХШТ | ҰҚШҰ | ЖККУ / ОДКБ | ОДКБ
  members | AM:2002 BY:2002 KZ:2002 KG:2002 RU:2002 TJ:2002 UZ:2006..2012

ECO | secretary-general
  name | Economic Cooperation Organization / Economic Cooperation Organisation | Ekonomik İşbirliği Teşkilatı / Ekonomik İşbirliği Örgütü | İqtisadi Əməkdaşlıq Təşkilatı | Iqtisodiy hamkorlik tashkiloti | = | Экономикалық ынтымақтастық ұйымы | Экономикалык кызматташтык уюму | Организация экономического сотрудничества
  short | ECO | EİT | İƏT | IHT | ИҲТ / ЭКО | ЭЫҰ | ЭКУ | ОЭС
  members | IR:1985 PK:1985 TR:1985 AF:1992 AZ:1992 KZ:1992 KG:1992 TJ:1992 TM:1992 UZ:1992
  observers | TRNC

OIC | secretary-general
  name | Organisation of Islamic Cooperation / Organization of Islamic Cooperation / Organisation of the Islamic Conference | İslam İşbirliği Teşkilatı | İslam Əməkdaşlıq Təşkilatı | Islom hamkorlik tashkiloti | = | Ислам ынтымақтастығы ұйымы / Ислам ынтымақтастық ұйымы | Ислам кызматташтык уюму / Ислам кызматташтыгы уюму | Организация исламского сотрудничества / Организация Исламская конференция
  short | OIC | İİT | İƏT | IHT | ИҲТ | ИЫҰ | ИКУ | ОИС
  members | AE AF AL AZ BD BF BH BJ BN CI CM DJ DZ EG GA GM GN GW GY ID IQ IR JO KG KM KW KZ LB LY MA ML MR MV MY MZ NE NG OM PK PS QA SA SD SL SN SO SR SY TD TG TJ TM TN TR UG UZ YE
  observers | BA CF RU TH TRNC

CICA | secretary-general
  name | Conference on Interaction and Confidence-Building Measures in Asia / Conference on Interaction and Confidence Building Measures in Asia | Asya'da İşbirliği ve Güven Artırıcı Önlemler Konferansı / Asya'da Etkileşim ve Güven Artırıcı Önlemler Konferansı | Asiyada Qarşılıqlı Fəaliyyət və Etimad Tədbirləri Müşavirəsi / Asiyada Qarşılıqlı Fəaliyyət və Etimad Tədbirləri üzrə Müşavirə | Osiyoda hamkorlik va ishonch choralari boʻyicha kengash / Osiyoda oʻzaro hamkorlik va ishonch choralari boʻyicha kengash | = | Азиядағы өзара іс-қимыл және сенім шаралары жөніндегі кеңес / Азиядағы өзара іс-қимыл және сенім шаралары кеңесі / Азиядағы өзара ықпалдастық және сенім шаралары жөніндегі кеңес / Азиядағы өзара ықпалдастық және сенім шаралары кеңесі | Азиядагы өз ара аракеттенүү жана ишеним чаралары боюнча кеңеш / Азиядагы өз ара аракеттенишүү жана ишеним чаралары боюнча кеңешме | Совещание по взаимодействию и мерам доверия в Азии
  short | CICA | AİGK / CICA | AQFETM / CICA | OHIChK / CICA | ОҲИЧК | АӨСШК | АӨАИЧК / СВМДА / АӨИЧ | СВМДА
  members | AE AF AZ BD BH CN EG IL IN IQ IR JO KG KH KR KW:2023 KZ LK MN PK PS QA RU TH TJ TR UZ VN
  observers | BY ID JP LA MY PH SA TM UA US

OSCE | secretary-general
  name | Organization for Security and Co-operation in Europe / Organization for Security and Cooperation in Europe / Organisation for Security and Co-operation in Europe | Avrupa Güvenlik ve İşbirliği Teşkilatı | Avropada Təhlükəsizlik və Əməkdaşlıq Təşkilatı | Yevropada xavfsizlik va hamkorlik tashkiloti / Yevropa xavfsizlik va hamkorlik tashkiloti / Yevropada Xavfsizlik va Hamkorlik Tashkiloti | = | Еуропадағы қауіпсіздік және ынтымақтастық ұйымы | Европадагы коопсуздук жана кызматташтык уюму | Организация по безопасности и сотрудничеству в Европе
  short | OSCE | AGİT | ATƏT | YXHT / YEXHT / EXHT | ЕХҲТ | ЕҚЫҰ | ЕККУ | ОБСЕ
  members | AD AL AM AT AZ BA BE BG BY CA CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT KG KZ LI LT LU LV MC MD ME MK MN MT NL NO PL PT RO RS RU SE SI SK SM TJ TM TR UA US UZ VA

D-8 | secretary-general
  name | D-8 Organization for Economic Cooperation / Developing-8 / Developing Eight | D-8 Ekonomik İşbirliği Teşkilatı / Gelişen Sekiz Ülke | D-8 İqtisadi Əməkdaşlıq Təşkilatı | D-8 iqtisodiy hamkorlik tashkiloti | = | D-8 экономикалық ынтымақтастық ұйымы | D-8 экономикалык кызматташтык уюму | Организация экономического сотрудничества D-8 / Исламская восьмёрка
  short | D-8 / D8 | D-8 / D8 | D-8 | D-8 | = | D-8 | D-8 | D-8
  members | BD:1997 EG:1997 ID:1997 IR:1997 MY:1997 NG:1997 PK:1997 TR:1997 AZ:2024-12

GUAM | secretary-general
  name | GUAM Organization for Democracy and Economic Development | GUAM Demokrasi ve Ekonomik Kalkınma Örgütü | GUAM Demokratiya və İqtisadi İnkişaf Təşkilatı | GUAM demokratiya va iqtisodiy rivojlanish tashkiloti | ГУАМ демократия ва иқтисодий ривожланиш ташкилоти | ГУАМ демократия және экономикалық даму ұйымы | ГУАМ демократия жана экономикалык өнүгүү уюму | Организация за демократию и экономическое развитие ГУАМ
  short | GUAM | GUAM | GUAM | GUAM | ГУАМ | ГУАМ | ГУАМ | ГУАМ
  members | GE UA AZ MD

BSEC | secretary-general
  name | Organization of the Black Sea Economic Cooperation / Black Sea Economic Cooperation | Karadeniz Ekonomik İşbirliği Örgütü / Karadeniz Ekonomik İşbirliği Teşkilatı | Qara Dəniz İqtisadi Əməkdaşlıq Təşkilatı | Qora dengiz iqtisodiy hamkorlik tashkiloti | = | Қара теңіз экономикалық ынтымақтастық ұйымы | Кара деңиз экономикалык кызматташтык уюму | Организация Черноморского экономического сотрудничества
  short | BSEC | KEİ / KEİÖ / KEİT | QDİƏT | QDIHT | ҚДИҲТ | ҚТЭЫҰ | КДЭКУ | ОЧЭС
  members | AL AM AZ BG GE GR MD MK RO RU RS TR UA

IFAS | chairman-of-organization
  name | International Fund for Saving the Aral Sea | Aral Gölü'nü Kurtarma Uluslararası Fonu / Uluslararası Aral'ı Kurtarma Fonu | Aralın Xilası üzrə Beynəlxalq Fond | Orolni qutqarish xalqaro jamgʻarmasi | = | Халықаралық Аралды құтқару қоры / Аралды құтқару халықаралық қоры | Аралды сактап калуу эл аралык фонду | Международный фонд спасения Арала
  short | IFAS | | | OQXJ | ОҚХЖ | ХАҚҚ | | МФСА
  members | KZ KG TJ TM UZ

CAREC | |
  name | Central Asia Regional Economic Cooperation / CAREC Program | Orta Asya Bölgesel Ekonomik İşbirliği | Mərkəzi Asiya Regional İqtisadi Əməkdaşlığı | Markaziy Osiyo mintaqaviy iqtisodiy hamkorligi | = | Орталық Азия өңірлік экономикалық ынтымақтастығы | Борбордук Азия аймактык экономикалык кызматташтыгы | Центральноазиатское региональное экономическое сотрудничество
  short | CAREC | CAREC | CAREC | CAREC | КАРЕК | ЦАРЭС | ЦАРЭС | ЦАРЭС
  members | AF AZ CN GE KZ KG MN PK TJ TM UZ

TRACECA | secretary-general
  name | Transport Corridor Europe-Caucasus-Asia | Avrupa-Kafkasya-Asya Ulaşım Koridoru | Avropa-Qafqaz-Asiya nəqliyyat dəhlizi | Yevropa–Kavkaz–Osiyo transport yoʻlagi | = | Еуропа-Кавказ-Азия көлік дәлізі | Европа-Кавказ-Азия транспорт коридору | Транспортный коридор Европа-Кавказ-Азия
  short | TRACECA | TRACECA | TRASEKA | TRASEKA | ТРАСЕКА | ТРАСЕКА | ТРАСЕКА | ТРАСЕКА
  members | AM AZ BG GE IR KZ KG MD RO TJ TR UA UZ

EDB | chairman-of-the-board
  name | Eurasian Development Bank | Avrasya Kalkınma Bankası | Avrasiya İnkişaf Bankı | Yevroosiyo taraqqiyot banki | = | Еуразиялық даму банкі | Евразия өнүктүрүү банкы | Евразийский банк развития
  short | EDB | | | | | ЕАДБ / ЕДБ | ЕӨБ | ЕАБР
  members | AM BY KZ KG RU TJ UZ

ASEAN | secretary-general
  name | Association of Southeast Asian Nations / Association of South East Asian Nations | Güneydoğu Asya Uluslar Birliği / Güneydoğu Asya Ülkeleri Birliği | Cənub-Şərqi Asiya Ölkələri Assosiasiyası | Janubi-sharqiy Osiyo davlatlari assotsiatsiyasi | = | Оңтүстік-Шығыс Азия елдері қауымдастығы | Түштүк-Чыгыш Азия мамлекеттеринин ассоциациясы | Ассоциация государств Юго-Восточной Азии
  short | ASEAN / Asean | ASEAN | ASEAN | ASEAN | АСЕАН | АСЕАН | АСЕАН | АСЕАН
  members | BN ID KH LA MM MY PH SG TH VN TL:2025-10

SAARC | secretary-general
  name | South Asian Association for Regional Cooperation | Güney Asya Bölgesel İşbirliği Teşkilatı | Cənubi Asiya Regional Əməkdaşlıq Assosiasiyası | Janubiy Osiyo mintaqaviy hamkorlik uyushmasi | = | Оңтүстік Азия өңірлік ынтымақтастық қауымдастығы | Түштүк Азия аймактык кызматташтык ассоциациясы | Ассоциация регионального сотрудничества Южной Азии
  short | SAARC / Saarc | SAARC | SAARC | SAARC | СААРК | СААРК | СААРК | СААРК
  members | AF BD BT IN LK MV NP PK

APEC | executive-director
  name | Asia-Pacific Economic Cooperation | Asya-Pasifik Ekonomik İşbirliği | Asiya-Sakit Okean İqtisadi Əməkdaşlığı | Osiyo-Tinch okeani iqtisodiy hamkorligi | = | Азия-Тынық мұхиты экономикалық ынтымақтастығы | Азия-Тынч океан экономикалык кызматташтыгы | Азиатско-Тихоокеанское экономическое сотрудничество
  short | APEC | APEC | APEC | APEC / ATES | АТЕС | АТЭС / АТЭЫ | АТЭС | АТЭС
  members | AU BN CA CL CN HK ID JP KR MX MY NZ PE PG PH RU SG TH TW US VN

AIIB | president-of-organization
  name | Asian Infrastructure Investment Bank | Asya Altyapı Yatırım Bankası | Asiya İnfrastruktur İnvestisiya Bankı | Osiyo infratuzilma investitsiyalar banki / Osiyo infratuzilma sarmoyalari banki / Osiyo infratuzilmaviy investitsiyalar banki | = | Азия инфрақұрылымдық инвестициялар банкі | Азия инфраструктуралык инвестициялар банкы | Азиатский банк инфраструктурных инвестиций
  short | AIIB | AIIB / AAYB | AİİB | OIIB | ОИИБ | АИИБ | АИИБ | АБИИ

ADB | president-of-organization
  name | Asian Development Bank | Asya Kalkınma Bankası | Asiya İnkişaf Bankı | Osiyo taraqqiyot banki / Osiyo rivojlanish banki | = | Азия даму банкі | Азия өнүктүрүү банкы | Азиатский банк развития
  short | ADB | AKB | AİB | OTB | ОТБ | АДБ | АӨБ | АБР

SPECA | |
  name | United Nations Special Programme for the Economies of Central Asia / UN Special Programme for the Economies of Central Asia | BM Orta Asya Ekonomileri Özel Programı | BMT-nin Mərkəzi Asiya ölkələrinin iqtisadiyyatları üçün Xüsusi Proqramı | BMTning Markaziy Osiyo mamlakatlari iqtisodiyoti uchun maxsus dasturi / BMT Markaziy Osiyo mamlakatlari iqtisodiyoti uchun maxsus dasturi | = | БҰҰ-ның Орталық Азия елдерінің экономикалары үшін арнайы бағдарламасы | БУУнун Борбордук Азия өлкөлөрүнүн экономикасы үчүн атайын программасы | Специальная программа ООН для экономик стран Центральной Азии
  short | SPECA | SPECA | SPECA | SPECA | СПЕКА | СПЕКА | СПЕКА | СПЕКА
  members | AF AZ KZ KG TJ TM UZ

INTERPOL | secretary-general
  name | International Criminal Police Organization | Uluslararası Kriminal Polis Teşkilatı | Beynəlxalq Cinayət Polisi Təşkilatı | Xalqaro jinoiy politsiya tashkiloti | = | Халықаралық қылмыстық полиция ұйымы | Эл аралык кылмыш полициясы уюму | Международная организация уголовной полиции
  short | INTERPOL / Interpol / Interpol | INTERPOL / Interpol | İNTERPOL / İnterpol | INTERPOL / Interpol | Интерпол | Интерпол | Интерпол | Интерпол

Turkic Investment Fund | president-of-organization
  name | Turkic Investment Fund | Türk Yatırım Fonu | Türk İnvestisiya Fondu | Turkiy investitsiya jamgʻarmasi / Turkiy investitsiya fondi | = | Түркі инвестициялық қоры | Түрк инвестициялык фонду / Түрк инвестиция фонду | Тюркский инвестиционный фонд
  short | TIF | TYF | TİF | TIJ | | ТИҚ | ТИФ | ТИФ
  members | AZ:2023-03 KZ:2023-03 KG:2023-03 TR:2023-03 UZ:2023-03 HU:2024-04

ECO Trade and Development Bank | president-of-organization
  name | ECO Trade and Development Bank | EİT Ticaret ve Kalkınma Bankası / ECO Ticaret ve Kalkınma Bankası | EKO Ticarət və İnkişaf Bankı | IHT Savdo va taraqqiyot banki | = | ЭЫҰ Сауда және даму банкі | ЭКУнун Соода жана өнүктүрүү банкы | Банк торговли и развития ОЭС / Банк торговли и развития ЭКО
  short | ETDB
  members | IR PK TR AF AZ KG

SCO RATS | executive-director
  name | SCO Regional Anti-Terrorist Structure / Regional Anti-Terrorist Structure of the SCO / Executive Committee of the SCO RATS | ŞİÖ Bölgesel Terörle Mücadele Yapısı | ŞƏT-in Regional Antiterror Strukturu | ShHT Mintaqaviy aksilterror tuzilmasi / ShHT mintaqaviy aksilterror tuzilmasi ijroiya qoʻmitasi | = | ШЫҰ Өңірлік терроризмге қарсы құрылымы | ШКУнун Аймактык антитеррордук түзүмү | Региональная антитеррористическая структура ШОС / Исполком РАТС ШОС
  short | RATS | | | MATT | | ӨТҚҚ | | РАТС
  members | CN:2001 KZ:2001 KG:2001 RU:2001 TJ:2001 UZ:2001 IN:2017-06 PK:2017-06 IR:2023-07 BY:2024-07

CARICC | executive-director
  name | Central Asian Regional Information and Coordination Centre / Central Asian Regional Information and Coordination Center | Orta Asya Bölgesel Bilgi ve Koordinasyon Merkezi | Mərkəzi Asiya Regional İnformasiya və Koordinasiya Mərkəzi | Markaziy Osiyo mintaqaviy axborot-muvofiqlashtirish markazi | = | Орталық Азия өңірлік ақпараттық үйлестіру орталығы | Борбор Азиянын Аймактык маалыматтык координациялоо борбору | Центральноазиатский региональный информационный координационный центр
  short | CARICC | | | CARICC | | ОАӨАҮО | | ЦАРИКЦ
  members | AZ KZ KG RU TJ TM UZ

ICWC | chairman-of-organization
  name | Interstate Commission for Water Coordination of Central Asia / Interstate Commission for Water Coordination | Devletlerarası Su Koordinasyon Komisyonu | Dövlətlərarası Su Təsərrüfatının Əlaqələndirilməsi Komissiyası | Davlatlararo suv xoʻjaligini muvofiqlashtirish komissiyasi | = | Мемлекетаралық су шаруашылығын үйлестіру комиссиясы | Мамлекеттер аралык суу чарба координациялык комиссиясы | Межгосударственная координационная водохозяйственная комиссия
  short | ICWC | | | DSMK | | | | МКВК
  members | KZ:1992 KG:1992 TJ:1992 TM:1992 UZ:1992

Eurasian Group | chairman-of-organization
  name | Eurasian Group on Combating Money Laundering and Financing of Terrorism / Eurasian Group on Combating Money Laundering | Avrasya Kara Paranın Aklanması ile Mücadele Grubu | Çirkli Pulların Yuyulmasına qarşı Mübarizə üzrə Avrasiya Qrupu | Jinoiy daromadlarni legallashtirishga qarshi kurashish boʻyicha Yevroosiyo guruhi / Yevroosiyo guruhi | = | Қылмыстық кірістерді заңдастыруға қарсы күрес жөніндегі Еуразиялық топ | Кылмыштуу кирешелерди легалдаштырууга каршы Евразиялык топ | Евразийская группа по противодействию легализации преступных доходов и финансированию терроризма / Евразийская группа по противодействию легализации преступных доходов
  members | BY:2004 CN:2004 KZ:2004 KG:2004 RU:2004 TJ:2004 UZ:2005 TM:2010 IN:2010 AE:2023

OSJD | chairman-of-organization
  name | Organization for Co-operation between Railways / Organisation for Cooperation of Railways / Organization for Cooperation of Railways | Demiryolları İşbirliği Örgütü / Demiryolları İş Birliği Teşkilatı | Dəmir Yollarının Əməkdaşlıq Təşkilatı / Dəmir Yolları Əməkdaşlığı Təşkilatı | Temir yoʻllar hamkorlik tashkiloti | = | Теміржолдар ынтымақтастығы ұйымы | Темир жолдордун кызматташтык уюму | Организация сотрудничества железных дорог
  short | OSJD | OSJD | | | | ТЫҰ | | ОСЖД

IOFS | director-general
  name | Islamic Organization for Food Security / Islamic Organisation for Food Security | İslam Gıda Güvenliği Örgütü / İslam Gıda Güvenliği Teşkilatı | İslam Ərzaq Təhlükəsizliyi Təşkilatı | Islom oziq-ovqat xavfsizligi tashkiloti | = | Ислам азық-түлік қауіпсіздігі ұйымы / Азық-түлік қауіпсіздігі жөніндегі ислам ұйымы | Ислам азык-түлүк коопсуздугу уюму | Исламская организация по продовольственной безопасности
  short | IOFS | | | | | ИАҚҰ | | ИОПБ

SESRIC | director-general
  name | Statistical, Economic and Social Research and Training Centre for Islamic Countries | İslam Ülkeleri İstatistik, Ekonomik ve Sosyal Araştırma ve Eğitim Merkezi | İslam Ölkələrinin Statistik, İqtisadi və Sosial Tədqiqatlar və Təlim Mərkəzi | Islom mamlakatlari statistik, iqtisodiy va ijtimoiy tadqiqotlar va oʻquv markazi | = | Ислам елдерінің статистикалық, экономикалық және әлеуметтік зерттеулер орталығы | Ислам өлкөлөрүнүн статистикалык, экономикалык жана социалдык изилдөөлөр борбору | Центр статистических, экономических и социальных исследований исламских стран
  short | SESRIC | SESRIC | SESRIC | SESRIC | | СЕСРИК | | СЕСРИК

IRCICA | director-general
  name | Research Centre for Islamic History, Art and Culture | İslam Tarih, Sanat ve Kültür Araştırma Merkezi | İslam Tarixi, İncəsənəti və Mədəniyyəti Araşdırma Mərkəzi / İslam Tarixi, Sənəti və Mədəniyyəti Araşdırmaları Mərkəzi | Islom tarixi, sanʼati va madaniyatini tadqiq etish markazi | = | Ислам тарихын, өнерін және мәдениетін зерттеу орталығы | Ислам тарыхын, искусствосун жана маданиятын изилдөө борбору | Центр исследований исламской истории, искусства и культуры
  short | IRCICA | IRCICA | IRCICA | IRCICA | ИРСИКА | ИРСИКА | ИРСИКА | ИРСИКА

ITFC | executive-director
  name | International Islamic Trade Finance Corporation | Uluslararası İslam Ticaret Finansmanı Kurumu | Beynəlxalq İslam Ticarətinin Maliyyələşdirilməsi Korporasiyası | Islom savdoni moliyalashtirish xalqaro korporatsiyasi / Xalqaro islom savdo-moliya korporatsiyasi | = | Халықаралық ислам сауданы қаржыландыру корпорациясы | Эл аралык ислам сооданы каржылоо корпорациясы | Международная исламская корпорация по финансированию торговли
  short | ITFC | ITFC | ITFC | ITFC | = | | | ИТФК

PABSEC | secretary-general
  name | Parliamentary Assembly of the Black Sea Economic Cooperation | Karadeniz Ekonomik İşbirliği Parlamenter Asamblesi | Qara Dəniz İqtisadi Əməkdaşlıq Təşkilatının Parlament Assambleyası | Qora dengiz iqtisodiy hamkorlik tashkiloti parlament assambleyasi | = | Қара теңіз экономикалық ынтымақтастық ұйымының Парламенттік ассамблеясы | Кара деңиз экономикалык кызматташтык уюмунун Парламенттик ассамблеясы | Парламентская ассамблея Черноморского экономического сотрудничества
  short | PABSEC | KEİPA | QDİƏTPA / QDİƏT PA | | | | | ПАЧЭС
  members | AL AM AZ BG GE GR MD MK RO RS RU TR UA

APA | secretary-general
  name | Asian Parliamentary Assembly | Asya Parlamenter Asamblesi | Asiya Parlament Assambleyası | Osiyo parlament assambleyasi | = | Азия Парламенттік ассамблеясы | Азия Парламенттик ассамблеясы | Азиатская парламентская ассамблея

PUIC | secretary-general
  name | Parliamentary Union of the OIC Member States / Parliamentary Union of the Organization of Islamic Cooperation Member States | İslam İşbirliği Teşkilatı Parlamento Birliği / İSİPAB Genel Kurulu | İƏT-ə üzv dövlətlərin Parlament İttifaqı / İslam Əməkdaşlıq Təşkilatına Üzv Dövlətlərin Parlament İttifaqı | IHTga aʼzo davlatlar Parlament ittifoqi / Islom hamkorlik tashkilotiga aʼzo davlatlar Parlamentlari ittifoqi | = | ИЫҰ-ға мүше мемлекеттердің Парламенттік одағы | ИКУга мүчө мамлекеттердин Парламенттик биримдиги | Парламентский союз государств — членов ОИС / Парламентский союз ОИС
  short | PUIC | İSİPAB | | | | | | ПСОИС

CSTO PA | secretary-general
  name | CSTO Parliamentary Assembly / Parliamentary Assembly of the CSTO | KGAÖ Parlamenter Asamblesi | KTMT Parlament Assambleyası | KXShT Parlament Assambleyasi | КХШТ Парламент Ассамблеяси | ҰҚШҰ Парламенттік Ассамблеясы | ЖККУнун Парламенттик Ассамблеясы | Парламентская Ассамблея ОДКБ
  short | CSTO PA | | KTMT PA | | | ҰҚШҰ ПА | ЖККУ ПА | ПА ОДКБ
  members | AM:2006 BY:2006 KZ:2006 KG:2006 RU:2006 TJ:2006
`
