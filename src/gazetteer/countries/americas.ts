// North and South America and the Caribbean. Columns: see ../countries.ts.

export const americas = `
US | Washington
  show | United States | ABD | ABŞ | AQSh | = | АҚШ | АКШ | США
  also | United States of America / America / the United States | Amerika | Amerika | Amerika / Qoʻshma Shtatlar / Amerika Qoʻshma Shtatlari | = | Америка / Америка Құрама Штаттары / Құрама Штаттар | Америка Кошмо Штаттары / Америка | Соединённые Штаты Америки / Соединённые Штаты / Соединенные Штаты Америки / Америка
  short | US / U.S. / USA / U.S.A. | ABD | ABŞ | AQSh / AQSH | АҚШ | АҚШ | АКШ | США
  adj | American | ABD'li / Amerikalı / Amerikan | amerikalı / amerikan | amerikalik | = | америкалық / американдық | америкалык / АКШлык / америка | американский
  seat | White House / the White House / Oval Office | Beyaz Saray | Ağ Ev / Oval Ofis / Oval kabinet | Oq uy | = | Ақ үй | Ак үй | Белый дом

CA | Ottawa
  adj | Canadian | Kanadalı | kanadalı | kanadalik | = | канадалық | канадалык | канадский
MX | Mexico City
  also | United Mexican States | Birleşik Meksika Devletleri | Meksika Birləşmiş Ştatları | | | | | Мексиканские Соединённые Штаты
  adj | Mexican | Meksikalı | meksikalı | meksikalik | = | мексикалық | мексикалык | мексиканский
BR | Brasilia
  also | Federative Republic of Brazil | Brezilya Federatif Cumhuriyeti | Braziliya Federativ Respublikası | Braziliya Federativ Respublikasi | = | Бразилия Федеративті Республикасы | Бразилия Федеративдүү Республикасы | Федеративная Республика Бразилия
  adj | Brazilian | Brezilyalı | braziliyalı | braziliyalik | = | бразилиялық | бразилиялык | бразильский
AR | Buenos Aires
  also | Argentine Republic | Arjantin Cumhuriyeti | Argentina Respublikası | Argentina Respublikasi | = | Аргентина Республикасы | Аргентина Республикасы | Аргентинская Республика
  adj | Argentine / Argentinian / Argentinean | Arjantinli | argentinalı | argentinalik | = | аргентиналық | аргентиналык | аргентинский
  seat | Casa Rosada | Casa Rosada | | | | | | Каса-Росада
CU | Havana
  also | Republic of Cuba | Küba Cumhuriyeti | Kuba Respublikası | Kuba Respublikasi | = | Куба Республикасы | Куба Республикасы | Республика Куба
  adj | Cuban | Kübalı | kubalı | kubalik | = | кубалық | кубалык | кубинский
  ambiguous |  |  |  |  |  |  |  | Куба
VE | Caracas
  also | Bolivarian Republic of Venezuela | Venezuela Bolivar Cumhuriyeti | Venesuela Bolivar Respublikası | | | | | Боливарианская Республика Венесуэла
  adj | Venezuelan | Venezuelalı | venesuelalı | venesuelalik | = | венесуэлалық | венесуэлалык | венесуэльский
  seat | Miraflores / Miraflores Palace | Miraflores Sarayı
CL | Santiago
  also | | | Çili Respublikası
  adj | Chilean | Şilili | çilili | chililik | = | чилилік | чилилик | чилийский
  ambiguous | Chile |  |  | Chili | = |  |  | Чили
CO | Bogota
  also | | | Kolumbiya Respublikası
  adj | Colombian | Kolombiyalı | kolumbiyalı | kolumbiyalik | = | колумбиялық | колумбиялык | колумбийский
PE | Lima
  also | | | Peru Respublikası
  adj | Peruvian | Perulu | perulu | perulik | = | перулік | перулик | перуанский
  ambiguous |  |  |  |  |  |  |  | Перу
BO | La Paz | Bolivian | боливийский
EC | Quito | Ecuadorian | эквадорский
GY | Georgetown | Guyanese | гайанский
PY | Asuncion | Paraguayan | парагвайский
SR | Paramaribo | Surinamese | суринамский
UY | Montevideo | Uruguayan | уругвайский
GF | Cayenne | French Guianese |
CR | San Jose | Costa Rican | коста-риканский
SV | San Salvador | Salvadoran | сальвадорский
GT | Guatemala City | Guatemalan | гватемальский
HN | Tegucigalpa | Honduran | гондурасский
NI | Managua | Nicaraguan | никарагуанский
PA | Panama City | Panamanian | панамский
  also | | | Panama Respublikası
  ambiguous | Panama |  |  |  |  |  |  | Панама
BZ | Belmopan | Belizean | белизский
DO | Santo Domingo | Dominican | доминиканский
HT | Port-au-Prince | Haitian | гаитянский
JM | Kingston | Jamaican | ямайский
TT | Port of Spain | Trinidadian | тринидадский
  show | Trinidad and Tobago
BB | Bridgetown | Barbadian | барбадосский
BS | Nassau | Bahamian | багамский
  also | the Bahamas |  |  |  |  |  |  | Багамы / Багамские Острова
AG | St. John's | Antiguan | антигуанский
  show | Antigua and Barbuda
DM | Roseau |  | доминикский
GD | St. George's | Grenadian | гренадский
KN | Basseterre | Kittitian | сент-китский
  show | Saint Kitts and Nevis
  also | St Kitts and Nevis
LC | Castries | Saint Lucian | сент-люсийский
  show | Saint Lucia
VC | Kingstown | Vincentian | сент-винсентский
  show | Saint Vincent and the Grenadines
AI | The Valley | Anguillan |
AW | Oranjestad | Aruban | арубский
BL | Gustavia
BM | Hamilton | Bermudian | бермудский
  also |  |  |  |  |  |  |  | Бермуды
BQ | Kralendijk
CW | Willemstad | Curaçaoan | кюрасаоский
FK | Stanley |  | фолклендский
GP | Basse-Terre | Guadeloupean | гваделупский
GS |
  also | South Georgia
KY | George Town | Caymanian | кайманский
MF | Marigot
MQ | Fort-de-France | Martinican | мартиникский
MS | Plymouth | Montserratian |
PM | Saint-Pierre
PR | San Juan | Puerto Rican | пуэрто-риканский
SX | Philipsburg
TC | Cockburn Town
VG | Road Town
  also |  |  |  |  |  |  | Британ Виргин аралдары | Британские Виргинские острова
VI | Charlotte Amalie
  also |  |  |  |  |  |  | АКШнын Виргин аралдары | Американские Виргинские острова
BV |
`
