// Office holders of the main powers and of the region's neighbours. Columns: see ../holders.ts.

export const otherStates = `
Vladimir Putin | RU | president | 2012-05 | | Vladimir Putin / Vladimir Putin / Владимир Путин / Путин
Mikhail Mishustin | RU | prime-minister | 2020-01 | | Mihail Mişustin / Mixail Mişustin / Mixail Mishustin / Михаил Мишустин
Sergey Lavrov | RU | foreign-minister | 2004-03 | | Sergei Lavrov / Sergey Lavrov / Сергей Лавров
Mikhail Galuzin | RU | deputy-foreign-minister | 2022-11 | | Михаил Галузин
Andrey Rudenko | RU | deputy-foreign-minister | 2019-08 | | Andrei Rudenko / Андрей Руденко
Alexander Grushko | RU | deputy-foreign-minister | 2018-01 | | Aleksandr Grushko / Александр Грушко
Sergei Ryabkov | RU | deputy-foreign-minister | 2008-08 | | Sergey Ryabkov / Сергей Рябков
Sergey Vershinin | RU | deputy-foreign-minister | 2018-03 | | Sergei Vershinin / Сергей Вершинин
Alexander Pankin | RU | deputy-foreign-minister | 2017-11 | | Aleksandr Pankin / Александр Панкин
Mikhail Bogdanov | RU | deputy-foreign-minister | 2011-06 | 2025-07 | Михаил Богданов
Andrey Belousov | RU | defence-minister | 2024-05 | | Andrei Belousov / Andrey Belousov / Андрей Белоусов
Sergei Shoigu | RU | defence-minister | 2012-11 | 2024-05 | Sergey Shoigu / Sergey Şoygu / Sergey Shoygu / Сергей Шойгу
Sergei Shoigu | RU | security-council-secretary | 2024-05 | | Sergey Shoigu / Sergey Şoygu / Sergey Shoygu / Сергей Шойгу
Nikolai Patrushev | RU | security-council-secretary | 2008-05 | 2024-05 | Nikolay Patrushev / Nikolay Patruşev / Николай Патрушев
Vladimir Kolokoltsev | RU | interior-minister | 2012-05 | | Владимир Колокольцев
Sergey Naryshkin | RU | intelligence-chief | 2016-10 | | Sergei Naryshkin / Sergey Narışkin / Сергей Нарышкин
Alexander Bortnikov | RU | intelligence-chief | 2008-05 | | Aleksandr Bortnikov / Александр Бортников
Alexei Overchuk | RU | deputy-prime-minister | 2020-01 | | Aleksey Overçuk / Aleksey Overchuk / Алексей Оверчук
Alexander Novak | RU | deputy-prime-minister | 2020-11 | | Aleksandr Novak / Александр Новак
Yuri Ushakov | RU | presidential-adviser | 2012-05 | | Yuriy Ushakov / Yuri Uşakov / Юрий Ушаков
Valentina Matviyenko | RU | senate-chair | 2011-09 | | Valentina Matvienko / Валентина Матвиенко
Vyacheslav Volodin | RU | speaker | 2016-10 | | Vyaçeslav Volodin / Вячеслав Володин
Rustam Minnikhanov | RU | governor | 2010-03 | | Rüstem Minnihanov / Rüstəm Minnixanov / Rustam Minnixanov / Рустам Минниханов
Xi Jinping | CN | president | 2013-03 | | Şi Cinping / Si Cinpin / Si Szinpin / Си Цзиньпин / Си Цзинпин / Ши Цзиньпин / Си Цзиньпиң
Li Qiang | CN | prime-minister | 2023-03 | | Li Çiang / Li Tsyan / Li Tsian / Ли Цян
Li Keqiang | CN | prime-minister | 2013-03 | 2023-03 | Ли Кэцян
Wang Yi | CN | foreign-minister | 2023-07 | | Vang Yi / Vanq Yi / Van Yi / Van İ / Van I / Ван И
Wang Yi | CN | foreign-minister | 2013-03 | 2022-12 | Vang Yi / Vanq Yi / Van Yi / Ван И
Qin Gang | CN | foreign-minister | 2022-12 | 2023-07 | Цинь Ган
Dong Jun | CN | defence-minister | 2023-12 | | Дун Цзюнь
Wang Xiaohong | CN | public-security-minister | 2022-06 | | Ван Сяохун
Wang Wentao | CN | trade-minister | 2020-12 | | Ван Вэньтао
Zhao Leji | CN | speaker | 2023-03 | | Чжао Лэцзи
Donald Trump | US | president | 2025-01 | | Donald Tramp / Дональд Трамп / Дональд Трамп / Трамп / Trump
Donald Trump | US | president | 2017-01 | 2021-01 | Donald Tramp / Дональд Трамп
Joe Biden | US | president | 2021-01 | 2025-01 | Co Bayden / Jo Bayden / Жо Байден / Джо Байден
JD Vance | US | vice-president | 2025-01 | | J.D. Vance / JD Vens / Cey Di Vens / Жей Ди Вэнс / Джей Ди Вэнс
Kamala Harris | US | vice-president | 2021-01 | 2025-01 | Камала Харрис
Marco Rubio | US | foreign-minister | 2025-01 | | Marko Rubio / Марко Рубио
Antony Blinken | US | foreign-minister | 2021-01 | 2025-01 | Entoni Blinken / Entoni Blinken / Энтони Блинкен
Pete Hegseth | US | defence-minister | 2025-01 | | Pit Hegset / Pit Xegset / Пит Хегсет
Lloyd Austin | US | defence-minister | 2021-01 | 2025-01 | Ллойд Остин
Scott Bessent | US | finance-minister | 2025-01 | | Skott Bessent / Скотт Бессент
Howard Lutnick | US | trade-minister | 2025-02 | | Govard Latnik / Говард Латник
John Ratcliffe | US | intelligence-chief | 2025-01 | | Джон Рэтклифф
William Burns | US | intelligence-chief | 2021-03 | 2025-01 | Уильям Бёрнс
Steve Witkoff | US | special-representative | 2025-01 | | Stiv Uitkoff / Стив Уиткофф
Tom Barrack | US | ambassador | 2025-05 | | Tom Barrak / Том Баррак
Sergio Gor | US | special-representative | 2025-08 | | Серджио Гор
Donald Lu | US | director-of-department | 2021-09 | 2025-01 | Donald Lu / Дональд Лу
King Charles III | GB | king | 2022-09 | | Charles III / Kral Charles / III Çarlz / Karl III / Карл III
Keir Starmer | GB | prime-minister | 2024-07 | | Kir Starmer / Кир Стармер
Rishi Sunak | GB | prime-minister | 2022-10 | 2024-07 | Риши Сунак
Yvette Cooper | GB | foreign-minister | 2025-09 | | İvett Kuper / Иветт Купер
David Lammy | GB | foreign-minister | 2024-07 | 2025-09 | Devid Lemmi / Дэвид Лэмми
David Cameron | GB | foreign-minister | 2023-11 | 2024-07 | Дэвид Кэмерон
John Healey | GB | defence-minister | 2024-07 | | Джон Хили
Shabana Mahmood | GB | interior-minister | 2025-09 | | Шабана Махмуд
Emmanuel Macron | FR | president | 2017-05 | | Emmanuel Makron / Emmanuel Macron / Emanuel Makron / Эммануэль Макрон / Эммануел Макрон / Макрон
Sébastien Lecornu | FR | prime-minister | 2025-09 | | Sebastien Lecornu / Себастьян Лекорню
François Bayrou | FR | prime-minister | 2024-12 | 2025-09 | Francois Bayrou / Франсуа Байру
Jean-Noël Barrot | FR | foreign-minister | 2024-09 | | Jean-Noel Barrot / Jan-Noel Barro / Жан-Ноэль Барро
Catherine Vautrin | FR | defence-minister | 2025-10 | | Катрин Вотрен
Frank-Walter Steinmeier | DE | president | 2017-03 | | Frank-Valter Ştaynmayer / Frank-Valter Shtaynmayer / Франк-Вальтер Штайнмайер
Friedrich Merz | DE | chancellor | 2025-05 | | Fridrix Merts / Fridrix Merz / Фридрих Мерц
Olaf Scholz | DE | chancellor | 2021-12 | 2025-05 | Olaf Şolts / Olaf Sholts / Олаф Шольц
Angela Merkel | DE | chancellor | 2005-11 | 2021-12 | Angela Merkel / Ангела Меркель
Johann Wadephul | DE | foreign-minister | 2025-05 | | Yohann Vadeful / Йоханн Вадефуль / Йоханн Вадефул
Annalena Baerbock | DE | foreign-minister | 2021-12 | 2025-05 | Annalena Berbok / Анналена Бербок
Boris Pistorius | DE | defence-minister | 2023-01 | | Борис Писториус
Sergio Mattarella | IT | president | 2015-02 | | Serco Mattarella / Серджо Маттарелла / Сержо Маттарелла
Yair Lapid | IL | prime-minister | 2022-07 | 2022-12 | Yair Lapid / Яир Лапид
Naftali Bennett | IL | prime-minister | 2021-06 | 2022-06 | Naftali Bennet / Нафтали Беннет
Jacinda Ardern | NZ | prime-minister | 2017-10 | 2023-01 | Casinda Ardern / Джасинда Ардерн
Scott Morrison | AU | prime-minister | 2018-08 | 2022-05 | Skott Morrison / Скотт Моррисон
Yoshihide Suga | JP | prime-minister | 2020-09 | 2021-10 | Yosihide Suqa / Ёсихидэ Суга
Francois Hollande | FR | president | 2012-05 | 2017-05 | François Hollande / Fransua Olland / Франсуа Олланд
Liz Truss | GB | prime-minister | 2022-09 | 2022-10 | Liz Trass / Лиз Трасс
Rodrigo Duterte | PH | president | 2016-06 | 2022-06 | Rodriqo Duterte / Родриго Дутерте
Sheikh Hasina | BD | prime-minister | 2009-01 | 2024-08 | Şeyx Hasina / Шейх Хасина
Sebastian Kurz | AT | chancellor | 2017-12 | 2021-10 | Sebastian Kurts / Себастьян Курц
Karl Nehammer | AT | chancellor | 2021-12 | 2025-01 | Karl Nehammer / Карл Нехаммер
Mario Draghi | IT | prime-minister | 2021-02 | 2022-10 | Mario Dragi / Марио Драги
Giuseppe Conte | IT | prime-minister | 2018-06 | 2021-02 | Cüzeppe Konte / Juzeppe Konte / Джузеппе Конте
Giorgia Meloni | IT | prime-minister | 2022-10 | | Corciya Meloni / Jorja Meloni / Жоржа Мелони / Джорджа Мелони
Antonio Tajani | IT | foreign-minister | 2022-10 | | Antonio Tayani / Антонио Таяни
Guido Crosetto | IT | defence-minister | 2022-10 | | Gvido Krozetto / Гуидо Крозетто
Pedro Sánchez | ES | prime-minister | 2018-06 | | Pedro Sanchez / Pedro Sançes / Педро Санчес
José Manuel Albares | ES | foreign-minister | 2021-07 | | Jose Manuel Albares / Хосе Мануэль Альбарес
Donald Tusk | PL | prime-minister | 2023-12 | | Дональд Туск
Karol Nawrocki | PL | president | 2025-08 | | Karol Navrotski / Кароль Навроцкий
Radosław Sikorski | PL | foreign-minister | 2023-12 | | Radoslaw Sikorski / Радослав Сикорский
Robert Fico | SK | prime-minister | 2023-10 | | Роберт Фицо
Petr Fiala | CZ | prime-minister | 2021-12 | 2025-12 | Петр Фиала
Andrej Babiš | CZ | prime-minister | 2025-12 | | Andrej Babis / Андрей Бабиш
Petr Pavel | CZ | president | 2023-03 | | Петр Павел
Aleksandar Vučić | RS | president | 2017-05 | | Aleksandar Vucic / Aleksandar Vuçiç / Александр Вучич / Александар Вучич
Kyriakos Mitsotakis | GR | prime-minister | 2023-06 | | Kiryakos Miçotakis / Кириакос Мицотакис
Giorgos Gerapetritis | GR | foreign-minister | 2023-06 | | Yorgo Yerapetritis / Георгиос Герапетритис / Yorgos Yerapetritis
Nikos Christodoulides | CY | president | 2023-02 | | Nikos Hristodulidis / Никос Христодулидис
Rumen Radev | BG | president | 2017-01 | | Румен Радев
Edi Rama | AL | prime-minister | 2013-09 | | Эди Рама
Alexander Stubb | FI | president | 2024-03 | | Aleksander Stubb / Александр Стубб
Sanae Takaichi | JP | prime-minister | 2025-10 | | Sanae Takaiçi / Sanae Takaichi / Санаэ Такаичи / Санаэ Такаити
Shigeru Ishiba | JP | prime-minister | 2024-10 | 2025-10 | Şigeru İşiba / Сигэру Исиба
Fumio Kishida | JP | prime-minister | 2021-10 | 2024-10 | Fumio Kişida / Фумио Кисида
Toshimitsu Motegi | JP | foreign-minister | 2025-10 | | Toşimitsu Motegi / Тосимицу Мотэги
Takeshi Iwaya | JP | foreign-minister | 2024-10 | 2025-10 | Takeşi İvaya / Такэси Ивая
Lee Jae-myung | KR | president | 2025-06 | | Lee Jae Myung / Li Ce Myon / Ли Чжэ Мён / Ли Чжэ Мен / Ли Жэ Мён
Yoon Suk-yeol | KR | president | 2022-05 | 2025-04 | Yoon Suk Yeol / Юн Сок Ёль
Kim Min-seok | KR | prime-minister | 2025-07 | | Ким Мин Сок
Cho Hyun | KR | foreign-minister | 2025-07 | | Чо Хён
Cho Tae-yul | KR | foreign-minister | 2024-01 | 2025-07 | Чо Тхэ Юль
Kim Jong-un | KP | supreme-leader | 2011-12 | | Kim Jong Un / Kim Çen In / Kim Chen In / Ким Чен Ын
Khaltmaagiin Battulga | MN | president | 2017-07 | 2021-06 | Халтмаагийн Баттулга
Ukhnaagiin Khurelsukh | MN | president | 2021-06 | | Ukhnaa Khurelsukh / Uhnagiyn Hürelsüh / Ухнаагийн Хурэлсух / Ухнагийн Хурэлсух
Droupadi Murmu | IN | president | 2022-07 | | Друпади Мурму
Narendra Modi | IN | prime-minister | 2014-05 | | Narendra Modi / Нарендра Моди
Subrahmanyam Jaishankar | IN | foreign-minister | 2019-05 | | S. Jaishankar / S Jaishankar / Subramanyam Caişankar / Субраманьям Джайшанкар / Субрахманьям Джайшанкар
Rajnath Singh | IN | defence-minister | 2019-05 | | Раджнатх Сингх
Ajit Doval | IN | national-security-adviser | 2014-05 | | Аджит Довал
Asif Ali Zardari | PK | president | 2024-03 | | Asif Əli Zərdari / Osif Ali Zardoriy / Асиф Али Зардари
Shehbaz Sharif | PK | prime-minister | 2024-03 | | Shahbaz Sharif / Şahbaz Şerif / Şahbaz Şərif / Shahboz Sharif / Шаҳбоз Шариф / Шахбаз Шариф
Shehbaz Sharif | PK | prime-minister | 2022-04 | 2023-08 | Shahbaz Sharif / Şahbaz Şerif / Şahbaz Şərif / Шахбаз Шариф
Ishaq Dar | PK | foreign-minister | 2024-03 | | Mohammad Ishaq Dar / Muhammad Ishaq Dar / İshak Dar / İshaq Dar / Ishoq Dor / Исҳоқ Дор / Исхак Дар
Asim Munir | PK | chief-of-general-staff | 2022-11 | | Syed Asim Munir / Asım Munir / Асим Мунир / Osim Munir / Sayid Osim Munir
Khawaja Asif | PK | defence-minister | 2024-03 | | Khawaja Muhammad Asif / Хаваджа Асиф / Xoja Osif / Xavoja Osif / Xoja Muhammad Osif
Mohsin Naqvi | PK | interior-minister | 2024-03 | | Muhsin Nakvi / Мохсин Накви / Muhsin Naqviy
Masoud Pezeshkian | IR | president | 2024-07 | | Mesud Pezeşkiyan / Məsud Pezeşkian / Masʼud Pizishkiyon / Масъуд Пизишкиён / Масуд Пезешкиан / Месуд Пезешкиан / Masʼud Pezeshkiyon / Masud Pizishkiyon
Ebrahim Raisi | IR | president | 2021-08 | 2024-05 | İbrahim Reisi / İbrahim Rəisi / Ibrohim Raisiy / Эбрахим Раиси / Ибрахим Раиси
Ali Khamenei | IR | supreme-leader | 1989-06 | | Ali Hamaney / Əli Xamenei / Ali Xomanaiy / Али Хаменеи / Али Хаменей
Abbas Araghchi | IR | foreign-minister | 2024-08 | | Abbas Araqchi / Seyyed Abbas Araghchi / Abbas Arakçi / Abbas Əraqçi / Abbos Aroqchi / Аббос Ароқчи / Аббас Аракчи / Аббас Арагчи / Abbos Arakchi / Abbos Iroqchi / Abbos Arogʻchi / Abbas Erakçi
Hossein Amir-Abdollahian | IR | foreign-minister | 2021-08 | 2024-05 | Hüseyin Emir Abdullahiyan / Hüseyn Əmir Abdullahian / Хоссейн Амир Абдоллахиан / Husayn Amir Abdullohiyon / Husayn Amir Abdullahiyon
Mohammad Bagher Ghalibaf | IR | speaker | 2020-05 | | Muhammed Bakır Kalibaf / Мохаммад Багер Галибаф / Muhammad Boqir Qolibof
Ali Larijani | IR | security-council-secretary | 2025-08 | | Ali Laricani / Əli Laricani / Али Лариджани / Ali Larijoniy / Ali Lorijoniy
Mohammad Reza Aref | IR | vice-president | 2024-07 | | Muhammed Rıza Arif / Məhəmməd Rza Arif / Мохаммад Реза Ареф / Muhammad Rizo Orif / Muhammadrizo Orif
Amir Khan Muttaqi | AF | acting-foreign-minister | 2021-09 | | Amirkhan Muttaqi / Emir Han Muttaki / Əmir Xan Müttəqi / Amirxon Muttaqiy / Amir Xon Muttaqiy / Амирхон Муттақий / Амир Хон Муттақий / Амирхан Муттаки / Амир Хан Муттаки / Әмірхан Муттақи
Mullah Abdul Ghani Baradar | AF | deputy-prime-minister | 2021-09 | | Abdul Ghani Baradar / Abdulgani Berader / Əbdülqəni Bəradər / Mulla Abdul Gʻani Barodar / Мулла Абдул Ғани Бародар / Абдул Гани Барадар
Mohammad Hassan Akhund | AF | prime-minister | 2021-09 | | Mullah Hassan Akhund / Muhammed Hasan Ahund / Мохаммад Хасан Ахунд / Muhammad Hasan Oxund
Sirajuddin Haqqani | AF | acting-interior-minister | 2021-09 | | Siraceddin Hakkani / Siroiddin Haqqoniy / Сираджуддин Хаккани
Mohammad Yaqoob | AF | acting-defence-minister | 2021-09 | | Muhammad Yaqoob Mujahid / Muhammed Yakub / Мохаммад Якуб / Muhammad Yoqub / Muhammad Yaʼqub Mujohid
Nooruddin Azizi | AF | acting-trade-minister | 2021-09 | | Nureddin Azizi / Нуриддин Азизий / Нуруддин Азизи
Ashraf Ghani | AF | president | 2014-09 | 2021-08 | Eşref Gani / Əşrəf Qani / Ashraf Gʻani / Ашраф Гани
Mikheil Kavelashvili | GE | president | 2024-12 | | Mikheil Qavelashvili / Mihail Kavelaşvili / Михаил Кавелашвили
Irakli Kobakhidze | GE | prime-minister | 2024-02 | | İrakli Kobahidze / İrakli Kobaxidze / Irakli Kobaxidze / Ираклий Кобахидзе
Maka Botchorishvili | GE | foreign-minister | 2024-10 | | Maka Bochorishvili / Maka Boçorişvili / Мака Бочоришвили
Shalva Papuashvili | GE | speaker | 2021-12 | | Şalva Papuaşvili / Шалва Папуашвили
Vahagn Khachaturyan | AM | president | 2022-03 | | Vahagn Haçaturyan / Ваагн Хачатурян
Nikol Pashinyan | AM | prime-minister | 2018-05 | | Nikol Paşinyan / Nikol Pashinyan / Никол Пашинян
Ararat Mirzoyan | AM | foreign-minister | 2021-08 | | Ararat Mirzoyan / Арарат Мирзоян
Suren Papikyan | AM | defence-minister | 2021-11 | | Сурен Папикян
Armen Grigoryan | AM | security-council-secretary | 2018-05 | | Армен Григорян
Alen Simonyan | AM | speaker | 2021-08 | | Ален Симонян
Mher Grigoryan | AM | deputy-prime-minister | 2019-05 | | Мгер Григорян
Volodymyr Zelenskyy | UA | president | 2019-05 | | Volodymyr Zelensky / Vladimir Zelenskiy / Volodimir Zelenski / Volodimir Zelenskiy / Владимир Зеленский / Володимир Зеленский / Зеленский
Yulia Svyrydenko | UA | prime-minister | 2025-07 | | Yuliya Svyrydenko / Юлия Свириденко
Denys Shmyhal | UA | prime-minister | 2020-03 | 2025-07 | Denis Shmyhal / Денис Шмыгаль
Andrii Sybiha | UA | foreign-minister | 2024-09 | | Andriy Sybiha / Andriy Sıbiha / Андрей Сибига
Dmytro Kuleba | UA | foreign-minister | 2020-03 | 2024-09 | Дмитрий Кулеба
Rustem Umerov | UA | security-council-secretary | 2025-07 | | Rüstem Umerov / Рустем Умеров
Rustem Umerov | UA | defence-minister | 2023-09 | 2025-07 | Rüstem Umerov / Рустем Умеров
Alexander Lukashenko | BY | president | 1994-07 | | Aleksandr Lukashenko / Aliaksandr Lukashenka / Aleksandr Lukaşenko / Александр Лукашенко / Лукашенко
Alexander Turchin | BY | prime-minister | 2025-03 | | Aleksandr Turchin / Александр Турчин
Roman Golovchenko | BY | prime-minister | 2020-06 | 2025-03 | Роман Головченко
Maxim Ryzhenkov | BY | foreign-minister | 2024-06 | | Maksim Ryzhenkov / Максим Рыженков
Natalya Kochanova | BY | senate-chair | 2019-12 | | Natalia Kochanova / Наталья Кочанова
Maia Sandu | MD | president | 2020-12 | | Maya Sandu / Майя Санду
Mihai Popșoi | MD | foreign-minister | 2024-01 | | Mihai Popsoi / Михай Попшой
King Salman | SA | king | 2015-01 | | Salman bin Abdulaziz Al Saud / Salman bin Abdulaziz / Selman bin Abdülaziz / Salmon ibn Abdulaziz / Салман бин Абдулазиз / Салман ибн Абдулазиз / Salmon bin Abdulaziz / Salmon bin Abdulaziz Ol Saud
Mohammed bin Salman | SA | crown-prince | 2017-06 | | Mohammed bin Salman Al Saud / Muhammad bin Salman / Muhammed bin Selman / Məhəmməd bin Salman / Muhammad ibn Salmon / Муҳаммад ибн Салмон / Мұхаммед бин Салман / Мухаммед бин Салман / Мухаммад бин Салман / Muhammad bin Salmon / Muhammad bin Salmon Ol Saud
Faisal bin Farhan | SA | foreign-minister | 2019-10 | | Faisal bin Farhan Al Saud / Faysal bin Ferhan / Feysəl bin Fərhan / Faysal bin Farhon / Фейсал бин Фархан / Фейсал бен Фархан / Faysal bin Farhon Ol Saud / Faysal bin Farhan Ol Saud / Faysal bin Ferhan Al Suud
Khalid bin Salman | SA | defence-minister | 2022-09 | | Halid bin Selman / Халид бин Салман
Mohamed bin Zayed Al Nahyan | AE | president | 2022-05 | | Mohammed bin Zayed / Mohamed bin Zayed / Muhammed bin Zayid Al Nahyan / Muhammed bin Zayed / Məhəmməd bin Zayed Al Nəhyan / Muhammad bin Zoyid Ol Nahayon / Муҳаммад бин Зойид Ол Наҳаён / Мұхаммед бен Заид Әл Наһаян / Мухаммед бен Заид Аль Нахайян / Muhammad bin Zoid / Muhammad bin Zoid Ol Nahayyon / Мухаммед бин Заед Аль Нахайян / Мухаммед бин Заид Аль Нахайян
Mohammed bin Rashid Al Maktoum | AE | prime-minister | 2006-01 | | Muhammed bin Raşid Al Maktum / Мухаммед бин Рашид Аль Мактум / Muhammad bin Roshid Ol Maktum
Abdullah bin Zayed Al Nahyan | AE | foreign-minister | 2006-02 | | Abdullah bin Zayed / Abdullah bin Zayid / Абдалла бин Заид Аль Нахайян / Абдулла бин Заид / Abdulla bin Zoid / Abdulla bin Zoid Ol Nahayyon / Abdulla bin Zoyid Ol Nahayon
Mansour bin Zayed Al Nahyan | AE | vice-president | 2023-03 | | Mansur bin Zayed / Мансур бин Заид Аль Нахайян / Mansur bin Zoid Ol Nahayyon
Tamim bin Hamad Al Thani | QA | emir | 2013-06 | | Tamim bin Hamad / Temim bin Hamed Al Sani / Təmim bin Həməd Al Tani / Tamim bin Hamad Ol Soniy / Тамим бин Ҳамад Ол Соний / Тамим бин Хамад Аль Тани / Tamim bin Hamad Ol Toniy
Mohammed bin Abdulrahman Al Thani | QA | prime-minister | 2023-03 | | Mohammed bin Abdulrahman / Muhammed bin Abdurrahman Al Sani / Мухаммед бин Абдулрахман Аль Тани / Muhammad bin Abdurahmon Ol Soniy / Muhammad bin Abdulrahmon Ol Soniy
Mohammed bin Abdulrahman Al Thani | QA | foreign-minister | 2016-01 | | Mohammed bin Abdulrahman / Muhammed bin Abdurrahman Al Sani / Мухаммед бин Абдулрахман Аль Тани / Muhammad bin Abdurahmon Ol Soniy / Muhammad bin Abdulrahmon Ol Soniy
Abdel Fattah el-Sisi | EG | president | 2014-06 | | Abdel Fattah al-Sisi / Abdülfettah es-Sisi / Əbdülfəttah əs-Sisi / Abdulfattoh as-Sisi / Абдулфаттоҳ ас-Сиси / Абдель Фаттах ас-Сиси
Badr Abdelatty | EG | foreign-minister | 2024-07 | | Bedir Abdulati / Badr Əbdülati / Бадр Абдель Аты / Бадр Абдель Аати / Badr Abdulotiy / Badr Abdulatiy
Isaac Herzog | IL | president | 2021-07 | | İshak Herzog / Ицхак Герцог
Benjamin Netanyahu | IL | prime-minister | 2022-12 | | Binyamin Netanyahu / Benyamin Netanyahu / Биньямин Нетаньяху / Беньямин Нетаньяху
Gideon Sa'ar | IL | foreign-minister | 2024-11 | | Gideon Saar / Гидеон Саар
Israel Katz | IL | defence-minister | 2024-11 | | İsrail Katz / Исраэль Кац
Mahmoud Abbas | PS | president | 2005-01 | | Mahmud Abbas / Mahmud Abbos / Маҳмуд Аббос / Махмуд Аббас
Mohammad Mustafa | PS | prime-minister | 2024-03 | | Muhammed Mustafa / Мухаммед Мустафа
Ahmed al-Sharaa | SY | president | 2025-01 | | Ahmad al-Sharaa / Ahmed eş-Şara / Ahmed Şara / Əhməd əş-Şara / Ahmad ash-Sharaa / Ахмед аш-Шараа / Ахмед Шараа
Asaad al-Shaibani | SY | foreign-minister | 2024-12 | | Asaad Hassan al-Shaibani / Esad Hasan Şeybani / Esad Şeybani / Əsəd Həsən əş-Şeybani / Асаад аш-Шибани / Асаад Хасан аш-Шейбани / Asad ash-Shayboniy / Asad Hasan ash-Shayboniy / Asad Shayboniy
Bashar al-Assad | SY | president | 2000-07 | 2024-12 | Beşar Esed / Beşşar Esad / Bəşər Əsəd / Bashor Asad / Башар Асад
King Abdullah II | JO | king | 1999-02 | | Abdullah II / Kral Abdullah / II Abdulla / Абдалла II
Ayman Safadi | JO | foreign-minister | 2017-01 | | Eymen Safadi / Айман Сафади / Айман ас-Сафади / Ayman as-Safadiy / Ayman Safadiy
Abdul Latif Rashid | IQ | president | 2022-10 | | Abdullatif Reşid / Абдул Латиф Рашид / Abdullatif Rashid / Abdul Latif Roshid
Mohammed Shia al-Sudani | IQ | prime-minister | 2022-10 | | Muhammed Şiya es-Sudani / Мухаммед Шиа ас-Судани / Muhammad Shiya as-Sudaniy / Muhammad ash-Shayya as-Sudaniy
Fuad Hussein | IQ | foreign-minister | 2020-06 | | Fuad Hüseyin / Фуад Хусейн / Fuod Husayn / Fuad Husayn
Joseph Aoun | LB | president | 2025-01 | | Cozef Avn / Жозеф Аун
Nawaf Salam | LB | prime-minister | 2025-02 | | Nevvaf Selam / Наваф Салам
Haitham bin Tariq | OM | sultan | 2020-01 | | Heysem bin Tarık / Хайсам бин Тарик / Haysam bin Toriq / Haysam bin Toriq Ol Said / Haysam ibn Toriq
Badr Albusaidi | OM | foreign-minister | 2020-08 | | Badr al-Busaidi / Badr bin Hamad Al Busaidi / Bedr el-Busaidi / Бадр аль-Бусаиди / Badr al-Busaidiy / Badr bin Hamad al-Busaidiy
Hamad bin Isa Al Khalifa | BH | king | 2002-02 | | Hamed bin İsa / Хамад бин Иса Аль Халифа / Hamad bin Iso Ol Xalifa
Mishal Al-Ahmad Al-Jaber Al-Sabah | KW | emir | 2023-12 | | Mishal Al-Ahmad / Mişal el-Ahmed / Мишаль аль-Ахмед аль-Джабер ас-Сабах / Mishʼal al-Ahmad al-Jobir as-Saboh
Prabowo Subianto | ID | president | 2024-10 | | Prabovo Subianto / Прабово Субианто
Anwar Ibrahim | MY | prime-minister | 2022-11 | | Enver İbrahim / Ənvər İbrahim / Anvar Ibrohim / Анвар Ибрагим / Анвар Ибрахим
Luiz Inácio Lula da Silva | BR | president | 2023-01 | | Luiz Inacio Lula da Silva / Lula da Silva / Лула да Силва
Cyril Ramaphosa | ZA | president | 2018-02 | | Сирил Рамафоса
Mark Carney | CA | prime-minister | 2025-03 | | Марк Карни
Anita Anand | CA | foreign-minister | 2025-05 | | Анита Ананд
Anthony Albanese | AU | prime-minister | 2022-05 | | Энтони Албаниз
Javier Milei | AR | president | 2023-12 | | Хавьер Милей
Nicolás Maduro | VE | president | 2013-04 | | Nicolas Maduro / Nikolas Maduro / Николас Мадуро
Abiy Ahmed | ET | prime-minister | 2018-04 | | Abiy Ahmed Ali / Абий Ахмед
Hassan Sheikh Mohamud | SO | president | 2022-05 | | Hasan Şeyh Mahmud / Хасан Шейх Махмуд
Abdul Hamid Dbeibeh | LY | prime-minister | 2021-03 | | Abdulhamid Dibeybe / Abdülhamid Dibeybe / Abdul Hamid Dbeibah / Абдул-Хамид Дбейба
Pope Leo XIV | VA | pope | 2025-05 | | Leo XIV / Papa 14. Leo / Лев XIV
Pope Francis | VA | pope | 2013-03 | 2025-04 | Papa Franciscus / Папа Франциск
Vjosa Osmani | XK | president | 2021-04 | | Vyosa Osmani / Вьоса Османи
Albin Kurti | XK | prime-minister | 2021-03 | | Альбин Курти
`
