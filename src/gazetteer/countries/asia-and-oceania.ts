// East, south-east and south Asia, Australia and the Pacific. Columns: see ../countries.ts.

export const asiaAndOceania = `
JP | Tokyo
  adj | Japanese | Japon | yapon / yaponiyalı | yapon / yaponiyalik | = | жапон / жапониялық | жапон / япон / япониялык / жапан | японский
  also | |  | |  | |  | Жапония / Япония / Жапан / Жапания |

KR | Seoul
  also | Republic of Korea / Korea / Korean Republic | Kore Cumhuriyeti / Kore | Koreya Respublikası / Koreya | Koreya Respublikasi / Koreya | = | Корея Республикасы / Корея | Корея Республикасы / Корея | Южная Корея / Корея
  short | ROK
  adj | South Korean / Korean | Güney Koreli / Koreli | cənubi koreyalı / koreyalı | janubiy koreyalik / koreyalik / koreys | = | оңтүстіккореялық / кореялық | түштүк кореялык / кореялык / корей / түштүк корей | южнокорейский / корейский
  seat | Blue House / Cheong Wa Dae / Yongsan | Mavi Saray / Mavi Ev | Göy ev | Koʻk uy | = | Көк үй | Көк үй | Голубой дом / Синий дом

KP | Pyongyang
  also | Democratic People's Republic of Korea | Kore Demokratik Halk Cumhuriyeti | Koreya Xalq Demokratik Respublikası | Koreya Xalq Demokratik Respublikasi | = | Корей Халық Демократиялық Республикасы | Корея Элдик Демократиялык Республикасы | Северная Корея / Корейская Народно-Демократическая Республика
  short | DPRK | KDHC | KXDR | KXDR | КХДР | КХДР | КЭДР | КНДР
  adj | North Korean | Kuzey Koreli | şimali koreyalı | shimoliy koreyalik | = | солтүстіккореялық | түндүк кореялык | северокорейский

TW | Taipei
  adj | Taiwanese | Tayvanlı | tayvanlı | tayvanlik | = | тайваньдық | тайвандык | тайваньский
HK | Hong Kong
  show | Hong Kong | Hong Kong | Honq Konq | Gonkong | = | Гонконг | Гонконг | Гонконг
  adj | Hong Kong | Hong Konglu | honqkonqlu | gonkonglik | = | гонконгтік | гонконгдук | гонконгский
MO | Macao | Macanese |
  show | Macao | Makao | Makao | Makao | = | Макао | Макао | Макао
  also | Macau

VN | Hanoi
  also | Socialist Republic of Vietnam / Viet Nam | Vietnam Sosyalist Cumhuriyeti | Vyetnam Sosialist Respublikası | Vyetnam Sotsialistik Respublikasi | = | Вьетнам Социалистік Республикасы | Вьетнам Социалисттик Республикасы | Социалистическая Республика Вьетнам
  short | | | | | | | | СРВ
  adj | Vietnamese | Vietnamlı | vyetnamlı | vyetnamlik / vyetnam | = | вьетнамдық | вьетнамдык | вьетнамский

MY | Kuala Lumpur
  adj | Malaysian | Malezyalı | malayziyalı | malayziyalik | = | малайзиялық | малайзиялык | малайзийский / малазийский
ID | Jakarta
  also | Republic of Indonesia | Endonezya Cumhuriyeti | İndoneziya Respublikası | Indoneziya Respublikasi | = | Индонезия Республикасы | Индонезия Республикасы | Республика Индонезия
  adj | Indonesian | Endonezyalı | indoneziyalı | indoneziyalik | = | индонезиялық | индонезиялык | индонезийский
SG | Singapore
  also | Republic of Singapore | Singapur Cumhuriyeti | Sinqapur Respublikası | Singapur Respublikasi | = | Сингапур Республикасы | Сингапур Республикасы | Республика Сингапур
  adj | Singaporean | Singapurlu | sinqapurlu | singapurlik | = | сингапурлық | сингапурлук | сингапурский
TH | Bangkok
  also | Kingdom of Thailand | Tayland Krallığı | Tailand Krallığı | Tailand Qirolligi | = | Тайланд / Таиланд Корольдігі | Таиланд | Королевство Таиланд
  adj | Thai | Taylandlı / Tay | tailandlı / tay | tailandlik / tay | = | таиландтық / тай | тайландык / тай | таиландский / тайский
PH | Manila
  also | Republic of the Philippines / the Philippines | Filipinler Cumhuriyeti | Filippin Respublikası | Filippin Respublikasi | = | Филиппин / Филиппин Республикасы | Филиппиндер | Республика Филиппины
  adj | Philippine / Filipino | Filipinli | filippinli | filippinlik | = | филиппиндік | филиппиндик | филиппинский
MM | Naypyidaw
  show | Myanmar | Myanmar | Myanma | Myanma | = | Мьянма | Мьянма | Мьянма
  also | Burma / Republic of the Union of Myanmar | Burma | | | | Бирма | | Бирма
  adj | Myanmar / Burmese | Myanmarlı | myanmalı | myanmalik | = | мьянмалық | мьянмалык | мьянманский / бирманский
KH | Phnom Penh
  also | Kingdom of Cambodia | Kamboçya Krallığı | Kamboca Krallığı | Kambodja Qirolligi | = | Камбоджа Корольдігі | Камбоджа Королдугу | Королевство Камбоджа
  adj | Cambodian | Kamboçyalı | kambocalı | kambodjalik | = | камбоджалық | камбоджалык | камбоджийский
LA | Vientiane
  also | Lao People's Democratic Republic / Lao PDR | Laos Demokratik Halk Cumhuriyeti | Laos Xalq Demokratik Respublikası | | | | | Лаосская Народно-Демократическая Республика
  adj | Lao / Laotian | Laoslu | laoslu | laoslik | = | лаостық | лаостук | лаосский
BN | Bandar Seri Begawan
  also | Brunei Darussalam | Brunei Darusselam | | | | Бруней-Даруссалам | | Бруней-Даруссалам
  adj | Bruneian | Bruneyli | bruneyli | bruneylik | = | брунейлік | брунейлик | брунейский
TL | Dili | Timorese / East Timorese | восточнотиморский
  also | East Timor | Doğu Timor | Timor-Leste | Sharqiy Timor | = | Шығыс Тимор | Чыгыш Тимор | Тимор-Лешти / Тимор-Лесте

BD | Dhaka
  also | People's Republic of Bangladesh | Bangladeş Halk Cumhuriyeti | Banqladeş Xalq Respublikası | Bangladesh Xalq Respublikasi | = | Бангладеш Халық Республикасы | Бангладеш Эл Республикасы | Народная Республика Бангладеш
  adj | Bangladeshi | Bangladeşli | banqladeşli | bangladeshlik | = | бангладештік | бангладештик | бангладешский
LK | Colombo
  adj | Sri Lankan | Sri Lankalı | şri-lankalı | shri-lankalik | = | шриланкалық | шри-ланкалык | шри-ланкийский / ланкийский
NP | Kathmandu
  adj | Nepali / Nepalese | Nepalli | nepallı | nepallik | = | непалдық | непалдык | непальский
BT | Thimphu | Bhutanese | бутанский
  ambiguous |  |  |  |  |  |  |  | Бутан
MV | Male
  also | Republic of Maldives / the Maldives | Maldiv Cumhuriyeti / Maldiv Adaları | Maldiv Respublikası | Maldiv Respublikasi | = | Мальдив | Мальдив аралдары | Мальдивская Республика
  adj | Maldivian | Maldivli | maldivli | maldivlik | = | мальдивтік | мальдивдик | мальдивский

AU | Canberra
  also | Commonwealth of Australia | Avustralya Milletler Topluluğu | Avstraliya İttifaqı | | | | | Австралийский Союз
  adj | Australian | Avustralyalı | avstraliyalı | avstraliyalik | = | аустралиялық / австралиялық | австралиялык | австралийский
NZ | Wellington
  adj | New Zealand | Yeni Zelandalı | yeni zelandiyalı | yangi zelandiyalik | = | жаңазеландиялық | жаңы зеландиялык | новозеландский
FJ | Suva | Fijian | фиджийский
PG | Port Moresby | Papua New Guinean | папуасский
SB | Honiara | Solomon Islander | соломонский
VU | Port Vila | Ni-Vanuatu | вануатский
WS | Apia | Samoan | самоанский
TO | Nuku'alofa | Tongan | тонганский
TV | Funafuti | Tuvaluan | тувалуанский
KI | South Tarawa | I-Kiribati | кирибатийский
NR | Yaren | Nauruan | науруанский
PW | Ngerulmud | Palauan | палауский
FM | Palikir | Micronesian | микронезийский
MH | Majuro | Marshallese | маршалльский
CK | Avarua | Cook Islander |
NU | Alofi | Niuean |
TK |
NF | Kingston, Norfolk Island
PN | Adamstown
  also | Pitcairn
AS | Pago Pago
GU | Hagåtña | Guamanian | гуамский
MP | Saipan
NC | Nouméa | New Caledonian | новокаледонский
PF | Papeete | French Polynesian |
WF | Mata-Utu
CC | West Island
CX | Flying Fish Cove
HM |
  also | Heard Island
UM |
IO |
  show | | | | | Британиянинг Ҳинд океанидаги ҳудуди
AQ |
TF | Port-aux-Français
`
