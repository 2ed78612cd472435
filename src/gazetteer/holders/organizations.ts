// Heads of organisations. Columns: see ../holders.ts.

export const organizationHolders = `
Kubanychbek Omuraliev | OTS | secretary-general | 2022-11 | | Kubanıçbek Ömüraliyev / Kubanichbek Omuraliyev / Kubanychbek Omuraliyev / Kubanıçbek Omuraliyev / Qubanıçbek Ömürəliyev / Qubanichbek Omuraliyev / Қубаничбек Омуралиев / Құбанычбек Өмүралиев / Құбанышбек Өміралиев / Кубанычбек Өмүралиев / Кубанычбек Омуралиев
Baghdad Amreyev | OTS | secretary-general | 2018-09 | 2022-11 | Baghdad Amreev / Bağdad Amreyev / Bagʻdod Amreyev / Бағдад Әмреев / Багдад Амреев
Ramil Hasanov | OTS | secretary-general | 2014-09 | 2018-09 | Ramil Həsənov / Рамиль Гасанов
Halil Akıncı | OTS | secretary-general | 2010-09 | 2014-09 | Halil Akinci / Халил Акынджы
Sultan Raev | TURKSOY | secretary-general | 2022-05 | | Sultan Rayev / Sultan Raev / Sulton Rayev / Султон Раев / Сұлтан Раев / Султан Раев
Düsen Kaseinov | TURKSOY | secretary-general | 2008 | 2022-05 | Dusen Kaseinov / Дүсен Қасейінов / Дюсен Касеинов
Mehmet Süreyya Er | TURKPA | secretary-general | 2022 | | Mehmet Sureyya Er / Мехмет Сюрейя Эр
Shahin Mustafayev | Turkic Academy | president-of-organization | 2022 | 2025 | Şahin Mustafayev / Шахин Мустафаев
Aktoty Raimkulova | Turkic Culture and Heritage Foundation | president-of-organization | 2022 | | Aktotı Raimkulova / Aktoti Raimqulova / Ақтоты Райымқұлова / Актоты Раимкулова
António Guterres | UN | secretary-general | 2017-01 | | Antonio Guterres / Antonio Guterreş / Antoniu Quterreş / Antoniu Guterrish / Antonio Guterrish / Антониу Гутерриш / Антониу Гутерреш / Антонио Гутерреш / Антониу Гуттериш
Ban Ki-moon | UN | secretary-general | 2007-01 | 2016-12 | Ban Ki Moon / Пан Ги Мун
Annalena Baerbock | UN | chairman-of-organization | 2025-09 | | Annalena Berbok / Анналена Бербок
Sergey Lebedev | CIS | secretary-general | 2007-10 | | Sergei Lebedev / Sergey Lebedev / Сергей Лебедев
Zhang Ming | SCO | secretary-general | 2022-01 | 2024-12 | Çang Ming / Чжан Мин
Nurlan Yermekbayev | SCO | secretary-general | 2025-01 | | Nurlan Ermekbayev / Nurlan Yermekbaev / Nurlan Ermekboyev / Нурлан Ермекбоев / Нұрлан Ермекбаев / Нурлан Ермекбаев
Imangali Tasmagambetov | CSTO | secretary-general | 2023-01 | 2025-12 | İmangali Tasmagambetov / Имангали Тасмагамбетов / Иманғали Тасмағамбетов
Stanislav Zas | CSTO | secretary-general | 2020-01 | 2022-12 | Станислав Зась
Bakytzhan Sagintayev | EAEU | chairman-of-the-board | 2024-02 | | Bakıtcan Sagintayev / Bakitjan Sagintayev / Bakytjan Sagintayev / Бақытжан Сағынтаев / Бакытжан Сагинтаев
Mikhail Myasnikovich | EAEU | chairman-of-the-board | 2020-02 | 2024-01 | Михаил Мясникович
Hissein Brahim Taha | OIC | secretary-general | 2021-11 | | Hissein Ibrahim Taha / Hüseyin İbrahim Taha / Hüseyn İbrahim Taha / Husayn Ibrohim Toha / Ҳусайн Иброҳим Тоҳа / Хиссейн Брахим Таха / Хусейн Ибрагим Таха / Хисейн Брахим Таха
Asad Majeed Khan | ECO | secretary-general | 2024-08 | | Esad Mecid Han / Əsəd Məcid Xan / Asad Majid Xon / Асад Маджид Хан
Khusrav Noziri | ECO | secretary-general | 2021-08 | 2024-08 | Hüsrev Noziri / Xosrov Naziri / Xusrav Noziriy / Хусрав Нозири
Kairat Sarybay | CICA | secretary-general | 2020 | | Kayrat Sarıbay / Qayrat Sarıbay / Qayrat Saribay / Қайрат Сарыбай / Кайрат Сарыбай
Feridun Sinirlioğlu | OSCE | secretary-general | 2024-12 | | Feridun Sinirlioglu / Feridun Hadi Sinirlioğlu / Feridun Sinirlioğlu / Феридун Синирлиоглу / Феридун Синирлиоғлу
Helga Schmid | OSCE | secretary-general | 2021-01 | 2024-09 | Helga Maria Schmid / Хельга Шмид
Mark Rutte | NATO | secretary-general | 2024-10 | | Mark Rütte / Mark Rutte / Марк Рютте
Jens Stoltenberg | NATO | secretary-general | 2014-10 | 2024-10 | Yens Stoltenberq / Yens Stoltenberg / Йенс Столтенберг
António Costa | EU | european-council-president | 2024-12 | | Antonio Costa / Antonio Kosta / Antoniu Kosta / Антониу Кошта / Антонио Коста / Антониу Коста
Charles Michel | EU | european-council-president | 2019-12 | 2024-11 | Şarl Mişel / Sharl Mishel / Шарль Мишель / Шарл Мишел
Ursula von der Leyen | EU | european-commission-president | 2019-12 | | Ursula fon der Lyayen / Ursula fon der Leyen / Урсула фон дер Ляйен / Урсула фон дер Лайен
Kaja Kallas | EU | eu-high-representative | 2024-12 | | Kaya Kallas / Кая Каллас
Josep Borrell | EU | eu-high-representative | 2019-12 | 2024-11 | Jozep Borrel / Cozef Borrel / Жозеп Боррель / Жосеп Боррель
Jozef Síkela | EU | european-commissioner | 2024-12 | | Jozef Sikela / Yozef Sikela / Йозеф Сикела
Marta Kos | EU | european-commissioner | 2024-12 | | Марта Кос
Roberta Metsola | European Parliament | speaker | 2022-01 | | Роберта Метсола / Роберта Мецола
Eduards Stiprais | EU | eu-special-representative | 2025-03 | | Eduard Stiprais / Эдуардс Стипрайс / Эдуард Стипрайс
Terhi Hakala | EU | eu-special-representative | 2021-07 | 2025-02 | Терхи Хакала
Alain Berset | Council of Europe | secretary-general | 2024-09 | | Alen Berse / Ален Берсе
Jasem Mohamed Albudaiwi | GCC | secretary-general | 2023-02 | | Jasem Mohammed Al-Budaiwi / Jassim Mohammed Al-Budaiwi / Casim el-Budeyvi / Джасем Мохаммед аль-Будайви
Ahmed Aboul Gheit | LAS | secretary-general | 2016-07 | | Ahmed Ebu Gayt / Əhməd Əbu əl-Qeyt / Ахмед Абу-ль-Гейт / Ахмед Абуль Гейт
Mahmoud Ali Youssouf | AU | chairperson-of-commission | 2025-03 | | Mahmud Ali Yusuf / Махмуд Али Юсуф
Moussa Faki Mahamat | AU | chairperson-of-commission | 2017-03 | 2025-03 | Musa Faki Mahamat / Мусса Факи Махамат
Kao Kim Hourn | ASEAN | secretary-general | 2023-01 | | Као Ким Хорн
Isiaka Abdulqadir Imam | D-8 | secretary-general | 2022-01 | 2025-12 | İshaka Abdulkadir İmam / Isiaka Abdulkadir Imam / Исиака Абдулкадир Имам
Rafael Grossi | IAEA | director-general | 2019-12 | | Rafael Mariano Grossi / Rafael Qrossi / Rafael Grossi / Рафаэль Гросси / Рафаэл Гросси
Tedros Adhanom Ghebreyesus | WHO | director-general | 2017-07 | | Tedros Adhanom / Tedros Adanom Gebreyesus / Тедрос Аданом Гебрейесус
Audrey Azoulay | UNESCO | director-general | 2017-11 | 2025-11 | Odri Azule / Одри Азуле
Khaled El-Enany | UNESCO | director-general | 2025-11 | | Khaled Al-Anani / Halid el-Anani / Xalid əl-Ənani / Халед аль-Анани
Ngozi Okonjo-Iweala | WTO | director-general | 2021-03 | | Nqozi Okonco-İveala / Нгози Оконджо-Ивеала
Kristalina Georgieva | IMF | managing-director | 2019-10 | | Kristalina Qeorqiyeva / Кристалина Георгиева
Ajay Banga | World Bank | president-of-organization | 2023-06 | | Acay Banqa / Аджай Банга
Odile Renaud-Basso | EBRD | president-of-organization | 2020-11 | | Odil Reno-Basso / Одиль Рено-Бассо
Masato Kanda | ADB | president-of-organization | 2025-02 | | Масато Канда
Muhammad Al Jasser | IsDB | president-of-organization | 2021-08 | | Muhammed el-Casir / Мухаммад аль-Джассер
Mathias Cormann | OECD | secretary-general | 2021-06 | | Матиас Корманн
Haitham Al Ghais | OPEC | secretary-general | 2022-08 | | Хайсам аль-Гайс
Kaha Imnadze | UNRCCA | special-representative | 2023 | | Каха Имнадзе
Filippo Grandi | UNHCR | high-commissioner | 2016-01 | 2025-12 | Филиппо Гранди
Volker Türk | OHCHR | high-commissioner | 2022-10 | | Volker Turk / Фолькер Тюрк
Amy Pope | IOM | director-general | 2023-10 | | Эми Поуп
Catherine Russell | UNICEF | executive-director | 2022-02 | | Кэтрин Рассел
Haoliang Xu | UNDP | administrator | 2025-06 | 2025-12 | Хаолян Сюй
Achim Steiner | UNDP | administrator | 2017-06 | 2025-06 | Ахим Штайнер
Tatiana Molcean | UNECE | executive-secretary | 2023-08 | | Татьяна Молчан
Armida Salsiah Alisjahbana | ESCAP | executive-secretary | 2018-11 | | Армида Сальсия Алисджабана
Jin Liqun | AIIB | president-of-organization | 2016-01 | 2026-01 | Цзинь Лицюнь
Dilma Rousseff | NDB | president-of-organization | 2023-03 | | Дилма Русеф / Дилма Роуссефф
Askar Mussinov | IFAS | chairman-of-organization | 2024 | | Askar Musinov / Асқар Мусинов / Аскар Мусинов
`
