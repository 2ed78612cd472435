// Office holders of earlier years, and of states further away, whom the press of Central Asia tells of. Columns: see
// ../holders.ts.

export const earlierAndFurther = `
Abdusalom Azizov | UZ | defence-minister | 2017-11 | 2019-02 | Abdusalom Azizov / Абдусалом Азизов
Kabul Berdiev | UZ | defence-minister | 2008-09 | 2017-09 | Qobul Berdiyev / Қобул Бердиев
Pulat Bobojonov | UZ | interior-minister | 2017-09 | 2019-02 | Poʻlat Bobojonov / Пўлат Бобожонов
Ilgizar Sobirov | UZ | senate-chair | 2006-02 | 2015-01 | Ilgizar Sobirov / Илгизар Собиров
Nigmatilla Yuldashev | UZ | senate-chair | 2015-01 | 2019-06 | Nigʻmatilla Yoʻldoshev / Нигматилла Йўлдошев
Diloram Tashmukhamedova | UZ | speaker | 2008-01 | 2015-01 | Dilorom Toshmuhamedova / Дилором Тошмуҳамедова
Shavkat Mirziyoyev | UZ | prime-minister | 2003-12 | 2016-12 | Шавкат Мирзиёев
Sardor Umurzakov | UZ | deputy-prime-minister | 2020-02 | 2022-12 | Sardor Umurzoqov / Сардор Умурзоқов
Jamshid Kuchkarov | UZ | deputy-prime-minister | 2018-12 | | Jamshid Qoʻchqorov / Жамшид Қўчқоров
Elyor Ganiev | UZ | deputy-prime-minister | 2018-12 | 2020-09 | Elyor Gʻaniyev / Элёр Ғаниев
Suhrob Kholmuradov | UZ | deputy-prime-minister | 2018-12 | 2020-01 | Suhrob Xolmurodov / Суҳроб Холмуродов
Ilkhom Nematov | UZ | deputy-foreign-minister | 2018-05 | 2020-12 | Ilhom Neʼmatov / Илҳом Неъматов
Gayrat Fazilov | UZ | deputy-foreign-minister | 2020-02 | 2024 | Gʻayrat Fozilov / Ғайрат Фозилов
Dilshod Akhatov | UZ | deputy-foreign-minister | 2018 | 2021 | Dilshod Axatov / Дилшод Ахатов
Bakhromjon Aloev | UZ | deputy-foreign-minister | 2023 | | Bahromjon Aʼloyev / Баҳромжон Аълоев
Muzaffar Madrakhimov | UZ | deputy-foreign-minister | 2022 | | Muzaffar Madrahimov / Музаффар Мадраҳимов
Ismatulla Irgashev | UZ | special-representative | 2017 | 2024 | Ismatulla Ergashev / Исматулла Эргашев / Ismatilla Ergashev / Исматилла Эргашев
Bakhyt Sultanov | KZ | deputy-prime-minister | 2020-05 | 2023-04 | Baxit Sultonov / Бахит Султонов
Bakytzhan Sagintayev | KZ | prime-minister | 2016-09 | 2019-02 | Baqitjan Sagintayev / Бақитжан Сағинтаев / Бакитжан Сагинтаев
Karim Massimov | KZ | prime-minister | 2014-04 | 2016-09 | Karim Masimov / Карим Масимов
Nurlan Nigmatulin | KZ | speaker | 2016-06 | 2022-02 | Nurlan Nigmatullin / Нурлан Нигматулин / Нурлан Нигматуллин
Dariga Nazarbayeva | KZ | senate-chair | 2019-03 | 2020-05 | Darigʻa Nazarboyeva / Дариға Назарбоева
Kassym-Jomart Tokayev | KZ | senate-chair | 2013-10 | 2019-03 | Qosim-Joʻmart Toʻqayev / Қосим-Жўмарт Тўқаев
Karim Massimov | KZ | prime-minister | 2007-01 | 2012-09 | Karim Masimov / Карим Масимов / Кәрім Мәсімов
Serik Akhmetov | KZ | prime-minister | 2012-09 | 2014-04 | Серік Ахметов / Серик Ахметов
Yerzhan Kazykhanov | KZ | foreign-minister | 2011-04 | 2012-09 | Erzhan Kazykhanov / Ержан Қазыханов / Ержан Казыханов
Kanat Saudabayev | KZ | foreign-minister | 2009-09 | 2011-04 | Қанат Саудабаев / Канат Саудабаев
Imangali Tasmagambetov | KZ | defence-minister | 2014-10 | 2016-09 | Иманғали Тасмағамбетов / Имангали Тасмагамбетов
Saken Zhasuzakov | KZ | defence-minister | 2016-09 | 2018-08 | Сәкен Жасұзақов / Сакен Жасузаков
Nurlan Yermekbayev | KZ | defence-minister | 2018-08 | 2022-01 | Нұрлан Ермекбаев / Нурлан Ермекбаев
Roman Sklyar | KZ | deputy-prime-minister | 2022-01 | | Roman Skliar / Роман Скляр
Kanat Bozumbayev | KZ | energy-minister | 2016-03 | 2019-12 | Қанат Бозымбаев / Канат Бозумбаев
Kanat Bozumbayev | KZ | deputy-prime-minister | 2024-02 | | Қанат Бозымбаев / Канат Бозумбаев
Bolat Akchulakov | KZ | energy-minister | 2022-01 | 2023-04 | Болат Ақшолақов / Болат Акчулаков
Almassadam Satkaliyev | KZ | energy-minister | 2023-04 | 2025-03 | Алмасадам Сәтқалиев / Алмасадам Саткалиев
Yerlan Akkenzhenov | KZ | energy-minister | 2025-03 | | Ерлан Ақкенженов / Ерлан Аккенженов
Arman Shakkaliyev | KZ | trade-minister | 2023-09 | | Арман Шаққалиев / Арман Шаккалиев
Marat Karabayev | KZ | transport-minister | 2023-09 | 2025-03 | Марат Қарабаев / Марат Карабаев
Nurlan Sauranbayev | KZ | transport-minister | 2025-03 | | Нұрлан Сауранбаев / Нурлан Сауранбаев
Aidarbek Saparov | KZ | agriculture-minister | 2023-09 | | Айдарбек Сапаров
Nurzhan Nurzhigitov | KZ | water-minister | 2023-09 | | Нұржан Нұржігітов / Нуржан Нуржигитов
Aida Balayeva | KZ | culture-minister | 2023-09 | | Аида Балаева
Sayasat Nurbek | KZ | science-minister | 2022-06 | | Саясат Нұрбек / Саясат Нурбек
Madi Takiyev | KZ | finance-minister | 2024-02 | | Мәди Такиев / Мади Такиев
Berik Asylov | KZ | attorney-general | 2022-03 | | Берік Асылов / Берик Асылов
Timur Suleimenov | KZ | central-bank-governor | 2023-09 | | Тимур Сүлейменов / Тимур Сулейменов
Beibut Atamkulov | KZ | foreign-minister | 2018-12 | 2019-09 | Beybut Atamqulov / Бейбут Атамқулов
Sapar Isakov | KG | prime-minister | 2017-08 | 2018-04 | Sapar Isaqov / Сапар Исаков
Mukhammedkalyi Abylgaziev | KG | prime-minister | 2018-04 | 2020-06 | Muhammadkaliy Abilgaziyev / Муҳаммадқалий Абилғозиев
Erlan Abdyldaev | KG | foreign-minister | 2012-09 | 2018-10 | Erlan Abdildayev / Эрлан Абдилдаев
Hamrokhon Zarifi | TJ | foreign-minister | 2006-12 | 2013-11 | Hamroxon Zarifiy / Ҳамрохон Зарифий
Mahmadtoir Zokirzoda | TJ | speaker | 2020-03 | 2025-03 | Mahmadtoir Zokirzoda / Маҳмадтоир Зокирзода
Dmitry Medvedev | RU | prime-minister | 2012-05 | 2020-01 | Dmitriy Medvedev / Дмитрий Медведев
Mike Pompeo | US | foreign-minister | 2018-04 | 2021-01 | Mayk Pompeo / Maykl Pompeo / Майк Помпео / Майкл Помпео
Rex Tillerson | US | foreign-minister | 2017-02 | 2018-03 | Reks Tillerson / Рекс Тиллерсон
John Kerry | US | foreign-minister | 2013-02 | 2017-01 | Jon Kerri / Жон Керри
Barack Obama | US | president | 2009-01 | 2017-01 | Barak Obama / Барак Обама
Jonathan Henick | US | ambassador | 2022-10 | | Jonatan Xenik / Жонатан Хеник
Daniel Rosenblum | US | ambassador | 2019-05 | 2022-10 | Daniel Rozenblyum / Дэниел Розенблум
Pamela Spratlen | US | ambassador | 2015-01 | 2018-10 | Pamela Spratlen / Памела Спратлен
George Krol | US | ambassador | 2011-07 | 2014-12 | Jorj Krol / Жорж Крол
Thomas West | US | special-representative | 2021-10 | 2024 | Tomas Uest / Томас Уэст
Zalmay Khalilzad | US | special-representative | 2018-09 | 2021-10 | Zalmay Xalilzod / Залмай Халилзод
Elizabeth II | GB | queen | 1952-02 | 2022-09 | Yelizaveta II / Елизавета II
Boris Johnson | GB | prime-minister | 2019-07 | 2022-09 | Boris Jonson / Борис Жонсон
James Cleverly | GB | foreign-minister | 2022-09 | 2023-11 | Jeyms Kleverli / Жеймс Клеверли
Heiko Maas | DE | foreign-minister | 2018-03 | 2021-12 | Xayko Maas / Хайко Маас
Sigmar Gabriel | DE | foreign-minister | 2017-01 | 2018-03 | Zigmar Gabriel / Зигмар Габриэль
Jean-Yves Le Drian | FR | foreign-minister | 2017-05 | 2022-05 | Jan-Iv Le Drian / Жан-Ив Ле Дриан
Catherine Colonna | FR | foreign-minister | 2022-05 | 2024-01 | Katrin Kolonna / Катрин Колонна
Luigi Di Maio | IT | foreign-minister | 2019-09 | 2022-10 | Luidji Di Mayo / Луижи Ди Майо
Paulo Rangel | PT | foreign-minister | 2024-04 | | Paulu Ranjel / Паулу Ранжел
Baiba Braže | LV | foreign-minister | 2024-04 | | Bayba Braje / Байба Браже
Edgars Rinkēvičs | LV | president | 2023-07 | | Edgars Rinkevich / Эдгарс Ринкевич
Edgars Rinkēvičs | LV | foreign-minister | 2011-10 | 2023-07 | Edgars Rinkevich / Эдгарс Ринкевич
Gitanas Nausėda | LT | president | 2019-07 | | Gitanas Nauseda / Гитанас Науседа
Kęstutis Budrys | LT | foreign-minister | 2024-12 | | Kestutis Budris / Кестутис Будрис
Sven Mikser | EE | foreign-minister | 2016-11 | 2019-04 | Sven Mikser / Свен Миксер
Margus Tsahkna | EE | foreign-minister | 2023-04 | | Margus Saxkna / Маргус Цахкна
Viktor Orbán | HU | prime-minister | 2010-05 | 2026-05 | Viktor Orban / Виктор Орбан
János Áder | HU | president | 2012-05 | 2022-05 | Yanosh Ader / Янош Адер
László Kövér | HU | speaker | 2010-08 | 2026-05 | Laslo Kyover / Ласло Кёвер
Andrzej Duda | PL | president | 2015-08 | 2025-08 | Anjey Duda / Анжей Дуда
Elina Valtonen | FI | foreign-minister | 2023-06 | | Elina Valtonen / Элина Валтонен
Alexander Schallenberg | AT | foreign-minister | 2019-06 | 2025-03 | Aleksandr Shallenberg / Александр Шалленберг
Beate Meinl-Reisinger | AT | foreign-minister | 2025-03 | | Beate Maynl Rayzinger / Беате Майнл Райзингер
Ignazio Cassis | CH | foreign-minister | 2017-11 | | Inyasio Kassis / Игнацио Кассис
Klaus Iohannis | RO | president | 2014-12 | 2025-02 | Klaus Yoxannis / Клаус Йоханнис
Shinzo Abe | JP | prime-minister | 2012-12 | 2020-09 | Sindzo Abe / Синдзо Абэ / Синзо Абе
Yoshimasa Hayashi | JP | foreign-minister | 2021-11 | 2023-09 | Yosimasa Xayasi / Ёсимаса Хаяси
Yoko Kamikawa | JP | foreign-minister | 2023-09 | 2024-10 | Yoko Kamikava / Ёко Камикава
Naruhito | JP | emperor | 2019-05 | | Naruxito / Нарухито
Moon Jae-in | KR | president | 2017-05 | 2022-05 | Mun Chje In / Мун Чже Ин / Мун Жэ Ин
Park Geun-hye | KR | president | 2013-02 | 2017-03 | Pak Kin Xe / Пак Кын Хе
Kang Kyung-wha | KR | foreign-minister | 2017-06 | 2021-02 | Kan Gyon Xva / Кан Гён Хва
Park Jin | KR | foreign-minister | 2022-05 | 2024-01 | Pak Chin / Пак Чин
Shah Mehmood Qureshi | PK | foreign-minister | 2018-08 | 2022-04 | Shoh Mahmud Qureshi / Шоҳ Маҳмуд Қурайший
Bilawal Bhutto Zardari | PK | foreign-minister | 2022-04 | 2023-08 | Bilaval Bhutto Zardariy / Билавал Бҳутто Зардорий
Imran Khan | PK | prime-minister | 2018-08 | 2022-04 | Imron Xon / Имрон Хон
Asif Ali Zardari | PK | president | 2008-09 | 2013-09 | Osif Ali Zardariy / Осиф Али Зардорий
Sushma Swaraj | IN | foreign-minister | 2014-05 | 2019-05 | Sushma Svaraj / Сушма Сварож
Hassan Rouhani | IR | president | 2013-08 | 2021-08 | Hasan Ruhoniy / Ҳасан Рўҳоний
Mahmoud Ahmadinejad | IR | president | 2005-08 | 2013-08 | Mahmud Ahmadinajod / Маҳмуд Аҳмадийнажод
Mohammad Javad Zarif | IR | foreign-minister | 2013-08 | 2021-08 | Muhammad Javod Zarif / Муҳаммад Жавод Зариф
Hamid Karzai | AF | president | 2001-12 | 2014-09 | Hamid Karzay / Ҳомид Карзай
Abdullah Abdullah | AF | head-of-government | 2014-09 | 2020-03 | Abdulla Abdulla / Абдулла Абдулла
Salahuddin Rabbani | AF | foreign-minister | 2015-02 | 2019-10 | Salohiddin Rabboniy / Салоҳиддин Раббоний
Mohammad Haneef Atmar | AF | foreign-minister | 2020-04 | 2021-08 | Muhammad Hanif Atmar / Муҳаммад Ҳаниф Атмар
Abdul Salam Hanafi | AF | deputy-prime-minister | 2021-09 | | Abdusalom Hanafiy / Абдул Салом Ҳанафий
Mohammad Hasan Akhund | AF | acting-prime-minister | 2021-09 | | Muhammad Hasan Oxund / Муҳаммад Ҳасан Охунд
Salome Zourabichvili | GE | president | 2018-12 | 2024-12 | Salome Zurabishvili / Саломе Зурабишвили
David Zalkaliani | GE | foreign-minister | 2018-06 | 2022-04 | David Zalkaliani / Давид Залкалиани
Ilia Darchiashvili | GE | foreign-minister | 2022-04 | 2024-11 | Ilya Darchiashvili / Илья Дарчиашвили
Petro Poroshenko | UA | president | 2014-06 | 2019-05 | Petr Poroshenko / Петр Порошенко
Vladimir Makei | BY | foreign-minister | 2012-08 | 2022-11 | Vladimir Makey / Владимир Макей
Sergei Aleinik | BY | foreign-minister | 2022-12 | 2024-06 | Sergey Aleynik / Сергей Алейник
Khalid Al-Falih | SA | investment-minister | 2020-02 | | Xolid al-Falih / Холид ал-Фалиҳ
Suhail Al Mazrouei | AE | energy-minister | 2013-03 | | Suhayl al-Mazruiy / Суҳайл ал-Мазруий
Salman bin Hamad Al Khalifa | BH | prime-minister | 2020-11 | | Salmon bin Hamad Ol Xalifa / Салмон бин Ҳамад Ол Халифа
Nguyen Phu Trong | VN | president | 2018-10 | 2021-04 | Nguyen Fu Chong / Нгуен Фу Чонг
To Lam | VN | president | 2024-05 | 2024-10 | To Lam / То Лам
Joko Widodo | ID | president | 2014-10 | 2024-10 | Joko Vidodo / Жоко Видодо
Mahathir Mohamad | MY | prime-minister | 2018-05 | 2020-03 | Mahathir Muhammad / Маҳатхир Муҳаммад
Justin Trudeau | CA | prime-minister | 2015-11 | 2025-03 | Jastin Tryudo / Жастин Трюдо
Jair Bolsonaro | BR | president | 2019-01 | 2022-12 | Jair Bolsonaru / Жаир Болсонару
`
