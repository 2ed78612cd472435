// Publishers of Russia, Belarus and the South Caucasus that are read from the first start.
import { feed, ofCountry, publisher, type StartingPublisher } from './starting-publisher.ts'
import {
  CALIBRE,
  CENTRAL_ASIA_DIGEST,
  FEEDS_OF_COUNTRIES,
  STATEMENTS,
  SURVEY,
  WORLD_MONITOR,
  indexed,
} from './seen-in.ts'

export const russiaAndCaucasus: readonly StartingPublisher[] = [
  ...ofCountry('RU', 'Europe/Moscow', [
    publisher('ru-kremlin', 'President of Russia (Kremlin)', 'ministry', [
      feed('http://kremlin.ru/events/president/news/feed', 'ru', 'documented', SURVEY),
      feed('http://en.kremlin.ru/events/president/news/feed', 'en', 'documented', SURVEY),
      feed('http://en.kremlin.ru/events/president/transcripts/feed', 'en', 'documented', STATEMENTS),
    ]),
    publisher('ru-mid', 'Ministry of Foreign Affairs of Russia', 'ministry', [
      feed('https://mid.ru/en/rss.xml', 'en', 'listed', indexed(54719792504)),
    ]),
    publisher('ru-government', 'Government of Russia (Prime Minister)', 'ministry', [
      feed('http://government.ru/all/rss/', 'ru', 'documented', SURVEY),
    ]),
    publisher('ru-tass', 'TASS', 'agency', [
      feed('https://tass.com/rss/v2.xml', 'en', 'listed', CENTRAL_ASIA_DIGEST),
      feed('https://tass.ru/rss/v2.xml', 'ru', 'listed', indexed(20823034247)),
    ]),
    publisher('ru-ria', 'RIA Novosti', 'agency', [
      feed('https://ria.ru/export/rss2/archive/index.xml', 'ru', 'listed', CALIBRE),
    ]),
    publisher('ru-interfax', 'Interfax', 'agency', [
      feed('https://www.interfax.ru/rss.asp', 'ru', 'listed', WORLD_MONITOR),
    ]),
    publisher('ru-kommersant', 'Kommersant', 'newspaper', [
      feed('https://www.kommersant.ru/rss/section-world.xml', 'ru', 'listed', CALIBRE),
      feed('https://www.kommersant.ru/RSS/news.xml', 'ru', 'listed', CALIBRE),
    ]),
    publisher('ru-rg', 'Rossiyskaya Gazeta', 'newspaper', [
      feed('https://rg.ru/xml/index.xml', 'ru', 'documented', FEEDS_OF_COUNTRIES),
    ]),
    publisher('ru-meduza', 'Meduza', 'newspaper', [
      feed('https://meduza.io/rss/all', 'ru', 'documented', FEEDS_OF_COUNTRIES),
      feed('https://meduza.io/rss/en/all', 'en', 'documented', indexed(36922508650)),
    ]),
    publisher('ru-fergana', 'Fergana News', 'agency', [
      feed('https://fergana.agency/rss.php', 'ru', 'listed', CENTRAL_ASIA_DIGEST),
      feed('https://en.fergana.news/rss.php', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
  ]),
  ...ofCountry('BY', 'Europe/Minsk', [
    publisher('by-belta', 'BelTA', 'agency', [
      feed('https://www.belta.by/rss/', 'ru', 'listed', indexed(20823034247)),
    ]),
  ]),
  ...ofCountry('AM', 'Asia/Yerevan', [
    publisher('am-armenpress', 'Armenpress', 'agency', [
      feed('https://armenpress.am/eng/rss/', 'en', 'listed', indexed(51784554889)),
      feed('https://armenpress.am/rus/rss/', 'ru', 'listed', indexed(20823034247)),
    ]),
    publisher('am-newsam', 'NEWS.am', 'agency', [
      feed('https://news.am/eng/rss/', 'en', 'documented', FEEDS_OF_COUNTRIES),
    ]),
  ]),
  ...ofCountry('GE', 'Asia/Tbilisi', [
    publisher('ge-civil', 'Civil.ge', 'newspaper', [
      feed('https://civil.ge/feed/', 'en', 'listed', WORLD_MONITOR),
    ]),
    publisher('ge-ocmedia', 'OC Media', 'newspaper', [
      feed('https://oc-media.org/feed/', 'en', 'listed', WORLD_MONITOR),
    ]),
    publisher('ge-jamnews', 'JAMnews', 'newspaper', [
      feed('https://jam-news.net/feed/', 'en', 'listed', WORLD_MONITOR),
    ]),
  ]),
]
