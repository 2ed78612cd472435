// Publishers of the Americas that are read from the first start.
import { feed, ofCountry, page, publisher, type StartingPublisher } from './starting-publisher.ts'
import { CENTRAL_ASIA_DIGEST, KITE, LEADERS, STATEMENTS, SURVEY, WORLD_MONITOR, indexed } from './seen-in.ts'

export const americas: readonly StartingPublisher[] = [
  ...ofCountry('US', 'America/New_York', [
    publisher('us-state', 'Department of State of the United States', 'ministry', [
      feed('https://www.state.gov/rss-feed/press-releases/feed/', 'en', 'documented', STATEMENTS),
    ]),
    publisher('us-white-house', 'The White House', 'ministry', [
      feed('https://www.whitehouse.gov/news/feed/', 'en', 'documented', STATEMENTS),
    ]),
    publisher(
      'us-rferl',
      'Radio Free Europe / Radio Liberty',
      'agency',
      [
        feed(
          'https://www.rferl.org/api/zbqiml-vomx-tpeqkmy',
          'en',
          'listed',
          'kagisearch/kite-public:core_feeds.py@c4fc3b57',
        ),
        page('https://www.azattyqasia.org/', 'ru', 'listed', indexed(67553103735), { path: '/a/*' }),
      ],
      'Europe/Prague',
    ),
    publisher('us-eurasianet', 'Eurasianet', 'newspaper', [
      feed('https://eurasianet.org/rss', 'en', 'listed', WORLD_MONITOR),
    ]),
    publisher('us-the-diplomat', 'The Diplomat', 'newspaper', [
      feed('https://thediplomat.com/topics/diplomacy/feed/', 'en', 'listed', KITE),
      feed('https://thediplomat.com/tag/central-asia/feed/', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('us-jamestown', 'Jamestown Foundation', 'think-tank', [
      feed('https://jamestown.org/feed/', 'en', 'listed', WORLD_MONITOR),
    ]),
    publisher('us-atlantic-council', 'Atlantic Council', 'think-tank', [
      feed('https://www.atlanticcouncil.org/feed/', 'en', 'documented', SURVEY),
    ]),
    publisher('us-caspian-policy', 'Caspian Policy Center', 'think-tank', [
      feed('https://www.caspianpolicy.org/rss.xml', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('us-oxus', 'Oxus Society', 'think-tank', [
      feed('https://oxussociety.org/feed/', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('us-central-asia-program', 'Central Asia Program', 'think-tank', [
      feed('https://centralasiaprogram.org/feed/', 'en', 'documented', CENTRAL_ASIA_DIGEST),
    ]),
  ]),
  ...ofCountry('CA', 'America/Toronto', [
    publisher('ca-global-affairs', 'Global Affairs Canada', 'ministry', [
      page('https://www.canada.ca/en/global-affairs/news.html', 'en', 'listed', LEADERS, {
        path: '/en/global-affairs/news/*',
      }),
    ]),
  ]),
  ...ofCountry('BR', 'America/Sao_Paulo', [
    publisher('br-mre', 'Ministry of Foreign Affairs of Brazil', 'ministry', [
      page('https://www.gov.br/mre/en/contact-us/press-area/press-releases', 'en', 'documented', STATEMENTS, {
        path: '/mre/en/contact-us/press-area/press-releases/*',
      }),
    ]),
  ]),
]
