// Publishers of the Americas that are read from the first start.
import { feed, ofCountry, publisher, type StartingPublisher } from './starting-publisher.ts'
import { CENTRAL_ASIA_DIGEST, KITE, STATEMENTS, SURVEY, WORLD_MONITOR } from './seen-in.ts'

export const americas: readonly StartingPublisher[] = [
  ...ofCountry('US', 'America/New_York', [
    publisher('us-state', 'US Department of State', 'ministry', [
      feed('https://www.state.gov/rss-feed/press-releases/feed/', 'en', 'documented', STATEMENTS),
    ]),
    publisher('us-whitehouse', 'The White House', 'ministry', [
      feed('https://www.whitehouse.gov/news/feed/', 'en', 'documented', STATEMENTS),
    ]),
    publisher('us-rferl', 'RFE/RL', 'agency', [
      feed(
        'https://www.rferl.org/api/zbqiml-vomx-tpeqkmy',
        'en',
        'listed',
        'kagisearch/kite-public:core_feeds.py@c4fc3b57',
      ),
    ]),
    publisher('us-eurasianet', 'Eurasianet', 'newspaper', [
      feed('https://eurasianet.org/rss', 'en', 'listed', WORLD_MONITOR),
    ]),
    publisher('us-the-diplomat', 'The Diplomat', 'newspaper', [
      feed('https://thediplomat.com/topics/diplomacy/feed/', 'en', 'listed', KITE),
      feed('https://thediplomat.com/tag/central-asia/feed/', 'en', 'listed', CENTRAL_ASIA_DIGEST),
      feed('https://thediplomat.com/feed/', 'en', 'listed', WORLD_MONITOR),
    ]),
    publisher('us-jamestown', 'Jamestown Foundation (Eurasia Daily Monitor)', 'think-tank', [
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
]
