// Publishers of Tajikistan, Afghanistan and Mongolia that are read from the first start.
import { feed, ofCountry, page, publisher, type StartingPublisher } from './starting-publisher.ts'
import {
  CENTRAL_ASIA_DIGEST,
  CENTRAL_ASIA_MAP,
  KITE,
  REGIONAL_FEEDS,
  WORLD_MONITOR,
  indexed,
} from './seen-in.ts'

export const centralAsia: readonly StartingPublisher[] = [
  ...ofCountry('TJ', 'Asia/Dushanbe', [
    publisher('tj-mfa', 'Ministry of Foreign Affairs of Tajikistan', 'ministry', [
      page('https://mfa.tj/en/main', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('tj-khovar', 'Khovar (National Information Agency of Tajikistan)', 'agency', [
      feed('https://khovar.tj/rus/rss/', 'ru', 'listed', indexed(20823034247)),
      feed('https://eng.khovar.tj/rss/', 'en', 'listed', REGIONAL_FEEDS),
    ]),
    publisher('tj-asiaplus', 'Asia-Plus', 'agency', [
      feed('https://asiaplus.news/ru/feed/', 'ru', 'listed', CENTRAL_ASIA_MAP),
      feed('https://asiaplustj.info/en/rss', 'en', 'listed', REGIONAL_FEEDS),
      feed('https://en.asia-plus.tj/rss', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('tj-avesta', 'Avesta', 'agency', [
      feed('https://avesta.tj/feed/', 'ru', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
  ]),
  ...ofCountry('AF', 'Asia/Kabul', [
    publisher('af-tolonews', 'TOLOnews', 'agency', [
      feed('https://tolonews.com/rss.xml', 'en', 'listed', REGIONAL_FEEDS),
    ]),
    publisher('af-pajhwok', 'Pajhwok Afghan News', 'agency', [
      feed('https://pajhwok.com/en/feed/', 'en', 'listed', REGIONAL_FEEDS),
    ]),
    publisher('af-khaama', 'Khaama Press', 'agency', [
      feed('https://www.khaama.com/feed/', 'en', 'listed', REGIONAL_FEEDS),
    ]),
    publisher('af-ariana', 'Ariana News', 'agency', [
      feed('https://ariananews.af/feed/', 'en', 'listed', REGIONAL_FEEDS),
    ]),
    publisher('af-amu', 'Amu TV', 'agency', [
      feed('https://amu.tv/feed/', 'en', 'documented', WORLD_MONITOR),
    ]),
    publisher('af-aan', 'Afghanistan Analysts Network', 'think-tank', [
      feed('https://www.afghanistan-analysts.org/en/feed/', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
  ]),
  ...ofCountry('MN', 'Asia/Ulaanbaatar', [
    publisher('mn-news', 'News.mn', 'newspaper', [feed('https://news.mn/en/feed/', 'en', 'listed', KITE)]),
  ]),
]
