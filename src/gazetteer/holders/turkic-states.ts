// Office holders of the Turkic states, Tajikistan and Northern Cyprus. Columns: see ../holders.ts.

export const turkicStates = `
Recep Tayyip Erdoğan | TR | president | 2014-08 | | Recep Tayyip Erdogan / Tayyip Erdoğan / Erdogan / Rəcəb Tayyib Ərdoğan / Rejep Tayyip Erdoʻgʻan / Rajab Toyib Erdogʻan / Rajab Tayyip Erdoʻgʻan / Режеп Таййип Эрдоған / Ражаб Тоййиб Эрдоған / Реджеп Тайип Ердоған / Режеп Тайип Ердоған / Режеп Тайип Эрдоган / Реджеп Тайип Эрдоган / Тайип Эрдоган / Эрдоган
Cevdet Yılmaz | TR | vice-president | 2023-06 | | Cevdet Yilmaz / Cövdət Yılmaz / Javdat Yilmaz / Жавдат Йилмаз / Жевдет Йылмаз / Джевдет Йылмаз
Fuat Oktay | TR | vice-president | 2018-07 | 2023-06 | Fuad Oktay / Фуат Октай
Hakan Fidan | TR | foreign-minister | 2023-06 | | Hakan Fidan / Ҳакан Фидан / Хакан Фидан
Mevlüt Çavuşoğlu | TR | foreign-minister | 2015-11 | 2023-06 | Mevlut Cavusoglu / Mevlüt Çavuşoğlu / Mövlud Çavuşoğlu / Mavlud Chovushoʻgʻli / Мавлуд Човушўғли / Мевлут Чавушоғлу / Мевлют Чавушоглу / Мевлүт Чавушоглу
Ahmet Davutoğlu | TR | foreign-minister | 2009-05 | 2014-08 | Ahmet Davutoglu / Əhməd Davudoğlu / Ахмет Давутоглу
Yaşar Güler | TR | defence-minister | 2023-06 | | Yasar Guler / Yaşar Gülər / Yashar Guler / Яшар Гулер / Яшар Гүлер / Яшар Гюлер
Hulusi Akar | TR | defence-minister | 2018-07 | 2023-06 | Xulusi Akar / Хулуси Акар
Ali Yerlikaya | TR | interior-minister | 2023-06 | | Əli Yerlikaya / Али Ерликая / Али Йерликая
Süleyman Soylu | TR | interior-minister | 2016-08 | 2023-06 | Suleyman Soylu / Сулейман Сойлу / Сүлейман Сойлу
İbrahim Kalın | TR | intelligence-chief | 2023-06 | | Ibrahim Kalin / Ibrohim Kalin / İbrahim Kalın / Иброҳим Калин / Ибрахим Калын / Ибрагим Калын / Ыбрайым Калын
Hakan Fidan | TR | intelligence-chief | 2010-05 | 2023-06 | Ҳакан Фидан / Хакан Фидан
Numan Kurtulmuş | TR | speaker | 2023-06 | | Numan Kurtulmus / Numan Qurtulmuş / Nuʼmon Kurtulmush / Нуман Куртулмуш / Нуман Куртулмуш / Нұман Құртұлмыш / Нуман Құртұлмұш
Mustafa Şentop | TR | speaker | 2019-02 | 2023-06 | Mustafa Sentop / Мустафа Шентоп
Mehmet Şimşek | TR | finance-minister | 2023-06 | | Mehmet Simsek / Mehmet Şimşək / Мехмет Шимшек
Ömer Bolat | TR | trade-minister | 2023-06 | | Omer Bolat / Ömər Bolat / Умар Болат / Омер Болат / Өмер Болат
Alparslan Bayraktar | TR | energy-minister | 2023-06 | | Alpaslan Bayraktar / Alparslan Bayraktar / Алпарслан Байрактар
Abdulkadir Uraloğlu | TR | transport-minister | 2023-06 | | Abdulkadir Uraloglu / Əbdülqadir Uraloğlu / Абдулкадир Уралоғлу / Абдулкадир Уралоглу
Mehmet Fatih Kacır | TR | industry-minister | 2023-06 | | Mehmet Fatih Kacir / Мехмет Фатих Каджыр
Yusuf Tekin | TR | education-minister | 2023-06 | | Юсуф Текин
Mehmet Nuri Ersoy | TR | culture-minister | 2018-07 | | Mehmet Nuri Ərsoy / Мехмет Нури Эрсой
Yılmaz Tunç | TR | justice-minister | 2023-06 | | Yilmaz Tunc / Йылмаз Тунч
İbrahim Yumaklı | TR | agriculture-minister | 2023-06 | | Ibrahim Yumakli / Ибрахим Юмаклы / Ибрагим Юмаклы
Vedat Işıkhan | TR | labour-minister | 2023-06 | | Vedat Isikhan / Ведат Ышыкхан
Kemal Memişoğlu | TR | health-minister | 2024-07 | | Kemal Memisoglu / Кемаль Мемишоглу
Metin Gürak | TR | chief-of-general-staff | 2023-08 | 2025-08 | Metin Gurak / Метин Гюрак
Selçuk Bayraktaroğlu | TR | chief-of-general-staff | 2025-08 | | Selcuk Bayraktaroglu / Сельчук Байрактароглу
Akif Çağatay Kılıç | TR | presidential-adviser | 2023-06 | | Akif Cagatay Kilic / Акиф Чагатай Кылыч
Cenk Ünal | TR | ambassador | | | Cenk Unal / Cənk Ünal / Jenk Unal / Женк Унал / Дженк Юнал
İlham Aliyev | AZ | president | 2003-10 | | Ilham Aliyev / İlham Əliyev / İlham Aliyev / Ilhom Aliyev / Ilhom Aliev / Илҳом Алиев / Ильхам Әлиев / Илхам Әлиев / Ильхам Алиев / Илхам Алиев
Mehriban Aliyeva | AZ | vice-president | 2017-02 | | Mehriban Əliyeva / Mehribon Aliyeva / Меҳрибон Алиева / Мехрибан Әлиева / Мехрибан Алиева
Ali Asadov | AZ | prime-minister | 2019-10 | | Əli Əsədov / Ali Esedov / Ali Asadov / Али Асадов / Әли Асадов
Jeyhun Bayramov | AZ | foreign-minister | 2020-07 | | Ceyhun Bayramov / Jayhun Bayramov / Жайҳун Байрамов / Жейхун Байрамов / Джейхун Байрамов
Elmar Mammadyarov | AZ | foreign-minister | 2004-04 | 2020-07 | Elmar Məmmədyarov / Elmar Memmedyarov / Эльмар Мамедъяров
Zakir Hasanov | AZ | defence-minister | 2013-10 | | Zakir Həsənov / Zakir Hasanov / Закир Гасанов
Vilayat Eyvazov | AZ | interior-minister | 2019-06 | | Vilayət Eyvazov / Vilayet Eyvazov / Viloyat Eyvazov / Вилоят Эйвазов / Вилаят Эйвазов
Ali Naghiyev | AZ | intelligence-chief | 2019-06 | | Əli Nağıyev / Ali Nagiyev / Али Нагиев
Ramil Usubov | AZ | security-council-secretary | 2019-06 | | Ramil Usubov / Рамиль Усубов
Sahiba Gafarova | AZ | speaker | 2020-03 | | Sahibə Qafarova / Sahibe Gafarova / Sohiba Gʻafarova / Соҳиба Ғафарова / Сахиба Гафарова
Hikmet Hajiyev | AZ | presidential-adviser | 2018 | | Hikmət Hacıyev / Hikmet Haciyev / Хикмет Гаджиев / Хикмет Хаджиев
Mikayil Jabbarov | AZ | economy-minister | 2019-10 | | Mikayıl Cabbarov / Mikail Cabbarov / Mikoyil Jabborov / Микаил Джаббаров / Микайыл Джаббаров / Микайил Джаббаров
Parviz Shahbazov | AZ | energy-minister | 2017-10 | | Pərviz Şahbazov / Perviz Şahbazov / Парвиз Шахбазов / Первиз Шахбазов
Rashad Nabiyev | AZ | transport-minister | 2021 | | Rəşad Nəbiyev / Reşad Nebiyev / Рашад Набиев
Sahil Babayev | AZ | finance-minister | 2024-11 | | Сахиль Бабаев
Shahin Mustafayev | AZ | deputy-prime-minister | 2019-10 | | Şahin Mustafayev / Shohin Mustafoyev / Шоҳин Мустафоев / Шахин Мустафаев
Kassym-Jomart Tokayev | KZ | president | 2019-03 | | Kassym-Zhomart Tokayev / Qasym-Jomart Tokayev / Kasım Cömert Tokayev / Kasım Comert Tokayev / Kasım-Comart Tokayev / Qasım-Jomart Tokayev / Qasım-Comərd Tokayev / Kasım-Jomart Tokayev / Qosim-Jomart Toqayev / Qosimjomart Toʻqayev / Qosim-Jomart Tokayev / Қосим-Жомарт Тоқаев / Қосим-Жўмарт Тўқаев / Қосим-Жомарт Токаев / Қасым-Жомарт Тоқаев / Касым-Жомарт Токаев / Tokayev / Tokaev / Токаев / Тоқаев
Nursultan Nazarbayev | KZ | president | 1991-12 | 2019-03 | Nursultan Nazarbaev / Nursultan Nazarbayev / Nursulton Nazarboyev / Нурсултон Назарбоев / Нұрсұлтан Назарбаев / Нурсултан Назарбаев
Olzhas Bektenov | KZ | prime-minister | 2024-02 | | Oljas Bektenov / Olcas Bektenov / Oljas Bektenov / Oljos Bektenov / Олжас Бектенов / Олжас Бектенов / Олжос Бектенов
Alikhan Smailov | KZ | prime-minister | 2022-01 | 2024-02 | Alihan Smailov / Əlixan Smayılov / Alixon Smailov / Әлихан Смайылов / Алихан Смаилов
Askar Mamin | KZ | prime-minister | 2019-02 | 2022-01 | Asqar Mamin / Аскар Мамин / Асқар Мамин
Yermek Kosherbayev | KZ | foreign-minister | 2025-09 | | Ermek Kosherbayev / Yermek Kösherbayev / Yermek Köşerbayev / Ermek Köşerbayev / Yermek Koşerbayev / Yermek Qosherboyev / Ермек Кўшербоев / Ермек Кошербоев / Ермек Көшербаев / Ермек Кошербаев
Murat Nurtleu | KZ | foreign-minister | 2023-04 | 2025-09 | Murat Nurtleu / Murat Nurtileu / Murat Nurtilö / Murad Nurtleu / Мурат Нуртлеу / Мұрат Нұртілеу / Мурат Нуртилеу
Mukhtar Tileuberdi | KZ | foreign-minister | 2019-09 | 2023-04 | Muhtar Tileuberdi / Muxtar Tleuberdi / Mukhtar Tleuberdi / Muxtor Tileuberdi / Мұхтар Тілеуберді / Мухтар Тлеуберди
Kairat Abdrakhmanov | KZ | foreign-minister | 2016-12 | 2018-12 | Kayrat Abdrahmanov / Қайрат Әбдірахманов / Кайрат Абдрахманов
Erlan Idrissov | KZ | foreign-minister | 2012-09 | 2016-12 | Yerlan Idrissov / Ерлан Идрисов / Ерлан Ыдырысов
Alibek Bakayev | KZ | deputy-foreign-minister | 2023 | | Alibek Bakaev / Əlibəy Bakayev / Alibek Baqayev / Alibek Bakayev / Алибек Бакаев / Алибек Бақаев / Әлібек Бақаев / А. Бақаев
Roman Vassilenko | KZ | deputy-foreign-minister | 2016 | | Roman Vasilenko / Роман Василенко
Dauren Kosanov | KZ | defence-minister | 2025-06 | | Dauren Kosanov / Даурен Қосанов / Даурен Косанов
Ruslan Zhaksylykov | KZ | defence-minister | 2022-02 | 2025-06 | Ruslan Jaksilikov / Ruslan Jaksylykov / Руслан Жақсылықов / Руслан Жаксылыков
Yerzhan Sadenov | KZ | interior-minister | 2023-09 | | Yerjan Sadenov / Erjan Sadenov / Ержан Саденов / Ержан Сәденов
Marat Akhmetzhanov | KZ | interior-minister | 2022-02 | 2023-09 | Marat Ahmetcanov / Марат Ахметжанов
Yermek Sagimbayev | KZ | intelligence-chief | 2022-01 | | Ermek Sagimbayev / Ермек Сағымбаев / Ермек Сагимбаев
Gizat Nurdauletov | KZ | security-council-secretary | 2022-02 | | Gizat Nurdauletov / Ғизат Нұрдәулетов / Гизат Нурдаулетов
Maulen Ashimbayev | KZ | senate-chair | 2020-05 | | Maulen Ashimbaev / Maulen Aşimbayev / Mavlen Aşimbayev / Maulen Ashimboyev / Маулен Ашимбоев / Мәулен Әшімбаев / Маулен Ашимбаев
Yerlan Koshanov | KZ | speaker | 2022-02 | | Erlan Koshanov / Yerlan Koşanov / Yerlan Qoʻshanov / Ерлан Қўшанов / Ерлан Қошанов / Ерлан Кошанов
Serik Zhumangarin | KZ | deputy-prime-minister | 2022-09 | | Serik Jumangarin / Serik Cumangarin / Серік Жұманғарин / Серик Жумангарин
Yerlan Karin | KZ | state-counsellor | 2022-01 | | Erlan Karin / Ерлан Қарин / Ерлан Карин
Sadyr Japarov | KG | president | 2021-01 | | Sadır Caparov / Sadyr Zhaparov / Sadır Japarov / Sadır Japarov / Sodir Japarov / Sadir Japarov / Содир Жапаров / Садир Жапаров / Садыр Жапаров
Sooronbay Jeenbekov | KG | president | 2017-11 | 2020-10 | Sooronbay Ceenbekov / Sooronbai Jeenbekov / Sooronboy Jeenbekov / Сооронбай Жээнбеков / Сооронбай Жеенбеков
Almazbek Atambayev | KG | president | 2011-12 | 2017-11 | Almazbek Atambaev / Almazbek Atambayev / Алмазбек Атамбаев
Akylbek Japarov | KG | prime-minister | 2021-10 | 2024-12 | Akılbek Caparov / Akylbek Zhaparov / Oqilbek Japarov / Ақылбек Жапаров / Акылбек Жапаров
Adylbek Kasymaliev | KG | prime-minister | 2024-12 | | Adılbek Kasımaliyev / Adylbek Kasymaliyev / Adılbek Qasımaliyev / Odilbek Qosimaliyev / Одилбек Қосималиев / Әділбек Қасымалиев / Адылбек Касымалиев
Jeenbek Kulubaev | KG | foreign-minister | 2022-04 | | Ceenbek Kulubayev / Jeenbek Kulubayev / Zheenbek Kulubaev / Jeenbek Qulubayev / Jeenbek Qulubaev / Жээнбек Қулубаев / Жеенбек Қулубаев / Жээнбек Кулубаев / Жеенбек Кулубаев / Жээнбек Құлыбаев / Жеенбек Құлыбаев / Жээнбек Құлұбаев
Ruslan Kazakbaev | KG | foreign-minister | 2020-10 | 2022-04 | Ruslan Kazakbayev / Ruslan Qozoqboyev / Руслан Казакбаев
Chingiz Aidarbekov | KG | foreign-minister | 2018-10 | 2020-10 | Cengiz Aydarbekov / Çıngız Aydarbekov / Чынгыз Айдарбеков / Чингиз Айдарбеков
Ruslan Mukambetov | KG | defence-minister | 2024-09 | | Ruslan Mukambetov / Руслан Мукамбетов
Baktybek Bekbolotov | KG | defence-minister | 2021-09 | 2024-09 | Бактыбек Бекболотов
Ulan Niyazbekov | KG | interior-minister | 2020-11 | | Ulan Niyazbekov / Ulan Niyozbekov / Улан Ниёзбеков / Улан Ниязбеков
Kamchybek Tashiev | KG | intelligence-chief | 2020-10 | | Kamçıbek Taşiyev / Kamchybek Tashiyev / Kamçıbek Taşıyev / Qamchibek Toshiyev / Қамчибек Тошиев / Қамшыбек Ташиев / Камчыбек Ташиев
Marat Imankulov | KG | security-council-secretary | 2021-02 | 2025 | Marat İmankulov / Марат Иманкулов
Nurlanbek Turgunbek uulu | KG | speaker | 2022-10 | | Nurlanbek Turgunbek uulu / Nurlanbek Shakiev / Nurlanbek Şakiyev / Нурланбек Тургунбек уулу / Нурланбек Шакиев
Shavkat Mirziyoyev | UZ | president | 2016-12 | | Shavkat Mirziyoev / Shavkat Mirziyaev / Şevket Mirziyoyev / Şavkat Mirziyoyev / Şövkət Mirziyoyev / Шавкат Мирзиёев / Шавкат Мирзиеев / Шавкат Мирзияев / Mirziyoyev / Мирзиёев / Мирзиеев
Islam Karimov | UZ | president | 1991-09 | 2016-09 | İslam Kerimov / İslam Kərimov / Islom Karimov / Ислом Каримов / Ислам Каримов
Abdulla Aripov | UZ | prime-minister | 2016-12 | | Abdulla Aripov / Abdullah Aripov / Abdulla Oripov / Абдулла Арипов / Абдулла Орипов
Bakhtiyor Saidov | UZ | foreign-minister | 2022-12 | | Bakhtiyor Saidov / Bahtiyar Saidov / Bəxtiyar Səidov / Bakhtiyar Saidov / Baxtiyor Saidov / Бахтиёр Саидов / Бахтияр Саидов / Бақтияр Саидов
Vladimir Norov | UZ | foreign-minister | 2022-04 | 2022-12 | Vladimir Norov / Владимир Норов
Abdulaziz Kamilov | UZ | foreign-minister | 2012-01 | 2022-04 | Abdulaziz Komilov / Əbdüləziz Kamilov / Абдулазиз Комилов / Абдулазиз Камилов
Abdulaziz Kamilov | UZ | deputy-security-council-secretary | 2022-04 | | Abdulaziz Komilov / Абдулазиз Комилов / Абдулазиз Камилов
Shukhrat Khalmukhamedov | UZ | defence-minister | 2024-11 | | Shuxrat Xolmuxamedov / Shuhrat Xolmuhamedov / Şuhrat Halmuhamedov / Шуҳрат Холмуҳамедов / Шухрат Халмухамедов
Bakhodir Kurbanov | UZ | defence-minister | 2019-02 | 2024-11 | Bahodir Qurbonov / Bahadır Kurbanov / Баҳодир Қурбонов / Баходир Курбанов
Aziz Tashpulatov | UZ | interior-minister | 2024-12 | | Aziz Toshpoʻlatov / Aziz Taşpulatov / Азиз Тошпўлатов / Азиз Ташпулатов
Pulat Bobojonov | UZ | interior-minister | 2017-09 | 2024-12 | Poʻlat Bobojonov / Pulat Bobocanov / Пўлат Бобожонов / Пулат Бобожонов
Bakhodir Kurbanov | UZ | intelligence-chief | 2024-11 | | Bahodir Qurbonov / Bahadır Kurbanov / Баҳодир Қурбонов / Баходир Курбанов
Abdusalom Azizov | UZ | intelligence-chief | 2021-02 | 2024-11 | Abdusalom Azizov / Абдусалом Азизов
Viktor Makhmudov | UZ | security-council-secretary | 2017 | | Viktor Mahmudov / Viktor Maxmudov / Виктор Маҳмудов / Виктор Махмудов
Tanzila Narbaeva | UZ | senate-chair | 2019-06 | | Tanzila Narbayeva / Tenzile Narbayeva / Tənzilə Narbayeva / Tanzila Norboyeva / Танзила Норбоева / Танзила Нарбаева
Nurdinjon Ismoilov | UZ | speaker | 2019 | | Nurdinjon Ismailov / Nuriddinjon Ismoilov / Nureddin İsmailov / Nurəddin İsmayılov / Нурдинжон Исмоилов / Нуриддинжон Исмоилов / Нуриддинжан Исмаилов / Нурдинжон Исмаилов
Jamshid Khodjaev | UZ | deputy-prime-minister | 2021 | | Jamshid Xoʻjayev / Cemşid Hocayev / Cəmşid Xocayev / Жамшид Хўжаев / Джамшид Ходжаев
Laziz Kudratov | UZ | investment-minister | 2022-12 | | Laziz Qudratov / Laziz Kudratov / Ləziz Qüdrətov / Лазиз Қудратов / Лазиз Кудратов
Jurabek Mirzamahmudov | UZ | energy-minister | 2022 | | Joʻrabek Mirzamahmudov / Curabek Mirzamahmudov / Жўрабек Мирзамаҳмудов / Журабек Мирзамахмудов
Ilkhom Makhkamov | UZ | transport-minister | 2021 | | Ilhom Mahkamov / İlham Mahkamov / Илҳом Маҳкамов / Илхом Махкамов
Saida Mirziyoyeva | UZ | chief-of-staff | 2025-06 | | Saida Mirziyoeva / Səidə Mirziyoyeva / Саида Мирзиёева
Serdar Berdimuhamedov | TM | president | 2022-03 | | Serdar Berdimuhamedow / Serdar Berdimuhammedov / Sərdar Berdiməhəmmədov / Serdar Berdimuhammedow / Sardor Berdimuhamedov / Serdar Berdimuhammedov / Сардор Бердимуҳамедов / Сердар Бердімұхамедов / Сердар Бердимухамедов
Gurbanguly Berdimuhamedov | TM | president | 2006-12 | 2022-03 | Gurbanguly Berdimuhamedow / Gurbanguli Berdimuhamedov / Kurbankulu Berdimuhammedov / Gurbangulu Berdimuhamedov / Qurbanqulu Berdiməhəmmədov / Qurbonguli Berdimuhamedov / Гурбангули Бердимуҳамедов / Қурбонқули Бердимуҳамедов / Гурбангулы Бердімұхамедов / Гурбангулы Бердымухамедов / Гурбангулы Бердымухаммедов
Gurbanguly Berdimuhamedov | TM | national-leader | 2023-01 | | Gurbanguly Berdimuhamedow / Kurbankulu Berdimuhammedov / Gurbangulu Berdimuhamedov / Qurbanqulu Berdiməhəmmədov / Qurbonguli Berdimuhamedov / Гурбангули Бердимуҳамедов / Гурбангулы Бердімұхамедов / Гурбангулы Бердымухамедов
Rashid Meredov | TM | foreign-minister | 2001-07 | | Raşit Meredov / Rəşid Meredov / Raşid Meredov / Rashid Meredow / Рашид Мередов
Begench Gundogdyev | TM | defence-minister | 2018 | | Begenç Gündogdıyev / Бегенч Гундогдыев
Dunyagozel Gulmanova | TM | speaker | 2023-04 | | Dünyagözel Gulmanova / Dunyogoʻzal Gulmanova / Дунёгўзал Гулманова / Дүньягозел Гулманова / Дуньягозель Гулманова
Emomali Rahmon | TJ | president | 1994-11 | | Emomali Rakhmon / İmamali Rahman / Emamali Rahman / İmaməli Rəhman / Emoməli Rəhmon / Emomali Rahmon / Imomali Rahmon / Эмомали Раҳмон / Имомали Раҳмон / Эмомали Рахмон / Имомали Рахмон
Kokhir Rasulzoda | TJ | prime-minister | 2013-11 | | Kohir Rasulzoda / Qohir Rasulzoda / Kahir Resulzade / Qahir Rəsulzadə / Қоҳир Расулзода / Кохир Расулзода
Sirojiddin Muhriddin | TJ | foreign-minister | 2013-11 | | Sirojiddin Mukhriddin / Sıraceddin Muhriddin / Siracəddin Muhriddin / Sirojiddin Muhriddin / Sirodjiddin Aslov / Сирожиддин Муҳриддин / Сирожиддин Мухриддин / Сироджиддин Мухриддин
Sherali Mirzo | TJ | defence-minister | 2013-11 | 2025-01 | Şerali Mirza / Шерали Мирзо
Emomali Sobirzoda | TJ | defence-minister | 2025-01 | | Эмомали Собирзода
Ramazon Rahimzoda | TJ | interior-minister | 2012-01 | | Ramazon Rakhimzoda / Ramazan Rahimzade / Рамазон Раҳимзода / Рамазон Рахимзода
Saimumin Yatimov | TJ | intelligence-chief | 2010-09 | | Saymumin Yatimov / Саймумин Ятимов
Nasrullo Mahmudzoda | TJ | security-council-secretary | 2020 | | Nasrullo Rahmatjon Mahmudzoda / Насрулло Махмудзода
Rustam Emomali | TJ | senate-chair | 2020-04 | | Rustam Emomali / Rüstem Emomali / Рустам Эмомали
Tamás Sulyok | HU | president | 2024-03 | | Tamas Sulyok / Tamaş Şuyok / Tamash Shuyok / Тамаш Шуйок
Katalin Novák | HU | president | 2022-05 | 2024-02 | Katalin Novak / Каталин Новак
Viktor Orbán | HU | prime-minister | 2010-05 | | Viktor Orban / Виктор Орбан
Péter Szijjártó | HU | foreign-minister | 2014-09 | | Peter Szijjarto / Peter Siyarto / Peter Siyyarto / Петер Сийярто / Петер Сиярто
Sándor Pintér | HU | interior-minister | 2010-05 | | Sandor Pinter / Шандор Пинтер
Kristóf Szalay-Bobrovniczky | HU | defence-minister | 2022-05 | | Kristof Szalay-Bobrovniczky / Криштоф Салаи-Бобровницки
Ersin Tatar | TRNC | president | 2020-10 | 2025-10 | Ersin Tatar / Эрсин Татар
Tufan Erhürman | TRNC | president | 2025-10 | | Tufan Erhurman / Tufan Ərhürman / Туфан Эрхюрман / Туфан Эрхурман
Mustafa Akıncı | TRNC | president | 2015-04 | 2020-10 | Mustafa Akinci / Мустафа Акынджы
Ünal Üstel | TRNC | prime-minister | 2022-05 | | Unal Ustel / Юнал Юстель / Унал Устел
Tahsin Ertuğruloğlu | TRNC | foreign-minister | 2020-12 | | Tahsin Ertugruloglu / Тахсин Эртугрулоглу
Ziya Öztürkler | TRNC | speaker | 2024 | | Ziya Ozturkler / Зия Озтюрклер
`
