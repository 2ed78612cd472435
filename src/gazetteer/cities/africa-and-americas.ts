// Cities of Africa south of the Sahara and of the Americas. Columns: see ../cities.ts.

export const africaAndAmericas = `
Washington / Washington, D.C. / Washington DC / Washington D.C. | US | Washington / Vaşington | Vaşinqton | Vashington | = | Вашингтон | = | =
New York / New York City | US | New York | Nyu-York / Nyu York | Nyu-York / Nyu York | Нью-Йорк | Нью-Йорк / Нью Йорк | Нью-Йорк | =
Chicago | US | = | Çikaqo | Chikago | = | Чикаго | = | =
Los Angeles | US | = | Los-Anceles | Los-Anjeles / Los Anjeles | = | Лос-Анджелес | = | =
San Francisco | US | = | San-Fransisko | San-Fransisko | = | Сан-Франциско | = | =
Miami | US | = | Mayami | Mayami | = | Майами | = | =
Anchorage | US | Anchorage / Ankorac | Ankoric | Ankorij / Ankoridj / Ankorej | = | Анкоридж | = | =
Wilmington | US | = | Uilminqton | Uilmington | = | Уилмингтон | = | =
Camp David | US | = | Kemp-Devid | Kemp-Devid / Kemp Devid | = | Кэмп-Дэвид | = | =
Mar-a-Lago / Palm Beach | US | = | Mar-a-Laqo | Mar-a-Lago | = | Мар-а-Лаго | = | =
Ottawa | CA | = | Ottava | Ottava | = | Оттава | = | =
Toronto | CA | = | = | = | = | Торонто | = | =
Montreal | CA | = | Monreal | Monreal | = | Монреаль | = | =
Kananaskis | CA | = | = | = | = | Кананаскис | = | =
Charlevoix | CA | = | = | | | | | Шарлевуа
Mexico City | MX | Meksiko / Mexico City | Mexiko | Mexiko | = | Мехико | = | =
Brasilia / Brasília | BR | Brasilia | Brazilia | Brazilia | = | Бразилиа / Бразилия қаласы | Бразилиа | =
Rio de Janeiro | BR | = | Rio-de-Janeyro | Rio-de-Janeyro | = | Рио-де-Жанейро | = | =
Sao Paulo / São Paulo | BR | Sao Paulo | San-Paulu | San-Paulu | = | Сан-Паулу | = | =
Fortaleza | BR | = | Fortaleza | Fortaleza | = | Форталеза | = | =
Belem / Belém | BR | Belem | Belen | Belen | = | Белен | = | =
Buenos Aires | AR | = | Buenos-Ayres | Buenos-Ayres | = | Буэнос-Айрес | = | =
Havana | CU | = | Havana | Gavana | = | Гавана | = | =
Caracas | VE | Karakas | Karakas | Karakas | = | Каракас | = | =
Santiago | CL | = | Santyaqo | Santyago | = | Сантьяго | = | =
Bogota / Bogotá | CO | Bogota | Boqota | Bogota | = | Богота | = | =
Lima | PE | = | = | = | = | Лима | = | =
La Paz | BO | = | La-Pas | La-Pas | = | Ла-Пас | = | =
Quito | EC | Kito | Kito | Kito | = | Кито | = | =
Georgetown | GY | = | Corctaun | Jorjtaun | = | Джорджтаун | = | =
Asuncion / Asunción | PY | Asuncion | Asunsyon | Asunson | = | Асунсьон | = | =
Paramaribo | SR | = | = | = | = | Парамарибо | = | =
Montevideo | UY | = | = | = | = | Монтевидео | = | =
Cayenne | GF | = | Kayenna | Kayenna | = | Кайенна | = | Кайенна
San Jose / San José | CR | San Jose | San-Xose | San-Xose | = | Сан-Хосе | = | =
San Salvador | SV | = | San-Salvador | San-Salvador | = | Сан-Сальвадор | = | =
Guatemala City | GT | Guatemala | Qvatemala | Gvatemala | = | Гватемала | = | =
Tegucigalpa | HN | = | Tequsiqalpa | Tegusigalpa | = | Тегусигальпа | = | =
Managua | NI | = | Manaqua | Managua | = | Манагуа | = | =
Panama City | PA | Panama | Panama | Panama | = | Панама | = | =
Belmopan | BZ | = | Belmopan | Belmopan | = | Бельмопан | = | Бельмопан
Santo Domingo | DO | = | Santo-Dominqo | Santo-Domingo | = | Санто-Доминго | = | =
Port-au-Prince | HT | = | Port-o-Prens | Port-o-Prens | = | Порт-о-Пренс | = | =
Kingston | JM | = | Kinqston | Kingston | = | Кингстон | = | =
Port of Spain | TT | = | Port-of-Speyn | Port-of-Speyn | = | Порт-оф-Спейн | = | Порт-оф-Спейн
Bridgetown | BB | = | Brictaun | Brijtaun | = | Бриджтаун | = | Бриджтаун
Nassau | BS | = | Nassau | Nassau | = | Нассау | = | =
St. John's | AG | Saint John's | Sent-Cons | Sent-Jons | = | Сент-Джонс | = | Сент-Джонс
Roseau | DM | = | Rozo | Rozo | = | Розо | = | Розо
St. George's | GD | Saint George's | Sent-Corces | Sent-Jorjes | = | Сент-Джорджес | = | Сент-Джорджес
Basseterre | KN | = | Baster | Baster | = | Бастер | = | Бастер
Castries | LC | = | Kastri | Kastri | = | Кастри | = | Кастри
Kingstown | VC | = | Kinqstaun | Kingstaun | = | Кингстаун | = | Кингстаун
The Valley | AI | | | | | | | | en
Oranjestad | AW | = | Oranyestad | Oranyestad | = | Ораньестад | = | Ораньестад
Gustavia | BL | = | Qustaviya | Gustaviya | = | Густавия | = | Густавия
Hamilton | BM | = | Hamilton | Gamilton | = | Гамильтон | = | Гамильтон | en
Kralendijk | BQ | = | Kralendeyk | Kralendeyk | = | Кралендейк | = | Кралендейк
Willemstad | CW | = | Villemstad | Villemstad | = | Виллемстад | = | Виллемстад
Stanley | FK | = | Stenli | Stenli | = | Стэнли | = | Стэнли | en
Basse-Terre | GP | = | Bas-Ter | Bas-Ter | = | Бас-Тер | = | Бас-Тер
George Town | KY | = | | | | | | 
Marigot | MF | = | Mariqo | Marigo | = | Мариго | = | Мариго
Fort-de-France | MQ | = | For-de-Frans | For-de-Frans | = | Фор-де-Франс | = | Фор-де-Франс
Plymouth | MS | = | Plimut | Plimut | = | Плимут | = | Плимут
Saint-Pierre | PM | = | Sen-Pyer | Sen-Pyer | = | Сен-Пьер | = | Сен-Пьер | en
San Juan | PR | = | San-Xuan | San-Xuan | = | Сан-Хуан | = | =
Philipsburg | SX | = | Filipsburq | Filipsburg | = | Филипсбург | = | Филипсбург
Cockburn Town | TC | = | Kobern-Taun | Kobern-Taun | = | Коберн-Таун | = | Коберн-Таун
Road Town | VG | = | Rod-Taun | Rod-Taun | = | Род-Таун | = | Род-Таун
Charlotte Amalie | VI | = | Şarlotta-Amaliya | Sharlotta-Amaliya | = | Шарлотта-Амалия | = | Шарлотта-Амалия
Pretoria | ZA | = | Pretoriya | Pretoriya | = | Претория | = | =
Johannesburg | ZA | = | Yohannesburq | Yohannesburg / Yoxannesburg | = | Йоханнесбург | = | Йоханнесбург
Cape Town | ZA | Cape Town / Kap | Keyptaun / Keyp-Taun / Keyp Taun | Keyptaun | = | Кейптаун | = | =
Durban | ZA | = | = | = | = | Дурбан | = | =
Addis Ababa | ET | Addis Ababa | Əddis-Əbəbə / Əddis-Əbabə / Addis-Abeba | Addis-Abeba / Addis-Ababa | = | Аддис-Абеба | = | =
Nairobi | KE | = | Nayrobi | Nayrobi | = | Найроби | = | =
Abuja | NG | = | Abuca | Abuja | = | Абуджа | = | =
Lagos | NG | = | Laqos | Lagos | = | Лагос | = | =
Dakar | SN | = | = | = | = | Дакар | = | =
Accra | GH | Akra | Akkra | Akkra | = | Аккра | = | =
Dodoma | TZ | = | = | = | = | Додома | = | =
Dar es Salaam | TZ | Darüsselam | Dar-əs-Salam | Dor-us-Salom | = | Дар-эс-Салам | = | =
Kampala | UG | = | = | = | = | Кампала | = | =
Entebbe | UG | = | Entebbe | Entebbe | = | Энтеббе | = | =
Kigali | RW | = | Kiqali | Kigali | = | Кигали | = | =
Luanda | AO | = | = | = | = | Луанда | = | =
Ouagadougou | BF | Uagadugu | Uaqaduqu | Uagadugu | = | Уагадугу | = | =
Gitega | BI | = | Giteqa | Gitega | = | Гитега | = | =
Porto-Novo | BJ | = | Porto-Novo | Porto-Novo | = | Порто-Ново | = | =
Gaborone | BW | = | Qaborone | Gaborone | = | Габороне | = | =
Kinshasa | CD | Kinşasa | Kinşasa | Kinshasa | = | Киншаса | = | =
Bangui | CF | = | Banqi | Bangi | = | Банги | = | =
Brazzaville | CG | Brazavil | Brazzavil | Brazzavil | = | Браззавиль | = | =
Yamoussoukro | CI | = | Yamusukro | Yamusukro | = | Ямусукро | = | =
Abidjan | CI | Abican | Abican | Abijan | = | Абиджан | = | =
Yaounde / Yaoundé | CM | Yaounde | Yaunde | Yaunde | = | Яунде | = | =
Praia | CV | = | Praya | Praya | = | Прая | = | =
Asmara | ER | = | Əsmərə | Asmara | = | Асмэра | = | =
Libreville | GA | = | Librevil | Librevil | = | Либревиль | = | =
Banjul | GM | = | Bancul | Banjul | = | Банжул | = | =
Conakry | GN | Konakri | Konakri | Konakri | = | Конакри | = | =
Malabo | GQ | = | = | = | = | Малабо | = | =
Bissau | GW | = | Bisau | Bisau | = | Бисау | = | =
Moroni | KM | = | = | = | = | Морони | = | =
Monrovia | LR | = | Monroviya | Monroviya | = | Монровия | = | =
Maseru | LS | = | = | = | = | Масеру | = | =
Antananarivo | MG | = | = | = | = | Антананариву | = | =
Bamako | ML | = | = | = | = | Бамако | = | =
Port Louis | MU | = | Port-Lui | Port-Lui | = | Порт-Луи | = | =
Lilongwe | MW | = | Lilonqve | Lilongve | = | Лилонгве | = | =
Maputo | MZ | = | = | = | = | Мапуту | = | =
Windhoek | NA | = | Vindhuk | Vindxuk | = | Виндхук | = | =
Niamey | NE | = | Niamey | Niamey | = | Ниамей | = | =
Victoria | SC | = | Viktoriya | Viktoriya | = | Виктория | = | = | en tr az uz ru
Freetown | SL | = | Fritaun | Fritaun | = | Фритаун | = | =
Juba | SS | Cuba | Cuba | Juba | = | Джуба | = | = | tr az
Sao Tome / São Tomé | ST | Sao Tome | San-Tome | San-Tome | = | Сан-Томе | = | =
Mbabane | SZ | = | = | = | = | Мбабане | = | =
N'Djamena | TD | N'Djamena / Encemine | Ncamena | Njamena | = | Нджамена | = | =
Lome / Lomé | TG | Lome | Lome | Lome | = | Ломе | = | =
Lusaka | ZM | = | = | = | = | Лусака | = | =
Harare | ZW | = | Harare | Xarare | = | Хараре | = | =
Saint-Denis | RE | = | Sen-Deni | Sen-Deni | = | Сен-Дени | = | Сен-Дени
Jamestown | SH | = | Ceymstaun | Jeymstaun | = | Джеймстаун | = | Джеймстаун
Mamoudzou | YT | = | Mamudzu | Mamudzu | = | Мамудзу | = | Мамудзу
Boston | US | = | = | | | Бостон | = | =
Houston | US | = | Hyuston | Xyuston | = | Хьюстон | = | =
Dallas | US | = | Dallas | Dallas | = | Даллас | = | =
Atlanta | US | = | = | = | = | Атланта | = | =
Philadelphia | US | Filadelfiya | Filadelfiya | Filadelfiya | = | Филадельфия | = | =
Las Vegas | US | = | Las-Veqas | Las-Vegas | = | Лас-Вегас | = | =
Seattle | US | = | Siettl | Sietl | = | Сиэтл | = | =
Pittsburgh | US | = | Pittsburq | Pitsburg | = | Питтсбург | = | =
Honolulu | US | = | = | = | = | Гонолулу | = | =
San Diego | US | = | San-Dieqo | San-Diyego | = | Сан-Диего | = | =
Detroit | US | = | Detroyt | Detroyt | = | Детройт | = | =
Denver | US | = | = | Denver | = | Денвер | = | =
Vancouver | CA | = | Vankuver | Vankuver | = | Ванкувер | = | =
Calgary | CA | = | Kalqari | Kalgari | = | Калгари | = | =
Quebec City / Québec | CA | Quebec | Kvebek | Kvebek | = | Квебек | = | =
Halifax | CA | = | Halifaks | Galifaks | = | Галифакс | = | =
Banff | CA | = | Banf | Banf | = | Банф | = | =
Cancun / Cancún | MX | Cancun | Kankun | Kankun | = | Канкун | = | =
Guadalajara | MX | = | Qvadalaxara | Gvadalaxara | = | Гвадалахара | = | =
Monterrey | MX | = | Monterrey | Monterrey | = | Монтеррей | = | =
Foz do Iguacu / Foz do Iguaçu | BR | Foz do Iguacu | Fos-du-İquasu | Fos-du-Iguasu | = | Фос-ду-Игуасу | = | =
Cartagena | CO | = | Kartaxena | Kartaxena | = | Картахена | = | =
Medellin / Medellín | CO | Medellin | Medelin | Medelin | = | Медельин | = | =
Santa Marta | CO | = | Santa-Marta | Santa-Marta | = | Санта-Марта | = | =
Cusco | PE | = | Kusko | Kusko | = | Куско | = | =
Punta Cana | DO | = | Punta-Kana | Punta-Kana | = | Пунта-Кана | = | =
Punta del Este | UY | = | Punta-del-Este | Punta-del-Este | = | Пунта-дель-Эсте | = | =
Sucre | BO | = | Sukre | Sukre | = | Сукре | = | =
Varadero | CU | = | = | = | = | Варадеро | = | =
Mombasa | KE | = | = | = | = | Момбаса | = | =
Zanzibar | TZ | = | Zənzibar | Zanzibar | = | Занзибар | = | =
Arusha | TZ | Aruşa | Aruşa | Arusha | = | Аруша | = | =
Goma | CD | = | Qoma | Goma | = | Гома | = | =
Lubumbashi | CD | Lubumbaşi | Lubumbaşi | Lubumbashi | = | Лубумбаши | = | =
Livingstone | ZM | = | Livinqston | Livingston | = | Ливингстон | = | = | en
Victoria Falls | ZW | Victoria Şelaleleri | Viktoriya şəlaləsi | Viktoriya-Folls | = | Виктория-Фолс | = | =
Kumasi | GH | = | = | = | = | Кумаси | = | =
Diamniadio | SN | = | | | | | | Диамниадио
Kano | NG | = | = | = | = | Кано | = | =
Bahir Dar | ET | = | Bəhir-Dar | Bahir-Dar | = | Бахр-Дар | = | =
Stellenbosch | ZA | = | Stellenbos | Stellenbos | = | Стелленбос | = | =
`
