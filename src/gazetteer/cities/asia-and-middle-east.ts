// Cities of Asia east and south of the Turkic world, the Middle East and Oceania. Columns: see ../cities.ts.

export const asiaAndMiddleEast = `
Tehran | IR | Tahran | Tehran | Tehron | = | Тегеран / Теһран | Тегеран | Тегеран
Tabriz | IR | Tebriz | Təbriz | Tabriz | = | Тебриз / Тәбриз | Тебриз | Тебриз / Тавриз
Mashhad | IR | Meşhed | Məşhəd | Mashhad | = | Мешхед | = | =
Isfahan | IR | İsfahan | İsfahan / İsfəhan | Isfahon | = | Исфахан | = | =
Rasht | IR | Reşt | Rəşt | Rasht | = | Решт | = | =
Ardabil | IR | Erdebil | Ərdəbil | Ardabil | = | Ардебиль | = | =
Kabul | AF | Kabil | Kabil / Kabul | Kobul / Qobul / Kabul | Кобул / Қобул | Кабул | = | = | tr az
Kandahar | AF | = | Qəndəhar | Qandahor | = | Қандағар / Кандагар | Кандагар | Кандагар
Herat | AF | = | Herat | Hirot / Herot | = | Герат | = | =
Mazar-i-Sharif / Mazar-e-Sharif | AF | Mezar-ı Şerif / Mezarı Şerif | Məzari-Şərif | Mozori Sharif | = | Мазари-Шариф | = | Мазари-Шариф
Hairaton | AF | Hayratan | Heyratan | Hayraton | = | Хайратон | = | =
Islamabad | PK | İslamabad | İslamabad | Islomobod / Islamobod | = | Исламабад | = | =
Lahore | PK | Lahor | Lahor | Lohur / Lahor | = | Лахор | = | =
Karachi | PK | Karaçi | Karaçi | Karachi / Karochi | = | Карачи | = | =
Rawalpindi | PK | Ravalpindi | Ravalpindi | Ravalpindi | = | Равалпинди | = | =
Peshawar | PK | Peşaver | Peşavər | Peshovar | = | Пешавар | = | =
New Delhi / Delhi | IN | Yeni Delhi / Delhi | Yeni Dehli / Dehli / Nyu-Dehli / Yeni Delhi | Nyu-Dehli / Dehli / Yangi Dehli / Nyu-Deli / Deli / Nyu Dehli / Nyu Deli | Нью-Деҳли / Деҳли / Янги Деҳли | Нью-Дели / Жаңа Дели / Дели | Нью-Дели / Жаңы Дели / Дели | Нью-Дели / Дели
Mumbai | IN | Mumbai / Bombay | Mumbay | Mumbay | = | Мумбаи | = | =
Goa | IN | = | Qoa | Goa | = | Гоа | = | =
Beijing / Peking | CN | Pekin | Pekin | Pekin / Beyjing | = | Бейжің / Пекин | Бээжин / Пекин | Пекин
Shanghai | CN | Şanghay | Şanxay | Shanxay | = | Шанхай | = | = | tr az uz uz-Cyrl kk ky ru
Xi'an / Xian | CN | Şian / Xi'an | Sian | Sian | = | Сиань | = | =
Urumqi | CN | Urumçi | Urumçi | Urumchi | = | Үрімші / Үрімжі | Үрүмчү | Урумчи
Tianjin | CN | Tiencin / Tianjin | Tyantszin / Tyançzin / Tiançin | Tyanszin / Tyanjin / Tyantszin / Tyansin | Тяньцзинь | Тяньцзинь / Тянжин | Тяньцзинь | =
Qingdao | CN | Çingdao | Sindao | Sindao / Tsindao | Циндао | Циндао | = | =
Hangzhou | CN | Hangcou | Hançjou | Xanchjou | Ханчжоу | Ханчжоу | = | =
Guangzhou | CN | Guangcou | Quançjou | Guanchjou | Гуанчжоу | Гуанчжоу | = | =
Shenzhen | CN | Şenzen / Shenzhen | Şençjen | Shenchjen | Шэньчжэнь | Шэньчжэнь | = | =
Chengdu | CN | Çengdu | Çendu | Chendu | Чэнду | Чэнду | = | =
Chongqing | CN | Çongçing | Çuntsin | Chunsin | Чунцин | Чунцин | = | =
Lianyungang | CN | Lianyungang | Lyanyunqan | Lyanyungan | Ляньюньган | Ляньюньган | = | =
Sanya | CN | = | = | Sanya | Санья | Санья | = | =
Xiamen | CN | Şiamen | Syamen | Syamen | Сямэнь | Сямэнь | = | =
Boao | CN | Boao | Boao | Boao | = | Боао | = | =
Tunxi | CN | Tunşi | Tunsi | Tunsi | = | Туньси | = | Туньси
Hong Kong | HK | Hong Kong | Honq Konq | Gonkong | = | Гонконг | = | =
Macao / Macau | MO | Makao | Makao | Makao | = | Макао | = | =
Taipei | TW | = | Taybey | Taypey | = | Тайбэй | = | =
Tokyo | JP | = | Tokio | Tokio | = | Токио | = | =
Osaka | JP | = | = | = | = | Осака | = | =
Kyoto | JP | = | Kioto | Kioto | = | Киото | = | =
Hiroshima | JP | Hiroşima | Xirosima | Xirosima | = | Хиросима | = | =
Seoul | KR | Seul | Seul | Seul | = | Сеул | = | =
Busan | KR | = | Pusan | Pusan | = | Пусан | = | =
Incheon | KR | | İnçon | Inchxon | Инчхон | Инчхон | = | =
Gyeongju | KR | Gyeongju | Kyonqju | Kyonju | Кёнджу | Кёнджу / Кенджу / Кёнчжу | Кёнджу | =
Pyongyang | KP | = | Pxenyan | Pxenyan / Pyongyang | Пхеньян | Пхеньян | = | =
Ulaanbaatar / Ulan Bator | MN | Ulan Batur / Ulanbator | Ulan-Bator / Ulanbator | Ulan-Bator / Ulanbator | = | Ұланбатыр / Улан-Батор / Ұлан-Батор / Уланбатор | Улан-Батор | Улан-Батор
Hanoi | VN | = | Hanoy | Xanoy | = | Ханой | = | =
Ho Chi Minh City | VN | Ho Chi Minh | Xoşimin | Xoshimin | = | Хошимин | = | =
Kuala Lumpur | MY | = | Kuala-Lumpur / Kuala Lumpur | Kuala-Lumpur / Kuala Lumpur | = | Куала-Лумпур | = | =
Langkawi | MY | = | Lanqkavi | Langkavi | = | Лангкави | = | =
Putrajaya | MY | = | Putracaya | Putrajaya | | Путраджая | = | =
Jakarta | ID | Cakarta | Cakarta | Jakarta | = | Джакарта | Жакарта / Джакарта | Джакарта
Bali | ID | = | = | = | = | Бали | = | = | tr
Singapore | SG | Singapur | Sinqapur | Singapur | = | Сингапур | = | =
Bangkok | TH | = | Banqkok | Bangkok | = | Бангкок | = | =
Manila | PH | = | = | = | = | Манила | = | =
Naypyidaw / Naypyitaw / Nay Pyi Taw | MM | Nepido / Naypyidaw | Neypido | Neypido | = | Нейпьидо | = | Нейпьидо
Yangon | MM | = | Yanqon | Yangon | = | Янгон | = | =
Phnom Penh | KH | = | Pnompen | Pnompen | = | Пномпень | = | =
Vientiane | LA | Vientiane | Vyentyan | Vyentyan | Вьентьян | Вьентьян | = | =
Bandar Seri Begawan | BN | = | Bandar-Seri-Beqavan | Bandar-Seri-Begavan | = | Бандар-Сери-Бегаван | = | =
Dili | TL | = | = | = | = | Дили | = | = | tr az
Dhaka | BD | Dakka | Dəkkə | Dakka | = | Дакка | = | =
Colombo | LK | Kolombo | Kolombo | Kolombo | = | Коломбо | = | =
Kathmandu | NP | Katmandu | Katmandu | Katmandu | = | Катманду | = | =
Thimphu | BT | Timfu / Thimphu | Thimphu | Tximpxu | = | Тхимпху | = | =
Male / Malé | MV | Male | Male | Male | = | Мале | = | = | en tr
Riyadh | SA | Riyad | Ər-Riyad / Riyad | Ar-Riyod / Riyod / Er-Riyod / Ar-Riyad / Er-Riyad / Riyad | = | Эр-Рияд / Эр-Риад / Рияд | Эр-Рияд | Эр-Рияд
Jeddah | SA | Cidde | Ciddə | Jidda / Jiddah / Jadda | = | Джидда / Жидда / Джедда | Жидда / Джидда | Джидда
Mecca / Makkah | SA | Mekke | Məkkə | Makka | = | Мекке | Мекке | Мекка
Medina | SA | Medine | Mədinə | Madina | = | Мәдине | Медина | Медина | uz uz-Cyrl
AlUla / Al-Ula | SA | El Ula | Əl-Ula | Al-Ula | = | Эль-Ула | = | Аль-Ула
Abu Dhabi | AE | Abu Dabi / Abu Dhabi | Əbu-Dabi / Abu-Dabi / Abu Dabi | Abu-Dabi / Abu-Zabi / Abu Dabi / Abu Zabi | = | Әбу-Даби / Абу-Даби / Абу Даби / Әбу Даби | Абу-Даби | Абу-Даби
Dubai | AE | = | Dubay | Dubay | = | Дубай | = | =
Sharjah | AE | Şarika / Şarja | Şarca | Sharja | = | Шарджа | = | =
Doha | QA | = | Doha | Doha / Doxa | = | Доха / Доһа | Доха | Доха
Kuwait City / Kuwait | KW | Kuveyt | Əl-Küveyt | Al-Quvayt / El-Quvayt / Quvayt shahri | = | Эль-Кувейт | = | =
Manama | BH | = | = | Manama / Manoma | = | Манама | = | =
Muscat | OM | Maskat | Maskat / Məsqət / Məskət / Muskat | Maskat / Masqat | = | Маскат | = | =
Sana'a / Sanaa | YE | Sana | Səna | Sano | = | Сана | = | = | tr az uz uz-Cyrl kk ky
Aden | YE | = | Ədən | Adan | = | Аден | = | =
Baghdad | IQ | Bağdat | Bağdad | Bagʻdod | = | Бағдад / Бағдат | Багдад | Багдад
Erbil / Irbil | IQ | Erbil | Ərbil | Erbil | = | Эрбиль | = | =
Damascus | SY | Şam | Dəməşq | Damashq | = | Дамаск / Шам | Дамаск | Дамаск | tr
Aleppo | SY | Halep | Hələb | Halab | = | Алеппо | = | =
Amman | JO | = | Əmman | Ammon | = | Амман | = | =
Beirut | LB | Beyrut | Beyrut | Bayrut | = | Бейрут | = | =
Jerusalem | IL | Kudüs | Yerusəlim / Qüds | Quddus | = | Иерусалим / Құдыс | Иерусалим / Кудус | Иерусалим
Tel Aviv | IL | = | Təl-Əviv / Tel-Əviv / Tel-Aviv | Tel-Aviv / Tel Aviv | = | Тель-Авив | Тель-Авив | Тель-Авив
Ramallah | PS | = | Ramallah | Ramalloh | = | Рамалла | = | =
Gaza / Gaza City | PS | Gazze | Qəzza | Gʻazo | = | Газа | Газа | Газа | kk ky ru
Cairo | EG | Kahire | Qahirə | Qohira / Koxira | = | Каир | = | =
Sharm El Sheikh / Sharm el-Sheikh | EG | Şarm el-Şeyh | Şarm-əl-Şeyx / Şarm-əş-Şeyx / Şarm əl-Şeyx / Şarm əş-Şeyx | Sharm ash-Shayx / Sharm-el-Sheyx / Sharm al-Shayx / Sharm-ash-Shayx / Sharm ush-Shayx / Sharm-el-Shayx / Sharm al-Sheyx | = | Шарм-эш-Шейх / Шарм-әш-Шейх | Шарм-эль-Шейх | Шарм-эш-Шейх / Шарм-эль-Шейх
El Alamein / New Alamein | EG | El Alameyn | Əl-Əlameyn | El-Alamayn | = | Эль-Аламейн | = | Эль-Аламейн
Alexandria | EG | İskenderiye | İsgəndəriyyə | Iskandariya | = | Александрия | = | =
Tripoli | LY | Trablus / Trablusgarp | Tripoli | Tripoli / Tarobulus | = | Триполи | = | =
Benghazi | LY | Bingazi | Benqazi | Bengʻozi | = | Бенғази | Бенгази | Бенгази
Algiers | DZ | Cezayir | Əlcəzair | Jazoir | = | Алжир | = | =
Tunis | TN | Tunus | Tunis | Tunis | = | Тунис | = | =
Rabat | MA | = | Rabat | Rabot | = | Рабат | = | =
Marrakesh / Marrakech | MA | Marakeş | Mərrakeş / Marakeş | Marokesh | = | Марракеш | = | =
Casablanca | MA | Kazablanka | Kasablanka | Kasablanka | = | Касабланка | = | =
Khartoum | SD | Hartum | Xartum | Xartum | = | Хартум | = | =
Port Sudan | SD | Port Sudan | Port-Sudan | Port-Sudan | = | Порт-Судан | = | =
Mogadishu | SO | Mogadişu | Moqadişo | Mogadisho | = | Могадишо | = | =
Djibouti | DJ | Cibuti | Cibuti | Jibuti | = | Джибути | Жибути | Джибути
Nouakchott | MR | Nuakşot | Nuakşot | Nuakshot | = | Нуакшот | = | =
Canberra | AU | Kanberra | Kanberra | Kanberra | = | Канберра | = | =
Sydney | AU | Sidney | Sidney | Sidney | = | Сидней | = | =
Wellington | NZ | = | Vellinqton | Vellington | = | Веллингтон | = | =
Suva | FJ | = | Suva | Suva | = | Сува | = | =
Port Moresby | PG | = | Port-Morsbi | Port-Morsbi | = | Порт-Морсби | = | =
Honiara | SB | = | Honiara | Xoniara | = | Хониара | = | =
Port Vila | VU | = | Port-Vila | Port-Vila | = | Порт-Вила | = | =
Apia | WS | = | Apia | Apia | = | Апиа | = | =
Nuku'alofa | TO | = | Nukualofa | Nukualofa | = | Нукуалофа | = | =
Funafuti | TV | = | Funafuti | Funafuti | = | Фунафути | = | =
South Tarawa | KI | = | Cənubi Tarava | Janubiy Tarava | = | Южная Тарава | = | Южная Тарава
Yaren | NR | = | Yaren | Yaren | = | Ярен | = | Ярен | tr az
Ngerulmud | PW | = | Nqerulmud | Ngerulmud | = | Нгерулмуд | = | Нгерулмуд
Palikir | FM | = | Palikir | Palikir | = | Паликир | = | Паликир
Majuro | MH | = | Macuro | Majuro | = | Маджуро | = | Маджуро
Avarua | CK | = | Avarua | Avarua | = | Аваруа | = | Аваруа
Alofi | NU | = | Alofi | Alofi | = | Алофи | = | Алофи
Kingston, Norfolk Island | NF
Adamstown | PN | = | Adamstaun | Adamstaun | = | Адамстаун | = | Адамстаун
Pago Pago | AS | = | Paqo-Paqo | Pago-Pago | = | Паго-Паго | = | Паго-Паго
Hagåtña | GU | = | Haqatnya | Xagatna | = | Хагатна | = | Хагатна
Saipan | MP | = | Saypan | Saypan | = | Сайпан | = | Сайпан
Nouméa | NC | Noumea | Numea | Numea | = | Нумеа | = | Нумеа
Papeete | PF | = | Papeete | Papeete | = | Папеэте | = | Папеэте
Mata-Utu | WF | = | Mata-Utu | Mata-Utu | = | Мата-Уту | = | Мата-Уту
West Island | CC
Flying Fish Cove | CX
Port-aux-Français | TF
Shiraz | IR | Şiraz | Şiraz | Sheroz | = | Шираз | = | = | ru
Qom | IR | Kum | Qum | Qum | = | Құм | Кум | Кум | tr az uz uz-Cyrl kk ky ru
Bandar Abbas | IR | Bender Abbas | Bəndər-Abbas | Bandar-Abbos | = | Бендер-Аббас | = | =
Chabahar | IR | Çabahar | Çabəhar | Chobahor | = | Чабахар | = | =
Urmia | IR | Urumiye | Urmiya | Urmiya | = | Урмия | = | =
Bushehr | IR | Buşehr | Buşəhr | Bushehr | = | Бушер | = | =
Gorgan | IR | Gürgan | Gürgan | Gurgon | = | Горган | = | =
Kermanshah | IR | Kirmanşah | Kirmanşah | Kirmonshoh | = | Керманшах | = | =
Jalalabad | AF | | Cəlalabad | | | Джелалабад | = | =
Kunduz | AF | = | Qunduz | Qunduz | = | Кундуз | = | =
Quetta | PK | Ketta | Kvetta | Kvetta | = | Кветта | = | =
Gwadar | PK | Gvadar | Qvadar | Gvadar | = | Гвадар | = | =
Bengaluru / Bangalore | IN | Bangalore | Banqalor | Bangalor | = | Бангалор | = | =
Hyderabad | IN | Haydarabad | Heydərabad | Haydarobod | = | Хайдарабад | = | =
Chennai | IN | = | Çennai | Chennay | = | Ченнаи | = | =
Kolkata | IN | Kalküta | Kolkata | Kalkutta | = | Калькутта | = | =
Jaipur | IN | = | Caypur | Jaypur | = | Джайпур | = | =
Udaipur | IN | = | Udaypur | Udaypur | = | Удайпур | = | =
Varanasi | IN | = | = | Varanasi | = | Варанаси | = | =
Ahmedabad | IN | Ahmedabad | Əhmədabad | Ahmadobod | = | Ахмадабад | = | =
Gandhinagar | IN | = | Qandinaqar | Gandinagar | = | Гандинагар | = | =
Agra | IN | = | Aqra | Agra | = | Агра | = | =
Srinagar | IN | = | Srinaqar | Srinagar | = | Сринагар | = | =
Wuhan | CN | Vuhan | Uhan | Uxan | = | Ухань | = | =
Nanjing | CN | Nankin | Nankin | Nankin | = | Нанкин | = | =
Lanzhou | CN | Lancou | Lançjou | Lanchjou | = | Ланьчжоу | = | =
Yinchuan | CN | Yinçuan | İnçuan | Inchuan | = | Иньчуань | = | =
Kashgar / Kashi | CN | Kaşgar | Kaşğar | Qashqar | = | Қашқар / Қашғар | Кашкар | Кашгар
Yiwu | CN | Yivu | İu | Iu | | Иу | = | = | kk ky ru
Dalian | CN | Dalian | Dalyan | Dalyan | = | Далянь | = | =
Haikou | CN | Haikou | Xaykou | Xaykou | = | Хайкоу | = | =
Kunming | CN | = | Kunmin | Kunmin | = | Куньмин | = | =
Harbin | CN | = | Harbin | Xarbin | = | Харбин | = | =
Changsha | CN | Çangşa | Çanşa | Changsha | Чанша | Чанша | = | =
Zhengzhou | CN | Zhengzhou | Çjençjou | Chjenchjou | = | Чжэнчжоу | = | =
Suzhou | CN | Suzhou | Suçjou | Suchjou | = | Сучжоу | = | =
Ningbo | CN | = | Ninbo | Ninbo | = | Нинбо | = | =
Nagoya | JP | = | = | Nagoya | = | Нагоя | = | =
Sapporo | JP | = | = | = | = | Саппоро | = | =
Fukuoka | JP | = | = | = | = | Фукуока | = | =
Nagasaki | JP | = | Naqasaki | Nagasaki | = | Нагасаки | = | =
Nara | JP | = | = | = | = | Нара | = | = | tr az uz uz-Cyrl kk ky ru en
Jeju | KR | Jeju | Çeju | Chejudo | = | Чеджу | = | =
Panmunjom | KR | Panmunjom | Panmuncom | Panmunjom | = | Пханмунджом | = | =
Wonsan | KP | Vonsan | Vonsan | Vonsan | = | Вонсан | = | =
Darkhan | MN | Darhan | Darxan | Darxon | = | Дархан | = | = | kk ky
Da Nang | VN | = | Danaq | Danang | = | Дананг | = | =
Phuket | TH | = | Pxuket | Pxuket | = | Пхукет | = | =
Pattaya | TH | = | Pattaya | Pattayya | = | Паттайя | = | =
Chiang Mai | TH | = | Çianqmay | Chiangmay | = | Чиангмай | = | =
Siem Reap | KH | = | Siem-Rip | Siyemrip | = | Сиемреап | = | =
Luang Prabang | LA | = | Luanqprabanq | Luangprabang | = | Луангпрабанг | = | =
Cebu | PH | = | Sebu | Sebu | = | Себу | = | =
Penang | MY | = | Pinanq | Pinang | = | Пинанг | = | =
Johor Bahru | MY | = | Cohor-Bahru | Johor-Bahru | = | Джохор-Бару | = | =
Bandung | ID | = | Bandunq | Bandung | = | Бандунг | = | =
Surabaya | ID | = | = | Surabaya | = | Сурабая | = | =
Nusantara | ID | = | = | = | = | Нусантара | = | =
Melbourne | AU | = | Melburn | Melburn | = | Мельбурн | = | =
Perth | AU | = | Pert | Pert | = | Перт | = | =
Brisbane | AU | = | Brisben | Brisben | = | Брисбен | = | =
Adelaide | AU | = | Adelaida | Adelaida | = | Аделаида | = | =
Auckland | NZ | = | Oklend | Oklend | = | Окленд | = | =
Christchurch | NZ | = | Kraystçörç | Kraystcherch | = | Крайстчерч | = | =
Chittagong | BD | = | Çitaqonq | Chittagong | = | Читтагонг | = | =
Kandy | LK | = | Kandi | Kandi | = | Канди | = | =
Pokhara | NP | = | Pokxara | Pokhara | = | Покхара | = | =
Dammam | SA | = | Dəmmam | Dammom | = | Даммам | = | =
NEOM / Neom | SA | NEOM | NEOM | NEOM | = | НЕОМ | = | =
Diriyah | SA | Diriye | Diriyə | Diriya | = | Дирия | = | Эд-Диръия / Дирия
Ras Al Khaimah | AE | Resülhayme | Ras-əl-Xeymə | Ras-al-Xayma | = | Рас-эль-Хайма | = | =
Fujairah | AE | Füceyre | Füceyra | Fujayra | = | Фуджейра | = | =
Salalah | OM | Salale | Salalə | Salola | = | Салала | = | =
Basra | IQ | = | Bəsrə | Basra | = | Басра | = | =
Mosul | IQ | Musul | Mosul | Mosul | = | Мосул | = | =
Kirkuk | IQ | Kerkük | Kərkük | Kirkuk | = | Киркук | = | =
Sulaymaniyah | IQ | Süleymaniye | Süleymaniyyə | Sulaymoniya | = | Сулеймания | = | = | tr
Najaf | IQ | Necef | Nəcəf | Najaf | = | Наджаф / Неджеф | = | = | tr
Karbala | IQ | Kerbela | Kərbəla | Karbalo | = | Кербела | = | =
Homs | SY | Humus | Homs | Homs / Xoms | = | Хомс | = | = | tr
Idlib | SY | İdlib | İdlib | Idlib | = | Идлиб | = | =
Latakia | SY | Lazkiye | Latakiya | Latakiya | = | Латакия | = | =
Aqaba | JO | Akabe | Əqəbə | Aqaba | = | Акаба | = | =
Haifa | IL | Hayfa | Hayfa | Hayfa | = | Хайфа | = | =
Eilat | IL | = | Eylat | Eylat | = | Эйлат | = | =
Bethlehem | PS | Beytüllahim | Bethlehem | Baytlahm | = | Вифлеем | = | = | en
Rafah | PS | Refah | Rəfah | Rafah | = | Рафах | = | = | tr az
Nablus | PS | = | = | = | = | Наблус | = | =
Luxor | EG | = | Luksor | Luksor | = | Луксор | = | =
Aswan | EG | Asvan | Asvan | Asvon | = | Асуан | = | =
Misrata | LY | = | = | = | = | Мисурата | = | =
Sirte | LY | = | Sirt | Sirt | = | Сирт | = | = | az
Tangier | MA | Tanca | Tanjer | Tanjer | = | Танжер | = | =
Fez | MA | | Fes | Fes | = | Фес | = | = | en
Djerba | TN | Cerbe | Cerba | Jerba | = | Джерба | = | =
Oran | DZ | Vahran / Oran | Oran | Oran | = | Оран | = | = | tr az
Hargeisa | SO | Hargeysa | Hargeysa | Xargeysa | = | Харгейса | = | =
`
