// Publishers of South and East Asia and the Pacific that are read from the first start.
import { feed, ofCountry, page, publisher, type StartingPublisher } from './starting-publisher.ts'
import { CENTRAL_ASIA_DIGEST, KITE, LEADERS, REGIONAL_FEEDS, STATEMENTS, indexed } from './seen-in.ts'

/** A list of regional feeds that says which were verified on 2026-01-20. */
const VERIFIED_2026_01 = indexed(36922508650)

export const asiaAndPacific: readonly StartingPublisher[] = [
  ...ofCountry('CN', 'Asia/Shanghai', [
    publisher('cn-mfa', 'Ministry of Foreign Affairs of China', 'ministry', [
      page('https://www.mfa.gov.cn/eng/xw/zyxw/', 'en', 'listed', LEADERS, { path: '/eng/xw/zyxw/*' }),
      page('https://www.mfa.gov.cn/eng/xw/fyrbt/', 'en', 'documented', STATEMENTS, {
        path: '/eng/xw/fyrbt/*',
      }),
    ]),
    publisher('cn-xinhua', 'Xinhua', 'agency', [
      feed('https://english.news.cn/rss/worldrss.xml', 'en', 'listed', indexed(61493824297)),
    ]),
    publisher('cn-cgtn', 'CGTN', 'agency', [
      feed('https://www.cgtn.com/subscribe/rss/section/world.xml', 'en', 'listed', CENTRAL_ASIA_DIGEST),
      feed('https://www.cgtn.com/subscribe/rss/section/politics.xml', 'en', 'listed', KITE),
    ]),
    publisher('cn-china-daily', 'China Daily', 'newspaper', [
      feed('https://www.chinadaily.com.cn/rss/china_rss.xml', 'en', 'listed', KITE),
      feed('https://www.chinadaily.com.cn/rss/world_rss.xml', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('cn-peoples-daily', "People's Daily", 'newspaper', [
      feed('http://en.people.cn/rss/China.xml', 'en', 'listed', indexed(61493824297)),
    ]),
    publisher('cn-global-times', 'Global Times', 'newspaper', [
      feed('https://www.globaltimes.cn/rss/outbrain.xml', 'en', 'listed', indexed(68596623713)),
    ]),
  ]),
  ...ofCountry('JP', 'Asia/Tokyo', [
    publisher('jp-kantei', 'Prime Minister of Japan (Kantei)', 'ministry', [
      feed('https://japan.kantei.go.jp/index-e2.rdf', 'en', 'documented', indexed(63218334387)),
    ]),
    publisher('jp-mofa', 'Ministry of Foreign Affairs of Japan', 'ministry', [
      page('https://www.mofa.go.jp/press/release/index.html', 'en', 'listed', LEADERS),
    ]),
    publisher('jp-kyodo', 'Kyodo News', 'agency', [
      feed('https://english.kyodonews.net/rss/kyodonews-fzone.xml', 'en', 'listed', KITE),
    ]),
  ]),
  ...ofCountry('KR', 'Asia/Seoul', [
    publisher('kr-mofa', 'Ministry of Foreign Affairs of the Republic of Korea', 'ministry', [
      page('https://www.mofa.go.kr/eng/brd/m_5676/list.do', 'en', 'documented', indexed(63571958021), {
        path: '/eng/brd/m_5676/view.do*',
      }),
      page('https://www.mofa.go.kr/eng/brd/m_5674/list.do', 'en', 'documented', indexed(63571958021)),
    ]),
    publisher('kr-yonhap', 'Yonhap News Agency', 'agency', [
      feed('https://en.yna.co.kr/RSS/news.xml', 'en', 'documented', VERIFIED_2026_01),
    ]),
    publisher('kr-korea-herald', 'The Korea Herald', 'newspaper', [
      feed('https://www.koreaherald.com/rss/newsAll', 'en', 'listed', KITE),
    ]),
  ]),
  ...ofCountry('IN', 'Asia/Kolkata', [
    publisher('in-mea', 'Ministry of External Affairs of India', 'ministry', [
      page('https://www.mea.gov.in/', 'en', 'documented', indexed(63315161357)),
    ]),
    publisher('in-prime-minister', 'Prime Minister of India', 'ministry', [
      page('https://www.pmindia.gov.in/en/news-updates/', 'en', 'documented', indexed(63315161357), {
        path: '/en/news_updates/*',
      }),
    ]),
    publisher('in-pib', 'Press Information Bureau of India', 'agency', [
      page('https://pib.gov.in/allRel.aspx', 'en', 'documented', indexed(63315161357)),
    ]),
    publisher('in-the-hindu', 'The Hindu', 'newspaper', [
      feed('https://www.thehindu.com/news/national/feeder/default.rss', 'en', 'listed', KITE),
      feed('https://www.thehindu.com/news/international/feeder/default.rss', 'en', 'listed', REGIONAL_FEEDS),
    ]),
    publisher('in-the-print', 'ThePrint', 'newspaper', [
      feed('https://theprint.in/category/diplomacy/feed/', 'en', 'listed', KITE),
    ]),
  ]),
  ...ofCountry('PK', 'Asia/Karachi', [
    publisher('pk-mofa', 'Ministry of Foreign Affairs of Pakistan', 'ministry', [
      feed('https://mofa.gov.pk/feed/', 'en', 'listed', indexed(56997682408)),
    ]),
    publisher('pk-app', 'Associated Press of Pakistan', 'agency', [
      feed('https://www.app.com.pk/national/feed', 'en', 'listed', KITE),
    ]),
    publisher('pk-dawn', 'Dawn', 'newspaper', [
      feed('https://www.dawn.com/feeds/home', 'en', 'documented', VERIFIED_2026_01),
      feed('https://www.dawn.com/feeds/pakistan', 'en', 'listed', KITE),
    ]),
  ]),
  ...ofCountry('ID', 'Asia/Jakarta', [
    publisher('id-antara', 'ANTARA', 'agency', [
      feed('https://en.antaranews.com/rss/news.xml', 'en', 'listed', KITE),
    ]),
  ]),
  ...ofCountry('SG', 'Asia/Singapore', [
    publisher('sg-cna', 'CNA', 'agency', [
      feed(
        'https://www.channelnewsasia.com/api/v1/rss-outbound-feed?_format=xml',
        'en',
        'documented',
        VERIFIED_2026_01,
      ),
    ]),
  ]),
  ...ofCountry('VN', 'Asia/Ho_Chi_Minh', [
    publisher('vn-vietnamplus', 'VietnamPlus', 'agency', [
      feed('https://en.vietnamplus.vn/rss/home.rss', 'en', 'listed', KITE),
    ]),
  ]),
  ...ofCountry('AU', 'Australia/Sydney', [
    publisher('au-prime-minister', 'Prime Minister of Australia', 'ministry', [
      feed('https://www.pm.gov.au/rss.xml', 'en', 'documented', STATEMENTS),
    ]),
    publisher('au-foreign-minister', 'Minister for Foreign Affairs of Australia', 'ministry', [
      page('https://www.foreignminister.gov.au/minister/penny-wong/media-release', 'en', 'listed', LEADERS, {
        path: '/minister/penny-wong/media-release/*',
      }),
    ]),
  ]),
]
