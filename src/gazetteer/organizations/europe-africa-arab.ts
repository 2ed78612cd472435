// Organisations of Europe and the Atlantic, the Arab world, Africa and the Americas. Columns: see ../organizations.ts.

export const europeAfricaArab = `
EU | european-council-president
  name | European Union | Avrupa Birliği | Avropa İttifaqı / Avropa Birliyi | Yevropa Ittifoqi / Yevroittifoq | Европа Иттифоқи / Евроиттифоқ | Еуропалық одақ / Еуропа одағы / Еуроодақ | Европа Биримдиги / Евробиримдик | Европейский союз / Евросоюз
  short | EU / E.U. | AB | Aİ / AB | YeI / YI | ЕИ | ЕО | ЕБ | ЕС
  members | AT BE BG CY CZ DE DK EE ES FI FR GR HR:2013-07 HU IE IT LT LU LV MT NL PL PT RO SE SI SK GB..2020-01

European Commission | european-commission-president
  name | European Commission | Avrupa Komisyonu / AB Komisyonu | Avropa Komissiyası | Yevropa komissiyasi / Yevrokomissiya | = | Еуропалық комиссия / Еурокомиссия | Европа комиссиясы / Еврокомиссия | Европейская комиссия / Еврокомиссия
  short | EC | | | | | | | ЕК

European Parliament | speaker
  name | European Parliament | Avrupa Parlamentosu | Avropa Parlamenti | Yevropa parlamenti / Yevroparlament | = | Еуропалық парламент / Еуропарламент | Европарламент | Европейский парламент / Европарламент
  short | EP | AP | AP | | | | | ЕП

NATO | secretary-general
  name | North Atlantic Treaty Organization / North Atlantic Alliance / North Atlantic Council | Kuzey Atlantik Antlaşması Örgütü / Kuzey Atlantik İttifakı | Şimali Atlantika Müqaviləsi Təşkilatı / Şimali Atlantika Alyansı | Shimoliy Atlantika shartnomasi tashkiloti / Shimoliy Atlantika alyansi | = | Солтүстік Атлант шарты ұйымы / Солтүстік Атлантикалық альянс | Түндүк Атлантика келишими уюму / Түндүк Атлантика альянсы | Организация Североатлантического договора / Североатлантический альянс
  short | NATO | NATO | NATO | NATO | НАТО | НАТО | НАТО | НАТО
  members | AL:2009-04 BE BG:2004-03 CA CZ:1999-03 DE DK EE:2004-03 ES FI:2023-04 FR GB GR HR:2009-04 HU:1999-03 IS IT LT:2004-03 LU LV:2004-03 ME:2017-06 MK:2020-03 NL NO PL:1999-03 PT RO:2004-03 SE:2024-03 SI:2004-03 SK:2004-03 TR US

Council of Europe | secretary-general
  name | Council of Europe | Avrupa Konseyi | Avropa Şurası | Yevropa kengashi | = | Еуропа кеңесі | Европа кеңеши | Совет Европы
  short | CoE | AK | AŞ | | | ЕК | | СЕ
  members | AD AL AM AT AZ BA BE BG CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA RU:1996..2022-03

PACE | president-of-organization
  name | Parliamentary Assembly of the Council of Europe | Avrupa Konseyi Parlamenter Meclisi | Avropa Şurası Parlament Assambleyası | Yevropa kengashi parlament assambleyasi | = | Еуропа кеңесі Парламенттік ассамблеясы | Европа кеңешинин Парламенттик ассамблеясы | Парламентская ассамблея Совета Европы
  short | PACE | AKPM | AŞPA | YKPA | | ЕКПА | ЕКПА | ПАСЕ

OSCE PA | secretary-general
  name | OSCE Parliamentary Assembly / Parliamentary Assembly of the OSCE | AGİT Parlamenter Asamblesi | ATƏT Parlament Assambleyası | YXHT parlament assambleyasi | ЕХҲТ парламент ассамблеяси | ЕҚЫҰ Парламенттік ассамблеясы | ЕККУнун Парламенттик ассамблеясы | Парламентская ассамблея ОБСЕ
  short | OSCE PA | AGİTPA | ATƏT PA | | | ЕҚЫҰ ПА | | ПА ОБСЕ

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

Union State | |
  name | Union State / Union State of Russia and Belarus | Birlik Devleti | İttifaq Dövləti | Ittifoq davlati | = | Одақтас мемлекет | Союздук мамлекет | Союзное государство
  members | BY RU

GCC | secretary-general
  name | Gulf Cooperation Council / Cooperation Council for the Arab States of the Gulf | Körfez İşbirliği Konseyi / Körfez Arap Ülkeleri İşbirliği Konseyi | Körfəz Əməkdaşlıq Şurası / Körfəz Ərəb Ölkələrinin Əməkdaşlıq Şurası | Fors koʻrfazi arab davlatlari hamkorlik kengashi / Koʻrfaz hamkorlik kengashi | = | Парсы шығанағы араб мемлекеттерінің ынтымақтастық кеңесі / Парсы шығанағы ынтымақтастық кеңесі | Перс булуңундагы араб мамлекеттеринин кызматташтык кеңеши / Перс булуңу кызматташтык кеңеши | Совет сотрудничества арабских государств Персидского залива / Совет сотрудничества стран Персидского залива
  short | GCC | KİK | KƏŞ | KHK / FKADHK | КҲК | ПШАМЫК / ПШЫК | | ССАГПЗ / ССПЗ
  members | AE:1981 BH:1981 KW:1981 OM:1981 QA:1981 SA:1981

LAS | secretary-general
  name | League of Arab States / Arab League | Arap Birliği / Arap Ligi / Arap Devletleri Ligi | Ərəb Dövlətləri Liqası / Ərəb Liqası | Arab davlatlari ligasi / Arab ligasi | = | Араб мемлекеттері лигасы / Араб лигасы | Араб мамлекеттеринин лигасы / Араб лигасы | Лига арабских государств / Арабская лига
  short | LAS | | ƏDL | ADL | АДЛ | АМЛ | АМЛ | ЛАГ
  members | AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE

AU | chairperson-of-commission
  name | African Union / African Union Commission | Afrika Birliği / Afrika Birliği Komisyonu | Afrika İttifaqı / Afrika Birliyi | Afrika ittifoqi | = | Африка одағы / Африкалық одақ | Африка биримдиги | Африканский союз / Африканский Союз
  short | AU | AfB | Afİ | AI | | АО | АБ | АС
  members | AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW

ECOWAS | president-of-organization
  name | Economic Community of West African States | Batı Afrika Devletleri Ekonomik Topluluğu / Batı Afrika Ülkeleri Ekonomik Topluluğu | Qərbi Afrika Dövlətlərinin İqtisadi Birliyi | Gʻarbiy Afrika davlatlari iqtisodiy hamjamiyati | = | Батыс Африка мемлекеттерінің экономикалық қауымдастығы | Батыш Африка мамлекеттеринин экономикалык коомчулугу | Экономическое сообщество стран Западной Африки / Экономическое сообщество западноафриканских государств
  short | ECOWAS | ECOWAS | ECOWAS | EKOVAS | ЭКОВАС | ЭКОВАС | ЭКОВАС | ЭКОВАС
  members | BJ CI CV GH GM GN GW LR NG SL SN TG ML..2025-01 BF..2025-01 NE..2025-01

AES | |
  name | Alliance of Sahel States | Sahel Devletleri İttifakı / Sahel Devletleri Konfederasyonu | Sahel Dövlətləri Alyansı | Sahel davlatlari alyansi | = | Сахель мемлекеттері альянсы | Сахел мамлекеттеринин альянсы | Альянс государств Сахеля
  short | AES | AES | AES | AES | | | | АГС
  members | BF ML NE

SADC | executive-secretary
  name | Southern African Development Community | Güney Afrika Kalkınma Topluluğu | Cənubi Afrika İnkişaf Birliyi | Janubiy Afrika taraqqiyot hamjamiyati | = | Оңтүстік Африка даму қауымдастығы | Түштүк Африка өнүгүү коомчулугу | Сообщество развития Юга Африки
  short | SADC | SADC | SADC | SADC | | | | САДК

IGAD | executive-secretary
  name | Intergovernmental Authority on Development | Hükümetlerarası Kalkınma Otoritesi | Hökumətlərarası İnkişaf Təşkilatı | Hukumatlararo taraqqiyot tashkiloti | = | Үкіметаралық даму ұйымы | Өкмөттөр аралык өнүгүү уюму | Межправительственная организация по развитию
  short | IGAD | IGAD | IGAD | IGAD | ИГАД | ИГАД | ИГАД | ИГАД

CARICOM | secretary-general
  name | Caribbean Community | Karayip Topluluğu | Karib Birliyi | Karib hamjamiyati | = | Кариб қауымдастығы | Кариб коомчулугу | Карибское сообщество
  short | CARICOM | CARICOM | KARİKOM | KARIKOM | КАРИКОМ | КАРИКОМ | КАРИКОМ | КАРИКОМ

MERCOSUR | |
  name | Southern Common Market | Güney Ortak Pazarı | Cənub Ortaq Bazarı | Janubiy umumiy bozor | = | Оңтүстік ортақ нарығы | Түштүк орток базары | Южноамериканский общий рынок
  short | MERCOSUR / Mercosur | MERCOSUR | MERKOSUR | MERKOSUR | МЕРКОСУР | МЕРКОСУР | МЕРКОСУР | МЕРКОСУР
  members | AR BR PY UY BO:2024-07

OAS | secretary-general
  name | Organization of American States | Amerikan Devletleri Örgütü / Amerika Devletleri Örgütü | Amerika Dövlətləri Təşkilatı | Amerika davlatlari tashkiloti | = | Америка мемлекеттері ұйымы | Америка мамлекеттеринин уюму | Организация американских государств
  short | OAS | OAS | ADT | ADT | | АМҰ | | ОАГ

CELAC | |
  name | Community of Latin American and Caribbean States | Latin Amerika ve Karayip Devletleri Topluluğu | Latın Amerikası və Karib Dövlətləri Birliyi | Lotin Amerikasi va Karib davlatlari hamjamiyati | = | Латын Америкасы және Кариб мемлекеттері қауымдастығы | Латын Америкасы жана Кариб мамлекеттеринин коомчулугу | Сообщество стран Латинской Америки и Карибского бассейна
  short | CELAC | CELAC | SELAK | SELAK | СЕЛАК | СЕЛАК | СЕЛАК | СЕЛАК

PIF | secretary-general
  name | Pacific Islands Forum | Pasifik Adaları Forumu | Sakit Okean Adaları Forumu | Tinch okeani orollari forumi | = | Тынық мұхит аралдары форумы | Тынч океан аралдары форуму | Форум тихоокеанских островов
  short | PIF

Commonwealth | secretary-general
  name | Commonwealth of Nations | İngiliz Milletler Topluluğu | Millətlər Birliyi | Millatlar hamdoʻstligi | = | Ұлттар достастығы | Улуттар шериктештиги | Содружество наций

OIF | secretary-general
  name | International Organisation of La Francophonie / International Organization of La Francophonie / Francophonie | Uluslararası Frankofoni Örgütü | Beynəlxalq Frankofoniya Təşkilatı | Xalqaro Frankofoniya tashkiloti | = | Халықаралық Франкофония ұйымы | Эл аралык Франкофония уюму | Международная организация франкофонии / Франкофония
  short | OIF

AUKUS | |
  short | AUKUS | AUKUS | AUKUS | AUKUS | = | AUKUS | AUKUS | AUKUS
  members | AU GB US

ICESCO | director-general
  name | Islamic World Educational, Scientific and Cultural Organization | İslam Dünyası Eğitim, Bilim ve Kültür Örgütü | İslam Dünyası Təhsil, Elm və Mədəniyyət Təşkilatı | Islom olami taʼlim, fan va madaniyat tashkiloti / Islom dunyosi taʼlim, fan va madaniyat tashkiloti / Islom dunyosi taʼlim, fan va madaniyat masalalari boʻyicha tashkiloti | = | Ислам әлемінің білім, ғылым және мәдениет ұйымы | Ислам дүйнөсүнүн билим берүү, илим жана маданият уюму | Исламская организация по вопросам образования, науки и культуры
  short | ICESCO | ICESCO | ICESCO / İSESKO | AYSESKO / ICESCO | АЙСЕСКО | АЙСЕСКО | АЙСЕСКО | АЙСЕСКО / ИСЕСКО

COMCEC | |
  name | Standing Committee for Economic and Commercial Cooperation | Ekonomik ve Ticari İşbirliği Daimi Komitesi | İqtisadi və Ticarət Əməkdaşlığı üzrə Daimi Komitə | Iqtisodiy va savdo hamkorligi boʻyicha doimiy qoʻmita | = | Экономикалық және сауда ынтымақтастығы жөніндегі тұрақты комитет | Экономикалык жана соода кызматташтыгы боюнча туруктуу комитет | Постоянный комитет по экономическому и торговому сотрудничеству
  short | COMCEC | İSEDAK | COMCEC | | | | | КОМСЕК

IPA CIS | |
  name | CIS Interparliamentary Assembly / Interparliamentary Assembly of the CIS / Interparliamentary Assembly of CIS Member Nations | BDT Parlamentolararası Asamblesi | MDB Parlamentlərarası Assambleyası | MDH Parlamentlararo assambleyasi | МДҲ Парламентлараро ассамблеяси | ТМД Парламентаралық ассамблеясы | КМШ Парламенттер аралык ассамблеясы | Межпарламентская ассамблея СНГ / Межпарламентская ассамблея государств — участников СНГ
  short | IPA CIS | | MDB PAA | MDH PAA | | ТМД ПАА | КМШ ПАА | МПА СНГ
`
