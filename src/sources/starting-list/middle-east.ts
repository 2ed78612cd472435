// Publishers of Iran and the Arab world that are read from the first start.
import { feed, ofCountry, page, publisher, type StartingPublisher } from './starting-publisher.ts'
import { KITE, STATEMENTS, SURVEY, indexed } from './seen-in.ts'

export const middleEast: readonly StartingPublisher[] = [
  ...ofCountry('IR', 'Asia/Tehran', [
    publisher('ir-mfa', 'Ministry of Foreign Affairs of Iran', 'ministry', [
      page('https://en.mfa.ir/', 'en', 'documented', STATEMENTS),
    ]),
    publisher('ir-irna', 'IRNA', 'agency', [feed('https://en.irna.ir/rss', 'en', 'documented', SURVEY)]),
    publisher('ir-mehr', 'Mehr News Agency', 'agency', [
      feed('https://en.mehrnews.com/rss', 'en', 'documented', SURVEY),
    ]),
    publisher('ir-tasnim', 'Tasnim News Agency', 'agency', [
      feed('https://www.tasnimnews.com/en/rss/feed/0/0/0/0/AllStories', 'en', 'listed', KITE),
    ]),
    publisher('ir-tehrantimes', 'Tehran Times', 'newspaper', [
      feed('https://www.tehrantimes.com/rss', 'en', 'listed', KITE),
    ]),
  ]),
  ...ofCountry('QA', 'Asia/Qatar', [
    publisher('qa-qna', 'Qatar News Agency', 'agency', [
      feed('https://qna.org.qa/en/Pages/RSS-Feeds/Qatar', 'en', 'listed', KITE),
    ]),
    publisher('qa-aljazeera', 'Al Jazeera English', 'agency', [
      feed('https://www.aljazeera.com/xml/rss/all.xml', 'en', 'documented', SURVEY),
    ]),
  ]),
  ...ofCountry('SA', 'Asia/Riyadh', [
    publisher('sa-spa', 'Saudi Press Agency', 'agency', [
      feed('https://www.spa.gov.sa/rss/2', 'en', 'listed', indexed(22137189705)),
    ]),
    publisher('sa-arabnews', 'Arab News', 'newspaper', [
      feed('https://www.arabnews.com/cat/1/rss.xml', 'en', 'listed', KITE),
    ]),
  ]),
  ...ofCountry('AE', 'Asia/Dubai', [
    publisher('ae-wam', 'WAM (Emirates News Agency)', 'agency', [
      feed('https://wam.ae/en/rss.xml', 'en', 'listed', indexed(56997682408)),
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
]
