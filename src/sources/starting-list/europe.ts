// Publishers of Europe that are read from the first start.
import { feed, ofCountry, page, publisher, type StartingPublisher } from './starting-publisher.ts'
import { CENTRAL_ASIA_DIGEST, KITE, STATEMENTS, WORLD_MONITOR, indexed } from './seen-in.ts'

export const europe: readonly StartingPublisher[] = [
  ...ofCountry('UA', 'Europe/Kyiv', [
    publisher('ua-ukrinform', 'Ukrinform', 'agency', [
      feed('https://www.ukrinform.net/rss/block-lastnews', 'en', 'documented', indexed(36922508650)),
    ]),
  ]),
  ...ofCountry('FR', 'Europe/Paris', [
    publisher('fr-euronews', 'Euronews', 'agency', [
      feed('https://www.euronews.com/rss?format=xml', 'en', 'listed', WORLD_MONITOR),
      feed('https://ru.euronews.com/rss?format=xml', 'ru', 'listed', WORLD_MONITOR),
      feed('https://tr.euronews.com/rss', 'tr', 'listed', KITE),
      feed('https://www.euronews.com/rss?format=mrss&level=tag&name=diplomacy', 'en', 'listed', KITE),
    ]),
    publisher('fr-elysee', 'Élysée (President of France)', 'ministry', [
      feed('https://www.elysee.fr/en/feed', null, 'documented', STATEMENTS),
    ]),
    publisher('fr-diplomatie', 'Ministry for Europe and Foreign Affairs of France', 'ministry', [
      feed(
        'https://www.diplomatie.gouv.fr/spip.php?page=backend&lang=en',
        'en',
        'listed',
        indexed(22137189705),
      ),
    ]),
    publisher('fr-france24', 'France 24', 'agency', [
      feed('https://www.france24.com/en/tag/diplomacy/rss', 'en', 'listed', KITE),
      feed('https://www.france24.com/en/rss', 'en', 'listed', WORLD_MONITOR),
    ]),
    publisher('fr-novastan', 'Novastan', 'newspaper', [
      feed('https://novastan.org/en/feed/', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
  ]),
  ...ofCountry('GB', 'Europe/London', [
    publisher('gb-fcdo', 'UK Foreign, Commonwealth and Development Office', 'ministry', [
      feed(
        'https://www.gov.uk/government/organisations/foreign-commonwealth-development-office.atom',
        'en',
        'documented',
        STATEMENTS,
      ),
    ]),
    publisher('gb-pmo', "UK Prime Minister's Office", 'ministry', [
      feed(
        'https://www.gov.uk/government/organisations/prime-ministers-office-10-downing-street.atom',
        'en',
        'documented',
        STATEMENTS,
      ),
    ]),
    publisher('gb-bbc-russian', 'BBC News Russian', 'agency', [
      feed('https://feeds.bbci.co.uk/russian/rss.xml', 'ru', 'listed', WORLD_MONITOR),
    ]),
    publisher('gb-bbc-turkce', 'BBC News Türkçe', 'agency', [
      feed('https://feeds.bbci.co.uk/turkce/rss.xml', 'tr', 'listed', WORLD_MONITOR),
    ]),
    publisher('gb-bbc-world', 'BBC News World', 'agency', [
      feed('https://feeds.bbci.co.uk/news/world/rss.xml', 'en', 'listed', WORLD_MONITOR),
    ]),
  ]),
  ...ofCountry('DE', 'Europe/Berlin', [
    publisher('de-auswaertiges-amt', 'German Federal Foreign Office', 'ministry', [
      page('https://www.auswaertiges-amt.de/en/newsroom/news', 'en', 'documented', STATEMENTS),
    ]),
    publisher('de-dw', 'Deutsche Welle', 'agency', [
      feed('https://rss.dw.com/xml/rss-en-all', 'en', 'listed', WORLD_MONITOR),
      feed('https://rss.dw.com/rdf/rss-ru-all', 'ru', 'listed', KITE),
      feed('https://rss.dw.com/xml/rss-tur-all', 'tr', 'listed', WORLD_MONITOR),
    ]),
    publisher('de-swp', 'SWP Berlin', 'think-tank', [
      feed('https://www.swp-berlin.org/en/publications/rss.xml', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('de-ecfr', 'European Council on Foreign Relations', 'think-tank', [
      feed('https://ecfr.eu/feed/', 'en', 'listed', KITE),
    ]),
  ]),
  ...ofCountry('SE', 'Europe/Stockholm', [
    publisher('se-caci-analyst', 'Central Asia-Caucasus Analyst', 'think-tank', [
      feed('https://www.cacianalyst.org/?format=feed&type=rss', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
  ]),
  ...ofCountry('BE', 'Europe/Brussels', [
    publisher('be-crisis-group', 'International Crisis Group', 'think-tank', [
      feed('https://www.crisisgroup.org/rss', 'en', 'listed', WORLD_MONITOR),
    ]),
  ]),
  ...ofCountry('PL', 'Europe/Warsaw', [
    publisher('pl-osw', 'OSW (Centre for Eastern Studies)', 'think-tank', [
      feed('https://www.osw.waw.pl/en/rss.xml', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
  ]),
  ...ofCountry('NL', 'Europe/Amsterdam', [
    publisher('nl-eucam', 'EUCAM', 'think-tank', [
      feed(
        'https://eucentralasia.eu/category/research-publications/policy-briefs/feed/',
        'en',
        'listed',
        CENTRAL_ASIA_DIGEST,
      ),
    ]),
  ]),
  ...ofCountry('GR', 'Europe/Athens', [
    publisher('gr-modern-diplomacy', 'Modern Diplomacy', 'newspaper', [
      feed('https://moderndiplomacy.eu/category/topics/diplomacy/feed/', 'en', 'listed', KITE),
    ]),
  ]),
]
