// Publishers of Kyrgyzstan that are read from the first start.
import { channel, feed, ofCountry, page, publisher, type StartingPublisher } from './starting-publisher.ts'
import { CENTRAL_ASIA_DIGEST, CHANNELS_2026_09, MEASURED_2026_09, NATIONAL_LANGUAGES } from './seen-in.ts'
import { OWN_SITE, POST_SOVIET_CHANNELS, PROBED_2026_09, REGIONAL_FEEDS, indexed } from './seen-in.ts'

export const kyrgyzstan: readonly StartingPublisher[] = ofCountry('KG', 'Asia/Bishkek', [
  publisher('kg-mfa', 'Ministry of Foreign Affairs of Kyrgyzstan', 'ministry', [
    page('https://mfa.gov.kg/kg', 'ky', 'guessed', indexed(32274764008)),
    page('https://mfa.gov.kg/ru', 'ru', 'listed', indexed(33412113345)),
    page('https://mfa.gov.kg/en', 'en', 'listed', CENTRAL_ASIA_DIGEST),
  ]),
  publisher('kg-president', 'President of Kyrgyzstan', 'ministry', [
    page('https://president.kg/kg', 'ky', 'listed', indexed(41458990782)),
    page('https://president.kg/ru', 'ru', 'guessed', OWN_SITE),
    page('https://president.kg/en', 'en', 'listed', CENTRAL_ASIA_DIGEST),
  ]),
  publisher('kg-cabinet', 'Cabinet of Ministers of Kyrgyzstan', 'ministry', [
    page('https://www.gov.kg/ky', 'ky', 'listed', indexed(27511216320)),
    page('https://www.gov.kg/ru', 'ru', 'guessed', OWN_SITE),
  ]),
  publisher('kg-parliament', 'Jogorku Kenesh of Kyrgyzstan', 'ministry', [
    page('https://kenesh.kg/ky', 'ky', 'guessed', indexed(12259602393)),
  ]),
  publisher('kg-kabar', 'Kabar', 'agency', [
    feed('https://kabar.kg/rss', null, 'documented', MEASURED_2026_09),
    page('https://kg.kabar.kg/', 'ky', 'listed', indexed(29667312651)),
    feed('https://en.kabar.kg/rss/', 'en', 'listed', REGIONAL_FEEDS),
  ]),
  publisher('kg-24kg', '24.kg', 'agency', [
    page('https://24.kg/kyrgyzcha/', 'ky', 'documented', indexed(65751604350), { path: '/kyrgyzcha/*' }),
    feed('https://24.kg/rss/', 'ru', 'documented', PROBED_2026_09),
    feed('https://24.kg/english/rss/', 'en', 'listed', REGIONAL_FEEDS),
  ]),
  publisher('kg-akipress', 'AKIpress', 'agency', [
    feed('https://kg.akipress.org/rss', 'ru', 'documented', MEASURED_2026_09),
    feed('https://akipress.com/rss/en.rss', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    page('https://akipress.org/kg/', 'ky', 'listed', NATIONAL_LANGUAGES),
    channel('akipress', 'ru', 'documented', CHANNELS_2026_09),
  ]),
  publisher('kg-azattyk', 'Radio Azattyk', 'agency', [
    page('https://www.azattyk.org/z/828', 'ky', 'documented', indexed(45275374609), {
      selector: '#ordinaryItems li .content a',
    }),
    feed('https://www.azattyk.org/api/zrqiteuuir', 'ky', 'listed', indexed(59012967714)),
    channel('azattykkg', null, 'listed', POST_SOVIET_CHANNELS),
  ]),
  publisher('kg-sputnik', 'Sputnik Kyrgyzstan', 'agency', [
    feed('https://sputnik.kg/export/rss2/archive/index.xml', 'ky', 'documented', MEASURED_2026_09),
    feed('https://ru.sputnik.kg/export/rss2/archive/index.xml', 'ru', 'listed', indexed(60034281544)),
    channel('sputnik_kyrgyzstan', null, 'documented', CHANNELS_2026_09),
  ]),
  publisher('kg-kaktus', 'Kaktus.media', 'newspaper', [
    page('https://kaktus.media/', 'ru', 'documented', PROBED_2026_09, { path: '/doc/*' }),
    page('https://kaktus.media/ky/', 'ky', 'documented', indexed(65747255780), {
      selector: 'a[href*="/doc/"], a[href*="/ky/"]',
    }),
    channel('kaktus_mediakg', 'ru', 'listed', POST_SOVIET_CHANNELS),
  ]),
  publisher('kg-kloop', 'Kloop', 'newspaper', [
    feed('https://kloop.kg/feed/', 'ru', 'documented', MEASURED_2026_09),
    page('https://ky.kloop.asia/news/', 'ky', 'listed', indexed(45275374609), {
      selector: '.td-module-thumb a',
    }),
  ]),
  publisher('kg-kyrgyz-tuusu', 'Kyrgyz Tuusu', 'newspaper', [
    page('https://kyrgyztuusu.kg/', 'ky', 'listed', indexed(33919996537)),
  ]),
  publisher('kg-super', 'Super.kg', 'newspaper', [
    feed('https://super.kg/rss/', null, 'listed', indexed(59012967714)),
  ]),
  publisher('kg-vesti', 'Vesti.kg', 'newspaper', [
    feed('https://vesti.kg/rss', 'ru', 'documented', MEASURED_2026_09),
  ]),
  publisher('kg-vb', 'Vecherny Bishkek', 'newspaper', [
    feed('https://www.vb.kg/rss.xml', 'ru', 'listed', indexed(58504600259)),
  ]),
  publisher('kg-times-of-central-asia', 'The Times of Central Asia', 'newspaper', [
    feed('https://timesca.com/feed/', 'en', 'documented', MEASURED_2026_09),
  ]),
  publisher('kg-nisi', 'National Institute for Strategic Initiatives of Kyrgyzstan', 'think-tank', [
    feed('https://nisi.gov.kg/en/feed/', 'en', 'listed', CENTRAL_ASIA_DIGEST),
  ]),
  publisher('kg-cabar', 'CABAR.asia', 'think-tank', [
    feed('https://cabar.asia/en/feed', 'en', 'listed', CENTRAL_ASIA_DIGEST),
  ]),
])
