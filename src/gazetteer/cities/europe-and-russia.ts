// Cities of Russia, the Caucasus and Europe. Columns: see ../cities.ts.

export const europeAndRussia = `
Moscow | RU | Moskova | Moskva | Moskva | = | Мәскеу / Москва | Москва | Москва
Saint Petersburg / St. Petersburg / St Petersburg | RU | Saint Petersburg / St. Petersburg / Petersburg | Sankt-Peterburq | Sankt-Peterburg / Peterburg | = | Санкт-Петербург / Петербор / Петербург / Санкт Петербург | Санкт-Петербург | Санкт-Петербург / Петербург
Kazan | RU | = | Kazan / Qazan | Qozon / Kazan | = | Қазан | Казан | Казань | en tr kk uz uz-Cyrl ky
Sochi | RU | Soçi | Soçi | Sochi | = | Сочи | = | =
Ufa | RU | = | = | = | = | Уфа / Өфө | Уфа | Уфа
Yekaterinburg / Ekaterinburg | RU | Yekaterinburg | Yekaterinburq | Yekaterinburg | = | Екатеринбург | = | =
Vladivostok | RU | = | = | = | = | Владивосток | = | =
Novosibirsk | RU | = | = | = | = | Новосібір / Новосибирск | Новосибирск | Новосибирск
Omsk | RU | = | = | = | = | Омбы / Омск | Омск | Омск
Orenburg | RU | = | Orenburq | Orenburg | = | Орынбор | Оренбург | Оренбург
Astrakhan | RU | Astrahan | Həştərxan / Astraxan | Astraxan | = | Астрахан | Астрахань | Астрахань
Chelyabinsk | RU | Çelyabinsk | Çelyabinsk | Chelyabinsk | = | Челябі / Челябинск | Челябинск | Челябинск
Nizhny Novgorod | RU | Nijniy Novgorod | Nijni Novqorod | Nijniy Novgorod | = | Нижний Новгород | = | =
Kaliningrad | RU | = | Kalininqrad | Kaliningrad | = | Калининград | = | =
Grozny | RU | Grozni | Qroznı | Grozniy | = | Грозный | = | = | ru
Makhachkala | RU | Mahaçkale | Mahaçqala | Mahachqalʼa / Maxachkala | Маҳачқалъа | Махачкала | = | =
Derbent | RU | Derbent | Dərbənd | Darband | = | Дербент | = | =
Volgograd | RU | = | Volqoqrad | Volgograd | = | Волгоград | = | =
Valdai | RU | Valday | Valday | Valday | = | Валдай | = | =
Minsk | BY | = | = | = | = | Минск | = | =
Kyiv / Kiev | UA | Kiev / Kıyiv | Kiyev / Kiyiv / Kiev | Kiyev / Kyiv | Киев | Киев / Киів | Киев | Киев / Київ
Odesa / Odessa | UA | Odessa / Odesa | Odessa | Odessa | = | Одесса | = | =
Lviv | UA | = | Lvov | Lviv / Lvov | = | Львов | Львов | Львов
Chisinau / Chișinău / Kishinev | MD | Kişinev | Kişinyov / Kişinev | Kishinyov | = | Кишинев / Кишинеу / Кишинёв | Кишинев | Кишинёв / Кишинев
Bulboaca | MD | = | = | | | | | Бульбоака
Comrat | MD | Komrat | Komrat | Komrat | = | Комрат | = | =
Tbilisi | GE | Tiflis | Tbilisi / Tiflis | Tbilisi | = | Тбилиси | = | =
Batumi | GE | Batum / Batumi | Batumi | Batumi | = | Батуми | = | =
Yerevan | AM | Erivan | İrəvan / Yerevan | Yerevan | = | Ереван | = | =
Gyumri | AM | Gümrü | Gümrü | Gyumri | = | Гюмри | = | =
London | GB | Londra | London | London | = | Лондон | = | =
Edinburgh | GB | Edinburg / Edinburgh | Edinburq | Edinburg | = | Эдинбург | = | =
Glasgow | GB | = | Qlazqo | Glazgo | = | Глазго | = | =
Newport | GB | = | Nyuport | Nyuport | = | Ньюпорт | = | =
Carbis Bay | GB
Lough Erne | GB
Paris | FR | = | Paris / Parij | Parij | = | Париж | = | =
Strasbourg | FR | Strazburg | Strasburq | Strasburg / Strasbur | = | Страсбург | = | =
Nice | FR | Nis | Nitsa | Nitsa | = | Ницца | = | = | en
Marseille | FR | Marsilya | Marsel | Marsel | = | Марсель | = | =
Évian-les-Bains / Evian | FR | Evian | Evian | | | Эвиан | = | Эвиан-ле-Бен / Эвиан
Biarritz | FR | | Biarris | | | Биарриц | | Биарриц
Berlin | DE | = | = | = | = | Берлин | = | =
Munich | DE | Münih | Münxen / Münhen | Myunxen / Munxen | = | Мюнхен | = | =
Bonn | DE | = | = | = | = | Бонн | = | =
Hamburg | DE | = | Hamburq | Gamburg | = | Гамбург | = | =
Frankfurt | DE | = | = | = | = | Франкфурт | = | =
Ramstein | DE | = | = | Ramshtayn | = | Рамштайн | = | =
Schloss Elmau | DE | | Elmau | | | | | Эльмау
Rome | IT | Roma | Roma | Rim | = | Рим | = | = | tr az
Milan | IT | Milano | Milan | Milan | = | Милан | = | =
Venice | IT | Venedik | Venesiya | Venetsiya | = | Венеция | = | =
Naples | IT | Napoli | Neapol | Neapol | = | Неаполь | = | =
Borgo Egnazia | IT | = | = | | | | | Борго-Эньяция
Turin | IT | Torino | Turin | Turin | = | Турин | = | =
Madrid | ES | = | = | = | = | Мадрид | = | =
Barcelona | ES | Barselona | Barselona | Barselona | = | Барселона | = | =
Seville | ES | Sevilla | Sevilya | Sevilya | = | Севилья | Севилья | Севилья
Granada | ES | = | Qranada | Granada | = | Гранада | = | =
Lisbon | PT | Lizbon | Lissabon | Lissabon | = | Лиссабон | = | =
Amsterdam | NL | = | = | = | = | Амстердам | = | =
The Hague / Hague | NL | Lahey | Haaqa | Gaaga | = | Гаага | = | =
Brussels | BE | Brüksel | Brüssel | Bryussel / Brussel | = | Брюссель | = | =
Antwerp | BE | Anvers | Antverpen | Antverpen | = | Антверпен | = | =
Luxembourg | LU | Lüksemburg | Lüksemburq | Lyuksemburg | = | Люксембург | = | =
Bern | CH | = | = | = | = | Берн | = | =
Geneva | CH | Cenevre | Cenevrə | Jeneva | = | Женева | = | =
Zurich / Zürich | CH | Zürih | Sürix / Syurix | Syurix / Tsyurix | = | Цюрих | = | =
Davos | CH | = | = | = | = | Давос | = | =
Lausanne | CH | Lozan | Lozanna | Lozanna | = | Лозанна / Лозан | Лозанна | =
Bürgenstock | CH | = | = | Byurgenshtok | = | Бюргеншток | = | =
Vienna | AT | Viyana | Vyana | Vena | = | Вена | = | =
Salzburg | AT | = | Zalsburq | Zalsburg | = | Зальцбург | = | =
Warsaw | PL | Varşova | Varşava | Varshava | = | Варшава | = | =
Krakow / Kraków / Cracow | PL | Krakov | Krakov | Krakov | = | Краков | = | =
Gdańsk / Gdansk | PL | Gdansk | Qdansk | Gdansk | = | Гданьск | = | =
Prague | CZ | Prag | Praqa | Praga | = | Прага | = | =
Bratislava | SK | = | = | = | = | Братислава | = | =
Ljubljana | SI | Lübliyana / Ljubljana | Lyublyana | Lyublyana | = | Любляна | = | =
Bled | SI | = | = | = | = | Блед | = | =
Zagreb | HR | = | Zaqreb | Zagreb | = | Загреб | = | =
Dubrovnik | HR | = | = | = | = | Дубровник | = | =
Belgrade | RS | Belgrad | Belqrad | Belgrad | = | Белград | = | =
Novi Sad | RS | = | = | = | | | | Нови-Сад
Sarajevo | BA | Saraybosna | Sarayevo | Sarayevo | = | Сараево | = | =
Podgorica | ME | Podgoritsa | Podqoritsa / Podqoriça | Podgoritsa | = | Подгорица | = | =
Skopje | MK | Üsküp | Skopye | Skopye | Скопе | Скопье | = | =
Ohrid | MK | Ohri | Oxrid | Oxrid | = | Охрид | = | =
Tirana | AL | Tiran | Tirana | Tirana | = | Тирана | = | =
Pristina / Prishtina | XK | Priştine | Priştina | Prishtina | = | Приштина | = | =
Athens | GR | Atina | Afina | Afina | = | Афина / Афины / Афин | Афина / Афины | Афины
Thessaloniki | GR | Selanik | Saloniki | Saloniki | = | Салоники | = | Салоники
Nicosia | CY | Lefkoşa | Nikosiya | Nikosiya | = | Никосия | = | Никосия
Larnaca | CY | Larnaka | Larnaka | Larnaka | = | Ларнака | = | =
Limassol | CY | Limasol | Limasol | Limasol | = | Лимасол | = | =
Sofia | BG | Sofya | Sofiya | Sofiya | = | София | = | = | en ru
Varna | BG | = | = | = | = | Варна | = | =
Bucharest | RO | Bükreş | Buxarest | Buxarest | = | Бухарест | = | =
Constanța / Constanta | RO | Köstence | Konstansa | Konstansa | = | Констанца | = | =
Vilnius | LT | Vilnius | Vilnüs | Vilnyus | = | Вильнюс | = | =
Riga | LV | = | Riqa | Riga | = | Рига | = | =
Tallinn | EE | Tallin / Tallinn | Tallin / Tallinn | Tallin | = | Таллин | = | Таллин / Таллинн
Helsinki | FI | = | = | Xelsinki | = | Хельсинки | = | =
Stockholm | SE | Stokholm | Stokholm | Stokgolm | = | Стокгольм | = | =
Malmö | SE | = | = | Malmyo | = | Мальмё | = | =
Oslo | NO | = | = | = | = | Осло | = | =
Copenhagen | DK | Kopenhag | Kopenhagen | Kopengagen | = | Копенгаген | = | =
Reykjavik / Reykjavík | IS | Reykjavik | Reykyavik | Reykyavik | = | Рейкьявик | = | =
Dublin | IE | = | = | = | = | Дублин | = | =
Valletta | MT | = | Valletta | Valletta | = | Валлетта | = | =
Vatican City | VA | Vatikan | Vatikan | Vatikan | = | Ватикан | = | =
Monaco | MC | Monako | Monako | Monako | = | Монако | = | =
San Marino | SM | = | San-Marino | San-Marino | = | Сан-Марино | = | =
Andorra la Vella | AD | = | Andorra-la-Velya | Andorra-la-Vella | = | Андорра-ла-Велья | = | =
Vaduz | LI | = | Vaduts | Vaduts | = | Вадуц | = | =
Mariehamn | AX | = | Mariyehamn | Mariyexamn | = | Мариехамн | = | Мариехамн
Tórshavn | FO | Torshavn | Torshavn | Torsxavn | = | Торсхавн | = | Торсхавн
Saint Peter Port | GG | = | Sent-Piter-Port | Sent-Piter-Port | = | Сент-Питер-Порт | = | Сент-Питер-Порт
Gibraltar | GI | Cebelitarık | Cəbəllütariq | Gibraltar | = | Гибралтар | = | =
Douglas | IM | = | Duqlas | Duglas | = | Дуглас | = | Дуглас | en
Saint Helier | JE | = | Sent-Helyer | Sent-Xelier | = | Сент-Хелиер | = | Сент-Хелиер
Longyearbyen | SJ | = | Lonqyir | Longyir | = | Лонгйир | = | Лонгйир
Nuuk | GL | = | Nuuk | Nuuk | = | Нуук | = | =
Perm | RU | = | = | = | = | Пермь | = | =
Samara | RU | = | = | = | = | Самара | = | =
Saratov | RU | = | = | = | = | Саратов | = | =
Rostov-on-Don / Rostov | RU | Rostov | Rostov | Rostov-Don / Rostov | = | Дондағы Ростов / Ростов | Ростов-на-Дону / Ростов | Ростов-на-Дону
Krasnodar | RU | = | = | = | = | Краснодар | = | =
Tyumen | RU | = | Tümen | Tyumen | = | Түмен / Тюмень | Тюмень | Тюмень
Tomsk | RU | = | = | = | = | Томск | = | =
Barnaul | RU | = | = | = | = | Барнаул | = | =
Irkutsk | RU | = | = | = | = | Иркутск | = | =
Khabarovsk | RU | Habarovsk | Xabarovsk | Xabarovsk | = | Хабаровск | = | =
Yakutsk | RU | = | = | = | = | Якутск | = | =
Ulan-Ude | RU | = | = | = | = | Улан-Удэ | = | =
Murmansk | RU | = | = | = | = | Мурманск | = | =
Arkhangelsk | RU | Arhangelsk | Arxangelsk | Arxangelsk | = | Архангельск | = | =
Ulyanovsk | RU | = | = | = | = | Ульяновск | = | =
Cheboksary | RU | Çeboksarı | Çeboksarı | Cheboksari | = | Чебоксар | Чебоксары | Чебоксары
Izhevsk | RU | İjevsk | İjevsk | Izhevsk | Ижевск | Ижевск | = | =
Nalchik | RU | Nalçik | Nalçik | Nalchik | = | Нальчик | = | =
Vladikavkaz | RU | = | Vladiqafqaz | Vladikavkaz | = | Владикавказ | = | =
Elista | RU | = | = | Elista | = | Элиста | = | =
Gorno-Altaysk | RU | Gorno-Altaysk | Qorno-Altaysk | Gorno-Altaysk | = | Горно-Алтайск | = | =
Simferopol | UA | Simferopol | Simferopol | Simferopol | = | Симферополь | = | =
Sevastopol | UA | Sivastopol | Sevastopol | Sevastopol | = | Севастополь | = | =
Yalta | UA | = | = | = | = | Ялта | = | =
Kharkiv / Kharkov | UA | Harkiv / Harkov | Xarkov | Xarkov | = | Харьков | = | =
Dnipro | UA | = | Dnepr | Dnipro | = | Днепр | = | = | kk ky ru
Uzhhorod | UA | Ujgorod | Ujqorod | Ujgorod | = | Ужгород | = | =
Mariupol | UA | = | = | = | = | Мариуполь | = | =
Zaporizhzhia | UA | Zaporijya | Zaporojye | Zaporojye | = | Запорожье | = | =
Brest | BY | = | = | = | = | Брест | = | =
Gomel | BY | = | Qomel | Gomel | = | Гомель | = | =
Grodno | BY | = | Qrodno | Grodno | = | Гродно | = | =
Vitebsk | BY | = | = | = | = | Витебск | = | =
Mogilev | BY | = | Mogilyov | Mogilyov | = | Могилёв / Могилев | = | =
Tiraspol | MD | = | = | = | = | Тирасполь | = | =
Balti | MD | Beltsi | Beltsı | Beltsi | = | Бельцы | = | =
Kutaisi | GE | = | = | = | = | Кутаиси | = | =
Poti | GE | = | = | = | = | Поти | = | =
Sukhumi | GE | Sohumi / Sohum | Suxumi | Suxumi | = | Сухуми | = | =
Tskhinvali | GE | Tshinvali | Tsxinvali | Tsxinvali | = | Цхинвали | = | =
Bakuriani | GE | = | = | = | = | Бакуриани | = | =
Gori | GE | = | Qori | Gori | = | Гори | = | = | ru kk ky
Meghri | AM | Megri | Meğri | Megri | = | Мегри | = | =
Jermuk | AM | Cermuk | Cermuk | Jermuk | = | Джермук | = | =
Kapan | AM | | Qafan | Kapan | = | Капан | = | = | tr
Ijevan | AM | İcevan | İcevan | Ijevan | = | Иджеван | = | =
Manchester | GB | = | Mançester | Manchester | = | Манчестер | = | =
Birmingham | GB | = | Birminhem | Birmingem | = | Бирмингем | = | =
Liverpool | GB | = | Liverpul | Liverpul | = | Ливерпуль | = | =
Belfast | GB | = | = | = | = | Белфаст | = | =
Cardiff | GB | = | Kardiff | Kardiff | = | Кардифф | = | =
Oxford | GB | = | Oksford | Oksford | = | Оксфорд | = | =
Cambridge | GB | = | Kembric | Kembrij | = | Кембридж | = | =
Windsor | GB | = | Vindzor | Vindzor | = | Виндзор | = | =
Farnborough | GB | = | Farnboro | Farnboro | = | Фарнборо | = | =
Lyon | FR | = | Lion | Lion | = | Лион | = | =
Toulouse | FR | Toulouse | Tuluza | Tuluza | = | Тулуза | = | =
Bordeaux | FR | Bordeaux | Bordo | Bordo | = | Бордо | = | = | tr az
Versailles | FR | Versay | Versal | Versal | = | Версаль | = | =
Cannes | FR | Cannes | Kann | Kann | = | Канн | = | Канны
Toulon | FR | Toulon | Tulon | Tulon | = | Тулон | = | =
Bregancon / Brégançon | FR | Bregançon | Breqanson | | | | | Брегансон
Cologne | DE | Köln | Köln | Kyoln | = | Кёльн | = | =
Dusseldorf / Düsseldorf | DE | Düsseldorf | Düsseldorf | Dyusseldorf | = | Дюссельдорф | = | =
Stuttgart | DE | = | Ştutqart | Shtutgart | = | Штутгарт | = | =
Dresden | DE | = | Drezden | Drezden | = | Дрезден | = | =
Leipzig | DE | = | Leypsiq | Leyptsig | = | Лейпциг | = | =
Hanover / Hannover | DE | Hannover | Hannover | Gannover | = | Ганновер | = | =
Potsdam | DE | = | = | Potsdam | = | Потсдам | = | =
Nuremberg | DE | Nürnberg | Nürnberq | Nyurnberg | = | Нюрнберг | = | =
Meseberg | DE | = | Mezeberq | Mezeberg | = | Мезеберг | = | =
Florence | IT | Floransa | Florensiya | Florensiya | = | Флоренция | = | =
Bologna | IT | Bolonya | Bolonya | Bolonya | = | Болонья | = | =
Palermo | IT | = | = | = | = | Палермо | = | =
Trieste | IT | = | Triest | Triest | = | Триест | = | =
Genoa | IT | Cenova | Genuya | Genuya | = | Генуя | = | =
Verona | IT | = | = | = | = | Верона | = | =
Taormina | IT | = | = | Taormina | = | Таормина | = | =
Bari | IT | = | = | = | = | Бари | = | = | tr az uz kk ky
Stresa | IT | = | Streza | Streza | = | Стреза | = | =
Pescara | IT | = | Peskara | Peskara | = | Пескара | = | =
Valencia | ES | = | Valensiya | Valensiya | = | Валенсия | = | =
Malaga / Málaga | ES | Malaga | Malaqa | Malaga | = | Малага | = | =
Bilbao | ES | = | = | = | = | Бильбао | = | =
Palma de Mallorca / Palma | ES | Palma | Palma | Palma | = | Пальма-де-Мальорка | = | = | tr az uz uz-Cyrl
Porto | PT | = | = | Portu | = | Порту | = | =
Rotterdam | NL | = | = | Rotterdam | = | Роттердам | = | =
Maastricht | NL | = | Maastrixt | Maastrixt | = | Маастрихт | = | =
Bruges | BE | Brugge | Brügge | Bryugge | = | Брюгге | = | =
Ghent | BE | Gent | Gent | Gent | = | Гент | = | =
Basel | CH | = | Bazel | Bazel | = | Базель | = | =
Lugano | CH | = | Luqano | Lugano | = | Лугано | = | =
Montreux | CH | Montrö | Montrö | Montryo | = | Монтрё | = | =
Interlaken | CH | = | = | = | = | Интерлакен | = | =
Graz | AT | = | Qrats | Grats | = | Грац | = | =
Linz | AT | = | Lints | Lints | = | Линц | = | =
Innsbruck | AT | = | İnnsbruk | Insbruk | = | Инсбрук | = | =
Wroclaw / Wrocław | PL | Wroclaw / Vroclav | Vrotslav | Vrotslav | = | Вроцлав | = | =
Poznan / Poznań | PL | Poznan | Poznan | Poznan | = | Познань | = | =
Rzeszow / Rzeszów | PL | Rzeszow | Jeşuv | Jeshuv | = | Жешув | = | =
Katowice | PL | Katowice / Katoviçe | Katovitse | Katovitse | = | Катовице | = | =
Lodz / Łódź | PL | Lodz | Lodz | Lodz | = | Лодзь | = | =
Brno | CZ | = | = | Brno | = | Брно | = | =
Karlovy Vary | CZ | Karlovy Vary | Karlovı Varı | Karlovi Vari | = | Карловы Вары | = | =
Kosice / Košice | SK | Koşitse | Koşitse | Koshitse | = | Кошице | = | =
Brdo pri Kranju / Brdo | SI | Brdo | Brdo | Brdo | = | Брдо | = | =
Maribor | SI | = | = | = | = | Марибор | = | =
Split | HR | = | = | = | = | Сплит | = | = | en
Mostar | BA | = | = | = | = | Мостар | = | =
Banja Luka | BA | = | Banya-Luka | Banya-Luka | = | Баня-Лука | = | =
Budva | ME | = | = | = | = | Будва | = | =
Tivat | ME | = | = | = | = | Тиват | = | =
Tetovo | MK | Kalkandelen / Tetovo | Tetovo | Tetovo | = | Тетово | = | =
Durres / Durrës | AL | Dıraç | Durres | Durres | = | Дуррес | = | =
Vlora / Vlorë | AL | Avlonya | Vlora | Vlora | = | Влёра | = | =
Prizren | XK | = | = | = | = | Призрен | = | =
Mitrovica | XK | Mitroviça | Mitrovitsa | Mitrovitsa | = | Митровица | = | =
Delphi | GR | Delfi | Delfi | Delfi | = | Дельфы | = | =
Alexandroupoli | GR | Dedeağaç | Aleksandrupolis | Aleksandrupolis | = | Александруполис | = | =
Paphos | CY | Baf | Pafos | Pafos | = | Пафос | = | = | ru kk ky uz uz-Cyrl
Plovdiv | BG | Filibe / Plovdiv | Plovdiv | Plovdiv | = | Пловдив | = | =
Burgas | BG | Burgaz / Burgas | Burqas | Burgas | = | Бургас | = | =
Cluj-Napoca / Cluj | RO | Kaloşvar / Cluj | Kluj-Napoka | Kluj | = | Клуж-Напока | = | =
Iasi / Iași | RO | Yaş | Yassı | Yassi | = | Яссы | = | = | tr
Kaunas | LT | = | = | = | = | Каунас | = | =
Klaipeda / Klaipėda | LT | Klaipeda | Klaypeda | Klaypeda | = | Клайпеда | = | =
Jurmala / Jūrmala | LV | Jurmala | Yurmala | Yurmala | = | Юрмала | = | =
Tartu | EE | = | = | = | = | Тарту | = | =
Narva | EE | = | = | = | = | Нарва | = | =
Turku | FI | = | = | = | = | Турку | = | =
Tampere | FI | = | = | = | = | Тампере | = | =
Rovaniemi | FI | = | = | Rovaniyemi | = | Рованиеми | = | =
Gothenburg / Göteborg | SE | Göteborg | Göteborq | Gyoteborg | = | Гётеборг | = | =
Uppsala | SE | = | = | = | = | Уппсала | = | =
Bergen | NO | = | = | = | = | Берген | = | =
Tromso / Tromsø | NO | Tromsö | Tromsö | Tromsyo | = | Тромсё | = | =
Aarhus | DK | Aarhus | Orhus | Orxus | = | Орхус | = | =
Cork | IE | = | Kork | Kork | = | Корк | = | = | en
`
