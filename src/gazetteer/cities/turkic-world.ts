// Cities of the Turkic states, Tajikistan and Northern Cyprus. Columns: see ../cities.ts.

export const turkicWorld = `
Ankara | TR | = | = | Anqara / Ankara | = | Анкара | = | =
Istanbul / Dolmabahçe / Dolmabahce / Vahdettin Pavilion / Vahdettin Mansion | TR | İstanbul / Dolmabahçe / Dolmabahçe Çalışma Ofisi / Dolmabahçe Ofisi / Cumhurbaşkanlığı Dolmabahçe Ofisi / Cumhurbaşkanlığı Dolmabahçe Çalışma Ofisi / Dolmabahçe Sarayı / Vahdettin Köşkü / Tarabya Köşkü | İstanbul | Istanbul / Istambul / Stambul | Истанбул / Истамбул | Стамбұл / Ыстанбұл / Ыстамбұл / Стамбул | Стамбул / Ыстамбул | Стамбул / Долмабахче / дворец Долмабахче / Вахдеттин
Antalya | TR | = | = | Antaliya / Antalya | = | Анталия / Анталья | Анталия / Анталья | Анталья / Анталия
Izmir | TR | İzmir | İzmir | Izmir | = | Измир | = | =
Bursa | TR | = | = | = | = | Бурса | = | =
Trabzon | TR | = | = | = | = | Трабзон | = | =
Konya | TR | = | = | = | = | Конья | Конья | Конья
Rize | TR | = | Rizə / Rize | Rize | = | Ризе | = | =
Bodrum | TR | = | = | = | = | Бодрум | = | =
Gaziantep | TR | = | = | = | = | Газиантеп | = | =
Adana | TR | = | = | = | = | Адана | = | =
Kars | TR | = | = | = | = | Карс | = | = | en tr
Erzurum | TR | = | Ərzurum | Erzurum | Эрзурум | Эрзурум | = | =
Edirne | TR | = | Ədirnə | Edirne | Эдирне | Эдирне | = | =
Eskişehir / Eskisehir | TR | Eskişehir | Əskişəhər | Eskishahar | Эскишаҳар | Эскишехир | = | =
Kayseri | TR | = | = | Qaysari / Kayseri | = | Кайсери | = | =
Nevşehir / Cappadocia | TR | Nevşehir / Kapadokya | Nevşəhir / Kapadokiya | Nevshehir / Kappadokiya | = | Невшехир / Каппадокия | = | =
Cizre | TR | = | = | = | = | Джизре | = | Джизре
Şanlıurfa / Sanliurfa | TR | Şanlıurfa / Urfa | Şanlıurfa | Shanliurfa | = | Шанлыурфа | = | =
Diyarbakır / Diyarbakir | TR | Diyarbakır | Diyarbəkir | Diyarbakir | = | Диярбакыр | Диярбакыр | Диярбакыр
Van | TR | = | = | = | = | Ван | = | = | en tr az uz ru
Iğdır / Igdir | TR | Iğdır | İğdır | Igdir | = | Ыгдыр | = | Ыгдыр
Samsun | TR | = | = | = | = | Самсун | = | =
Malatya | TR | = | = | Malatya | = | Малатья | = | =
Çanakkale / Canakkale | TR | Çanakkale | Çanaqqala | Chanaqqalʼa | Чанаққалъа | Чанаккале | = | =
Kütahya | TR | = | = | Kutahya | = | Кютахья | = | =
Kırklareli / Kirklareli | TR | Kırklareli | Kırklareli / Qırxlareli
Tekirdağ / Tekirdag | TR | Tekirdağ | Tekirdağ / Təkirdağ
Hatay | TR | Hatay | Hatay / Hatay
Antakya | TR | Antakya | Antakya / Antakya
Mersin | TR | Mersin | Mersin / Mersin
İzmit / Izmit | TR | İzmit | İzmit / İzmit
Denizli | TR | Denizli | Denizli / Dənizli
Muğla / Mugla | TR | Muğla | Muğla / Muğla
Marmaris | TR | Marmaris | Marmaris / Marmaris
Manisa | TR | Manisa | Manisa / Manisa
Balıkesir / Balikesir | TR | Balıkesir | Balıkesir / Balıkəsir
Sivas | TR | Sivas | Sivas / Sivas
Erzincan | TR | Erzincan | Erzincan / Ərzincan
Ardahan | TR | Ardahan | Ardahan / Ardahan
Artvin | TR | Artvin | Artvin / Artvin
Mardin | TR | Mardin | Mardin / Mardin
Hakkari | TR | Hakkari | Hakkari / Hakkari
Şırnak / Sirnak | TR | Şırnak | =
Elazığ / Elazig | TR | Elazığ | Elazığ / Elazığ
Kahramanmaraş / Kahramanmaras | TR | Kahramanmaraş | Kahramanmaraş / Qəhrəmanmaraş
Kilis | TR | Kilis | Kilis / Kilis
Osmaniye | TR | Osmaniye | Osmaniye / Osmaniyə
Afyonkarahisar | TR | Afyonkarahisar | =
Isparta | TR | Isparta | =
Zonguldak | TR | Zonguldak | =
Giresun | TR | Giresun | Giresun / Giresun
Tokat | TR | Tokat | Tokat / Tokat
Amasya | TR | Amasya | =
Çorum / Corum | TR | Çorum | =
Yalova | TR | Yalova | =
Alanya | TR | Alanya | Alanya / Alanya
Kuşadası / Kusadasi | TR | Kuşadası | =
Ahlat | TR | Ahlat | Ahlat / Əxlat
Baku | AZ | Bakü | Bakı | Boku / Baku | = | Баку | = | =
Gabala / Qabala | AZ | Gebele / Kebele | Qəbələ | Gabala / Qabala | = | Габала | = | =
Shusha | AZ | Şuşa | Şuşa | Shusha | = | Шуша / Шұша | Шуша | =
Nakhchivan | AZ | Nahçıvan | Naxçıvan | Naxchivon / Naxichevon / Naxchivan | = | Нахшыван / Нахчыван / Нахичеван | Нахчыван / Нахичевань | Нахичевань / Нахчыван
Ganja | AZ | Gence | Gəncə | Ganja | = | Гянджа / Гәнжә | Гянджа | Гянджа
Lachin | AZ | Laçın | Laçın | Lochin / Lachin | = | Лачын / Лачин | Лачын | Лачин / Лачын | tr az uz
Khankendi / Stepanakert | AZ | Hankendi / Hankenti | Xankəndi | Xonkendi / Xankendi | = | Ханкенди / Ханкенді | Ханкенди | Ханкенди / Степанакерт
Sumgait / Sumqayit | AZ | Sumgayıt | Sumqayıt | Sumgait | = | Сумгаит | = | =
Lankaran | AZ | Lenkeran | Lənkəran | Lenkoran | = | Ленкорань | = | =
Sheki | AZ | Şeki | Şəki | Sheki / Shaki | = | Шеки | = | =
Aghdam / Agdam | AZ | Ağdam | Ağdam | Ogʻdam / Agdam | = | Агдам | = | =
Fuzuli | AZ | Fuzuli | Füzuli | Fuzuliy | = | Физули | = | = | tr uz
Zangilan | AZ | Zengilan | Zəngilan | Zangilon / Zangilan | = | Зангилан | = | Зангилан / Зангелан
Jabrayil | AZ | Cebrail | Cəbrayıl | Jabroil | = | Джабраил | = | = | tr az uz
Kalbajar | AZ | Kelbecer | Kəlbəcər | Kalbajar | = | Кельбаджар | = | =
Quba / Guba | AZ | | Quba | Quba | = | Губа | = | = | az ru ky kk
Mingachevir / Mingecevir | AZ | Mingeçevir | Mingəçevir | | | | | Мингечаур / Мингячевир
Zagatala / Zaqatala | AZ | Zakatala | Zaqatala | | | | | Закатала
Shamakhi | AZ | Şamahı | Şamaxı | | | | | Шемаха / Шамахы
Julfa | AZ | Culfa | Culfa | | | | | Джульфа
Ordubad | AZ | Ordubad | Ordubad | | | | | Ордубад
Gubadli / Qubadli | AZ | Kubatlı | Qubadlı | | | | | Губадлы / Кубатлы
Khojaly | AZ | Hocalı | Xocalı | | | | | Ходжалы
Alat | AZ | Alat | Ələt | | | | | Алят
Tovuz | AZ | Tovuz | Tovuz | | | | | Товуз
Naftalan | AZ | Naftalan | Naftalan | | | | | Нафталан
Astara | AZ | Astara | Astara | | | | | Астара
Astana / Nur-Sultan / Nursultan | KZ | Astana / Nur-Sultan | Astana / Nur-Sultan | Ostona / Nur-Sulton / Astana | Остона / Нур-Султон | Астана / Нұр-Сұлтан | Астана / Нур-Султан | Астана / Нур-Султан | uz uz-Cyrl
Almaty / Alma-Ata | KZ | Almatı / Almata | Almatı | Olmaota / Almati / Almata | Олмаота / Алмати | Алматы | Алматы | Алматы / Алма-Ата
Turkistan / Turkestan | KZ | Türkistan | Türküstan / Türkistan | Turkiston | = | Түркістан | Түркстан / Туркестан | Туркестан / Туркистан | en tr az uz uz-Cyrl
Aktau | KZ | Aktau / Aktav | Aktau | Aqtau / Oqtov / Aktau | = | Ақтау | Актау | Актау
Atyrau | KZ | Atırau | Atırau | Atirau | = | Атырау | = | =
Shymkent | KZ | Çimkent / Şımkent | Çimkənd / Şımkənd | Chimkent / Shimkent | = | Шымкент | Чымкент / Шымкент | Шымкент / Чимкент
Karaganda / Karagandy | KZ | Karaganda | Qaraqanda | Qaragʻanda | = | Қарағанды | Караганды | Караганда
Aktobe | KZ | Aktöbe | Aktöbe | Aqtoʻba | = | Ақтөбе | Актөбө | Актобе
Oral / Uralsk | KZ | Oral | Uralsk | Oral / Uralsk | = | Орал | Орал | Уральск | en tr
Oskemen / Ust-Kamenogorsk | KZ | Öskemen | Öskemen | Oskemen | = | Өскемен | Өскемен | Усть-Каменогорск
Pavlodar | KZ | = | = | = | = | Павлодар | = | =
Petropavl / Petropavlovsk | KZ | Petropavl | Petropavl | Petropavlovsk | = | Петропавл | Петропавл | Петропавловск
Kostanay | KZ | Kostanay | Kostanay | Qoʻstanay | = | Қостанай | Костанай | Костанай
Kyzylorda | KZ | Kızılorda | Qızılorda | Qizilorda | = | Қызылорда | Кызыл-Ордо / Кызылорда | Кызылорда
Taraz | KZ | = | = | Taroz | = | Тараз | = | =
Semey / Semipalatinsk | KZ | Semey | Semey | Semey | = | Семей | Семей | Семей / Семипалатинск
Kokshetau | KZ | Kökşetau | Kökşetau | Koʻkshatov | = | Көкшетау | Көкшетоо | Кокшетау
Burabay / Borovoe / Borovoye | KZ | Burabay | Burabay | Burabay | = | Бурабай | = | Бурабай / Боровое
Taldykorgan | KZ | Taldıkorgan | Taldıqorqan | Taldiqoʻrgʻon | = | Талдықорған | Талдыкоргон | Талдыкорган
Khorgos | KZ | Horgos | Xorqos | Xoʻrgʻos / Xorgos | = | Қорғас | Коргос / Хоргос | Хоргос
Baikonur | KZ | Baykonur | Baykonur | Boyqoʻngʻir | = | Байқоңыр | Байкоңур | Байконур
Bishkek | KG | Bişkek | Bişkek | Bishkek | = | Бішкек / Бишкек | Бишкек | Бишкек
Osh | KG | Oş | Oş | Oʻsh | = | Ош | = | =
Cholpon-Ata / Cholpon Ata | KG | Çolpon-Ata / Çolpon Ata / Çolpan-Ata / Çolpan Ata | Çolpon-Ata / Çolpan-Ata | Choʻlpon-Ota / Cholponota / Cholpon-Ata / Choʻlpon-Ata | = | Шолпан-Ата / Чолпон-Ата / Шолпан ата | Чолпон-Ата | Чолпон-Ата
Issyk-Kul / Issyk Kul | KG | Issık-Göl / Issık Göl / Issık Köl | İssık-Kul / İssık-Göl | Issiqkoʻl / Issiq-Koʻl / Issik-Kul | = | Ыстықкөл | Ысык-Көл | Иссык-Куль
Jalal-Abad  | KG | Celalabad / Calal-Abad | Cəlal-Abad | Jalolobod | = | Жалал-Абад | Жалал-Абад | Джалал-Абад / Жалал-Абад
Batken | KG | = | = | Botkan / Botken | = | Баткен | = | =
Karakol | KG | = | Karakol | Qorakoʻl | = | Қаракөл | Каракол | Каракол | tr
Naryn | KG | Narın | Narın | Norin | = | Нарын | = | = | uz uz-Cyrl
Talas | KG | = | = | Talas | = | Талас | = | = | tr az
Tokmok | KG | Tokmok | Tokmok | Toʻqmoq | = | Тоқмақ | Токмок | Токмок | tr uz
Tashkent | UZ | Taşkent | Daşkənd | Toshkent | = | Ташкент / Тәшкент | Ташкент | =
Samarkand | UZ | Semerkant / Semerkand | Səmərqənd | Samarqand | = | Самарқанд / Самарқан / Самарканд | Самарканд | Самарканд
Bukhara | UZ | Buhara | Buxara | Buxoro | = | Бұхара / Бұқара | Бухара | Бухара
Khiva | UZ | Hive / Hiva | Xivə | Xiva | = | Хиуа / Хива | Хива | Хива
Fergana / Ferghana | UZ | Fergana | Fərqanə | Fargʻona | = | Ферғана | Фергана | Фергана
Andijan | UZ | Andican | Əndican | Andijon | = | Әндіжан / Андижан | Анжиян / Андижан | Андижан
Namangan | UZ | = | Namanqan | Namangan | = | Наманган | = | =
Kokand | UZ | Hokand / Kokand | Kokand | Qoʻqon | = | Қоқан | Кокон / Коканд | Коканд
Nukus | UZ | = | = | = | = | Нөкіс | Нукус | Нукус
Urgench | UZ | Ürgenç | Ürgənc | Urganch | = | Үргеніш | Үргөнч / Ургенч | Ургенч
Termez | UZ | Tirmiz / Termez | Tirmiz / Termez / Termiz | Termiz / Termez | = | Термез | = | =
Navoi | UZ | Nevai / Navoi | Nəvai / Navoi | Navoiy | = | Науаи / Навои | Навои | Навои | uz uz-Cyrl ru
Karshi / Qarshi | UZ | Karşı | Qarşı | Qarshi | = | Қаршы | Карши | Карши | tr az uz uz-Cyrl kk
Shakhrisabz | UZ | Şehrisebz | Şəhrisəbz | Shahrisabz | = | Шахрисабз | = | =
Jizzakh | UZ | Cizzak / Cizak | Cizzax | Jizzax | = | Жызақ / Жиззах | Жызак / Жиззах | Джизак
Gulistan | UZ | Gülistan | Gülüstan | Guliston | = | Гүлістан | Гүлстан / Гулистан | Гулистан | tr az
Chimgan | UZ | Çimgan | Çimgan | Chimyon | = | Шымған | Чимган | Чимган
Ashgabat / Ashkhabad | TM | Aşkabat | Aşqabad | Ashxobod / Ashgabat / Ashgabad | = | Ашхабад / Ашғабат | Ашхабад / Ашгабат | Ашхабад / Ашгабад
Avaza / Awaza | TM | Avaza | Avaza / Avazə | Avaza | = | Аваза | = | =
Turkmenbashi / Turkmenbashy | TM | Türkmenbaşı | Türkmənbaşı | Turkmanboshi | = | Түрікменбашы | Түркмөнбашы | Туркменбаши
Arkadag | TM | Arkadağ | Arkadağ | Arkadogʻ / Arkadag | = | Аркадаг | = | = | tr
Mary | TM | Merv / Marı | Marı / Mərv | Mari / Marv | = | Мары | = | = | en
Turkmenabat | TM | Türkmenabat | Türkmənabad | Turkmanobod | = | Түркіменабад | Түркмөнабад | Туркменабад
Dashoguz | TM | Daşoğuz | Daşoğuz | Toshhovuz / Dashoguz | = | Дашогуз | = | =
Dushanbe | TJ | Duşanbe | Düşənbə | Dushanbe | = | Душанбе | Дүйшөмбү / Душанбе | Душанбе | uz ky
Khujand / Khudjand | TJ | Hocent / Hucand | Xocənd / Xucənd | Xoʻjand / Xujand | = | Худжанд / Қожент | Кожент / Худжанд | Худжанд
Bokhtar | TJ | Bohtar | Boxtar | Boxtar | = | Бохтар | = | =
Kulob | TJ | Külab / Kulob | Kulob | Koʻlob | = | Көлаб / Куляб | Куляб | Куляб
Khorog | TJ | Horog | Xoroq | Xorogʻ / Xorugʻ / Xorog | = | Хорог | = | =
North Nicosia  | TRNC | Kuzey Lefkoşa | Şimali Nikosiya / Lefkoşa | Shimoliy Nikosiya / Lefkosha | = | Лефкоша / Солтүстік Никосия | Лефкоша / Түндүк Никосия | Северная Никосия / Лефкоша
Famagusta | TRNC | Gazimağusa / Mağusa | Maqosa / Qazimağusa | Famagusta | = | Фамагуста | = | =
Kyrenia | TRNC | Girne | Girne | Girne / Kireniya | = | Кирения | = | Кирения / Гирне
Budapest | HU | Budapeşte | Budapeşt | Budapesht | = | Будапешт | = | =
Belek | TR | = | = | = | = | Белек | = | =
Barda | AZ | Berde | Bərdə | Barda | = | Барда | = | =
Khojavend | AZ | Hocavend | Xocavənd | Xoʻjavend | = | Ходжавенд | = | =
Hadrut | AZ | = | = | Hadrut | = | Гадрут | = | =
Ekibastuz | KZ | Ekibastuz | Ekibastuz | Ekibastuz | = | Екібастұз | Экибастуз | Экибастуз
Zhezkazgan | KZ | Jezkazgan | Jezqazqan | Jezqazgʻan | = | Жезқазған | Жезказган | Жезказган
Zhanaozen | KZ | Janaözen | Janaözen | Janaoʻzen | = | Жаңаөзен | Жанаөзөн | Жанаозен
Konaev | KZ | Konayev | Konayev | Qonayev | = | Қонаев | Конаев | Конаев
Saryagash | KZ | Sarıağaş | Sarıağaş | Saryogʻoch | = | Сарыағаш | Сарыагач | Сарыагаш
Temirtau | KZ | Temirtau | Temirtau | Temirtov | = | Теміртау | Темиртау | Темиртау
Kuryk | KZ | Kurık | Kurık | Quriq | = | Құрық | Курык | Курык | kk ky
Balykchy | KG | Balıkçı | Balıkçı | Baliqchi | = | Балықшы | Балыкчы | Балыкчи / Балыкчы | tr az uz uz-Cyrl kk ky
Uzgen / Ozgon | KG | Özgön / Özgen | Özgən | Oʻzgan | = | Өзген | Өзгөн | Узген
Kara-Suu | KG | Kara-Suu | Kara-Su | Qorasuv | = | Қарасу | Кара-Суу | Кара-Суу / Карасу | uz uz-Cyrl kk
Kyzyl-Kiya | KG | Kızıl-Kıya | Qızıl-Kıya | Qizilqiya | = | Қызыл-Қия | Кызыл-Кыя | Кызыл-Кия
Toktogul | KG | Toktogul | Toktogul | Toʻxtagʻul | = | Тоқтоғұл | Токтогул | Токтогул
Tamchy | KG | Tamçı | Tamçı | Tamchi | = | Тамшы | Тамчы | Тамчы | tr az uz uz-Cyrl kk ky
Margilan | UZ | Margilan | Mərgilan | Margʻilon | = | Марғұлан / Марғилан | Маргалаң / Маргилан | Маргилан
Angren | UZ | = | = | Angren | = | Ангрен | = | =
Almalyk | UZ | Almalık | Almalıq | Olmaliq | = | Алмалық | Алмалык | Алмалык
Chirchik | UZ | Çirçik | Çirçik | Chirchiq | = | Шыршық | Чирчик | Чирчик
Denau | UZ | Denov | Denov | Denov | = | Денау | Денов | Денау
Zaamin | UZ | Zamin | Zamin | Zomin | = | Заамин | Заамин | Заамин
Muynak / Moynaq | UZ | Moynak | Moynak | Moʻynoq | = | Мойнақ | Мойнок / Муйнак | Муйнак
Zarafshan | UZ | Zerefşan | Zərəfşan | Zarafshon | = | Зарафшан | = | =
Rishton | UZ | Riştan | Riştan | Rishton | = | Риштан | = | =
Kattakurgan | UZ | Kattakurgan | Kattaqurqan | Kattaqoʻrgʻon | = | Қаттақорған | Каттакоргон | Каттакурган
Panjakent | TJ | Pencikent | Pəncikənd | Panjakent | = | Пенджикент | = | =
Buston | TJ | = | = | Boʻston | = | Бустон | = | =
Isfara | TJ | = | = | Isfara | = | Исфара | = | =
Istaravshan | TJ | İstaravşan | İstaravşan | Istaravshan | = | Истаравшан | = | =
Rogun | TJ | Rogun | Roqun | Rogʻun | = | Роғун | Рогун | Рогун
Tursunzoda | TJ | Tursunzade | Tursunzadə | Tursunzoda | = | Турсунзода | = | =
Balkanabat | TM | = | Balkanabad | Bolqonobod | = | Балқанабат | Балканабат | Балканабад
Serhetabat | TM | Serhetabat | Sərhədabad | Sarhadobod | = | Серхетабат | = | =
Tejen | TM | Tecen | Tecen | Tajan | = | Тежен | Тежен | Теджен
Debrecen | HU | = | Debretsen | Debretsen | = | Дебрецен | = | =
Szeged | HU | = | Seged | Seged | = | Сегед | = | =
Godollo / Gödöllő | HU | Gödöllő | Gödöllö | | | | | Гёдёллё
`
