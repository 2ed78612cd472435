// The Turkic states, and Tajikistan beside them: what CLDR does not tell of their names. Columns: see ../countries.ts.

export const turkicStates = `
TR | Ankara
  also | Turkey / Republic of Türkiye / Republic of Turkey / Turkiye | Türkiye Cumhuriyeti | Türkiyə Respublikası / Türkiyə Cümhuriyyəti | Turkiya Respublikasi / Turkiye | Туркия Республикаси | Түркия Республикасы | Түркия Республикасы / Түркие / Туркия | Турецкая Республика / Турецкая Республика Турция / Тюркие
  short | | TC
  adj | Turkish / Turk | Türk / Türkiyeli | türk / türkiyəli | turk / turkiyalik | = | түрік / түркиялық | түрк / түркиялык | турецкий
  seat | Beştepe / Bestepe / Presidential Complex in Beştepe | Beştepe / Cumhurbaşkanlığı Külliyesi / Külliye | Beştepe / Prezident Külliyəsi / Prezident Kompleksi / Prezident Külliyyəsi / Ağ Saray | Beshtepa | = | Бештепе | Бештепе | Бештепе / Президентский комплекс Бештепе / президентский комплекс Бештепе / Чанкайский дворец / дворец Чанкая
  ambiguous | Turkey

AZ | Baku
  also | Republic of Azerbaijan / Azerbaijan Republic | Azerbaycan Cumhuriyeti / Can Azerbaycan | Azərbaycan Respublikası | Ozarbayjon Respublikasi / Ozarboyjon / Ozarboyjon Respublikasi | Озарбайжон Республикаси / Озарбойжон / Озарбойжон Республикаси | Әзербайжан / Әзірбайжан Республикасы / Әзербайжан Республикасы / Әзірбайжан | Азербайжан Республикасы / Азербайджан | Азербайджанская Республика
  short | | | | | | | | АР
  adj | Azerbaijani / Azeri | Azerbaycanlı / Azeri | azərbaycanlı | ozarbayjon / ozarbayjonlik | = | әзербайжан / әзірбайжан / әзербайжандық / әзірбайжандық | азербайжан / азербайжандык | азербайджанский
  seat | Zagulba / Zugulba | Zagulba | Zuğulba | | | | | Загульба

KZ | Astana
  also | Republic of Kazakhstan / Kazakstan / Qazaqstan | Kazakistan Cumhuriyeti | Qazaxıstan Respublikası | Qozogʻiston Respublikasi | Қозоғистон Республикаси | Қазақстан Республикасы / Қазақ елі | Казакстан Республикасы / Казахстан | Республика Казахстан
  short | | | | | | ҚР | | РК
  adj | Kazakh / Kazakhstani | Kazak / Kazakistanlı | qazax / qazaxıstanlı | qozoq / qozogʻistonlik | = | қазақ / қазақстандық | казак / казакстандык | казахстанский / казахский
  seat | Akorda / Ak Orda / Aqorda / Akorda Palace | Akorda / Ak Orda | Akorda / Ağ Orda / Prezident Sarayı Akorda / Akorda sarayı | Oqoʻrda / Akorda | Оқўрда / Акорда | Ақорда | Ак Орда / Акорда | Акорда

KG | Bishkek
  show | | | | | | | | Кыргызстан
  also | Kyrgyz Republic / Kirghizia / Kirgizstan | Kırgız Cumhuriyeti / Kırgızistan Cumhuriyeti | Qırğız Respublikası / Qırğızıstan Respublikası | Qirgʻiz Respublikasi / Qirgʻizston / Qirgʻiziston Respublikasi | Қирғиз Республикаси / Қирғизистон Республикаси | Қырғыз Республикасы / Қырғыз елі | Кыргыз Республикасы / Кыргыз Эл | Киргизия / Кыргызская Республика / Киргизская Республика
  short | | | | | | | КР | КР
  adj | Kyrgyz / Kyrgyzstani | Kırgız / Kırgızistanlı | qırğız / qırğızıstanlı | qirgʻiz / qirgʻizistonlik | = | қырғыз / қырғызстандық | кыргыз / кыргызстандык | кыргызский / киргизский / кыргызстанский
  seat | Ala-Archa / Ala Archa / Yntymak Ordo / Ala-Archa State Residence | Ala-Arça / Ala Arça / Yıntımak Ordo | Ala-Arça / İntimak Ordo | Ala-Archa / Olaarcha / Intimoq Oʻrda | Ала-Арча / Олаарча / Интимоқ Ордо | Алаарша / Ала-Арча / Ынтымақ Орда | Ала-Арча / Ынтымак Ордо | Ала-Арча / Ынтымак Ордо / Енки-Арча

UZ | Tashkent
  also | Republic of Uzbekistan | Özbekistan Cumhuriyeti | Özbəkistan Respublikası | Oʻzbekiston Respublikasi | Ўзбекистон Республикаси | Өзбекстан Республикасы | Өзбекстан Республикасы / Узбекистан / Өзбекистан | Республика Узбекистан
  short | | | | OʻzR | ЎзР | ӨР | | РУз / РУ
  adj | Uzbek / Uzbekistani | Özbek / Özbekistanlı | özbək / özbəkistanlı | oʻzbek / oʻzbekistonlik | = | өзбек / өзбекстандық | өзбек / өзбекстандык | узбекский / узбекистанский
  seat | Koksaroy / Kuksaroy / Kok Saroy / Kuksaroy Residence | Köksaray / Göksaray / Köksaray Cumhurbaşkanlığı Sarayı | Göysaray / Köksaray / Kuksaroy / Göy Saray | Koʻksaroy | = | Көксарай | Көксарай / Кук-Сарай | Куксарай / резиденция Куксарой / Куксарой

TM | Ashgabat
  also | Republic of Turkmenistan | Türkmenistan Cumhuriyeti | | | | Түркіменстан / Түркменстан | Түркмөнистан / Түркменстан / Туркменистан / Түркменистан | Туркмения
  adj | Turkmen / Turkmenistani | Türkmen / Türkmenistanlı | türkmən / türkmənistanlı | turkman / turkmanistonlik | = | түрікмен / түрікменстандық | түркмөн / түркмөнстандык | туркменский / туркменистанский
  seat | Oguzhan Palace / Oguz Khan Palace | Oğuzhan Sarayı | Oğuzxan sarayı | Oʻgʻuzxon saroyi | = | Оғызхан сарайы | Огузхан сарайы | дворец Огузхан / комплекс Огузхан / Огузхан / Дворцовый комплекс Огузхан

TJ | Dushanbe
  also | Republic of Tajikistan | Tacikistan Cumhuriyeti | Tacikistan Respublikası | Tojikiston Respublikasi | Тожикистон Республикаси | Тәжікстан Республикасы | Тажикстан Республикасы / Тажикистан | Республика Таджикистан
  short | | | | | | | | РТ
  adj | Tajik / Tajikistani | Tacik / Tacikistanlı | tacik / tacikistanlı | tojik / tojikistonlik | = | тәжік / тәжікстандық | тажик / тажикстандык | таджикский / таджикистанский
  seat | Kohi Millat / Palace of the Nation / Qasri Millat | | Millət Sarayı / Kohi Millət / Qəsri Millət | Qasri Millat | = | Қасри миллат | Касри Миллат | Дворец нации / Кохи Миллат

HU | Budapest
  also | Republic of Hungary | | Macarıstan Respublikası | Mojariston | = | Мажарстан / Венгр Республикасы | Мажарстан | Венгерская Республика
  adj | Hungarian / Magyar | Macar / Macaristanlı | macar / macarıstanlı | venger / mojar / vengriyalik | = | мажар / венгр / мажарстандық / венгриялық | венгр / мажар / венгриялык / венгер | венгерский
  seat | Carmelite Monastery / Sándor Palace / Karmelita | Karmelit Manastırı / Sandor Sarayı | Karmelit monastırı / Şandor sarayı | Shandor saroyi | Шандор саройи | Шандор сарайы | Шандор сарайы | дворец Шандора / Кармелитский монастырь

TRNC | North Nicosia
  show | Northern Cyprus | Kuzey Kıbrıs Türk Cumhuriyeti | Şimali Kipr | Shimoliy Kipr | Шимолий Кипр | Солтүстік Кипр | Түндүк Кипр | Северный Кипр
  also | Turkish Republic of Northern Cyprus / North Cyprus / Northern Cyprus Turkish Republic | Kuzey Kıbrıs | Şimali Kipr Türk Respublikası / Şimali Kipr Türk Cümhuriyyəti | Shimoliy Kipr Turk Respublikasi | = | Солтүстік Кипр Түрік Республикасы | Түндүк Кипр Түрк Республикасы | Турецкая Республика Северного Кипра
  short | TRNC | KKTC | ŞKTR / ŞKTC | ShKTR | ШКТР | СКТР | ТКТР | ТРСК
  adj | Turkish Cypriot / Northern Cypriot | Kıbrıslı Türk / KKTC'li | Kipr türkü / şimali kiprli | kiprlik turk | = | кипрлік түрік | кипрлик түрк | турецко-киприотский / северокипрский
`
