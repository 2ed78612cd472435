// Publishers of Iran, the Arab world, Israel and Africa that are read from the first start.
import { feed, ofCountry, page, publisher, type StartingPublisher } from './starting-publisher.ts'
import { KITE, LEADERS, STATEMENTS, SURVEY, WORLD_LIST, indexed } from './seen-in.ts'

export const middleEastAndAfrica: readonly StartingPublisher[] = [
  ...ofCountry('IR', 'Asia/Tehran', [
    publisher('ir-mfa', 'Ministry of Foreign Affairs of Iran', 'ministry', [
      page('https://en.mfa.ir/', 'en', 'documented', STATEMENTS, {
        selector: 'a[href*="/portal/newsview/" i]',
      }),
    ]),
    publisher('ir-irna', 'IRNA', 'agency', [feed('https://en.irna.ir/rss', 'en', 'documented', SURVEY)]),
    publisher('ir-mehr', 'Mehr News Agency', 'agency', [
      feed('https://en.mehrnews.com/rss', 'en', 'documented', SURVEY),
    ]),
    publisher('ir-tasnim', 'Tasnim News Agency', 'agency', [
      feed('https://www.tasnimnews.com/en/rss/feed/0/0/0/0/AllStories', 'en', 'listed', KITE),
    ]),
    publisher('ir-tehran-times', 'Tehran Times', 'newspaper', [
      feed('https://www.tehrantimes.com/rss', 'en', 'listed', KITE),
    ]),
  ]),
  ...ofCountry('SA', 'Asia/Riyadh', [
    publisher('sa-mofa', 'Ministry of Foreign Affairs of Saudi Arabia', 'ministry', [
      page(
        'https://www.mofa.gov.sa/en/ministry/news/Pages/default.aspx',
        'en',
        'documented',
        indexed(63326071822),
        {
          path: '/en/ministry/news/*',
        },
      ),
      page(
        'https://www.mofa.gov.sa/en/ministry/statements/Pages/default.aspx',
        'en',
        'documented',
        indexed(63326071822),
        {
          path: '/en/ministry/statements/*',
        },
      ),
    ]),
    publisher('sa-arab-news', 'Arab News', 'newspaper', [
      feed('https://www.arabnews.com/cat/1/rss.xml', 'en', 'listed', KITE),
    ]),
  ]),
  ...ofCountry('AE', 'Asia/Dubai', [
    publisher('ae-mofa', 'Ministry of Foreign Affairs of the United Arab Emirates', 'ministry', [
      page('https://www.mofa.gov.ae/en/mediahub/news', 'en', 'documented', indexed(63468875395), {
        path: '/en/mediahub/news/*',
      }),
    ]),
  ]),
  ...ofCountry('QA', 'Asia/Qatar', [
    publisher('qa-mofa', 'Ministry of Foreign Affairs of Qatar', 'ministry', [
      page('https://mofa.gov.qa/en/all-mofa-news', 'en', 'listed', indexed(60372317271), {
        path: '/en/all-mofa-news/details/*',
      }),
    ]),
    publisher('qa-qna', 'Qatar News Agency', 'agency', [
      feed('https://qna.org.qa/en/Pages/RSS-Feeds/Qatar', 'en', 'listed', KITE),
    ]),
    publisher('qa-al-jazeera', 'Al Jazeera', 'agency', [
      feed('https://www.aljazeera.com/xml/rss/all.xml', 'en', 'documented', SURVEY),
    ]),
  ]),
  ...ofCountry('OM', 'Asia/Muscat', [
    publisher('om-ona', 'Oman News Agency', 'agency', [
      feed('https://omannews.gov.om/rss.ona', 'en', 'listed', KITE),
    ]),
  ]),
  ...ofCountry('BH', 'Asia/Bahrain', [
    publisher('bh-bna', 'Bahrain News Agency', 'agency', [
      feed('https://www.bna.bh/en/GenerateRssFeed.aspx?categoryId=153', 'en', 'listed', KITE),
    ]),
  ]),
  ...ofCountry('KW', 'Asia/Kuwait', [
    publisher('kw-kuna', 'Kuwait News Agency', 'agency', [
      feed('https://www.kuna.net.kw/RssLatestNews.aspx?Language=en', 'en', 'listed', indexed(53740245368)),
    ]),
  ]),
  ...ofCountry('PS', 'Asia/Hebron', [
    publisher('ps-wafa', 'WAFA', 'agency', [
      feed('https://english.wafa.ps/rss.aspx', 'en', 'listed', indexed(53103162782)),
    ]),
  ]),
  ...ofCountry('IL', 'Asia/Jerusalem', [
    publisher('il-times-of-israel', 'The Times of Israel', 'newspaper', [
      feed('https://www.timesofisrael.com/feed/', 'en', 'listed', WORLD_LIST),
    ]),
  ]),
  ...ofCountry('EG', 'Africa/Cairo', [
    publisher('eg-egypt-independent', 'Egypt Independent', 'newspaper', [
      feed('https://www.egyptindependent.com/feed/', 'en', 'listed', KITE),
    ]),
  ]),
  ...ofCountry('ZA', 'Africa/Johannesburg', [
    publisher('za-dirco', 'Department of International Relations of South Africa', 'ministry', [
      page('https://dirco.gov.za/newsroom/', 'en', 'listed', LEADERS),
    ]),
  ]),
]
