// What ministers are ministers of: the base of the names of ministers, deputy ministers and ministries.
//
// A head line: id | English before "minister" | English after "minister of" | tr | az | uz | uz-Cyrl | kk | ky | ru
// (genitive). short: abbreviations of the ministry, eight cells. minister: further names of the minister, eight cells.

export const portfolios = `
foreign | foreign / foreign affairs / external affairs | foreign affairs / external affairs / foreign relations | Dışişleri / Dış İşleri / Hariciye | xarici işlər | tashqi ishlar | = | сыртқы істер | тышкы иштер | иностранных дел
  short | MFA / MoFA / FCDO | | XİN | TIV | ТИВ | СІМ | ТИМ | МИД
  minister | foreign secretary / secretary of state / top diplomat | | dövlət katibi | Davlat kotibi | = | Мемлекеттік хатшы | мамлекеттик катчы | госсекретарь / государственный секретарь / руководитель МИД / шеф дипломатии
interior | interior / home / internal affairs / home affairs | internal affairs / the interior / interior / home affairs | İçişleri / İç İşleri | daxili işlər | ichki ishlar | = | ішкі істер | ички иштер | внутренних дел
  short | MIA | | DİN | IIV | ИИВ | ІІМ | ИИМ | МВД
  minister | home secretary
public-security | public security | public security | Kamu Güvenliği | ictimai təhlükəsizlik | jamoat xavfsizligi | = | қоғамдық қауіпсіздік | коомдук коопсуздук | общественной безопасности
state-security | state security | state security / national security | Devlet Güvenliği | dövlət təhlükəsizliyi / milli təhlükəsizlik | davlat xavfsizligi / milliy xavfsizlik | = | мемлекеттік қауіпсіздік | мамлекеттик коопсуздук | государственной безопасности / национальной безопасности
defence | defense / defence / national defense / national defence | defense / defence / national defense / national defence | Savunma / Milli Savunma / Millî Savunma / Müdafaa | müdafiə / milli müdafiə | mudofaa / milliy mudofaa | = | қорғаныс | коргоо | обороны / национальной обороны
  short | MoD / MOD | MSB | MN | MV | МВ | | | МО / Минобороны
  minister | secretary of defense / defense secretary / defence secretary / secretary of war / war secretary / Pentagon chief | | Pentaqonun rəhbəri | Pentagon rahbari | = | Пентагон басшысы | Пентагон башчысы | министр войны / глава Пентагона
energy | energy / power / oil / petroleum | energy / power / petroleum / oil / energy and water resources / fuel and energy | Enerji / Enerji ve Tabii Kaynaklar / Petrol | energetika / neft | energetika / neft / energetika va suv resurslari | = | энергетика / мұнай | энергетика / мунай | энергетики / нефти / энергетики и водных ресурсов
  short | | ETKB | | | | | | Минэнерго
economy | economy / economic affairs / economic / national economy / economic development | economy / the economy / economic affairs / economics / national economy / economic development / economy and finance / economy and trade / economy and commerce | Ekonomi / Ekonomi ve Ticaret / Ulusal Ekonomi | iqtisadiyyat / iqtisadi inkişaf | iqtisodiyot / iqtisodiyot va moliya / iqtisodiyot va savdo / iqtisodiy taraqqiyot | = | экономика / ұлттық экономика | экономика / экономика жана коммерция / экономика жана соода | экономики / национальной экономики / экономического развития / экономики и коммерции / экономики и финансов
  short | | | | | | ҰЭМ | | МЭР / МНЭ / Минэкономики / Минэкономразвития
trade | trade / commerce / foreign trade | trade / commerce / foreign trade / foreign economic relations / trade and integration / industry and trade / trade and industry | Ticaret / Dış Ticaret / Sanayi ve Ticaret / Gümrük ve Ticaret | ticarət | savdo / tashqi savdo / investitsiyalar, sanoat va savdo / investitsiya, sanoat va savdo / savdo va integratsiya | = | сауда / сауда және интеграция | соода | торговли / торговли и интеграции / промышленности и торговли / внешней торговли / коммерции
  short | | | | | | СИМ | | Минторг / Минпромторг
  minister | secretary of commerce / commerce secretary / trade secretary
investment | investment | investment / investments / investment and foreign trade / investment, industry and trade / investments, industry and trade | Yatırım / Yatırım, Sanayi ve Ticaret | investisiya | investitsiyalar / investitsiyalar va tashqi savdo | = | инвестиция | инвестиция | инвестиций / инвестиций, промышленности и торговли / инвестиций и внешней торговли
finance | finance | finance / finances / treasury and finance | Maliye / Hazine ve Maliye | maliyyə | moliya | = | қаржы | каржы / финансы | финансов
  short | MoF | HMB | | | | | | Минфин
  minister | secretary of the treasury / treasury secretary / chancellor of the exchequer
transport | transport / transportation / roads | transport / transportation / transport and communications / transport and infrastructure / digital development and transport / roads and urban development | Ulaştırma / Ulaştırma ve Altyapı / Ulaşım | nəqliyyat / rəqəmsal inkişaf və nəqliyyat | transport / transport va kommunikatsiyalar | = | көлік / көлік және коммуникация | транспорт / транспорт жана коммуникациялар | транспорта / транспорта и коммуникаций / цифрового развития и транспорта
  short | | | RİNN | | | | | Минтранс
  minister | secretary of transportation
justice | justice | justice | Adalet | ədliyyə | adliya | = | әділет | юстиция | юстиции
  short | MoJ | | | | | | | Минюст
education | education / national education | education / national education / enlightenment / education and science | Eğitim / Milli Eğitim / Eğitim ve Bilim | təhsil / elm və təhsil | taʼlim / maktabgacha va maktab taʼlimi / xalq taʼlimi / oliy taʼlim, fan va innovatsiyalar | = | білім / оқу-ағарту / ағарту | билим берүү / агартуу / билим берүү жана илим | образования / просвещения / образования и науки / дошкольного и школьного образования
  short | | MEB | | | | | | Минобразования / Минпросвещения
science | science / higher education | science / higher education / science and higher education / science and technology / higher education, science and innovation | Bilim / Bilim ve Teknoloji / Yükseköğretim | elm | fan / oliy taʼlim / oliy taʼlim, fan va innovatsiya | = | ғылым / ғылым және жоғары білім | илим / илим, жогорку билим берүү жана инновациялар | науки / науки и высшего образования / высшего образования, науки и инноваций
culture | culture / cultural | culture / culture and information / culture and sports / culture and tourism / culture, information and youth policy | Kültür / Kültür ve Turizm | mədəniyyət | madaniyat / madaniyat va turizm | = | мәдениет / мәдениет және ақпарат | маданият / маданият, маалымат жана жаштар саясаты / маданият, маалымат, спорт жана жаштар саясаты | культуры / культуры и информации / культуры и туризма / культуры, информации и молодёжной политики
  short | | KTB | | | | | | Минкультуры
tourism | tourism | tourism / tourism and sports / ecology and tourism | Turizm | turizm | turizm | = | туризм / туризм және спорт | туризм | туризма / туризма и спорта
sport | sports / sport | sports / sport / youth and sports / youth policy and sports | Spor / Gençlik ve Spor | gənclər və idman / idman | sport / yoshlar siyosati va sport | = | спорт | спорт | спорта / молодёжной политики и спорта
  short | | | GİN | | | | | Минспорт
health | health / healthcare | health / healthcare / public health / health and human services | Sağlık | səhiyyə | sogʻliqni saqlash | = | денсаулық сақтау | саламаттык сактоо | здравоохранения
  short | | | | SSV | ССВ | ДСМ | ССМ | Минздрав
agriculture | agriculture / agricultural / farm | agriculture / agriculture and forestry / food / food and agriculture / water resources, agriculture and processing industry | Tarım / Tarım ve Orman | kənd təsərrüfatı | qishloq xoʻjaligi | = | ауыл шаруашылығы | айыл чарба / суу ресурстары, айыл чарба жана кайра иштетүү өнөр жай | сельского хозяйства / водных ресурсов, сельского хозяйства и перерабатывающей промышленности
  short | | | KTN | | | АШМ | | Минсельхоз
emergency | emergency situations / emergencies | emergency situations / emergencies | Acil Durumlar / Olağanüstü Haller | fövqəladə hallar | favqulodda vaziyatlar | = | төтенше жағдайлар | өзгөчө кырдаалдар | чрезвычайных ситуаций / по чрезвычайным ситуациям
  short | MES | | FHN | FVV | ФВВ | ТЖМ | ӨКМ | МЧС
digital | digital / digital development / digital technologies / communications / IT | digital development / digital technologies / digital affairs / communications / information technologies / digital transformation / artificial intelligence and digital development | Dijital Kalkınma / Dijital Teknolojiler / Haberleşme | rəqəmsal inkişaf / rabitə | raqamli texnologiyalar / raqamli rivojlanish | = | цифрлық даму / цифрлық даму, инновациялар және аэроғарыш өнеркәсібі / жасанды интеллект және цифрлық даму | санариптик өнүктүрүү / санариптик өнүктүрүү жана инновациялык технологиялар | цифрового развития / цифровых технологий / связи / искусственного интеллекта и цифрового развития
  short | | | | | | | | Минцифры
environment | environment / ecology / climate | environment / the environment / ecology / ecology and natural resources / environmental protection / climate / natural resources / ecology, environmental protection and climate change | Çevre / Çevre ve Şehircilik / Çevre, Şehircilik ve İklim Değişikliği / Ekoloji | ekologiya və təbii sərvətlər / ekologiya | ekologiya / ekologiya, atrof-muhitni muhofaza qilish va iqlim oʻzgarishi / tabiat resurslari | = | экология / экология және табиғи ресурстар / табиғи ресурстар | экология / жаратылыш ресурстары, экология жана техникалык көзөмөл / табигый ресурстар | экологии / экологии и природных ресурсов / природных ресурсов / окружающей среды
  short | | | ETSN | | | | | Минэкологии / Минприроды
water | water / water resources / irrigation | water resources / water / water resources and irrigation / irrigation / water management | Su Kaynakları | su ehtiyatları | suv xoʻjaligi / suv resurslari | = | су ресурстары және ирригация / су ресурстары | суу ресурстары | водных ресурсов / водных ресурсов и ирригации / водного хозяйства
labour | labor / labour | labor / labour / labor and social protection / labour and social protection / employment / labor and social security | Çalışma / Çalışma ve Sosyal Güvenlik | əmək və əhalinin sosial müdafiəsi / əmək | bandlik va mehnat munosabatlari / kambagʻallikni qisqartirish va bandlik / mehnat | = | еңбек / еңбек және халықты әлеуметтік қорғау | эмгек / эмгек, социалдык камсыздоо жана миграция | труда / труда и социальной защиты / труда и социальной защиты населения / занятости
  short | | | ƏƏSMN | | | | | Минтруда
family | family / social protection / social services | family / family and social services / social protection / social affairs | Aile / Aile ve Sosyal Hizmetler | ailə | ijtimoiy himoya | = | әлеуметтік қорғау | социалдык өнүктүрүү | социальной защиты / по делам семьи
industry | industry / industrial | industry / industry and technology / industry and construction / industry and infrastructural development / mining industry and geology | Sanayi / Sanayi ve Teknoloji | sənaye / müdafiə sənayesi | sanoat / togʻ-kon sanoati va geologiya | = | өнеркәсіп / өнеркәсіп және құрылыс | өнөр жай | промышленности / промышленности и строительства / промышленности и технологий
construction | construction / housing | construction / housing / construction and housing / housing and communal services | İmar / Konut / Bayındırlık | tikinti | qurilish va uy-joy kommunal xoʻjaligi / qurilish | = | құрылыс | курулуш | строительства / строительства и жилищно-коммунального хозяйства
information | information | information / information and public development / information and broadcasting | Enformasyon / İletişim | informasiya | axborot | = | ақпарат / ақпарат және қоғамдық даму | маалымат | информации / информации и общественного развития
religious-affairs | religious affairs | religious affairs / hajj / hajj and religious affairs / awqaf | Din İşleri / Vakıflar | dini işlər | diniy ishlar | = | дін істері | дин иштери | по делам религий
migration | migration / immigration | migration / immigration and citizenship | Göç | miqrasiya | migratsiya | = | көші-қон | миграция | миграции
European-affairs | European affairs / Europe | European affairs / European integration | Avrupa İşleri / Avrupa Birliği | Avropa işləri | Yevropa ishlari | = | Еуропа істері | Европа иштери | по европейским делам
`
