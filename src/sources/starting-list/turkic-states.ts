// Publishers of the Turkic states, with Hungary and Northern Cyprus, that are read from the first start.
import { feed, ofCountry, page, publisher, type StartingPublisher } from './starting-publisher.ts'
import {
  CALIBRE,
  CENTRAL_ASIA_DIGEST,
  CENTRAL_ASIA_MAP,
  FEEDS_OF_COUNTRIES,
  KITE,
  NEWSCATCHER,
  REGIONAL_FEEDS,
  STATEMENTS,
  SURVEY,
  WORLD_MONITOR,
  indexed,
} from './seen-in.ts'

export const turkicStates: readonly StartingPublisher[] = [
  ...ofCountry('TR', 'Europe/Istanbul', [
    publisher('tr-mfa', 'Ministry of Foreign Affairs of Türkiye', 'ministry', [
      feed('https://www.mfa.gov.tr/rss.en.mfa', 'en', 'listed', indexed(54719792504)),
    ]),
    publisher('tr-presidency', 'Presidency of the Republic of Türkiye', 'ministry', [
      page('https://www.tccb.gov.tr/en/news/', 'en', 'documented', STATEMENTS),
    ]),
    publisher('tr-aa', 'Anadolu Agency', 'agency', [
      feed('https://www.aa.com.tr/tr/rss/default?cat=guncel', 'tr', 'documented', SURVEY),
      feed('https://www.aa.com.tr/en/rss/default?cat=live', 'en', 'listed', KITE),
      feed('https://www.aa.com.tr/en/rss/default?cat=world', 'en', 'listed', indexed(22137189705)),
    ]),
    publisher('tr-trthaber', 'TRT Haber', 'agency', [
      feed('https://www.trthaber.com/sondakika.rss', 'tr', 'documented', SURVEY),
    ]),
    publisher('tr-trtworld', 'TRT World', 'agency', [
      feed('https://www.trtworld.com/feed/rss.xml', 'en', 'listed', NEWSCATCHER),
    ]),
    publisher('tr-dailysabah', 'Daily Sabah', 'newspaper', [
      feed('https://www.dailysabah.com/rss/politics', 'en', 'listed', KITE),
      feed('https://www.dailysabah.com/rss/home-page', 'en', 'listed', WORLD_MONITOR),
    ]),
    publisher('tr-hurriyetdailynews', 'Hürriyet Daily News', 'newspaper', [
      feed('https://www.hurriyetdailynews.com/rss.aspx', 'en', 'listed', KITE),
    ]),
    publisher('tr-hurriyet', 'Hürriyet', 'newspaper', [
      feed('https://www.hurriyet.com.tr/rss/anasayfa', 'tr', 'listed', WORLD_MONITOR),
      feed('https://www.hurriyet.com.tr/rss/dunya', 'tr', 'listed', CALIBRE),
    ]),
    publisher('tr-ntv', 'NTV', 'agency', [feed('https://www.ntv.com.tr/gundem.rss', 'tr', 'listed', KITE)]),
    publisher('tr-cumhuriyet', 'Cumhuriyet', 'newspaper', [
      feed('https://www.cumhuriyet.com.tr/rss/son_dakika.xml', 'tr', 'listed', KITE),
    ]),
    publisher('tr-sabah', 'Sabah', 'newspaper', [
      feed('https://www.sabah.com.tr/rss/gundem.xml', 'tr', 'listed', KITE),
    ]),
    publisher('tr-yenisafak', 'Yeni Şafak', 'newspaper', [
      feed('https://www.yenisafak.com/rss?xml=gundem', 'tr', 'listed', KITE),
    ]),
    publisher('tr-haberturk', 'Habertürk', 'newspaper', [
      feed('https://www.haberturk.com/rss', 'tr', 'listed', KITE),
    ]),
    publisher('tr-ankasam', 'ANKASAM', 'think-tank', [
      page('https://www.ankasam.org/?s=Central+Asia', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('tr-orsam', 'ORSAM', 'think-tank', [
      page('https://orsam.org.tr/en/?s=Central+Asia', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
  ]),
  ...ofCountry('TRNC', 'Asia/Famagusta', [
    publisher(
      'trnc-mfa',
      'Ministry of Foreign Affairs of the Turkish Republic of Northern Cyprus',
      'ministry',
      [feed('https://mfa.gov.ct.tr/tr/feedtr/', 'tr', 'listed', indexed(47636838592))],
    ),
    publisher('trnc-pio', 'Public Information Office (TRNC)', 'agency', [
      page('https://pio.mfa.gov.ct.tr/en/', 'en', 'listed', indexed(71482268338)),
    ]),
    publisher('trnc-yeniduzen', 'Yenidüzen', 'newspaper', [
      feed('https://www.yeniduzen.com/rss', 'tr', 'listed', indexed(53663847405)),
    ]),
    publisher('trnc-kibrisgazetesi', 'Kıbrıs Gazetesi', 'newspaper', [
      feed('https://kibrisgazetesi.com/feed', 'tr', 'listed', indexed(53663847405)),
    ]),
    publisher('trnc-havadis', 'Havadis Kıbrıs', 'newspaper', [
      feed('https://www.havadiskibris.com/feed', 'tr', 'listed', indexed(53663847405)),
    ]),
  ]),
  ...ofCountry('AZ', 'Asia/Baku', [
    publisher('az-mfa', 'Ministry of Foreign Affairs of Azerbaijan', 'ministry', [
      page('https://www.mfa.gov.az/en/news', 'en', 'listed', indexed(1578835087)),
    ]),
    publisher('az-president', 'President of Azerbaijan', 'ministry', [
      page('https://president.az/az/news', 'az', 'listed', indexed(55604728839)),
    ]),
    publisher('az-azertac', 'AZERTAC', 'agency', [
      feed('https://azertag.az/en/rss', 'en', 'listed', indexed(70110892277)),
      feed('https://azertag.az/rss', 'az', 'listed', indexed(55414047078)),
      feed('https://azertag.az/ru/rss', 'ru', 'listed', indexed(20823034247)),
    ]),
    publisher('az-trend', 'Trend News Agency', 'agency', [
      feed('https://en.trend.az/feeds/index.rss', 'en', 'documented', FEEDS_OF_COUNTRIES),
      feed('https://az.trend.az/feeds/index.rss', 'az', 'listed', indexed(55414047078)),
    ]),
    publisher('az-report', 'Report News Agency', 'agency', [
      feed('https://report.az/rss/', 'az', 'listed', indexed(70110892277)),
    ]),
    publisher('az-apa', 'APA', 'agency', [feed('https://apa.az/rss', 'az', 'listed', indexed(55414047078))]),
    publisher('az-day', 'Day.az', 'newspaper', [
      feed('https://news.day.az/rss/all.rss', 'ru', 'documented', FEEDS_OF_COUNTRIES),
    ]),
    publisher('az-milli', 'Milli.az', 'newspaper', [
      feed('https://news.milli.az/rss/', 'az', 'documented', FEEDS_OF_COUNTRIES),
    ]),
    publisher('az-haqqin', 'Haqqin.az', 'newspaper', [
      feed('https://haqqin.az/rss.xml', 'ru', 'listed', NEWSCATCHER),
    ]),
    publisher('az-azernews', 'Azernews', 'newspaper', [
      page('https://www.azernews.az/', 'en', 'guessed', 'shape of the site'),
    ]),
  ]),
  ...ofCountry('KZ', 'Asia/Almaty', [
    publisher('kz-mfa', 'Ministry of Foreign Affairs of Kazakhstan', 'ministry', [
      page('https://www.gov.kz/memleket/entities/mfa/press/news?lang=ru', 'ru', 'listed', indexed(510914916)),
      page('https://www.gov.kz/memleket/entities/mfa?lang=en', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('kz-akorda', 'President of Kazakhstan (Akorda)', 'ministry', [
      page('https://www.akorda.kz/ru/events', 'ru', 'listed', indexed(510914916)),
      page('https://www.akorda.kz/en', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('kz-kazinform', 'Kazinform (Qazinform)', 'agency', [
      feed('https://qazinform.com/rss/', 'en', 'listed', REGIONAL_FEEDS),
      feed('https://www.inform.kz/ru/rss', 'ru', 'listed', indexed(20823034247)),
      feed('https://www.kazinform.kz/rss.xml', 'ru', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('kz-tengrinews', 'Tengrinews', 'agency', [
      feed('https://tengrinews.kz/news.rss', 'ru', 'documented', FEEDS_OF_COUNTRIES),
    ]),
    publisher('kz-astanatimes', 'The Astana Times', 'newspaper', [
      feed('https://astanatimes.com/feed/', 'en', 'listed', WORLD_MONITOR),
    ]),
    publisher('kz-vlast', 'Vlast.kz', 'newspaper', [
      feed('https://vlast.kz/feed/', 'ru', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('kz-kt', 'Kazakhstan Today', 'agency', [
      feed('https://www.kt.kz/kaz/rss/', 'kk', 'documented', FEEDS_OF_COUNTRIES),
    ]),
    publisher('kz-kazpravda', 'Kazakhstanskaya Pravda', 'newspaper', [
      feed('https://kazpravda.kz/rss', 'ru', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('kz-informburo', 'Informburo.kz', 'agency', [
      feed('https://informburo.kz/rss.xml', 'ru', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('kz-kisi', 'Kazakhstan Institute for Strategic Studies (KazISS)', 'think-tank', [
      feed('https://kisi.kz/en/feed/', 'en', 'documented', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('kz-eri', 'Eurasian Research Institute', 'think-tank', [
      feed('https://www.eurasian-research.org/feed/', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
  ]),
  ...ofCountry('UZ', 'Asia/Tashkent', [
    publisher('uz-mfa', 'Ministry of Foreign Affairs of Uzbekistan', 'ministry', [
      page('https://mfa.uz/en/press/news', 'en', 'guessed', 'shape of the site'),
    ]),
    publisher('uz-president', 'President of Uzbekistan', 'ministry', [
      page('https://president.uz/en/lists/news', 'en', 'listed', indexed(51841583921)),
      page('https://president.uz/en', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('uz-uza', 'UzA (National News Agency of Uzbekistan)', 'agency', [
      feed('https://www.uza.uz/ru/rss/all', 'ru', 'listed', indexed(20823034247)),
      feed('https://uza.uz/rss', 'uz', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('uz-gazeta', 'Gazeta.uz', 'newspaper', [
      feed('https://www.gazeta.uz/ru/rss/', 'ru', 'listed', CENTRAL_ASIA_MAP),
      feed('https://gazeta.uz/uz/rss', 'uz', 'listed', CENTRAL_ASIA_DIGEST),
      feed('https://www.gazeta.uz/en/rss/', 'en', 'listed', REGIONAL_FEEDS),
    ]),
    publisher('uz-kun', 'Kun.uz', 'newspaper', [
      feed('https://kun.uz/rss', 'uz', 'listed', CENTRAL_ASIA_DIGEST),
      feed('https://kun.uz/ru/rss', 'ru', 'listed', CENTRAL_ASIA_MAP),
      feed('https://kun.uz/en/rss', 'en', 'listed', REGIONAL_FEEDS),
    ]),
    publisher('uz-daryo', 'Daryo.uz', 'newspaper', [
      feed('https://daryo.uz/en/feed', 'en', 'listed', REGIONAL_FEEDS),
      page('https://daryo.uz/en', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('uz-podrobno', 'Podrobno.uz', 'agency', [
      feed('https://podrobno.uz/rss/', 'ru', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('uz-uzdaily', 'UzDaily', 'newspaper', [
      feed('https://www.uzdaily.uz/en/rss', 'en', 'listed', REGIONAL_FEEDS),
    ]),
    publisher('uz-xalqsozi', 'Xalq soʻzi', 'newspaper', [
      feed('https://xalqsozi.uz/rss', 'uz', 'listed', CENTRAL_ASIA_DIGEST),
      page('https://xs.uz/uz', 'uz', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('uz-isrs', 'Institute for Strategic and Regional Studies (Uzbekistan)', 'think-tank', [
      feed('https://isrs.uz/en/rss', 'en', 'listed', CENTRAL_ASIA_DIGEST),
      page('https://isrs.uz/en/analytical-materials', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
  ]),
  ...ofCountry('KG', 'Asia/Bishkek', [
    publisher('kg-mfa', 'Ministry of Foreign Affairs of Kyrgyzstan', 'ministry', [
      page('https://mfa.gov.kg/en', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('kg-president', 'President of Kyrgyzstan', 'ministry', [
      page('https://president.kg/en', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('kg-kabar', 'Kabar (Kyrgyz National News Agency)', 'agency', [
      feed('https://kabar.kg/rss/', 'ru', 'listed', indexed(58982752640)),
      feed('https://kabar.kg/rss/all_news.xml', 'ru', 'listed', indexed(20823034247)),
      feed('https://en.kabar.kg/rss/', 'en', 'listed', REGIONAL_FEEDS),
    ]),
    publisher('kg-24kg', '24.kg', 'agency', [
      feed('https://24.kg/rss/', 'ru', 'listed', CENTRAL_ASIA_MAP),
      feed('https://24.kg/english/rss/', 'en', 'listed', REGIONAL_FEEDS),
    ]),
    publisher('kg-akipress', 'AKIpress', 'agency', [
      feed('https://akipress.com/rss/en.rss', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('kg-kaktus', 'Kaktus.media', 'newspaper', [
      feed('https://kaktus.media/rss', 'ru', 'listed', CENTRAL_ASIA_MAP),
    ]),
    publisher('kg-kloop', 'Kloop', 'newspaper', [
      feed('https://kloop.kg/feed/', 'ru', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('kg-nisi', 'National Institute for Strategic Initiatives (Kyrgyzstan)', 'think-tank', [
      feed('https://nisi.gov.kg/en/feed/', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('kg-times-of-central-asia', 'The Times of Central Asia', 'newspaper', [
      feed('https://timesca.com/feed/', 'en', 'listed', WORLD_MONITOR),
    ]),
    publisher('kg-cabar', 'CABAR.asia', 'think-tank', [
      feed('https://cabar.asia/en/feed', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
  ]),
  ...ofCountry('TM', 'Asia/Ashgabat', [
    publisher('tm-mfa', 'Ministry of Foreign Affairs of Turkmenistan', 'ministry', [
      page('https://www.mfa.gov.tm/en', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('tm-goldenage', 'Turkmenistan: Golden Age', 'agency', [
      page('https://turkmenistan.gov.tm/en', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('tm-tdh', 'TDH (Turkmenistan State News Agency)', 'agency', [
      feed('https://tdh.tm/rss', 'ru', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('tm-orient', 'Orient', 'agency', [
      feed('https://orient.tm/en/rss', 'en', 'listed', REGIONAL_FEEDS),
      page('https://orient.tm/en', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('tm-turkmenportal', 'Turkmenportal', 'agency', [
      page('https://turkmenportal.com/en', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('tm-nca', 'News Central Asia (nCa)', 'agency', [
      feed('https://www.newscentralasia.net/feed/', 'en', 'guessed', 'shape of the site'),
    ]),
  ]),
  ...ofCountry('HU', 'Europe/Budapest', [
    publisher('hu-dailynewshungary', 'Daily News Hungary', 'newspaper', [
      feed('https://dailynewshungary.com/rss', 'en', 'listed', KITE),
    ]),
  ]),
]
