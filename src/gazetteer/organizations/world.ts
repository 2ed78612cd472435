// The United Nations and its family, world banks and worldwide groups. Columns: see ../organizations.ts.

export const world = `
UN | secretary-general
  name | United Nations / United Nations Organization / UN Secretariat | Birleşmiş Milletler / Birleşmiş Milletler Teşkilatı / Birleşmiş Milletler Örgütü | Birləşmiş Millətlər Təşkilatı | Birlashgan Millatlar Tashkiloti | = | Біріккен Ұлттар Ұйымы | Бириккен Улуттар Уюму | Организация Объединённых Наций / Организация Объединенных Наций
  short | UN / U.N. | BM | BMT | BMT | БМТ | БҰҰ | БУУ / БУ | ООН

UNESCO | director-general
  name | United Nations Educational, Scientific and Cultural Organization | Birleşmiş Milletler Eğitim, Bilim ve Kültür Örgütü | BMT-nin Təhsil, Elm və Mədəniyyət Təşkilatı | BMTning Taʼlim, fan va madaniyat masalalari boʻyicha tashkiloti / BMT Taʼlim, fan va madaniyat masalalari boʻyicha tashkiloti | = | БҰҰ-ның Білім, ғылым және мәдениет ұйымы | БУУнун Билим берүү, илим жана маданият уюму | Организация ООН по вопросам образования, науки и культуры
  short | UNESCO / Unesco | UNESCO | UNESCO / YUNESKO | YUNESKO / UNESCO | ЮНЕСКО | ЮНЕСКО | ЮНЕСКО | ЮНЕСКО

UNICEF | executive-director
  name | United Nations Children's Fund | Birleşmiş Milletler Çocuklara Yardım Fonu | BMT-nin Uşaq Fondu | BMTning Bolalar jamgʻarmasi / BMT Bolalar jamgʻarmasi / BMT Bolalar fondi | = | БҰҰ Балалар қоры | БУУнун Балдар фонду | Детский фонд ООН
  short | UNICEF / Unicef | UNICEF | UNICEF / YUNİSEF | YUNISEF / UNICEF | ЮНИСЕФ | ЮНИСЕФ | ЮНИСЕФ | ЮНИСЕФ

UNDP | administrator
  name | United Nations Development Programme / UN Development Programme | Birleşmiş Milletler Kalkınma Programı | BMT-nin İnkişaf Proqramı | BMT Taraqqiyot dasturi / BMTning Taraqqiyot dasturi | = | БҰҰ Даму бағдарламасы | БУУнун Өнүктүрүү программасы | Программа развития ООН
  short | UNDP | UNDP | BMTİP / UNDP | BMTTD / UNDP | БМТТД | БҰҰДБ | БУУӨП / ПРООН | ПРООН

UNHCR | high-commissioner
  name | United Nations High Commissioner for Refugees / UN Refugee Agency | BM Mülteciler Yüksek Komiserliği / Birleşmiş Milletler Mülteciler Yüksek Komiserliği | BMT-nin Qaçqınlar üzrə Ali Komissarlığı | BMTning Qochqinlar ishlari boʻyicha oliy komissarligi / BMT Qochqinlar ishlari boʻyicha oliy komissarligi / BMTning Qochqinlar boʻyicha Oliy komissarligi / BMT Qochqinlar boʻyicha Oliy komissarligi / BMT Qochqinlar ishlari boʻyicha Oliy komissari boshqarmasi | = | БҰҰ Босқындар істері жөніндегі жоғарғы комиссариаты | БУУнун Качкындар иштери боюнча жогорку комиссариаты | Управление Верховного комиссара ООН по делам беженцев
  short | UNHCR | BMMYK / UNHCR | BMTQAK / UNHCR | UNHCR | | | | УВКБ ООН / УВКБ

OHCHR | high-commissioner
  name | Office of the United Nations High Commissioner for Human Rights / UN Human Rights Office | BM İnsan Hakları Yüksek Komiserliği | BMT-nin İnsan Hüquqları üzrə Ali Komissarlığı | BMTning Inson huquqlari boʻyicha oliy komissarligi / BMT Inson huquqlari boʻyicha oliy komissarligi | = | БҰҰ Адам құқықтары жөніндегі жоғарғы комиссариаты | БУУнун Адам укуктары боюнча жогорку комиссариаты | Управление Верховного комиссара ООН по правам человека
  short | OHCHR | OHCHR | | | | | | УВКПЧ

UNODC | executive-director
  name | United Nations Office on Drugs and Crime / UN Office on Drugs and Crime | BM Uyuşturucu ve Suç Ofisi / Birleşmiş Milletler Uyuşturucu ve Suç Ofisi | BMT-nin Narkotiklər və Cinayətkarlıq üzrə İdarəsi | BMTning Narkotiklar va jinoyatchilik boʻyicha boshqarmasi / BMT Narkotiklar va jinoyatchilik boʻyicha boshqarmasi / BMT Narkotiklar va jinoyatchilikka qarshi kurashish boshqarmasi / BMTning Narkotiklar va jinoyatchilikka qarshi kurashish boshqarmasi | = | БҰҰ Есірткі және қылмыс жөніндегі басқармасы | БУУнун Баңгизат жана кылмыштуулук боюнча башкармалыгы | Управление ООН по наркотикам и преступности
  short | UNODC | UNODC | UNODC | UNODC | | | | УНП ООН

UNRCCA | special-representative
  name | UN Regional Centre for Preventive Diplomacy for Central Asia / United Nations Regional Centre for Preventive Diplomacy for Central Asia | BM Orta Asya Önleyici Diplomasi Bölgesel Merkezi | BMT-nin Mərkəzi Asiya üzrə Preventiv Diplomatiya Regional Mərkəzi | BMTning Markaziy Osiyo uchun preventiv diplomatiya boʻyicha mintaqaviy markazi / BMT Markaziy Osiyo uchun preventiv diplomatiya boʻyicha mintaqaviy markazi / BMT Markaziy Osiyo uchun preventiv diplomatiya mintaqaviy markazi / BMTning Markaziy Osiyo uchun preventiv diplomatiya mintaqaviy markazi / BMTning Mintaqaviy preventiv diplomatiya markazi | = | БҰҰ-ның Орталық Азиядағы алдын алу дипломатиясы жөніндегі өңірлік орталығы | БУУнун Борбордук Азия үчүн превентивдүү дипломатия боюнча аймактык борбору | Региональный центр ООН по превентивной дипломатии для Центральной Азии
  short | UNRCCA | | | | | | | РЦПДЦА

UNAMA | special-representative
  name | United Nations Assistance Mission in Afghanistan / UN Assistance Mission in Afghanistan | BM Afganistan Yardım Misyonu | BMT-nin Əfqanıstana Yardım Missiyası | BMTning Afgʻonistonga koʻmaklashish missiyasi / BMT Afgʻonistonga koʻmaklashish missiyasi | = | БҰҰ-ның Ауғанстанға жәрдем көрсету миссиясы | БУУнун Афганистанга көмөк көрсөтүү миссиясы | Миссия ООН по содействию Афганистану
  short | UNAMA | UNAMA | UNAMA | UNAMA | ЮНАМА | ЮНАМА | ЮНАМА | МООНСА

UNECE | executive-secretary
  name | United Nations Economic Commission for Europe / UN Economic Commission for Europe | BM Avrupa Ekonomik Komisyonu | BMT-nin Avropa İqtisadi Komissiyası | BMTning Yevropa iqtisodiy komissiyasi / BMT Yevropa iqtisodiy komissiyasi | = | БҰҰ Еуропалық экономикалық комиссиясы | БУУнун Европа экономикалык комиссиясы | Европейская экономическая комиссия ООН
  short | UNECE | UNECE | UNECE | | | | | ЕЭК ООН

ESCAP | executive-secretary
  name | United Nations Economic and Social Commission for Asia and the Pacific | BM Asya ve Pasifik Ekonomik ve Sosyal Komisyonu | BMT-nin Asiya və Sakit Okean üçün İqtisadi və Sosial Komissiyası | BMTning Osiyo va Tinch okeani uchun iqtisodiy va ijtimoiy komissiyasi / BMT Osiyo va Tinch okeani uchun iqtisodiy va ijtimoiy komissiyasi | = | БҰҰ-ның Азия және Тынық мұхит экономикалық және әлеуметтік комиссиясы | БУУнун Азия жана Тынч океан үчүн экономикалык жана социалдык комиссиясы | Экономическая и социальная комиссия ООН для Азии и Тихого океана
  short | ESCAP / UNESCAP | ESCAP | ESCAP | ESKATO | ЭСКАТО | ЭСКАТО | ЭСКАТО | ЭСКАТО

UNIDO | director-general
  name | United Nations Industrial Development Organization | BM Sınai Kalkınma Örgütü | BMT-nin Sənaye İnkişafı Təşkilatı | BMTning Sanoat taraqqiyoti tashkiloti / BMT Sanoat taraqqiyoti tashkiloti / BMT Sanoatni rivojlantirish tashkiloti / BMTning Sanoatni rivojlantirish tashkiloti | = | БҰҰ-ның Өнеркәсіптік даму ұйымы | БУУнун Өнөр жайды өнүктүрүү уюму | Организация ООН по промышленному развитию
  short | UNIDO | UNIDO | UNIDO | YUNIDO | ЮНИДО | ЮНИДО | ЮНИДО | ЮНИДО

UNEP | executive-director
  name | United Nations Environment Programme / UN Environment Programme | BM Çevre Programı | BMT-nin Ətraf Mühit Proqramı | BMTning Atrof-muhit boʻyicha dasturi / BMT Atrof-muhit boʻyicha dasturi | = | БҰҰ Қоршаған орта бағдарламасы | БУУнун Айлана-чөйрө программасы | Программа ООН по окружающей среде
  short | UNEP | UNEP | UNEP | YUNEP | ЮНЕП | ЮНЕП | ЮНЕП | ЮНЕП

FAO | director-general
  name | Food and Agriculture Organization | Gıda ve Tarım Örgütü / BM Gıda ve Tarım Örgütü | Ərzaq və Kənd Təsərrüfatı Təşkilatı | Oziq-ovqat va qishloq xoʻjaligi tashkiloti / BMT Oziq-ovqat va qishloq xoʻjaligi tashkiloti / BMTning Oziq-ovqat va qishloq xoʻjaligi tashkiloti | = | Азық-түлік және ауыл шаруашылығы ұйымы | Азык-түлүк жана айыл чарба уюму | Продовольственная и сельскохозяйственная организация
  short | FAO | FAO | FAO | FAO | ФАО | ФАО | ФАО | ФАО

WFP | executive-director
  name | World Food Programme / World Food Program | Dünya Gıda Programı | Dünya Ərzaq Proqramı | Jahon oziq-ovqat dasturi / BMTning Jahon oziq-ovqat dasturi / BMT Jahon oziq-ovqat dasturi | = | Дүниежүзілік азық-түлік бағдарламасы | Бүткүл дүйнөлүк азык-түлүк программасы | Всемирная продовольственная программа
  short | WFP | WFP | | | | | | ВПП

WHO | director-general
  name | World Health Organization / World Health Organisation | Dünya Sağlık Örgütü | Ümumdünya Səhiyyə Təşkilatı / Dünya Səhiyyə Təşkilatı | Jahon sogʻliqni saqlash tashkiloti / Butunjahon sogʻliqni saqlash tashkiloti | = | Дүниежүзілік денсаулық сақтау ұйымы | Бүткүл дүйнөлүк саламаттык сактоо уюму / Дүйнөлүк саламаттык сактоо уюму | Всемирная организация здравоохранения
  short | WHO | DSÖ | ÜST / ÜSÖ | JSST | ЖССТ | ДДСҰ / ДДҰ | ДССУ / БДССУ | ВОЗ

ILO | director-general
  name | International Labour Organization / International Labor Organization | Uluslararası Çalışma Örgütü | Beynəlxalq Əmək Təşkilatı | Xalqaro mehnat tashkiloti | = | Халықаралық еңбек ұйымы | Эл аралык эмгек уюму | Международная организация труда
  short | ILO | ILO | BƏT | XMT | ХМТ | ХЕҰ | ЭЭУ | МОТ

IOM | director-general
  name | International Organization for Migration | Uluslararası Göç Örgütü | Beynəlxalq Miqrasiya Təşkilatı | Xalqaro migratsiya tashkiloti | = | Халықаралық көші-қон ұйымы | Эл аралык миграция уюму | Международная организация по миграции
  short | IOM | IOM | BMqT | XMT | ХМТ | ХКҰ | ЭМУ | МОМ

IAEA | director-general
  name | International Atomic Energy Agency | Uluslararası Atom Enerjisi Ajansı | Atom Enerjisi üzrə Beynəlxalq Agentlik / Beynəlxalq Atom Enerjisi Agentliyi | Atom energiyasi boʻyicha xalqaro agentlik / Xalqaro atom energiyasi agentligi / Atom energiyasi xalqaro agentligi | = | Атом энергиясы жөніндегі халықаралық агенттік | Атомдук энергия боюнча эл аралык агенттик | Международное агентство по атомной энергии
  short | IAEA | UAEA | MAQATE / BAEA | MAGATE | МАГАТЭ | МАГАТЭ | МАГАТЭ | МАГАТЭ

OPCW | director-general
  name | Organisation for the Prohibition of Chemical Weapons / Organization for the Prohibition of Chemical Weapons | Kimyasal Silahların Yasaklanması Örgütü | Kimyəvi Silahların Qadağan Edilməsi Təşkilatı | Kimyoviy qurollarni taqiqlash tashkiloti | = | Химиялық қаруға тыйым салу ұйымы | Химиялык куралга тыюу салуу уюму | Организация по запрещению химического оружия
  short | OPCW | OPCW / KSYÖ | OPCW | | | ХҚТҰ | | ОЗХО

WTO | director-general
  name | World Trade Organization / World Trade Organisation | Dünya Ticaret Örgütü | Ümumdünya Ticarət Təşkilatı | Jahon savdo tashkiloti / Butunjahon savdo tashkiloti | = | Дүниежүзілік сауда ұйымы | Дүйнөлүк соода уюму / Бүткүл дүйнөлүк соода уюму | Всемирная торговая организация
  short | WTO | DTÖ | ÜTT | JST | ЖСТ | ДСҰ | ДСУ / БДСУ | ВТО

IMF | managing-director
  name | International Monetary Fund | Uluslararası Para Fonu | Beynəlxalq Valyuta Fondu | Xalqaro valyuta jamgʻarmasi | = | Халықаралық валюта қоры | Эл аралык валюта фонду / Эл аралык валюта кору / Эл аралык валюталык фонд | Международный валютный фонд
  short | IMF | IMF | BVF | XVJ | ХВЖ | ХВҚ | ЭВФ | МВФ

World Bank | president-of-organization
  name | World Bank / World Bank Group | Dünya Bankası / Dünya Bankası Grubu | Dünya Bankı | Jahon banki / Jahon banki guruhi / Butunjahon banki | = | Дүниежүзілік банк | Дүйнөлүк банк | Всемирный банк / Группа Всемирного банка
  short | WB | DB | DB | JB | ЖБ | ДБ | ДБ | ВБ

EBRD | president-of-organization
  name | European Bank for Reconstruction and Development | Avrupa İmar ve Kalkınma Bankası | Avropa Yenidənqurma və İnkişaf Bankı | Yevropa tiklanish va taraqqiyot banki / Yevropa tiklanish va rivojlanish banki | = | Еуропа қайта құру және даму банкі | Европа реконструкция жана өнүктүрүү банкы / Европа реконструкциялоо жана өнүктүрүү банкы | Европейский банк реконструкции и развития
  short | EBRD | EBRD / AİKB | AYİB | YTTB / YeTTB | ЕТТБ | ЕҚДБ | ЕРӨБ | ЕБРР

EIB | president-of-organization
  name | European Investment Bank | Avrupa Yatırım Bankası | Avropa İnvestisiya Bankı | Yevropa investitsiya banki | = | Еуропа инвестициялық банкі | Европа инвестиция банкы | Европейский инвестиционный банк
  short | EIB | AYB | | YeIB | ЕИБ | ЕИБ | ЕИБ | ЕИБ

IsDB | president-of-organization
  name | Islamic Development Bank | İslam Kalkınma Bankası | İslam İnkişaf Bankı | Islom taraqqiyot banki / Islom taraqqiyot banki guruhi / Islom rivojlanish banki | = | Ислам даму банкі | Ислам өнүктүрүү банкы | Исламский банк развития
  short | IsDB / IDB | İKB | İİB | ITB | ИТБ | ИДБ | ИӨБ | ИБР

NDB | president-of-organization
  name | New Development Bank / BRICS Development Bank | Yeni Kalkınma Bankası | Yeni İnkişaf Bankı | Yangi taraqqiyot banki | = | Жаңа даму банкі | Жаңы өнүктүрүү банкы | Новый банк развития
  short | NDB | | | YTB | ЯТБ | ЖДБ | ЖӨБ | НБР
  members | BR:2015 RU:2015 IN:2015 CN:2015 ZA:2015 BD:2021 AE:2021 EG:2023 DZ:2025 CO:2025 UZ:2025

OECD | secretary-general
  name | Organisation for Economic Co-operation and Development / Organization for Economic Cooperation and Development | Ekonomik Kalkınma ve İşbirliği Örgütü / Ekonomik İşbirliği ve Kalkınma Örgütü | İqtisadi Əməkdaşlıq və İnkişaf Təşkilatı | Iqtisodiy hamkorlik va taraqqiyot tashkiloti | = | Экономикалық ынтымақтастық және даму ұйымы | Экономикалык кызматташтык жана өнүктүрүү уюму | Организация экономического сотрудничества и развития
  short | OECD | OECD | İƏİT | IHTT | ИҲТТ | ЭЫДҰ | ЭКӨУ | ОЭСР
  members | AT:1961 AU:1971 BE:1961 CA:1961 CH:1961 CL:2010 CO:2020 CR:2021 CZ:1995 DE:1961 DK:1961 EE:2010 ES:1961 FI:1969 FR:1961 GB:1961 GR:1961 HU:1996 IE:1961 IL:2010 IS:1961 IT:1962 JP:1964 KR:1996 LT:2018 LU:1961 LV:2016 MX:1994 NL:1961 NO:1961 NZ:1973 PL:1996 PT:1961 SE:1961 SI:2010 SK:2000 TR:1961 US:1961

OPEC | secretary-general
  name | Organization of the Petroleum Exporting Countries | Petrol İhraç Eden Ülkeler Örgütü | Neft İxrac Edən Ölkələr Təşkilatı | Neft eksport qiluvchi davlatlar tashkiloti | = | Мұнай экспорттаушы елдер ұйымы | Мунай экспорттоочу өлкөлөр уюму | Организация стран-экспортёров нефти / Организация стран — экспортёров нефти
  short | OPEC / Opec | OPEC | OPEK | OPEK | ОПЕК | ОПЕК | ОПЕК | ОПЕК
  members | DZ CG GQ GA IR IQ KW LY NG SA AE VE

OPEC+ | |
  name | OPEC Plus / OPEC+ alliance | OPEC+ grubu | OPEK+ ölkələri | OPEK+ bitimi ishtirokchilari | = | ОПЕК+ елдері | ОПЕК+ өлкөлөрү | страны ОПЕК+
  short | OPEC+ | OPEC+ | OPEK+ | OPEK+ | ОПЕК+ | ОПЕК+ | ОПЕК+ | ОПЕК+
  members | DZ CG GQ GA IR IQ KW LY NG SA AE VE AZ BH BN KZ MY MX OM RU SD SS

GECF | secretary-general
  name | Gas Exporting Countries Forum | Gaz İhraç Eden Ülkeler Forumu | Qaz İxrac Edən Ölkələr Forumu | Gaz eksport qiluvchi mamlakatlar forumi | = | Газ экспорттаушы елдер форумы | Газ экспорттоочу өлкөлөр форуму | Форум стран — экспортёров газа / Форум стран-экспортеров газа
  short | GECF | GECF | GECF | | | | | ФСЭГ
  members | AE BO DZ EG GQ IR LY NG QA RU TT VE

G7 | |
  name | Group of Seven / Big Seven | Yediler Grubu / G7 ülkeleri | Böyük yeddilik / Yeddilər qrupu | Katta yettilik / Yettilar guruhi / Katta yettilik davlatlari / Yettilik | = | Үлкен жетілік / Жеті елдің тобы | Чоң жетилик | Группа семи / Большая семёрка / Большая семерка
  short | G7 / G-7 | G7 | G7 | G7 | = | G7 | G7 | G7 / Г7
  members | CA FR DE IT JP GB US

G20 | |
  name | Group of Twenty / Group of 20 | Yirmiler Grubu / G20 ülkeleri | Böyük iyirmilik / İyirmilər qrupu | Katta yigirmatalik / Yigirmatalik guruhi / Katta yigirmalik / Yigirmalik guruhi | = | Үлкен жиырмалық | Чоң жыйырмалык | Группа двадцати / Большая двадцатка
  short | G20 / G-20 | G20 | G20 | G20 | = | G20 | G20 | G20
  members | AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA

G77 | |
  name | Group of 77 / Group of 77 and China | 77'ler Grubu | 77-lər Qrupu | 77 guruhi | = | 77-лер тобы | 77 тобу | Группа 77
  short | G77 / G-77 | G77 | G77 | G77 | = | G77 | G77 | Г77

BRICS | |
  name | BRICS group | BRICS ülkeleri | BRİKS ölkələri | BRIKS mamlakatlari / BRIKS | = | БРИКС елдері | БРИКС өлкөлөрү | страны БРИКС
  short | BRICS / Brics | BRICS | BRICS / BRİKS | BRIKS / BRICS | БРИКС | БРИКС | БРИКС | БРИКС
  members | BR:2009 RU:2009 IN:2009 CN:2009 ZA:2010-12 EG:2024 ET:2024 IR:2024 AE:2024 ID:2025-01

NAM | |
  name | Non-Aligned Movement / Movement of Non-Aligned Countries | Bağlantısızlar Hareketi | Qoşulmama Hərəkatı | Qoʻshilmaslik harakati | = | Қосылмау қозғалысы | Кошулбоо кыймылы | Движение неприсоединения
  short | NAM | | QH | | | | | ДН

ICRC | president-of-organization
  name | International Committee of the Red Cross | Uluslararası Kızılhaç Komitesi | Beynəlxalq Qırmızı Xaç Komitəsi | Xalqaro Qizil Xoch qoʻmitasi | = | Халықаралық Қызыл Крест комитеті | Эл аралык Кызыл Крест комитети | Международный комитет Красного Креста
  short | ICRC | ICRC | BQXK | XQXQ | ХҚХҚ | ХҚКК | ЭКК | МККК

IPU | president-of-organization
  name | Inter-Parliamentary Union | Parlamentolararası Birlik | Parlamentlərarası İttifaq | Parlamentlararo ittifoq | = | Парламентаралық одақ | Парламенттер аралык биримдик | Межпарламентский союз
  short | IPU | PAB | Pİ | PII | | ПАО | ПАБ | МПС

UPU | director-general
  name | Universal Postal Union | Dünya Posta Birliği | Ümumdünya Poçt İttifaqı | Butunjahon pochta ittifoqi | = | Дүниежүзілік пошта одағы | Дүйнөлүк почта биримдиги | Всемирный почтовый союз
  short | UPU | UPU | | | | | | ВПС

ITU | secretary-general
  name | International Telecommunication Union | Uluslararası Telekomünikasyon Birliği | Beynəlxalq Telekommunikasiya İttifaqı | Xalqaro elektraloqa ittifoqi | = | Халықаралық электр байланысы одағы | Эл аралык электр байланыш биримдиги | Международный союз электросвязи
  short | ITU | ITU | BTİ | XEI | | | | МСЭ

UN Tourism | secretary-general
  name | UN Tourism / World Tourism Organization / UN World Tourism Organization | BM Turizm / Dünya Turizm Örgütü | BMT Turizm / Dünya Turizm Təşkilatı / Ümumdünya Turizm Təşkilatı | BMT Turizm / BMTning Jahon sayyohlik tashkiloti / Jahon turizm tashkiloti / BMT Jahon sayyohlik tashkiloti | = | Дүниежүзілік туристік ұйым | Дүйнөлүк туристтик уюм | Всемирная туристская организация / ООН-туризм
  short | UNWTO | UNWTO | | | | | | ЮНВТО

ICAO | secretary-general
  name | International Civil Aviation Organization | Uluslararası Sivil Havacılık Örgütü | Beynəlxalq Mülki Aviasiya Təşkilatı | Xalqaro fuqaro aviatsiyasi tashkiloti | = | Халықаралық азаматтық авиация ұйымы | Эл аралык жарандык авиация уюму | Международная организация гражданской авиации
  short | ICAO | ICAO | İKAO | IKAO | ИКАО | ИКАО | ИКАО | ИКАО

ICC | president-of-organization
  name | International Criminal Court | Uluslararası Ceza Mahkemesi | Beynəlxalq Cinayət Məhkəməsi | Xalqaro jinoyat sudi | = | Халықаралық қылмыстық сот | Эл аралык кылмыш соту | Международный уголовный суд
  short | ICC | UCM | BCM | XJS | | ХҚС | | МУС

UNFPA | executive-director
  name | United Nations Population Fund / UN Population Fund | BM Nüfus Fonu | BMT-nin Əhali Fondu / BMT Əhali Fondu | BMTning Aholishunoslik jamgʻarmasi / BMT Aholishunoslik jamgʻarmasi / BMT Aholi jamgʻarmasi / BMTning Aholi jamgʻarmasi | = | БҰҰ-ның Халық қоры / БҰҰ Халық қоры / БҰҰ-ның Халықты қоныстандыру қоры | БУУнун Калк фонду / БУУнун Калк боюнча фонду | Фонд ООН в области народонаселения / Фонд народонаселения ООН
  short | UNFPA | UNFPA | UNFPA | UNFPA | ЮНФПА | ЮНФПА | ЮНФПА | ЮНФПА

UN Women | executive-director
  name | UN Women / UN-Women | BM Kadın Birimi | BMT Qadınlar Qurumu / BMT-nin Qadınlar Təşkilatı | BMT Xotin-qizlar tuzilmasi / BMT-Ayollar | = | БҰҰ-әйелдер құрылымы / БҰҰ Әйелдер құрылымы | БУУнун Аялдар түзүмү / БУУ-Аялдар | ООН-женщины / структура ООН-женщины

UN-Habitat | executive-director
  name | UN-Habitat / UN Habitat / United Nations Human Settlements Programme | BM İnsan Yerleşimleri Programı / BM-Habitat | BMT-nin Məskunlaşma Proqramı / BMT-Habitat / UN-Habitat | BMTning Aholi punktlari boʻyicha dasturi / BMT-Habitat / BMT Aholi punktlari boʻyicha dasturi | = | БҰҰ-ның Елді мекендер жөніндегі бағдарламасы / БҰҰ-Хабитат | БУУнун Калктуу пункттар боюнча программасы / БУУ-Хабитат | ООН-Хабитат / Программа ООН по населённым пунктам

UNCTAD | secretary-general
  name | UN Trade and Development / United Nations Conference on Trade and Development | BM Ticaret ve Kalkınma Konferansı | BMT-nin Ticarət və İnkişaf Konfransı | BMTning Savdo va taraqqiyot boʻyicha konferensiyasi / BMT Savdo va taraqqiyot boʻyicha konferensiyasi | = | БҰҰ-ның Сауда және даму жөніндегі конференциясы | БУУнун Соода жана өнүгүү боюнча конференциясы | Конференция ООН по торговле и развитию
  short | UNCTAD | UNCTAD | UNCTAD | YUNKTAD | ЮНКТАД | ЮНКТАД | ЮНКТАД | ЮНКТАД

UNRWA | administrator
  name | United Nations Relief and Works Agency / UN Relief and Works Agency | BM Yakın Doğu'daki Filistinli Mültecilere Yardım ve Bayındırlık Ajansı / BM Filistinli Mültecilere Yardım Ajansı | BMT-nin Fələstin Qaçqınlarına Yardım Agentliyi | BMTning Falastinlik qochqinlarga yordam agentligi / BMT Falastinlik qochqinlarga yordam agentligi | = | БҰҰ-ның Палестиналық босқындарға көмек агенттігі | БУУнун Палестин качкындарына жардам агенттиги | Ближневосточное агентство ООН для помощи палестинским беженцам
  short | UNRWA | UNRWA | UNRWA | UNRWA / BAPOR | БАПОР | БАПОР | БАПОР | БАПОР

OCHA | deputy-secretary-general
  name | UN Office for the Coordination of Humanitarian Affairs / Office for the Coordination of Humanitarian Affairs | BM İnsani İşler Koordinasyon Ofisi | BMT-nin Humanitar Məsələlərin Əlaqələndirilməsi İdarəsi | BMTning Gumanitar masalalarni muvofiqlashtirish boshqarmasi / BMT Gumanitar masalalarni muvofiqlashtirish boshqarmasi | = | БҰҰ-ның Гуманитарлық мәселелерді үйлестіру басқармасы | БУУнун Гуманитардык маселелерди координациялоо башкармалыгы | Управление ООН по координации гуманитарных вопросов
  short | OCHA | OCHA | OCHA | OCHA | УКГВ | УКГВ | УКГВ | УКГВ

UNAIDS | executive-director
  name | Joint United Nations Programme on HIV/AIDS | BM HIV/AIDS Ortak Programı | BMT-nin HİV/QİÇS üzrə Birgə Proqramı | BMTning OIV / OITS boʻyicha birlashgan dasturi / BMT OIV | = | БҰҰ-ның АИТВ/ЖИТС жөніндегі біріккен бағдарламасы | БУУнун ВИЧ/СПИД боюнча биргелешкен программасы | Объединённая программа ООН по ВИЧ/СПИДу
  short | UNAIDS | UNAIDS | UNAIDS | YUNEYDS | ЮНЭЙДС | ЮНЭЙДС | ЮНЭЙДС | ЮНЭЙДС

UNOPS | executive-director
  name | United Nations Office for Project Services / UN Office for Project Services | BM Proje Hizmetleri Ofisi | BMT-nin Layihələr üzrə Xidmətlər İdarəsi | BMTning Loyihalarga xizmat koʻrsatish boshqarmasi / BMT Loyihalarga xizmat koʻrsatish boshqarmasi | = | БҰҰ-ның Жобаларға қызмет көрсету басқармасы | БУУнун Долбоорлорду тейлөө башкармалыгы | Управление ООН по обслуживанию проектов
  short | UNOPS | UNOPS | UNOPS | YUNOPS | ЮНОПС | ЮНОПС | ЮНОПС | ЮНОПС

UNOCT | deputy-secretary-general
  name | UN Office of Counter-Terrorism / United Nations Office of Counter-Terrorism | BM Terörle Mücadele Ofisi | BMT-nin Antiterror İdarəsi / BMT-nin Terrorizmlə Mübarizə İdarəsi | BMTning Aksilterror boshqarmasi / BMT Terrorizmga qarshi kurash boshqarmasi / BMT Aksilterror boshqarmasi | = | БҰҰ-ның Терроризмге қарсы күрес басқармасы | БУУнун Терроризмге каршы башкармалыгы | Контртеррористическое управление ООН
  short | UNOCT

WIPO | director-general
  name | World Intellectual Property Organization | Dünya Fikri Mülkiyet Örgütü / Dünya Fikrî Mülkiyet Teşkilatı | Ümumdünya Əqli Mülkiyyət Təşkilatı | Jahon intellektual mulk tashkiloti / Butunjahon intellektual mulk tashkiloti | = | Дүниежүзілік зияткерлік меншік ұйымы | Дүйнөлүк интеллектуалдык менчик уюму | Всемирная организация интеллектуальной собственности
  short | WIPO | WIPO | ÜƏMT | BIMT | БИМТ | ДЗМҰ | ДИМУ | ВОИС

WMO | secretary-general
  name | World Meteorological Organization | Dünya Meteoroloji Örgütü / Dünya Meteoroloji Teşkilatı | Ümumdünya Meteorologiya Təşkilatı | Jahon meteorologiya tashkiloti / Butunjahon meteorologiya tashkiloti | = | Дүниежүзілік метеорологиялық ұйым | Дүйнөлүк метеорологиялык уюм | Всемирная метеорологическая организация
  short | WMO | WMO | ÜMT | BMOT | | ДМҰ | ДМУ | ВМО

IMO | secretary-general
  name | International Maritime Organization | Uluslararası Denizcilik Örgütü | Beynəlxalq Dənizçilik Təşkilatı | Xalqaro dengiz tashkiloti | = | Халықаралық теңіз ұйымы | Эл аралык деңиз уюму | Международная морская организация
  short | IMO | IMO | | XDT | | ХТҰ | | ИМО

IFAD | president-of-organization
  name | International Fund for Agricultural Development | Uluslararası Tarımsal Kalkınma Fonu | Beynəlxalq Kənd Təsərrüfatının İnkişafı Fondu | Qishloq xoʻjaligini rivojlantirish xalqaro jamgʻarmasi / Xalqaro qishloq xoʻjaligini rivojlantirish jamgʻarmasi | = | Халықаралық ауыл шаруашылығын дамыту қоры | Айыл чарбасын өнүктүрүү эл аралык фонду | Международный фонд сельскохозяйственного развития
  short | IFAD | IFAD | IFAD | IFAD | ИФАД | ИФАД | ИФАД | МФСР / ИФАД

CTBTO | executive-secretary
  name | Comprehensive Nuclear-Test-Ban Treaty Organization | Kapsamlı Nükleer Deneme Yasağı Antlaşması Örgütü | Nüvə Sınaqlarının Hərtərəfli Qadağan Olunması Müqaviləsi Təşkilatı | Yadroviy sinovlarni har tomonlama taqiqlash toʻgʻrisidagi shartnoma tashkiloti | = | Ядролық сынақтарға жан-жақты тыйым салу туралы шарт ұйымы | Ядролук сыноолорго толук тыюу салуу келишими уюму | Организация по Договору о всеобъемлющем запрещении ядерных испытаний
  short | CTBTO | CTBTO | CTBTO | | | ЯСЖТШҰ | | ОДВЗЯИ

ICJ | president-of-organization
  name | International Court of Justice / UN International Court of Justice | Uluslararası Adalet Divanı | Beynəlxalq Ədalət Məhkəməsi | BMT Xalqaro sudi / BMTning Xalqaro sudi | = | БҰҰ Халықаралық соты / БҰҰ-ның Халықаралық соты | БУУнун Эл аралык соту | Международный суд ООН
  short | ICJ | UAD | BƏM

IRENA | director-general
  name | International Renewable Energy Agency | Uluslararası Yenilenebilir Enerji Ajansı | Beynəlxalq Bərpa Olunan Enerji Agentliyi | Qayta tiklanuvchi energiya boʻyicha xalqaro agentlik / Xalqaro qayta tiklanuvchi energiya agentligi | = | Жаңартылатын энергия көздері жөніндегі халықаралық агенттік | Кайра жаралуучу энергия булактары боюнча эл аралык агенттик | Международное агентство по возобновляемым источникам энергии
  short | IRENA | IRENA | IRENA | IRENA | ИРЕНА | ИРЕНА | ИРЕНА | ИРЕНА

IEA | executive-director
  name | International Energy Agency | Uluslararası Enerji Ajansı | Beynəlxalq Enerji Agentliyi | Xalqaro energetika agentligi | = | Халықаралық энергетикалық агенттік | Эл аралык энергетика агенттиги | Международное энергетическое агентство
  short | IEA | UEA | BEA | XEA | ХЭА | ХЭА | | МЭА

WCO | secretary-general
  name | World Customs Organization | Dünya Gümrük Örgütü | Ümumdünya Gömrük Təşkilatı / Dünya Gömrük Təşkilatı | Jahon bojxona tashkiloti / Butunjahon bojxona tashkiloti | = | Дүниежүзілік кеден ұйымы | Дүйнөлүк бажы уюму | Всемирная таможенная организация
  short | WCO | DGÖ | ÜGT | JBT | ЖБТ | ДКҰ | ДБУ | ВТамО

FATF | president-of-organization
  name | Financial Action Task Force | Mali Eylem Görev Gücü | Maliyyə Tədbirləri üzrə İşçi Qrup | Pul yuvishga qarshi kurash boʻyicha moliyaviy choralarni ishlab chiqish guruhi | = | Ақшаны жылыстатуға қарсы күрестің қаржылық шараларын әзірлеу тобы | Акчаны адалдоого каршы күрөшүүнүн каржылык чараларын иштеп чыгуу тобу | Группа разработки финансовых мер борьбы с отмыванием денег
  short | FATF | FATF | FATF | FATF | ФАТФ | ФАТФ | ФАТФ | ФАТФ

GCF | executive-director
  name | Green Climate Fund | Yeşil İklim Fonu | Yaşıl İqlim Fondu | Yashil iqlim jamgʻarmasi | = | Жасыл климат қоры | Жашыл климат фонду | Зелёный климатический фонд

AfDB | president-of-organization
  name | African Development Bank | Afrika Kalkınma Bankası | Afrika İnkişaf Bankı | Afrika taraqqiyot banki | = | Африка даму банкі | Африка өнүктүрүү банкы | Африканский банк развития
  short | AfDB | AfKB | | | | | | АфБР

OPEC Fund | president-of-organization
  name | OPEC Fund for International Development / OPEC Fund | OPEC Uluslararası Kalkınma Fonu / OPEC Fonu | OPEK-in Beynəlxalq İnkişaf Fondu / OPEK Fondu | OPEK Xalqaro taraqqiyot jamgʻarmasi / OPEK jamgʻarmasi | = | ОПЕК Халықаралық даму қоры / ОПЕК қоры | ОПЕК эл аралык өнүктүрүү фонду | Фонд международного развития ОПЕК / Фонд ОПЕК

DCO | secretary-general
  name | Digital Cooperation Organization | Dijital İşbirliği Örgütü | Rəqəmsal Əməkdaşlıq Təşkilatı | Raqamli hamkorlik tashkiloti | = | Цифрлық ынтымақтастық ұйымы | Санариптик кызматташтык уюму | Организация цифрового сотрудничества
  short | DCO
  members | BH:2020 JO:2020 KW:2020 PK:2020 SA:2020 NG:2021 OM:2021 CY:2021 DJ:2021 RW:2021 MA:2021 GM:2022 GH:2022 BD:2023 QA:2023 GR:2023
`
