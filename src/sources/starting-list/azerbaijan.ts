// Publishers of Azerbaijan that are read from the first start.
import { channel, feed, ofCountry, page, publisher, type StartingPublisher } from './starting-publisher.ts'
import { AZERBAIJANI_LIST, CAUCASUS_SCRAPER, CHANNELS_2026_09, FEEDS_OF_COUNTRIES } from './seen-in.ts'
import { MEASURED_2026_09, OWN_SITE, POST_SOVIET_CHANNELS, PROBED_2026_09, indexed } from './seen-in.ts'

export const azerbaijan: readonly StartingPublisher[] = ofCountry('AZ', 'Asia/Baku', [
  publisher('az-mfa', 'Ministry of Foreign Affairs of Azerbaijan', 'ministry', [
    page('https://www.mfa.gov.az/en/news', 'en', 'documented', CAUCASUS_SCRAPER, {
      selector: 'a.section_newsIn_item',
    }),
    page('https://www.mfa.gov.az/az/news', 'az', 'guessed', OWN_SITE, { selector: 'a.section_newsIn_item' }),
    page('https://www.mfa.gov.az/ru/news', 'ru', 'guessed', OWN_SITE, { selector: 'a.section_newsIn_item' }),
  ]),
  publisher('az-president', 'President of Azerbaijan', 'ministry', [
    feed('https://president.az/en/rss', 'en', 'documented', PROBED_2026_09),
    feed('https://president.az/az/feed/news', 'az', 'listed', AZERBAIJANI_LIST),
    page('https://president.az/az/news', 'az', 'listed', indexed(55604728839)),
    page('https://president.az/en/news/category/all', 'en', 'documented', CAUCASUS_SCRAPER, {
      selector: '.news-feed_feed article',
    }),
    page('https://president.az/ru/news/category/all', 'ru', 'guessed', OWN_SITE, {
      selector: '.news-feed_feed article',
    }),
  ]),
  publisher('az-cabinet', 'Cabinet of Ministers of Azerbaijan', 'ministry', [
    page('https://nk.gov.az/az/xeberler/hamisi', 'az', 'listed', indexed(55604728839)),
  ]),
  publisher('az-azertac', 'AZERTAC', 'agency', [
    feed('https://azertag.az/rss', 'az', 'listed', indexed(55414047078)),
    feed('https://azertag.az/en/rss', 'en', 'documented', MEASURED_2026_09),
    feed('https://azertag.az/ru/rss', 'ru', 'documented', MEASURED_2026_09),
    feed('https://azertag.az/tr/rss', 'tr', 'listed', indexed(54533641048)),
    page('https://azertag.az/bolme/official_chronicle', 'az', 'listed', indexed(55604728839)),
    channel('azertacofficial', null, 'listed', POST_SOVIET_CHANNELS),
  ]),
  publisher('az-trend', 'Trend News Agency', 'agency', [
    feed('https://en.trend.az/rss', 'en', 'documented', PROBED_2026_09),
    feed('https://az.trend.az/feeds/index.rss', 'az', 'listed', indexed(55414047078)),
    feed('https://www.trend.az/feeds/news.rss', 'ru', 'listed', indexed(19493060144)),
    channel('trendnewsagency', null, 'listed', POST_SOVIET_CHANNELS),
  ]),
  publisher('az-report', 'Report News Agency', 'agency', [
    feed('https://report.az/rss/', 'az', 'listed', indexed(70110892277)),
    feed('https://report.az/en/rss/', 'en', 'documented', PROBED_2026_09),
    channel('reportaz', null, 'listed', POST_SOVIET_CHANNELS),
  ]),
  publisher('az-apa', 'APA', 'agency', [
    feed('https://apa.az/rss', 'az', 'documented', MEASURED_2026_09),
    channel('apa_az', 'az', 'documented', CHANNELS_2026_09),
  ]),
  publisher('az-sputnik', 'Sputnik Azerbaijan', 'agency', [
    feed('https://az.sputniknews.ru/export/rss2/archive/index.xml', 'ru', 'listed', indexed(24355650021)),
  ]),
  publisher('az-azadliq', 'Radio Azadlıq', 'agency', [
    feed('https://www.azadliq.org/api/ztyiit_itoi', 'az', 'listed', AZERBAIJANI_LIST),
    page('https://www.azadliq.org/', 'az', 'listed', AZERBAIJANI_LIST, { path: '/a/*' }),
  ]),
  publisher('az-qafqazinfo', 'Qafqazinfo', 'newspaper', [
    feed('https://qafqazinfo.az/rss', 'az', 'documented', MEASURED_2026_09),
    channel('qafqazinfo', 'az', 'documented', CHANNELS_2026_09),
  ]),
  publisher('az-modern', 'Modern.az', 'newspaper', [
    feed('https://modern.az/rss', 'az', 'documented', MEASURED_2026_09),
  ]),
  publisher('az-milli', 'Milli.az', 'newspaper', [
    feed('https://news.milli.az/rss/', 'az', 'documented', FEEDS_OF_COUNTRIES),
  ]),
  publisher('az-xalq', 'Xalq qəzeti', 'newspaper', [
    feed('https://xalqqazeti.az/rss', 'az', 'listed', AZERBAIJANI_LIST),
  ]),
  publisher('az-azerbaycan', 'Azərbaycan', 'newspaper', [
    feed('https://azerbaijan-news.az/rss', 'az', 'listed', AZERBAIJANI_LIST),
  ]),
  publisher('az-525', '525-ci qəzet', 'newspaper', [
    feed('https://www.525.az/rss', 'az', 'listed', AZERBAIJANI_LIST),
  ]),
  publisher('az-meydan', 'Meydan TV', 'newspaper', [
    feed('https://www.meydan.tv/az/feed/', 'az', 'listed', AZERBAIJANI_LIST),
  ]),
  publisher('az-day', 'Day.az', 'newspaper', [
    feed('https://news.day.az/rss/all.rss', 'ru', 'documented', FEEDS_OF_COUNTRIES),
  ]),
  publisher('az-haqqin', 'Haqqin.az', 'newspaper', [
    feed('https://haqqin.az/rss', 'ru', 'documented', MEASURED_2026_09),
  ]),
  publisher('az-caliber', 'Caliber.az', 'newspaper', [
    feed('https://caliber.az/rss.xml', null, 'documented', PROBED_2026_09),
  ]),
  publisher('az-air-center', 'AIR Center', 'think-tank', [
    feed('https://aircenter.az/en/rss', 'en', 'listed', indexed(69593383388)),
    page('https://aircenter.az/az', 'az', 'listed', indexed(52523643223)),
  ]),
])
