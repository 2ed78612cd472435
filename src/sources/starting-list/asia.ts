// Publishers of South and East Asia that are read from the first start.
import { feed, ofCountry, page, publisher, type StartingPublisher } from './starting-publisher.ts'
import { CENTRAL_ASIA_DIGEST, KITE, REGIONAL_FEEDS, STATEMENTS, indexed } from './seen-in.ts'

export const asia: readonly StartingPublisher[] = [
  ...ofCountry('CN', 'Asia/Shanghai', [
    publisher('cn-mfa', 'Ministry of Foreign Affairs of China', 'ministry', [
      page('https://www.mfa.gov.cn/eng/xw/fyrbt/', 'en', 'documented', STATEMENTS),
    ]),
    publisher('cn-xinhua', 'Xinhua', 'agency', [
      feed('http://www.xinhuanet.com/english/rss/worldrss.xml', 'en', 'listed', indexed(22137189705)),
    ]),
    publisher('cn-chinadaily', 'China Daily', 'newspaper', [
      feed('https://www.chinadaily.com.cn/rss/china_rss.xml', 'en', 'listed', KITE),
      feed('https://www.chinadaily.com.cn/rss/world_rss.xml', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('cn-cgtn', 'CGTN', 'agency', [
      feed('https://www.cgtn.com/subscribe/rss/section/world.xml', 'en', 'listed', CENTRAL_ASIA_DIGEST),
      feed('https://www.cgtn.com/subscribe/rss/section/politics.xml', 'en', 'listed', KITE),
    ]),
  ]),
  ...ofCountry('JP', 'Asia/Tokyo', [
    publisher('jp-kantei', 'Prime Minister of Japan (Kantei)', 'ministry', [
      page('https://japan.kantei.go.jp/', 'en', 'documented', STATEMENTS),
    ]),
    publisher('jp-mofa', 'Ministry of Foreign Affairs of Japan', 'ministry', [
      feed('https://www.mofa.go.jp/rss/index.xml', 'en', 'listed', indexed(22137189705)),
    ]),
    publisher('jp-kyodo', 'Kyodo News', 'agency', [
      feed('https://english.kyodonews.net/rss/kyodonews-fzone.xml', 'en', 'listed', KITE),
    ]),
  ]),
  ...ofCountry('IN', 'Asia/Kolkata', [
    publisher('in-mea', 'Ministry of External Affairs of India', 'ministry', [
      feed(
        'https://mea.gov.in/rss/press-releases-feed.xml',
        'en',
        'listed',
        'public code index: module that reads MEA press releases',
      ),
    ]),
    publisher('in-pib', 'Press Information Bureau (India)', 'agency', [
      feed('https://pib.gov.in/RssMain.aspx?ModId=6&Lang=1&Regid=3', 'en', 'listed', indexed(56997682408)),
    ]),
    publisher('in-thehindu', 'The Hindu', 'newspaper', [
      feed('https://www.thehindu.com/news/national/feeder/default.rss', 'en', 'listed', KITE),
      feed('https://www.thehindu.com/news/international/feeder/default.rss', 'en', 'listed', REGIONAL_FEEDS),
    ]),
    publisher('in-theprint', 'ThePrint', 'newspaper', [
      feed('https://theprint.in/category/diplomacy/feed/', 'en', 'listed', KITE),
    ]),
  ]),
  ...ofCountry('PK', 'Asia/Karachi', [
    publisher('pk-mofa', 'Ministry of Foreign Affairs of Pakistan', 'ministry', [
      feed('https://mofa.gov.pk/feed/', 'en', 'listed', indexed(56997682408)),
    ]),
    publisher('pk-app', 'Associated Press of Pakistan', 'agency', [
      feed('https://www.app.com.pk/feed', 'en', 'listed', KITE),
      feed('https://www.app.com.pk/national/feed', 'en', 'listed', KITE),
    ]),
    publisher('pk-dawn', 'Dawn', 'newspaper', [
      feed('https://www.dawn.com/feeds/home', 'en', 'documented', indexed(36922508650)),
      feed('https://www.dawn.com/feeds/pakistan', 'en', 'listed', KITE),
    ]),
  ]),
  ...ofCountry('KR', 'Asia/Seoul', [
    publisher('kr-yonhap', 'Yonhap News Agency', 'agency', [
      feed('https://en.yna.co.kr/RSS/news.xml', 'en', 'documented', indexed(36922508650)),
    ]),
    publisher('kr-mofa', 'Ministry of Foreign Affairs of the Republic of Korea', 'ministry', [
      feed('https://www.mofa.go.kr/eng/brd/m_5679/rss.do', 'en', 'listed', indexed(56997682408)),
    ]),
    publisher('kr-koreaherald', 'The Korea Herald', 'newspaper', [
      feed('https://www.koreaherald.com/rss/newsAll', 'en', 'listed', KITE),
    ]),
  ]),
  ...ofCountry('ID', 'Asia/Jakarta', [
    publisher('id-antara', 'ANTARA', 'agency', [
      feed('https://en.antaranews.com/rss/news.xml', 'en', 'listed', KITE),
    ]),
  ]),
  ...ofCountry('SG', 'Asia/Singapore', [
    publisher('sg-cna', 'Channel NewsAsia', 'agency', [
      feed(
        'https://www.channelnewsasia.com/api/v1/rss-outbound-feed?_format=xml',
        'en',
        'documented',
        indexed(36922508650),
      ),
    ]),
  ]),
  ...ofCountry('VN', 'Asia/Ho_Chi_Minh', [
    publisher('vn-vietnamplus', 'VietnamPlus (VNA)', 'agency', [
      feed('https://en.vietnamplus.vn/rss/home.rss', 'en', 'listed', KITE),
    ]),
  ]),
]
