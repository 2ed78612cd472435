// Publishers of Turkmenistan, Tajikistan, Afghanistan and Mongolia that are read from the first start.
import { channel, feed, ofCountry, page, publisher, type StartingPublisher } from './starting-publisher.ts'
import {
  CENTRAL_ASIA_DIGEST,
  CHANNELS_2026_09,
  KITE,
  MEASURED_2026_09,
  NATIONAL_LANGUAGES,
} from './seen-in.ts'
import {
  OWN_SITE,
  POST_SOVIET_CHANNELS,
  REGIONAL_FEEDS,
  WORLD_LIST,
  WORLD_MONITOR,
  indexed,
} from './seen-in.ts'

export const turkmenistanAndNeighbours: readonly StartingPublisher[] = [
  ...ofCountry('TM', 'Asia/Ashgabat', [
    publisher('tm-mfa', 'Ministry of Foreign Affairs of Turkmenistan', 'ministry', [
      page('https://www.mfa.gov.tm/en', 'en', 'listed', CENTRAL_ASIA_DIGEST),
      page('https://www.mfa.gov.tm/ru', 'ru', 'guessed', OWN_SITE),
      page('https://www.mfa.gov.tm/tk', 'tk', 'guessed', OWN_SITE),
    ]),
    publisher('tm-golden-age', 'Turkmenistan: Golden Age', 'agency', [
      page('https://turkmenistan.gov.tm/en', 'en', 'listed', CENTRAL_ASIA_DIGEST, { path: '/en/post/*' }),
      page('https://turkmenistan.gov.tm/tk', 'tk', 'listed', NATIONAL_LANGUAGES, { path: '/tk/habar/*' }),
      page('https://turkmenistan.gov.tm/ru', 'ru', 'guessed', indexed(62190493021), { path: '/ru/post/*' }),
    ]),
    publisher('tm-tdh', 'TDH', 'agency', [feed('https://tdh.tm/rss', 'ru', 'listed', CENTRAL_ASIA_DIGEST)]),
    publisher('tm-orient', 'Orient', 'agency', [
      feed('https://orient.tm/en/rss', 'en', 'listed', REGIONAL_FEEDS),
      page('https://orient.tm/en', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('tm-turkmenportal', 'Turkmenportal', 'agency', [
      page('https://turkmenportal.com/en', 'en', 'listed', CENTRAL_ASIA_DIGEST),
      page('https://turkmenportal.com/tk', 'tk', 'listed', NATIONAL_LANGUAGES),
      channel('turkmenportal', null, 'listed', POST_SOVIET_CHANNELS),
    ]),
    publisher('tm-azathabar', 'Azathabar', 'agency', [
      feed('https://www.azathabar.com/api/z-$g_eqvi-q_t', 'tk', 'listed', indexed(68358531914)),
    ]),
    publisher('tm-nca', 'News Central Asia', 'agency', [
      feed('https://www.newscentralasia.net/feed/', 'en', 'guessed', OWN_SITE),
    ]),
    publisher('tm-turkmen-news', 'Turkmen.news', 'newspaper', [
      feed('https://en.turkmen.news/rss', 'en', 'listed', WORLD_LIST),
      channel('turkmennews', null, 'listed', POST_SOVIET_CHANNELS),
    ]),
  ]),
  ...ofCountry('TJ', 'Asia/Dushanbe', [
    publisher('tj-mfa', 'Ministry of Foreign Affairs of Tajikistan', 'ministry', [
      page('https://mfa.tj/en/main', 'en', 'listed', CENTRAL_ASIA_DIGEST, { path: '/en/main/view/*' }),
      page('https://mfa.tj/ru/main', 'ru', 'guessed', OWN_SITE, { path: '/ru/main/view/*' }),
    ]),
    publisher('tj-khovar', 'Khovar', 'agency', [
      feed('https://khovar.tj/rus/rss/', 'ru', 'listed', indexed(20823034247)),
      feed('https://eng.khovar.tj/rss/', 'en', 'listed', REGIONAL_FEEDS),
    ]),
    publisher('tj-asia-plus', 'Asia-Plus', 'agency', [
      feed('https://asiaplustj.info/rss/', 'ru', 'documented', MEASURED_2026_09),
      feed('https://asiaplustj.info/en/rss', 'en', 'listed', REGIONAL_FEEDS),
      channel('asiaplus', 'ru', 'documented', CHANNELS_2026_09),
    ]),
    publisher('tj-avesta', 'Avesta', 'agency', [
      feed('https://avesta.tj/rss/', 'ru', 'documented', MEASURED_2026_09),
    ]),
    publisher('tj-sputnik', 'Sputnik Tajikistan', 'agency', [
      feed('https://tj.sputniknews.ru/export/rss2/archive/index.xml', 'ru', 'documented', MEASURED_2026_09),
    ]),
  ]),
  ...ofCountry('AF', 'Asia/Kabul', [
    publisher('af-tolonews', 'TOLOnews', 'agency', [
      feed('https://tolonews.com/rss.xml', 'en', 'listed', REGIONAL_FEEDS),
    ]),
    publisher('af-amu', 'Amu TV', 'agency', [
      feed('https://amu.tv/feed/', 'en', 'documented', WORLD_MONITOR),
    ]),
    publisher('af-aan', 'Afghanistan Analysts Network', 'think-tank', [
      feed('https://www.afghanistan-analysts.org/en/feed/', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
  ]),
  ...ofCountry('MN', 'Asia/Ulaanbaatar', [
    publisher('mn-mfa', 'Ministry of Foreign Affairs of Mongolia', 'ministry', [
      page('https://www.mfa.gov.mn/en/news', 'en', 'guessed', indexed(53119997168), { path: '/en/news/*' }),
    ]),
    publisher('mn-montsame', 'Montsame', 'agency', [
      page('https://montsame.mn/en/', 'en', 'listed', indexed(40719758257), { path: '/en/read/*' }),
    ]),
    publisher('mn-news', 'News.mn', 'newspaper', [feed('https://news.mn/en/feed/', 'en', 'listed', KITE)]),
  ]),
]
