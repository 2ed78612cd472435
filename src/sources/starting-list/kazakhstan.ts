// Publishers of Kazakhstan that are read from the first start.
import { channel, feed, ofCountry, page, publisher, type StartingPublisher } from './starting-publisher.ts'
import { CENTRAL_ASIA_DIGEST, CHANNELS_2026_09, FEEDS_OF_COUNTRIES, MEASURED_2026_09 } from './seen-in.ts'
import { NATIONAL_LANGUAGES, OWN_SITE, POST_SOVIET_CHANNELS, PROBED_2026_09, indexed } from './seen-in.ts'

/** Pages of Kazakhstan's state that a reader visits. */
const STATE_PAGES = indexed(150328259)

/** The same list of news, loaded by script: without one, a page without links. */
const MINISTRY_ITEMS = { selector: 'a.showcase-item__title' }

/** National-language feeds of the world, tried on 2026-09-06. */
const TRIED_2026_09 = indexed(60788201000)

export const kazakhstan: readonly StartingPublisher[] = ofCountry('KZ', 'Asia/Almaty', [
  publisher('kz-mfa', 'Ministry of Foreign Affairs of Kazakhstan', 'ministry', [
    page(
      'https://www.gov.kz/memleket/entities/mfa/press/news?lang=kk',
      'kk',
      'guessed',
      OWN_SITE,
      MINISTRY_ITEMS,
    ),
    page(
      'https://www.gov.kz/memleket/entities/mfa/press/news?lang=ru',
      'ru',
      'listed',
      indexed(648004627),
      MINISTRY_ITEMS,
    ),
    page(
      'https://www.gov.kz/memleket/entities/mfa/press/news/1?lang=en',
      'en',
      'listed',
      indexed(21017741784),
      MINISTRY_ITEMS,
    ),
  ]),
  publisher('kz-akorda', 'President of Kazakhstan (Akorda)', 'ministry', [
    page('https://www.akorda.kz/kz/events', 'kk', 'guessed', indexed(41942312718), { path: '/kz/*-*-*' }),
    page('https://www.akorda.kz/ru/events', 'ru', 'listed', STATE_PAGES, { path: '/ru/*-*-*' }),
    page('https://www.akorda.kz/en/events', 'en', 'documented', PROBED_2026_09, { path: '/en/*-*-*' }),
    channel('aqorda_resmi', null, 'listed', indexed(34504426198)),
  ]),
  publisher('kz-government', 'Government of Kazakhstan', 'ministry', [
    page('https://primeminister.kz/kz/news', 'kk', 'listed', indexed(40144381099), { path: '/kz/news/*' }),
    page('https://primeminister.kz/ru/news', 'ru', 'listed', STATE_PAGES, { path: '/ru/news/*' }),
    page('https://primeminister.kz/en/news', 'en', 'documented', PROBED_2026_09, { path: '/en/news/*' }),
    channel('KZgovernment', null, 'listed', indexed(68934455776)),
  ]),
  publisher('kz-kazinform', 'Kazinform', 'agency', [
    feed('https://kaz.inform.kz/rss/kz.xml', 'kk', 'documented', TRIED_2026_09),
    feed('https://www.inform.kz/rss/ru.xml', 'ru', 'listed', indexed(61666585333)),
    feed('https://qazinform.com/rss/en.xml', 'en', 'listed', indexed(69472770016)),
    channel('kazinform_news', null, 'listed', POST_SOVIET_CHANNELS),
  ]),
  publisher('kz-tengrinews', 'Tengrinews', 'agency', [
    feed('https://tengrinews.kz/news.rss', 'ru', 'documented', MEASURED_2026_09),
    page('https://tengrinews.kz/kz/', 'kk', 'listed', NATIONAL_LANGUAGES),
    channel('tengrinews', 'ru', 'documented', CHANNELS_2026_09),
  ]),
  publisher('kz-kt', 'Kazakhstan Today', 'agency', [
    feed('https://www.kt.kz/kaz/rss/', 'kk', 'documented', FEEDS_OF_COUNTRIES),
  ]),
  publisher('kz-kaztag', 'KazTAG', 'agency', [
    page('https://kaztag.kz/', 'ru', 'documented', PROBED_2026_09),
  ]),
  publisher('kz-qazaqstan', 'Qazaqstan', 'agency', [
    page('https://qazaqstan.tv/kz/news/', 'kk', 'listed', NATIONAL_LANGUAGES),
  ]),
  publisher('kz-informburo', 'Informburo.kz', 'agency', [
    page('https://informburo.kz/', 'ru', 'listed', CENTRAL_ASIA_DIGEST),
    channel('informburo_kz', 'ru', 'listed', POST_SOVIET_CHANNELS),
  ]),
  publisher('kz-azattyq', 'Radio Azattyq', 'agency', [
    feed('https://www.azattyq.org/api/', 'kk', 'listed', CENTRAL_ASIA_DIGEST),
    page('https://www.azattyq.org/', 'kk', 'listed', indexed(31319033726), { path: '/a/*' }),
    channel('RadioAzattyq', null, 'listed', POST_SOVIET_CHANNELS),
  ]),
  publisher('kz-sputnik', 'Sputnik Kazakhstan', 'agency', [
    feed('https://sputnik.kz/export/rss2/archive/index.xml', 'kk', 'listed', indexed(52492979175)),
    feed('https://ru.sputnik.kz/export/rss2/archive/index.xml', 'ru', 'listed', indexed(61666585333)),
  ]),
  publisher('kz-egemen', 'Egemen Qazaqstan', 'newspaper', [
    feed('https://egemen.kz/rss', 'kk', 'documented', TRIED_2026_09),
  ]),
  publisher('kz-nur', 'NUR.KZ', 'newspaper', [
    feed('https://kaz.nur.kz/rss/all.rss', 'kk', 'documented', TRIED_2026_09),
  ]),
  publisher('kz-zakon', 'Zakon.kz', 'newspaper', [
    page('https://kaz.zakon.kz/news/', 'kk', 'listed', indexed(66024394061)),
  ]),
  publisher('kz-jas-qazaq', 'Jas Qazaq', 'newspaper', [
    feed('https://jasqazaq.kz/feed/', 'kk', 'documented', TRIED_2026_09),
  ]),
  publisher('kz-aikyn', 'Aiqyn', 'newspaper', [
    page('https://aikyn.kz/news', 'kk', 'listed', indexed(6992131837)),
  ]),
  publisher('kz-astana-times', 'The Astana Times', 'newspaper', [
    feed('https://astanatimes.com/feed/', 'en', 'documented', MEASURED_2026_09),
  ]),
  publisher('kz-kazpravda', 'Kazakhstanskaya Pravda', 'newspaper', [
    feed('https://kazpravda.kz/rss', 'ru', 'listed', CENTRAL_ASIA_DIGEST),
  ]),
  publisher('kz-vlast', 'Vlast.kz', 'newspaper', [
    feed('https://vlast.kz/feed/', 'ru', 'documented', PROBED_2026_09),
  ]),
  publisher('kz-orda', 'Orda.kz', 'newspaper', [
    feed('https://orda.kz/feed/', 'ru', 'documented', TRIED_2026_09),
  ]),
  publisher('kz-kisi', 'Kazakhstan Institute for Strategic Studies', 'think-tank', [
    feed('https://kisi.kz/en/feed/', 'en', 'documented', CENTRAL_ASIA_DIGEST),
    feed('https://kisi.kz/feed/', 'kk', 'guessed', OWN_SITE),
  ]),
  publisher('kz-eri', 'Eurasian Research Institute', 'think-tank', [
    feed('https://www.eurasian-research.org/feed/', 'en', 'listed', CENTRAL_ASIA_DIGEST),
  ]),
])
