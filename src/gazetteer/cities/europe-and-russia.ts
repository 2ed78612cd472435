// Cities of Russia, the Caucasus and Europe. Columns: see ../cities.ts.

export const europeAndRussia = `
Moscow | RU | Moskova | Moskva | Moskva | = | Мәскеу / Москва | Москва | Москва
Saint Petersburg / St. Petersburg / St Petersburg | RU | Saint Petersburg / St. Petersburg / Petersburg | Sankt-Peterburq | Sankt-Peterburg | = | Санкт-Петербург / Петербор / Петербург / Санкт Петербург | Санкт-Петербург | Санкт-Петербург / Петербург
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
Strasbourg | FR | Strazburg | Strasburq | Strasburg | = | Страсбург | = | =
Nice | FR | Nis | Nitsa | Nitsa | = | Ницца | = | = | en
Marseille | FR | Marsilya | Marsel | Marsel | = | Марсель | = | =
Évian-les-Bains / Evian | FR | Evian | Evian | | | Эвиан | = | Эвиан-ле-Бен / Эвиан
Biarritz | FR | | | | | Биарриц | | Биарриц
Berlin | DE | = | = | = | = | Берлин | = | =
Munich | DE | Münih | Münxen / Münhen | Myunxen | = | Мюнхен | = | =
Bonn | DE | = | = | = | = | Бонн | = | =
Hamburg | DE | = | Hamburq | Gamburg | = | Гамбург | = | =
Frankfurt | DE | = | = | = | = | Франкфурт | = | =
Ramstein | DE | = | = | Ramshtayn | = | Рамштайн | = | =
Schloss Elmau | DE | | | | | | | Эльмау
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
Brussels | BE | Brüksel | Brüssel | Bryussel | = | Брюссель | = | =
Antwerp | BE | Anvers | Antverpen | Antverpen | = | Антверпен | = | =
Luxembourg | LU | Lüksemburg | Lüksemburq | Lyuksemburg | = | Люксембург | = | =
Bern | CH | = | = | = | = | Берн | = | =
Geneva | CH | Cenevre | Cenevrə | Jeneva | = | Женева | = | =
Zurich / Zürich | CH | Zürih | Sürix / Syurix | Syurix | = | Цюрих | = | =
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
Mariehamn | AX | = | | | | | | Мариехамн
Tórshavn | FO | Torshavn | | | | | | Торсхавн
Saint Peter Port | GG | = | | | | | | Сент-Питер-Порт
Gibraltar | GI | Cebelitarık | Cəbəllütariq | Gibraltar | = | Гибралтар | = | =
Douglas | IM | = | | | | | | Дуглас | en
Saint Helier | JE | = | | | | | | Сент-Хелиер
Longyearbyen | SJ | = | | | | | | Лонгйир
Nuuk | GL | = | Nuuk | Nuuk | = | Нуук | = | =
`
