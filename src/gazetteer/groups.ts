// Rows of countries that are named together.
//
// A head line: id | members. Properties, eight cells each (see table.ts): name, adj.
import { once } from './once.ts'
import { codesOf, namesOfProperty, parseBlocks } from './table.ts'
import type { CountryGroup } from './types.ts'

const TABLE = `
central-asia | KG KZ TJ TM UZ
  name | Central Asia / Central Asian countries / Central Asian states / five Central Asian countries / five Central Asian states / Central Asian five / C5 / countries of Central Asia / states of Central Asia | Orta Asya / Orta Asya ülkeleri / Orta Asya devletleri / Orta Asya Cumhuriyetleri / beş Orta Asya ülkesi / Merkezi Asya | Mərkəzi Asiya / Orta Asiya / Mərkəzi Asiya ölkələri / Mərkəzi Asiya dövlətləri / Mərkəzi Asiyanın beş ölkəsi | Markaziy Osiyo / Markaziy Osiyo davlatlari / Markaziy Osiyo mamlakatlari / Oʻrta Osiyo / Markaziy Osiyo respublikalari / Oʻrta Osiyo davlatlari / Oʻrta Osiyo respublikalari | = | Орталық Азия / Орталық Азия елдері / Орталық Азия мемлекеттері / Орта Азия / Орталық Азияның бес елі | Борбор Азия / Борбордук Азия / Борбор Азия өлкөлөрү / Борбордук Азия өлкөлөрү / Борбор Азия мамлекеттери / Орто Азия | Центральная Азия / страны Центральной Азии / государства Центральной Азии / Средняя Азия / пять стран Центральной Азии / центральноазиатская пятёрка / ЦА
  adj | Central Asian | Orta Asyalı | mərkəzi asiyalı | markaziy osiyolik | = | орталықазиялық | борбор азиялык / борбордук азиялык | центральноазиатский / среднеазиатский
turkic-states | AZ KG KZ TM TR UZ
  name | Turkic states / Turkic countries / Turkic world / Turkic-speaking states / Turkic-speaking countries / Turkic nations / Turkic republics | Türk devletleri / Türk dünyası / Türk cumhuriyetleri / Türk ülkeleri / Türk dili konuşan ülkeler | Türk dövlətləri / türk dünyası / türkdilli ölkələr / türkdilli dövlətlər / Türk dünyası ölkələri | Turkiy davlatlar / turkiy dunyo / turkiy tilli davlatlar / turkiy olam / turkiy mamlakatlar | = | Түркі мемлекеттері / түркі әлемі / түркітілдес мемлекеттер / түркітілдес елдер / түркі дүниесі / түркі елдері | Түрк мамлекеттери / түрк дүйнөсү / түрк тилдүү мамлекеттер / түрк тилдүү өлкөлөр / түрк өлкөлөрү | тюркские государства / тюркский мир / тюркоязычные страны / тюркоязычные государства / тюркские страны
  adj | Turkic | Türki | türkdilli | turkiy | = | түркі / түркілік | түркий | тюркский / тюркоязычный
gulf-states | AE BH KW OM QA SA
  name | Gulf states / Gulf countries / Persian Gulf states / Arab Gulf states / GCC countries / GCC states | Körfez ülkeleri / Körfez Arap ülkeleri | Körfəz ölkələri / Körfəz ərəb ölkələri | Fors koʻrfazi davlatlari / Koʻrfaz davlatlari | = | Парсы шығанағы елдері / Парсы шығанағы мемлекеттері | Перс булуңу өлкөлөрү / Перс булуңундагы өлкөлөр | страны Персидского залива / страны Залива / монархии Персидского залива
  adj | Gulf | Körfez
arab-states | AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE
  name | Arab states / Arab countries / Arab world | Arap ülkeleri / Arap dünyası / Arap devletleri | Ərəb ölkələri / ərəb dünyası / ərəb dövlətləri | Arab davlatlari / arab dunyosi / arab mamlakatlari | = | Араб елдері / араб мемлекеттері / араб әлемі | Араб өлкөлөрү / араб мамлекеттери / араб дүйнөсү | арабские страны / арабские государства / арабский мир
  adj | Arab | Arap | ərəb | arab | = | араб | араб | арабский
south-caucasus | AM AZ GE
  name | South Caucasus / Transcaucasia / South Caucasus countries / Southern Caucasus | Güney Kafkasya / Güney Kafkasya ülkeleri | Cənubi Qafqaz / Cənubi Qafqaz ölkələri | Janubiy Kavkaz / Janubiy Kavkaz davlatlari | = | Оңтүстік Кавказ / Оңтүстік Кавказ елдері | Түштүк Кавказ / Түштүк Кавказ өлкөлөрү | Южный Кавказ / страны Южного Кавказа / Закавказье
  adj | South Caucasian | Güney Kafkasyalı | cənubi qafqazlı | janubiy kavkazlik | = | оңтүстіккавказдық | түштүк кавказдык | южнокавказский / закавказский
baltic-states | EE LT LV
  name | Baltic states / Baltic countries / the Baltics / Baltics / Baltic republics | Baltık ülkeleri / Baltık devletleri | Baltikyanı ölkələr / Baltik ölkələri | Boltiqboʻyi davlatlari / Boltiq davlatlari | = | Балтық елдері / Балтық жағалауы елдері | Балтика өлкөлөрү / Балтика боюндагы өлкөлөр | страны Балтии / прибалтийские страны / государства Балтии / Прибалтика
  adj | Baltic | Baltık | baltikyanı | boltiqboʻyi | = | балтық | балтика | прибалтийский / балтийский
nordic-states | DK FI IS NO SE
  name | Nordic countries / Nordic states / Scandinavian countries / Nordic Five | İskandinav ülkeleri / Nordik ülkeler / Kuzey ülkeleri | Skandinaviya ölkələri / Şimali Avropa ölkələri | Skandinaviya davlatlari / Shimoliy Yevropa davlatlari | = | Скандинавия елдері / Солтүстік Еуропа елдері | Скандинавия өлкөлөрү / Түндүк Европа өлкөлөрү | страны Северной Европы / скандинавские страны / северные страны
  adj | Nordic / Scandinavian | İskandinav | skandinaviyalı | skandinav | = | скандинав | скандинав | скандинавский
visegrad-four | CZ HU PL SK
  name | Visegrad countries / Visegrad Four countries / V4 countries | Vişegrad ülkeleri / V4 ülkeleri | Vışeqrad ölkələri / V4 ölkələri | Vishegrad davlatlari | = | Вишеград елдері | Вишеград өлкөлөрү | страны Вышеградской группы / страны Вишеградской четвёрки
western-balkans | AL BA ME MK RS XK
  name | Western Balkans / Western Balkan countries / Western Balkan states | Batı Balkanlar / Batı Balkan ülkeleri | Qərbi Balkan ölkələri / Qərbi Balkanlar | Gʻarbiy Bolqon / Gʻarbiy Bolqon davlatlari | = | Батыс Балқан / Батыс Балқан елдері | Батыш Балкан / Батыш Балкан өлкөлөрү | Западные Балканы / страны Западных Балкан
  adj | Western Balkan | Batı Balkan | qərbi balkan | gʻarbiy bolqon | = | батыс балқан | батыш балкан | западнобалканский
benelux | BE LU NL
  name | Benelux / Benelux countries | Benelüks / Benelüks ülkeleri | Benilüks / Benilüks ölkələri | Benilyuks / Benilyuks davlatlari | = | Бенилюкс / Бенилюкс елдері | Бенилюкс / Бенилюкс өлкөлөрү | Бенилюкс / страны Бенилюкса
southeast-asia | BN ID KH LA MM MY PH SG TH TL VN
  name | Southeast Asia / South-East Asia / Southeast Asian countries / Southeast Asian nations | Güneydoğu Asya ülkeleri | Cənub-Şərqi Asiya ölkələri | Janubi-Sharqiy Osiyo davlatlari / Janubi-Sharqiy Osiyo mamlakatlari | = | Оңтүстік-Шығыс Азия елдері | Түштүк-Чыгыш Азия өлкөлөрү | страны Юго-Восточной Азии / государства Юго-Восточной Азии
  adj | Southeast Asian / South-East Asian
caspian-five | AZ IR KZ RU TM
  name | Caspian states / Caspian littoral states / Caspian countries / Caspian five | Hazar'a kıyıdaş ülkeler / Hazar ülkeleri | Xəzəryanı ölkələr / Xəzəryanı dövlətlər | Kaspiyboʻyi davlatlari / Kaspiy davlatlari | = | Каспий маңы елдері / Каспий маңы мемлекеттері | Каспий боюндагы өлкөлөр / Каспий боюндагы мамлекеттер | прикаспийские государства / прикаспийские страны / Каспийская пятёрка
afghanistan-neighbours | CN IR PK TJ TM UZ
  name | Afghanistan's neighbours / Afghanistan's neighbors | Afganistan'ın komşuları / Afganistan'ın komşu ülkeleri | Əfqanıstanın qonşuları | Afgʻonistonning qoʻshnilari / Afgʻonistonga qoʻshni mamlakatlar | = | Ауғанстанның көршілері / Ауғанстанмен көршілес елдер | Афганистандын кошуналары | соседи Афганистана / соседние с Афганистаном страны
permanent-five | CN FR GB RU US
  name | permanent members of the UN Security Council / P5 / five permanent members of the Security Council | BM Güvenlik Konseyi daimi üyeleri / P5 ülkeleri | BMT Təhlükəsizlik Şurasının daimi üzvləri | BMT Xavfsizlik Kengashining doimiy aʼzolari | = | БҰҰ Қауіпсіздік Кеңесінің тұрақты мүшелері | БУУнун Коопсуздук Кеңешинин туруктуу мүчөлөрү | постоянные члены Совета Безопасности ООН / ядерная пятёрка
e3 | DE FR GB
  name | E3 / E3 countries / European troika | E3 ülkeleri / Avrupa üçlüsü | Avropa üçlüyü | Yevrouchlik | = | еуроүштік | евроүчтүк | евротройка
astana-guarantors | IR RU TR
  name | Astana guarantors / guarantor states / guarantor countries of the Astana process | garantör ülkeler / Astana garantörleri | zamin dövlətlər / qarant ölkələr | kafil davlatlar | = | кепілгер елдер / кепіл мемлекеттер | кепилдик берүүчү өлкөлөр | страны-гаранты / страны-гаранты астанинского процесса
weimar-three | DE FR PL
  name | Weimar Triangle countries | Weimar Üçgeni ülkeleri | Veymar üçbucağı ölkələri | Veymar uchburchagi davlatlari | = | Веймар үшбұрышы елдері | Веймар үч бурчтугунун өлкөлөрү | страны Веймарского треугольника
`

/** Regions and clubs; an organisation's members are asked of {@link ./organizations.ts} instead. */
export const groups: () => readonly CountryGroup[] = once(() =>
  parseBlocks(TABLE).map((block) => ({
    id: block.head[0] ?? '',
    members: codesOf(block.head[1]),
    names: namesOfProperty(block, 'name'),
    adjectives: namesOfProperty(block, 'adj'),
  })),
)
