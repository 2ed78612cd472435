// Publishers of Uzbekistan that are read from the first start. Latin and Cyrillic stand under different paths: /oz and
// /uz on most sites, the other way round at UzA.
import { channel, feed, ofCountry, page, publisher, type StartingPublisher } from './starting-publisher.ts'
import { CENTRAL_ASIA_DIGEST, CHANNELS_2026_09, MEASURED_2026_09, OWN_SITE } from './seen-in.ts'
import { POST_SOVIET_CHANNELS, PROBED_2026_09, UZBEK_2026_10, UZBEK_CHANNELS, indexed } from './seen-in.ts'

export const uzbekistan: readonly StartingPublisher[] = ofCountry('UZ', 'Asia/Tashkent', [
  publisher('uz-mfa', 'Ministry of Foreign Affairs of Uzbekistan', 'ministry', [
    channel('uzbekmfa', null, 'listed', indexed(69481115826)),
    page('https://gov.uz/oz/mfa/news', 'uz', 'guessed', indexed(62114953605), {
      path: '/oz/mfa/news/view/*',
    }),
    page('https://gov.uz/ru/mfa/news', 'ru', 'guessed', indexed(62114953605), {
      path: '/ru/mfa/news/view/*',
    }),
    page('https://gov.uz/en/mfa/news', 'en', 'guessed', indexed(62114953605), {
      path: '/en/mfa/news/view/*',
    }),
    page('https://mfa.uz/en/press/news', 'en', 'guessed', indexed(53810764267)),
  ]),
  publisher('uz-president', 'President of Uzbekistan', 'ministry', [
    channel('shmirziyoyev', null, 'documented', UZBEK_2026_10),
    channel('Press_Secretary_Uz', null, 'documented', UZBEK_2026_10),
    page('https://president.uz/oz/lists/news?menu_id=12', 'uz', 'guessed', indexed(30301822091), {
      path: '/oz/lists/view/*',
    }),
    page('https://president.uz/uz/lists/news?menu_id=12', 'uz-Cyrl', 'listed', indexed(30301822091), {
      path: '/uz/lists/view/*',
    }),
    page('https://president.uz/ru/lists/news?menu_id=12', 'ru', 'guessed', indexed(30301822091), {
      path: '/ru/lists/view/*',
    }),
    page('https://president.uz/en/lists/news', 'en', 'listed', indexed(51841583921), {
      path: '/en/lists/view/*',
    }),
  ]),
  publisher('uz-senate', 'Senate of Uzbekistan', 'ministry', [
    channel('senatuz', null, 'documented', UZBEK_2026_10),
    page('https://senat.uz/oz/', 'uz', 'listed', indexed(1926359433)),
  ]),
  publisher('uz-legislative-chamber', 'Legislative Chamber of Uzbekistan', 'ministry', [
    channel('qonunchilikpalatasi', null, 'documented', UZBEK_2026_10),
  ]),
  publisher('uz-uza', 'UzA', 'agency', [
    feed('https://uza.uz/uz/rss', 'uz', 'documented', indexed(56724147331)),
    feed('https://uza.uz/oz/rss', 'uz-Cyrl', 'documented', UZBEK_2026_10),
    feed('https://uza.uz/ru/rss', 'ru', 'listed', indexed(60302520496)),
    feed('https://uza.uz/en/rss', 'en', 'documented', UZBEK_2026_10),
    channel('uza_uz', null, 'documented', UZBEK_2026_10),
  ]),
  publisher('uz-dunyo', 'Dunyo', 'agency', [
    feed('https://dunyo.info/ru/rss', 'ru', 'listed', indexed(17081341739)),
    page('https://dunyo.info/en/news', 'en', 'guessed', indexed(70857711910), { path: '/en/news/*' }),
    page('https://dunyo.info/uz/news', 'uz', 'guessed', indexed(70857711910), { path: '/uz/news/*' }),
  ]),
  publisher('uz-uzbekistan24', 'Oʻzbekiston 24', 'agency', [
    channel('uzbekistan24', null, 'documented', UZBEK_2026_10),
  ]),
  publisher('uz-podrobno', 'Podrobno.uz', 'agency', [
    feed('https://podrobno.uz/rss/', 'ru', 'documented', MEASURED_2026_09),
  ]),
  publisher('uz-uznews', 'UzNews.uz', 'agency', [
    feed('https://uznews.uz/rss/', 'ru', 'documented', MEASURED_2026_09),
    feed('https://uznews.uz/uz/rss', 'uz-Cyrl', 'documented', UZBEK_2026_10),
    channel('uznewsuzb', 'uz-Cyrl', 'documented', UZBEK_CHANNELS),
  ]),
  publisher('uz-ozodlik', 'Radio Ozodlik', 'agency', [
    page('https://www.ozodlik.org/', null, 'listed', indexed(31319033726), { path: '/a/*' }),
    channel('ozodlik', null, 'listed', POST_SOVIET_CHANNELS),
  ]),
  publisher('uz-sputnik', 'Sputnik Uzbekistan', 'agency', [
    feed('https://oz.sputniknews.uz/export/rss2/archive/index.xml', 'uz', 'documented', UZBEK_2026_10),
    feed('https://sputniknews.uz/export/rss2/archive/index.xml', 'uz-Cyrl', 'documented', UZBEK_2026_10),
    feed('https://uz.sputniknews.ru/export/rss2/archive/index.xml', 'ru', 'documented', UZBEK_2026_10),
  ]),
  publisher('uz-gazeta', 'Gazeta.uz', 'newspaper', [
    feed('https://www.gazeta.uz/oz/rss/', 'uz', 'documented', UZBEK_2026_10),
    feed('https://www.gazeta.uz/uz/rss/', 'uz-Cyrl', 'documented', indexed(66762899603)),
    feed('https://www.gazeta.uz/ru/rss/', 'ru', 'documented', PROBED_2026_09),
    feed('https://www.gazeta.uz/en/rss/', 'en', 'listed', indexed(54601646918)),
    channel('gazetauz', 'ru', 'documented', UZBEK_CHANNELS),
  ]),
  publisher('uz-kun', 'Kun.uz', 'newspaper', [
    feed('https://kun.uz/news/rss?lang=uz', 'uz', 'documented', indexed(66762899603)),
    feed('https://kun.uz/news/rss?lang=ru', 'ru', 'listed', indexed(60302520496)),
    feed('https://kun.uz/news/rss?lang=en', 'en', 'guessed', OWN_SITE),
    channel('kunuzofficial', null, 'documented', CHANNELS_2026_09),
    channel('kunuzen', 'en', 'documented', UZBEK_CHANNELS),
  ]),
  publisher('uz-daryo', 'Daryo', 'newspaper', [
    feed('https://daryo.uz/oz/rss-full/', 'uz', 'listed', indexed(71420816952)),
    feed('https://daryo.uz/en/feed', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    channel('Daryo', 'uz', 'documented', UZBEK_CHANNELS),
  ]),
  publisher('uz-qalampir', 'Qalampir.uz', 'newspaper', [
    feed('https://qalampir.uz/uz/rss', null, 'listed', indexed(34569185413)),
    channel('qalampir', null, 'documented', UZBEK_CHANNELS),
  ]),
  publisher('uz-xabar', 'Xabar.uz', 'newspaper', [
    feed('https://xabar.uz/uz/rss', 'uz', 'listed', indexed(71014987901)),
    feed('https://xabar.uz/ru/rss', 'ru', 'documented', UZBEK_2026_10),
  ]),
  publisher('uz-anhor', 'Anhor.uz', 'newspaper', [
    feed('https://anhor.uz/uz/feed', 'uz', 'documented', UZBEK_2026_10),
    feed('https://anhor.uz/feed', 'ru', 'documented', UZBEK_2026_10),
  ]),
  publisher('uz-nuz', 'Nuz.uz', 'newspaper', [
    feed('https://nuz.uz/uz/rss', 'uz', 'documented', UZBEK_2026_10),
    feed('https://nuz.uz/feed/', 'ru', 'documented', MEASURED_2026_09),
  ]),
  publisher('uz-xalq-sozi', 'Xalq soʻzi', 'newspaper', [
    page('https://xs.uz/uz', 'uz', 'listed', CENTRAL_ASIA_DIGEST, { path: '/uz/post/*' }),
    page('https://xs.uz/uzkr', 'uz-Cyrl', 'guessed', OWN_SITE, { path: '/uzkr/post/*' }),
  ]),
  publisher('uz-yangi-ozbekiston', 'Yangi Oʻzbekiston', 'newspaper', [
    page('https://yuz.uz/uz/news', 'uz', 'guessed', indexed(69143284461), { path: '/uz/news/*' }),
    page('https://yuz.uz/ru/news', 'ru', 'guessed', indexed(69143284461), { path: '/ru/news/*' }),
    page('https://yuz.uz/en/news', 'en', 'guessed', indexed(71246847215), { path: '/en/news/*' }),
  ]),
  publisher('uz-uzdaily', 'UzDaily', 'newspaper', [
    feed('https://www.uzdaily.uz/en/rss', 'en', 'documented', MEASURED_2026_09),
    feed('https://www.uzdaily.uz/ru/rss', 'ru', 'documented', UZBEK_2026_10),
  ]),
  publisher('uz-review', 'Review.uz (Center for Economic Research and Reforms)', 'think-tank', [
    feed('https://review.uz/uz/feed', 'uz', 'documented', UZBEK_2026_10),
    feed('https://review.uz/oz/rss', 'uz-Cyrl', 'documented', UZBEK_2026_10),
    feed('https://review.uz/ru/rss', 'ru', 'documented', MEASURED_2026_09),
  ]),
  publisher('uz-isrs', 'Institute for Strategic and Regional Studies of Uzbekistan', 'think-tank', [
    feed('https://isrs.uz/en/rss', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    feed('https://isrs.uz/rss', null, 'listed', CENTRAL_ASIA_DIGEST),
  ]),
])
