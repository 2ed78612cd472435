// Organisations of Europe and the Atlantic, the Arab world, Africa and the Americas. Columns: see ../organizations.ts.

export const europeAfricaArab = `
EU | european-council-president
  name | European Union | Avrupa Birliği | Avropa İttifaqı / Avropa Birliyi | Yevropa Ittifoqi / Yevroittifoq | Европа Иттифоқи / Евроиттифоқ | Еуропалық одақ / Еуропа одағы / Еуроодақ | Европа Биримдиги / Евробиримдик / Европа Бирлиги / Европа союзу / Евросоюз / Европалык Биримдик | Европейский союз / Евросоюз
  short | EU / E.U. | AB | Aİ / AB | YeI / YI | ЕИ | ЕО | ЕБ | ЕС
  members | BE:1958 DE:1958 FR:1958 IT:1958 LU:1958 NL:1958 DK:1973 IE:1973 GR:1981 ES:1986 PT:1986 AT:1995 FI:1995 SE:1995 CY:2004-05 CZ:2004-05 EE:2004-05 HU:2004-05 LT:2004-05 LV:2004-05 MT:2004-05 PL:2004-05 SI:2004-05 SK:2004-05 BG:2007-01 RO:2007-01 HR:2013-07 GB:1973..2020-01

European Commission | european-commission-president
  name | European Commission | Avrupa Komisyonu / AB Komisyonu | Avropa Komissiyası | Yevropa komissiyasi / Yevrokomissiya | = | Еуропалық комиссия / Еурокомиссия | Европа комиссиясы / Еврокомиссия / Европалык комиссия | Европейская комиссия / Еврокомиссия
  short | EC | | | | | | | ЕК

European Parliament | speaker
  name | European Parliament | Avrupa Parlamentosu | Avropa Parlamenti | Yevropa parlamenti / Yevroparlament | = | Еуропалық парламент / Еуропарламент | Европарламент | Европейский парламент / Европарламент
  short | EP | AP | AP | | | | | ЕП

NATO | secretary-general
  name | North Atlantic Treaty Organization / North Atlantic Alliance / North Atlantic Council | Kuzey Atlantik Antlaşması Örgütü / Kuzey Atlantik İttifakı | Şimali Atlantika Müqaviləsi Təşkilatı / Şimali Atlantika Alyansı | Shimoliy Atlantika shartnomasi tashkiloti / Shimoliy Atlantika alyansi | = | Солтүстік Атлант шарты ұйымы / Солтүстік Атлантикалық альянс | Түндүк Атлантика келишими уюму / Түндүк Атлантика альянсы | Организация Североатлантического договора / Североатлантический альянс
  short | NATO / Nato | NATO | NATO | NATO | НАТО | НАТО | НАТО | НАТО
  members | AL:2009-04 BE:1949 BG:2004-03 CA:1949 CZ:1999-03 DE:1955-05 DK:1949 EE:2004-03 ES:1982-05 FI:2023-04 FR:1949 GB:1949 GR:1952-02 HR:2009-04 HU:1999-03 IS:1949 IT:1949 LT:2004-03 LU:1949 LV:2004-03 ME:2017-06 MK:2020-03 NL:1949 NO:1949 PL:1999-03 PT:1949 RO:2004-03 SE:2024-03 SI:2004-03 SK:2004-03 TR:1952-02 US:1949

Council of Europe | secretary-general
  name | Council of Europe | Avrupa Konseyi | Avropa Şurası | Yevropa kengashi | = | Еуропа кеңесі | Европа кеңеши | Совет Европы
  short | CoE | AK | AŞ | | | ЕК | | СЕ
  members | AD AL AM AT AZ BA BE BG CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA RU:1996..2022-03

PACE | president-of-organization
  name | Parliamentary Assembly of the Council of Europe | Avrupa Konseyi Parlamenter Meclisi | Avropa Şurası Parlament Assambleyası | Yevropa kengashi parlament assambleyasi | = | Еуропа кеңесі Парламенттік ассамблеясы | Европа кеңешинин Парламенттик ассамблеясы | Парламентская ассамблея Совета Европы
  short | PACE | AKPM | AŞPA | YKPA | | ЕКПА | ЕКПА | ПАСЕ
  members | AD AL AM AT AZ BA BE BG CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA RU:1996..2022-03

OSCE PA | secretary-general
  name | OSCE Parliamentary Assembly / Parliamentary Assembly of the OSCE | AGİT Parlamenter Asamblesi | ATƏT Parlament Assambleyası | YXHT parlament assambleyasi | ЕХҲТ парламент ассамблеяси | ЕҚЫҰ Парламенттік ассамблеясы | ЕККУнун Парламенттик ассамблеясы | Парламентская ассамблея ОБСЕ
  short | OSCE PA | AGİTPA | ATƏT PA | | | ЕҚЫҰ ПА | | ПА ОБСЕ
  members | AD AL AM AT AZ BA BE BG BY CA CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT KG KZ LI LT LU LV MC MD ME MK MN MT NL NO PL PT RO RS RU SE SI SK SM TJ TM TR UA US UZ VA

EPC | |
  name | European Political Community | Avrupa Siyasi Topluluğu | Avropa Siyasi Birliyi | Yevropa siyosiy hamjamiyati | = | Еуропа саяси қоғамдастығы | Европа саясий коомчулугу | Европейское политическое сообщество
  short | EPC | AST | ASB | | | | | ЕПС
  members | AD AL AM AT AZ BA BE BG CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA XK

EFTA | secretary-general
  name | European Free Trade Association | Avrupa Serbest Ticaret Birliği | Avropa Azad Ticarət Assosiasiyası | Yevropa erkin savdo assotsiatsiyasi | = | Еуропалық еркін сауда қауымдастығы | Европа эркин соода ассоциациясы | Европейская ассоциация свободной торговли
  short | EFTA | EFTA | AATA | | | ЕЕСҚ | | ЕАСТ
  members | CH IS LI NO

Energy Charter | secretary-general
  name | Energy Charter / Energy Charter Secretariat / Energy Charter Conference | Enerji Şartı | Enerji Xartiyası | Energetika xartiyasi | = | Энергетикалық хартия | Энергетикалык хартия | Энергетическая хартия

Visegrad Group | |
  name | Visegrad Group / Visegrád Group / Visegrad Four | Vişegrad Grubu / Visegrad Grubu | Vışeqrad Qrupu / Vişeqrad Qrupu | Vishegrad guruhi | = | Вишеград тобы | Вишеград тобу | Вышеградская группа / Вишеградская группа / Вышеградская четвёрка
  short | V4 | V4 | V4 | V4 | = | V4 | V4 | V4
  members | CZ HU PL SK

Nordic Council | |
  name | Nordic Council / Nordic Council of Ministers | İskandinav Konseyi / Nordik Konseyi | Şimal Şurası | Shimoliy kengash | = | Солтүстік кеңесі | Түндүк кеңеши | Северный совет
  members | DK FI IS NO SE

Black Sea Trade and Development Bank | president-of-organization
  name | Black Sea Trade and Development Bank | Karadeniz Ticaret ve Kalkınma Bankası | Qara Dəniz Ticarət və İnkişaf Bankı | Qora dengiz savdo va taraqqiyot banki | = | Қара теңіз сауда және даму банкі | Кара деңиз соода жана өнүктүрүү банкы | Черноморский банк торговли и развития
  short | BSTDB | KTKB | | | | | | ЧБТР
  members | AL AM AZ BG GE GR MD RO RU TR UA

Union State | |
  name | Union State / Union State of Russia and Belarus | Birlik Devleti | İttifaq Dövləti | Ittifoq davlati | = | Одақтас мемлекет | Союздук мамлекет | Союзное государство
  members | BY RU

GCC | secretary-general
  name | Gulf Cooperation Council / Cooperation Council for the Arab States of the Gulf | Körfez İşbirliği Konseyi / Körfez Arap Ülkeleri İşbirliği Konseyi | Körfəz Əməkdaşlıq Şurası / Körfəz Ərəb Ölkələrinin Əməkdaşlıq Şurası | Fors koʻrfazi arab davlatlari hamkorlik kengashi / Koʻrfaz hamkorlik kengashi / Koʻrfaz arab davlatlari hamkorlik kengashi / Fors koʻrfazi davlatlari hamkorlik kengashi / Fors koʻrfazi hamkorlik kengashi / Koʻrfaz davlatlari hamkorlik kengashi / Arab davlatlari hamkorlik kengashi | = | Парсы шығанағы араб мемлекеттерінің ынтымақтастық кеңесі / Парсы шығанағы ынтымақтастық кеңесі / Парсы шығанағындағы араб мемлекеттерінің ынтымақтастық кеңесі / Парсы шығанағы араб мемлекеттері ынтымақтастық кеңесі / Араб мемлекеттерінің ынтымақтастық кеңесі | Перс булуңундагы араб мамлекеттеринин кызматташтык кеңеши / Перс булуңу кызматташтык кеңеши / Булуңдагы Араб мамлекеттеринин кызматташтык кеңеши / Перс булуңунун араб мамлекеттеринин кызматташтык кеңеши / Араб мамлекеттеринин кызматташтык кеңеши | Совет сотрудничества арабских государств Персидского залива / Совет сотрудничества стран Персидского залива
  short | GCC | KİK | KƏŞ | KHK / FKADHK | КҲК | ПШАМЫК / ПШЫК | ПБАМКК | ССАГПЗ / ССПЗ
  members | AE:1981 BH:1981 KW:1981 OM:1981 QA:1981 SA:1981

LAS | secretary-general
  name | League of Arab States / Arab League | Arap Birliği / Arap Ligi / Arap Devletleri Ligi | Ərəb Dövlətləri Liqası / Ərəb Liqası | Arab davlatlari ligasi / Arab ligasi | = | Араб мемлекеттері лигасы / Араб лигасы / Араб мемлекеттерінің лигасы | Араб мамлекеттеринин лигасы / Араб лигасы | Лига арабских государств / Арабская лига
  short | LAS | | ƏDL | ADL | АДЛ | АМЛ | АМЛ | ЛАГ
  members | AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE

AU | chairperson-of-commission
  name | African Union / African Union Commission | Afrika Birliği / Afrika Birliği Komisyonu | Afrika İttifaqı / Afrika Birliyi | Afrika ittifoqi | = | Африка одағы / Африкалық одақ | Африка биримдиги | Африканский союз / Африканский Союз
  short | AU | AfB | Afİ | AI | | АО | АБ | АС
  members | AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW

ECOWAS | president-of-organization
  name | Economic Community of West African States | Batı Afrika Devletleri Ekonomik Topluluğu / Batı Afrika Ülkeleri Ekonomik Topluluğu | Qərbi Afrika Dövlətlərinin İqtisadi Birliyi | Gʻarbiy Afrika davlatlari iqtisodiy hamjamiyati | = | Батыс Африка мемлекеттерінің экономикалық қауымдастығы | Батыш Африка мамлекеттеринин экономикалык коомчулугу | Экономическое сообщество стран Западной Африки / Экономическое сообщество западноафриканских государств
  short | ECOWAS / Ecowas | ECOWAS | ECOWAS | EKOVAS | ЭКОВАС | ЭКОВАС | ЭКОВАС | ЭКОВАС
  members | BJ CI CV GH GM GN GW LR NG SL SN TG ML..2025-01 BF..2025-01 NE..2025-01

AES | |
  name | Alliance of Sahel States | Sahel Devletleri İttifakı / Sahel Devletleri Konfederasyonu | Sahel Dövlətləri Alyansı | Sahel davlatlari alyansi | = | Сахель мемлекеттері альянсы | Сахел мамлекеттеринин альянсы | Альянс государств Сахеля
  short | AES | AES | AES | AES | | | | АГС
  members | BF ML NE

SADC | executive-secretary
  name | Southern African Development Community | Güney Afrika Kalkınma Topluluğu | Cənubi Afrika İnkişaf Birliyi | Janubiy Afrika taraqqiyot hamjamiyati | = | Оңтүстік Африка даму қауымдастығы | Түштүк Африка өнүгүү коомчулугу | Сообщество развития Юга Африки
  short | SADC | SADC | SADC | SADC | | | | САДК
  members | AO BW CD KM LS MG MU MW MZ NA SC SZ TZ ZA ZM ZW

IGAD | executive-secretary
  name | Intergovernmental Authority on Development | Hükümetlerarası Kalkınma Otoritesi | Hökumətlərarası İnkişaf Təşkilatı | Hukumatlararo taraqqiyot tashkiloti | = | Үкіметаралық даму ұйымы | Өкмөттөр аралык өнүгүү уюму | Межправительственная организация по развитию
  short | IGAD | IGAD | IGAD | IGAD | ИГАД | ИГАД | ИГАД | ИГАД
  members | DJ ET KE SD SO SS UG ER

CARICOM | secretary-general
  name | Caribbean Community | Karayip Topluluğu | Karib Birliyi | Karib hamjamiyati | = | Кариб қауымдастығы | Кариб коомчулугу | Карибское сообщество
  short | CARICOM | CARICOM | KARİKOM | KARIKOM | КАРИКОМ | КАРИКОМ | КАРИКОМ | КАРИКОМ
  members | AG BB BS BZ DM GD GY HT JM KN LC MS SR TT VC

MERCOSUR | |
  name | Southern Common Market | Güney Ortak Pazarı | Cənub Ortaq Bazarı | Janubiy umumiy bozor | = | Оңтүстік ортақ нарығы | Түштүк орток базары | Южноамериканский общий рынок
  short | MERCOSUR / Mercosur | MERCOSUR | MERKOSUR | MERKOSUR | МЕРКОСУР | МЕРКОСУР | МЕРКОСУР | МЕРКОСУР
  members | AR BR PY UY BO:2024-07

OAS | secretary-general
  name | Organization of American States | Amerikan Devletleri Örgütü / Amerika Devletleri Örgütü | Amerika Dövlətləri Təşkilatı | Amerika davlatlari tashkiloti | = | Америка мемлекеттері ұйымы | Америка мамлекеттеринин уюму | Организация американских государств
  short | OAS | OAS | ADT | ADT | | АМҰ | | ОАГ
  members | AG AR BB BO BR BS BZ CA CL CO CR DM DO EC GD GT GY HN HT JM KN LC MX PA PE PY SR SV TT US UY VC VE NI..2023-11

CELAC | |
  name | Community of Latin American and Caribbean States | Latin Amerika ve Karayip Devletleri Topluluğu | Latın Amerikası və Karib Dövlətləri Birliyi | Lotin Amerikasi va Karib davlatlari hamjamiyati | = | Латын Америкасы және Кариб мемлекеттері қауымдастығы | Латын Америкасы жана Кариб мамлекеттеринин коомчулугу | Сообщество стран Латинской Америки и Карибского бассейна
  short | CELAC | CELAC | SELAK | SELAK | СЕЛАК | СЕЛАК | СЕЛАК | СЕЛАК

PIF | secretary-general
  name | Pacific Islands Forum | Pasifik Adaları Forumu | Sakit Okean Adaları Forumu | Tinch okeani orollari forumi | = | Тынық мұхит аралдары форумы | Тынч океан аралдары форуму | Форум тихоокеанских островов
  short | PIF
  members | AU CK FJ FM KI MH NC NR NU NZ PF PG PW SB TO TV VU WS

Commonwealth | secretary-general
  name | Commonwealth of Nations | İngiliz Milletler Topluluğu | Millətlər Birliyi | Millatlar hamdoʻstligi | = | Ұлттар достастығы | Улуттар шериктештиги | Содружество наций

OIF | secretary-general
  name | International Organisation of La Francophonie / International Organization of La Francophonie / Francophonie | Uluslararası Frankofoni Örgütü | Beynəlxalq Frankofoniya Təşkilatı | Xalqaro Frankofoniya tashkiloti | = | Халықаралық Франкофония ұйымы | Эл аралык Франкофония уюму | Международная организация франкофонии / Франкофония
  short | OIF

AUKUS | |
  name | AUKUS partnership / AUKUS pact | AUKUS ortaklığı / AUKUS paktı | AUKUS tərəfdaşlığı / AUKUS paktı | AUKUS hamkorligi / AUKUS sherikligi | = | AUKUS серіктестігі | AUKUS өнөктөштүгү | партнёрство АУКУС / альянс АУКУС
  short | AUKUS | AUKUS | AUKUS | AUKUS | = | AUKUS | AUKUS | AUKUS
  members | AU GB US

ICESCO | director-general
  name | Islamic World Educational, Scientific and Cultural Organization | İslam Dünyası Eğitim, Bilim ve Kültür Örgütü | İslam Dünyası Təhsil, Elm və Mədəniyyət Təşkilatı | Islom olami taʼlim, fan va madaniyat tashkiloti / Islom dunyosi taʼlim, fan va madaniyat tashkiloti / Islom dunyosi taʼlim, fan va madaniyat masalalari boʻyicha tashkiloti | = | Ислам әлемінің білім, ғылым және мәдениет ұйымы | Ислам дүйнөсүнүн билим берүү, илим жана маданият уюму | Исламская организация по вопросам образования, науки и культуры
  short | ICESCO | ICESCO | ICESCO / İSESKO | AYSESKO / ICESCO | АЙСЕСКО | АЙСЕСКО | АЙСЕСКО | АЙСЕСКО / ИСЕСКО

COMCEC | |
  name | Standing Committee for Economic and Commercial Cooperation | Ekonomik ve Ticari İşbirliği Daimi Komitesi | İqtisadi və Ticarət Əməkdaşlığı üzrə Daimi Komitə | Iqtisodiy va savdo hamkorligi boʻyicha doimiy qoʻmita | = | Экономикалық және сауда ынтымақтастығы жөніндегі тұрақты комитет | Экономикалык жана соода кызматташтыгы боюнча туруктуу комитет | Постоянный комитет по экономическому и торговому сотрудничеству
  short | COMCEC | İSEDAK | COMCEC | | | | | КОМСЕК
  members | AE AF AL AZ BD BF BH BJ BN CI CM DJ DZ EG GA GM GN GW GY ID IQ IR JO KG KM KW KZ LB LY MA ML MR MV MY MZ NE NG OM PK PS QA SA SD SL SN SO SR SY TD TG TJ TM TN TR UG UZ YE

IPA CIS | |
  name | CIS Interparliamentary Assembly / Interparliamentary Assembly of the CIS / Interparliamentary Assembly of CIS Member Nations | BDT Parlamentolararası Asamblesi | MDB Parlamentlərarası Assambleyası / MDB PA / Müstəqil Dövlətlər Birliyi Parlamentlərarası Assambleyası / Müstəqil Dövlətlər Birliyinin Parlamentlərarası Assambleyası / MDB-yə üzv dövlətlərin Parlamentlərarası Assambleyası / Müstəqil Dövlətlər Birliyinə üzv dövlətlərin Parlamentlərarası Assambleyası / Müstəqil Dövlətlər Birliyinə üzv olan dövlətlərin Parlamentlərarası Assambleyası | MDH Parlamentlararo assambleyasi / MDHga aʼzo davlatlar Parlamentlararo assambleyasi / MDH davlatlari Parlamentlararo assambleyasi / MDH Parlamentlararo Assambleyasi | МДҲ Парламентлараро ассамблеяси | ТМД Парламентаралық ассамблеясы / ТМД Парламентаралық Ассамблеясы / ТМД-ға қатысушы мемлекеттердің Парламентаралық Ассамблеясы | КМШ Парламенттер аралык ассамблеясы | Межпарламентская ассамблея СНГ / Межпарламентская ассамблея государств — участников СНГ
  short | IPA CIS | | MDB PAA | MDH PAA | | ТМД ПАА | КМШ ПАА | МПА СНГ
  members | AM:1992 AZ:1993 BY:1992 KZ:1992 KG:1992 MD:1995 RU:1992 TJ:1992 UZ:2021

NATO PA | president-of-organization
  name | NATO Parliamentary Assembly | NATO Parlamenter Asamblesi / NATO Parlamenter Meclisi | NATO Parlament Assambleyası | NATO Parlament Assambleyasi | = | НАТО Парламенттік ассамблеясы | НАТОнун Парламенттик ассамблеясы | Парламентская ассамблея НАТО
  short | NATO PA | NATO PA | NATO PA | | | НАТО ПА | | ПА НАТО

PAM | secretary-general
  name | Parliamentary Assembly of the Mediterranean | Akdeniz Parlamenter Asamblesi | Aralıq Dənizi Parlament Assambleyası | Oʻrta yer dengizi parlament assambleyasi | = | Жерорта теңізі Парламенттік ассамблеясы | Жер Ортолук деңиз Парламенттик ассамблеясы | Парламентская ассамблея Средиземноморья

UfM | secretary-general
  name | Union for the Mediterranean | Akdeniz için Birlik | Aralıq Dənizi uğrunda İttifaq / Aralıq Dənizi Birliyi | Oʻrta yer dengizi ittifoqi | = | Жерорта теңізі одағы | Жер Ортолук деңиз биримдиги | Союз для Средиземноморья / Средиземноморский союз
  short | UfM

CBSS | director-general
  name | Council of the Baltic Sea States | Baltık Denizi Devletleri Konseyi | Baltik Dənizi Dövlətləri Şurası | Boltiq dengizi davlatlari kengashi | = | Балтық теңізі мемлекеттері кеңесі | Балтика деңизи мамлекеттеринин кеңеши | Совет государств Балтийского моря
  short | CBSS | | | | | | | СГБМ
  members | DE:1992 DK:1992 EE:1992 FI:1992 IS:1995 LT:1992 LV:1992 NO:1992 PL:1992 SE:1992 RU:1992..2022-05

Arctic Council | chairman-of-organization
  name | Arctic Council | Arktik Konseyi | Arktika Şurası | Arktika kengashi | = | Арктикалық кеңес | Арктика кеңеши | Арктический совет
  members | CA:1996 DK:1996 FI:1996 IS:1996 NO:1996 RU:1996 SE:1996 US:1996

RCC | secretary-general
  name | Regional Cooperation Council | Bölgesel İşbirliği Konseyi | Regional Əməkdaşlıq Şurası | Mintaqaviy hamkorlik kengashi | = | Өңірлік ынтымақтастық кеңесі | Аймактык кызматташтык кеңеши | Совет регионального сотрудничества

Venice Commission | president-of-organization
  name | Venice Commission / European Commission for Democracy through Law | Venedik Komisyonu | Venesiya Komissiyası | Venetsiya komissiyasi | = | Венеция комиссиясы | Венеция комиссиясы | Венецианская комиссия

ODIHR | director-general
  name | OSCE Office for Democratic Institutions and Human Rights / Office for Democratic Institutions and Human Rights | AGİT Demokratik Kurumlar ve İnsan Hakları Ofisi | ATƏT-in Demokratik Təsisatlar və İnsan Hüquqları Bürosu / Demokratik Təsisatlar və İnsan Hüquqları Bürosu | YXHT Demokratik institutlar va inson huquqlari boʻyicha byurosi | ЕХҲТ Демократик институтлар ва инсон ҳуқуқлари бўйича бюроси | ЕҚЫҰ Демократиялық институттар және адам құқықтары бюросы | ЕККУнун Демократиялык институттар жана адам укуктары боюнча бюросу | Бюро ОБСЕ по демократическим институтам и правам человека / Бюро по демократическим институтам и правам человека
  short | ODIHR | ODIHR | DTİHB | DIIHB | ДИИҲБ | ДИАҚБ | | БДИПЧ

Arab Parliament | speaker
  name | Arab Parliament | Arap Parlamentosu | Ərəb Parlamenti | Arab parlamenti | = | Араб парламенті | Араб парламенти | Арабский парламент
  members | AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE

BIMSTEC | secretary-general
  name | Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation | Bengal Körfezi Çok Sektörlü Teknik ve Ekonomik İşbirliği Girişimi | Benqal Körfəzi Çoxsektorlu Texniki və İqtisadi Əməkdaşlıq Təşəbbüsü | Bengal koʻrfazi koʻp tarmoqli texnik va iqtisodiy hamkorlik tashabbusi | = | Бенгал шығанағы көпсалалы техникалық және экономикалық ынтымақтастық бастамасы | Бенгал булуңунун көп тармактуу техникалык жана экономикалык кызматташтык демилгеси | Инициатива стран Бенгальского залива по многоотраслевому техническому и экономическому сотрудничеству
  short | BIMSTEC | BIMSTEC | BIMSTEC | BIMSTEC | БИМСТЕК | БИМСТЕК | БИМСТЕК | БИМСТЕК
  members | BD:1997 IN:1997 LK:1997 TH:1997 MM:1997 BT:2004 NP:2004

IORA | secretary-general
  name | Indian Ocean Rim Association | Hint Okyanusu Kıyıdaş Ülkeler Birliği / Hint Okyanusu Bölge Ülkeleri Birliği | Hind Okeanı Sahilyanı Ölkələr Assosiasiyası | Hind okeani mintaqasi mamlakatlari assotsiatsiyasi | = | Үнді мұхиты жағалауы елдерінің қауымдастығы | Инди океанынын жээк өлкөлөрүнүн ассоциациясы | Ассоциация регионального сотрудничества прибрежных стран Индийского океана
  short | IORA

EAC | secretary-general
  name | East African Community | Doğu Afrika Topluluğu | Şərqi Afrika Birliyi | Sharqiy Afrika hamjamiyati | = | Шығыс Африка қауымдастығы | Чыгыш Африка коомчулугу | Восточноафриканское сообщество
  members | BI:2007 KE:2000 RW:2007 TZ:2000 UG:2000 SS:2016 CD:2022-07 SO:2024-03

ECCAS | president-of-organization
  name | Economic Community of Central African States | Orta Afrika Devletleri Ekonomik Topluluğu | Mərkəzi Afrika Dövlətlərinin İqtisadi Birliyi | Markaziy Afrika davlatlari iqtisodiy hamjamiyati | = | Орталық Африка мемлекеттерінің экономикалық қауымдастығы | Борбордук Африка мамлекеттеринин экономикалык коомчулугу | Экономическое сообщество стран Центральной Африки
  short | ECCAS | ECCAS | | | | | | ЭКОЦАС
  members | AO BI CD CF CG CM GA GQ RW ST TD

COMESA | secretary-general
  name | Common Market for Eastern and Southern Africa | Doğu ve Güney Afrika Ortak Pazarı | Şərqi və Cənubi Afrika Ümumi Bazarı | Sharqiy va Janubiy Afrika umumiy bozori | = | Шығыс және Оңтүстік Африканың ортақ нарығы | Чыгыш жана Түштүк Африканын жалпы рыногу | Общий рынок Восточной и Южной Африки
  short | COMESA | COMESA | COMESA | KOMESA | КОМЕСА | КОМЕСА | КОМЕСА | КОМЕСА

Andean Community | secretary-general
  name | Andean Community | And Topluluğu | And Birliyi | And hamjamiyati | = | Анд қауымдастығы | Анд коомчулугу | Андское сообщество
  members | BO CO EC PE

Pacific Alliance | chairman-of-organization
  name | Pacific Alliance | Pasifik İttifakı | Sakit Okean Alyansı | Tinch okeani alyansi | = | Тынық мұхит альянсы | Тынч океан альянсы | Тихоокеанский альянс
  members | CL:2011 CO:2011 MX:2011 PE:2011

ALBA | executive-secretary
  name | Bolivarian Alliance for the Peoples of Our America | Amerika Halkları için Bolivarcı İttifak | Amerika Xalqları üçün Bolivarçı Alyans | Amerika xalqlari uchun Bolivar alyansi | = | Америка халықтарының Боливарлық альянсы | Америка элдеринин Боливар альянсы | Боливарианский альянс для народов нашей Америки
`
