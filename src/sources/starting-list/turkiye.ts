// Publishers of Türkiye and of Northern Cyprus that are read from the first start.
import { feed, ofCountry, page, publisher, type StartingPublisher } from './starting-publisher.ts'
import { CALIBRE, KITE, LEADERS, OWN_SITE, PROBED_2026_09, STATEMENTS, SURVEY } from './seen-in.ts'
import { TURKIC_FEEDS, WORLD_LIST, WORLD_MONITOR, WORLD_MONITOR_REPORT, indexed } from './seen-in.ts'

/** Turkish state sites, each opened on 2026-03-19. */
const STATE_SITES = indexed(63353594852)

export const turkiye: readonly StartingPublisher[] = [
  ...ofCountry('TR', 'Europe/Istanbul', [
    publisher('tr-mfa', 'Ministry of Foreign Affairs of Türkiye', 'ministry', [
      feed(
        'https://www.mfa.gov.tr/en.rss.mfa?ad9093da-8e71-4678-a1b6-05f297baadc4',
        'en',
        'documented',
        STATE_SITES,
      ),
      feed(
        'https://www.mfa.gov.tr/en.rss.mfa?7342a8d1-3117-42aa-8ddd-01adb5653889',
        'en',
        'documented',
        STATE_SITES,
      ),
      page('https://www.mfa.gov.tr/basin-aciklamalari.tr.mfa', 'tr', 'listed', indexed(67139481874)),
      page('https://www.mfa.gov.tr/default.tr.mfa', 'tr', 'listed', indexed(70555824850)),
      page('https://www.mfa.gov.tr/sub.en.mfa?c4d1d47c-e5bd-45cf-90aa-35641d4ef82b', 'en', 'listed', LEADERS),
    ]),
    publisher('tr-presidency', 'Presidency of the Republic of Türkiye', 'ministry', [
      page('https://www.tccb.gov.tr/haberler/', 'tr', 'documented', STATE_SITES, {
        selector: 'a[href*="/haberler/410/"], a[href*="/basin-aciklamalari/365/"]',
      }),
      page('https://www.tccb.gov.tr/en/news/', 'en', 'documented', STATEMENTS, { path: '/en/news/*/*/*' }),
    ]),
    publisher('tr-tbmm', 'Grand National Assembly of Türkiye', 'ministry', [
      page('https://www.tbmm.gov.tr/meclis-haber/meclis-baskani', 'tr', 'documented', STATE_SITES),
    ]),
    publisher('tr-aa', 'Anadolu Agency', 'agency', [
      feed('https://www.aa.com.tr/tr/rss/default?cat=guncel', 'tr', 'documented', SURVEY),
      feed('https://www.aa.com.tr/tr/rss/default?cat=politika', 'tr', 'listed', indexed(67139481874)),
      feed('https://www.aa.com.tr/tr/rss/default?cat=dunya', 'tr', 'listed', indexed(67139481874)),
      feed('https://www.aa.com.tr/en/rss/default?cat=live', 'en', 'listed', KITE),
      feed('https://www.aa.com.tr/en/rss/default?cat=world', 'en', 'listed', indexed(22137189705)),
      feed('https://www.aa.com.tr/ru/rss/default?cat=guncel', 'ru', 'listed', indexed(71198348655)),
    ]),
    publisher('tr-trt', 'TRT', 'agency', [
      feed('https://www.trthaber.com/sondakika.rss', 'tr', 'documented', SURVEY),
      feed('https://www.trthaber.com/dunya_articles.rss', 'tr', 'listed', indexed(62375499075)),
      feed('https://www.trtavaz.com.tr/rss/anasayfa/tr', 'tr', 'listed', TURKIC_FEEDS),
      page('https://www.trtworld.com/', 'en', 'guessed', OWN_SITE),
    ]),
    publisher('tr-ntv', 'NTV', 'agency', [feed('https://www.ntv.com.tr/gundem.rss', 'tr', 'listed', KITE)]),
    publisher('tr-cnnturk', 'CNN Türk', 'agency', [
      feed('https://www.cnnturk.com/feed/rss/news', 'tr', 'listed', indexed(11970544575)),
    ]),
    publisher('tr-qha', 'Crimean News Agency (QHA)', 'agency', [
      feed('https://qha.com.tr/rss', 'tr', 'listed', TURKIC_FEEDS),
    ]),
    publisher('tr-daily-sabah', 'Daily Sabah', 'newspaper', [
      feed('https://www.dailysabah.com/rss/politics', 'en', 'listed', KITE),
      feed('https://www.dailysabah.com/rss/home-page', 'en', 'listed', WORLD_MONITOR),
    ]),
    publisher('tr-hurriyet-daily-news', 'Hürriyet Daily News', 'newspaper', [
      feed('https://www.hurriyetdailynews.com/rss', 'en', 'documented', PROBED_2026_09),
    ]),
    publisher('tr-bianet', 'Bianet', 'newspaper', [
      feed('https://bianet.org/english/rss', 'en', 'listed', WORLD_LIST),
    ]),
    publisher('tr-hurriyet', 'Hürriyet', 'newspaper', [
      feed('https://www.hurriyet.com.tr/rss/anasayfa', 'tr', 'documented', WORLD_MONITOR_REPORT),
      feed('https://www.hurriyet.com.tr/rss/dunya', 'tr', 'listed', CALIBRE),
    ]),
    publisher('tr-cumhuriyet', 'Cumhuriyet', 'newspaper', [
      feed('https://www.cumhuriyet.com.tr/rss/son_dakika.xml', 'tr', 'listed', KITE),
    ]),
    publisher('tr-sabah', 'Sabah', 'newspaper', [
      feed('https://www.sabah.com.tr/rss/gundem.xml', 'tr', 'listed', KITE),
    ]),
    publisher('tr-yeni-safak', 'Yeni Şafak', 'newspaper', [
      feed('https://www.yenisafak.com/rss?xml=gundem', 'tr', 'listed', KITE),
    ]),
    publisher('tr-haberturk', 'Habertürk', 'newspaper', [
      feed('https://www.haberturk.com/rss', 'tr', 'listed', KITE),
    ]),
    publisher('tr-seta', 'SETA', 'think-tank', [
      feed('https://www.setav.org/feed/', 'tr', 'listed', indexed(43924915371)),
    ]),
    publisher('tr-orsam', 'ORSAM', 'think-tank', [
      feed('https://orsam.org.tr/rss', 'tr', 'listed', indexed(44064991559)),
    ]),
    publisher('tr-ankasam', 'ANKASAM', 'think-tank', [
      feed('https://www.ankasam.org/feed/', 'tr', 'guessed', OWN_SITE),
    ]),
  ]),
  ...ofCountry('TRNC', 'Asia/Famagusta', [
    publisher('trnc-mfa', 'Ministry of Foreign Affairs of Northern Cyprus', 'ministry', [
      feed('https://mfa.gov.ct.tr/tr/feedtr/', 'tr', 'listed', indexed(47636838592)),
    ]),
    publisher('trnc-presidency', 'Presidency of Northern Cyprus', 'ministry', [
      page('https://www.kktcb.org/', 'tr', 'listed', indexed(66026774527)),
    ]),
    publisher('trnc-pio', 'Public Information Office of Northern Cyprus', 'agency', [
      page('https://pio.mfa.gov.ct.tr/en/', 'en', 'listed', indexed(71482268338)),
      feed('https://pio.mfa.gov.ct.tr/feed/', 'tr', 'guessed', indexed(70111726698)),
    ]),
    publisher('trnc-tak', 'Turkish Agency Cyprus (TAK)', 'agency', [
      feed('https://www.tak.gov.ct.tr/rss', 'tr', 'listed', TURKIC_FEEDS),
    ]),
    publisher('trnc-yeniduzen', 'Yenidüzen', 'newspaper', [
      feed('https://www.yeniduzen.com/rss', 'tr', 'listed', indexed(53663847405)),
    ]),
    publisher('trnc-kibris-gazetesi', 'Kıbrıs Gazetesi', 'newspaper', [
      feed('https://kibrisgazetesi.com/feed', 'tr', 'listed', indexed(53663847405)),
    ]),
    publisher('trnc-havadis', 'Havadis Kıbrıs', 'newspaper', [
      feed('https://www.havadiskibris.com/feed', 'tr', 'listed', indexed(53663847405)),
    ]),
  ]),
]
