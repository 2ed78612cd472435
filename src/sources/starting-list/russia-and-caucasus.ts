// Publishers of Russia, Belarus, Georgia and Armenia that are read from the first start.
import { channel, feed, ofCountry, page, publisher, type StartingPublisher } from './starting-publisher.ts'
import { CALIBRE, CAUCASUS_SCRAPER, CENTRAL_ASIA_DIGEST, FEEDS_OF_COUNTRIES, OWN_SITE } from './seen-in.ts'
import { PROBED_2026_09, STATEMENTS, SURVEY, WORLD_LIST, WORLD_MONITOR, indexed } from './seen-in.ts'

/** A reader of Moscow's statements that fetches every six hours. */
const MOSCOW = indexed(71388533402)

export const russiaAndCaucasus: readonly StartingPublisher[] = [
  ...ofCountry('RU', 'Europe/Moscow', [
    // Over https the Kremlin's site does not answer.
    publisher('ru-kremlin', 'President of Russia (Kremlin)', 'ministry', [
      feed('http://kremlin.ru/events/president/news/feed', 'ru', 'documented', SURVEY),
      feed('http://en.kremlin.ru/events/president/news/feed', 'en', 'documented', SURVEY),
      feed('http://en.kremlin.ru/events/president/transcripts/feed', 'en', 'documented', STATEMENTS),
    ]),
    publisher('ru-mid', 'Ministry of Foreign Affairs of Russia', 'ministry', [
      channel('MID_Russia', 'ru', 'documented', MOSCOW),
      channel('MFARussia', 'en', 'documented', indexed(53153751908)),
      page('https://mid.ru/ru/foreign_policy/news/', 'ru', 'documented', MOSCOW, {
        path: '/ru/foreign_policy/news/*',
      }),
      page('https://mid.ru/en/foreign_policy/news/', 'en', 'listed', indexed(56534733486), {
        path: '/en/foreign_policy/news/*',
      }),
    ]),
    publisher('ru-government', 'Government of Russia', 'ministry', [
      feed('http://government.ru/all/rss/', 'ru', 'documented', SURVEY),
      page('http://government.ru/en/news/', 'en', 'documented', PROBED_2026_09, { path: '/en/news/*' }),
    ]),
    publisher('ru-tass', 'TASS', 'agency', [
      feed('https://tass.ru/rss/v2.xml', 'ru', 'listed', indexed(20823034247)),
      feed('https://tass.com/rss/v2.xml', 'en', 'documented', MOSCOW),
      channel('tass_agency', 'ru', 'documented', indexed(55051583574)),
    ]),
    publisher('ru-ria', 'RIA Novosti', 'agency', [
      feed('https://ria.ru/export/rss2/archive/index.xml', 'ru', 'documented', indexed(58504600259)),
      channel('rian_ru', 'ru', 'listed', indexed(52815369456)),
    ]),
    publisher('ru-interfax', 'Interfax', 'agency', [
      feed('https://www.interfax.ru/rss.asp', 'ru', 'documented', PROBED_2026_09),
      channel('interfaxonline', 'ru', 'listed', indexed(40972241758)),
    ]),
    publisher('ru-fergana', 'Fergana News', 'agency', [
      feed('https://fergana.agency/rss.php', 'ru', 'listed', CENTRAL_ASIA_DIGEST),
      feed('https://en.fergana.news/rss.php', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('ru-kommersant', 'Kommersant', 'newspaper', [
      feed('https://www.kommersant.ru/rss/section-world.xml', 'ru', 'listed', CALIBRE),
      feed('https://www.kommersant.ru/RSS/news.xml', 'ru', 'documented', PROBED_2026_09),
    ]),
    publisher('ru-rg', 'Rossiyskaya Gazeta', 'newspaper', [
      feed('https://rg.ru/xml/index.xml', 'ru', 'documented', FEEDS_OF_COUNTRIES),
    ]),
    publisher('ru-rbc', 'RBC', 'newspaper', [
      feed('https://rssexport.rbc.ru/rbcnews/news/30/full.rss', 'ru', 'documented', PROBED_2026_09),
    ]),
    publisher('ru-meduza', 'Meduza', 'newspaper', [
      feed('https://meduza.io/rss/all', 'ru', 'documented', FEEDS_OF_COUNTRIES),
      feed('https://meduza.io/rss/en/all', 'en', 'documented', indexed(36922508650)),
    ]),
  ]),
  ...ofCountry('BY', 'Europe/Minsk', [
    publisher('by-mfa', 'Ministry of Foreign Affairs of Belarus', 'ministry', [
      page('https://mfa.gov.by/en/press/', 'en', 'guessed', indexed(32348801108), { path: '/en/press/*' }),
    ]),
    publisher('by-belta', 'BelTA', 'agency', [
      feed('https://www.belta.by/rss/', 'ru', 'listed', indexed(20823034247)),
      feed('https://eng.belta.by/rss/', 'en', 'guessed', OWN_SITE),
    ]),
    publisher('by-sputnik', 'Sputnik Belarus', 'agency', [
      feed('https://sputnik.by/export/rss2/archive/index.xml', 'ru', 'listed', indexed(24355650021)),
    ]),
  ]),
  ...ofCountry('AM', 'Asia/Yerevan', [
    publisher('am-mfa', 'Ministry of Foreign Affairs of Armenia', 'ministry', [
      page('https://www.mfa.am/en/news', 'en', 'documented', CAUCASUS_SCRAPER, { selector: '.news-list li' }),
      page('https://www.mfa.am/ru/news', 'ru', 'documented', CAUCASUS_SCRAPER, { selector: '.news-list li' }),
    ]),
    publisher('am-prime-minister', 'Prime Minister of Armenia', 'ministry', [
      page('https://www.primeminister.am/en/press-release/', 'en', 'documented', PROBED_2026_09, {
        selector: 'ul.search__list li',
      }),
      page('https://www.primeminister.am/ru/press-release/', 'ru', 'documented', CAUCASUS_SCRAPER, {
        selector: 'ul.search__list li',
      }),
    ]),
    publisher('am-president', 'President of Armenia', 'ministry', [
      page('https://www.president.am/en/press-release/', 'en', 'documented', PROBED_2026_09, {
        path: '/en/press-release/*',
      }),
    ]),
    publisher('am-armenpress', 'Armenpress', 'agency', [
      feed('https://armenpress.am/eng/rss/', 'en', 'listed', WORLD_LIST),
      feed('https://armenpress.am/rus/rss/', 'ru', 'listed', indexed(20823034247)),
      page('https://armenpress.am/', null, 'documented', PROBED_2026_09),
    ]),
    publisher('am-news', 'NEWS.am', 'agency', [
      feed('https://news.am/eng/rss/', 'en', 'documented', PROBED_2026_09),
    ]),
  ]),
  ...ofCountry('GE', 'Asia/Tbilisi', [
    publisher('ge-mfa', 'Ministry of Foreign Affairs of Georgia', 'ministry', [
      page('https://mfa.gov.ge/en/news', 'en', 'guessed', indexed(67502160281), { path: '/en/news/*' }),
    ]),
    publisher('ge-sputnik', 'Sputnik Georgia', 'agency', [
      feed('https://sputnik-georgia.ru/export/rss2/archive/index.xml', 'ru', 'listed', indexed(24355650021)),
    ]),
    publisher('ge-civil', 'Civil.ge', 'newspaper', [
      feed('https://civil.ge/feed', 'en', 'documented', PROBED_2026_09),
    ]),
    publisher('ge-oc-media', 'OC Media', 'newspaper', [
      feed('https://oc-media.org/feed/', 'en', 'listed', WORLD_MONITOR),
    ]),
    publisher('ge-jamnews', 'JAMnews', 'newspaper', [
      feed('https://jam-news.net/feed/', 'en', 'listed', WORLD_LIST),
    ]),
  ]),
]
