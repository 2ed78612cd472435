// Organisations of many states that are read from the first start.
import { feed, ofOrganization, page, publisher, type StartingPublisher } from './starting-publisher.ts'
import { CENTRAL_ASIA_DIGEST, KITE, SURVEY, indexed } from './seen-in.ts'

export const organizations: readonly StartingPublisher[] = [
  ...ofOrganization('EU', 'Europe/Brussels', [
    publisher('eu-commission', 'European Commission press corner', 'organization', [
      feed('https://ec.europa.eu/commission/presscorner/api/rss', 'en', 'documented', SURVEY),
    ]),
    publisher('eu-council', 'European Council and Council of the EU', 'organization', [
      feed('https://www.consilium.europa.eu/en/rss/pressreleases.ashx', 'en', 'documented', KITE),
    ]),
    publisher('eu-parliament', 'European Parliament', 'organization', [
      feed('https://www.europarl.europa.eu/rss/doc/press-releases/en.xml', 'en', 'listed', KITE),
      feed('https://www.europarl.europa.eu/rss/doc/last-news-delegations/en.xml', 'en', 'listed', KITE),
    ]),
    publisher('eu-eeas', 'European External Action Service', 'organization', [
      feed('https://www.eeas.europa.eu/eeas/rss_en', 'en', 'listed', indexed(22137189705)),
      page('https://www.eeas.europa.eu/eeas/press-material_en', 'en', 'guessed', 'shape of the site'),
    ]),
  ]),
  ...ofOrganization('UN', 'America/New_York', [
    publisher('un-news', 'UN News', 'organization', [
      feed('https://news.un.org/feed/subscribe/en/news/all/rss.xml', 'en', 'documented', SURVEY),
      feed('https://news.un.org/feed/subscribe/ru/news/all/rss.xml', 'ru', 'documented', SURVEY),
    ]),
    publisher('un-press', 'UN Meetings Coverage and Press Releases', 'organization', [
      feed('https://press.un.org/en/rss.xml', 'en', 'documented', SURVEY),
    ]),
    publisher('un-sg', 'UN Secretary-General', 'organization', [
      feed('https://www.un.org/sg/en/rss.xml', 'en', 'documented', SURVEY),
    ]),
    publisher('un-unrcca', 'UN Regional Centre for Preventive Diplomacy for Central Asia', 'organization', [
      page('https://unrcca.unmissions.org/en/press-releases', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
  ]),
  ...ofOrganization('OSCE', 'Europe/Vienna', [
    publisher('org-osce', 'OSCE', 'organization', [
      page('https://news.osce.org/', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
  ]),
  ...ofOrganization('SCO', 'Asia/Shanghai', [
    publisher('org-sco', 'Shanghai Cooperation Organisation Secretariat', 'organization', [
      page('https://eng.sectsco.org/news/', 'en', 'listed', CENTRAL_ASIA_DIGEST),
      page('https://eng.sectsco.org/search/', 'en', 'listed', indexed(56255812788)),
    ]),
  ]),
  ...ofOrganization('OTS', 'Europe/Istanbul', [
    publisher('org-ots', 'Organization of Turkic States', 'organization', [
      page('https://www.turkicstates.org/en', 'en', 'listed', indexed(35041560200)),
      page('https://www.turkicstates.org/en/news', 'en', 'guessed', 'shape of the site'),
    ]),
  ]),
  ...ofOrganization('CIS', 'Europe/Minsk', [
    publisher('org-cis', 'CIS Executive Committee', 'organization', [
      page('https://eccis.org/en/news', 'en', 'guessed', 'shape of the site'),
    ]),
  ]),
  ...ofOrganization('CSTO', 'Europe/Moscow', [
    publisher('org-csto', 'CSTO', 'organization', [
      page('https://en.odkb-csto.org/', 'en', 'listed', indexed(69699840175)),
    ]),
  ]),
  ...ofOrganization('CICA', 'Asia/Almaty', [
    publisher('org-cica', 'CICA Secretariat', 'organization', [
      page(
        'https://www.s-cica.org/index.php?view=page&t=press_releases',
        'en',
        'listed',
        CENTRAL_ASIA_DIGEST,
      ),
    ]),
  ]),
  ...ofOrganization('CAREC', 'Asia/Manila', [
    publisher('org-carec', 'CAREC Program', 'organization', [
      page('https://carecprogram.org/?page_id=36', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
  ]),
  ...ofOrganization('EDB', 'Asia/Almaty', [
    publisher('org-edb', 'Eurasian Development Bank', 'organization', [
      page('https://eabr.org/en/press/news/', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
  ]),
  ...ofOrganization('NATO', 'Europe/Brussels', [
    publisher('org-nato', 'NATO', 'organization', [
      feed('https://www.nato.int/cps/en/natolive/news.xml', 'en', 'listed', indexed(22137189705)),
      page('https://www.nato.int/en/news-and-events', 'en', 'guessed', 'shape of the site'),
    ]),
  ]),
  ...ofOrganization('OIC', 'Asia/Riyadh', [
    publisher('org-oic', 'Organisation of Islamic Cooperation', 'organization', [
      page('https://www.oic-oci.org/', 'en', 'guessed', 'shape of the site'),
    ]),
  ]),
  ...ofOrganization('TURKPA', 'Asia/Baku', [
    publisher('org-turkpa', 'TURKPA', 'organization', [
      page('https://turk-pa.org/en/news', 'en', 'guessed', 'shape of the site'),
    ]),
  ]),
  ...ofOrganization('TURKSOY', 'Europe/Istanbul', [
    publisher('org-turksoy', 'TURKSOY', 'organization', [
      page('https://www.turksoy.org/', 'tr', 'guessed', 'shape of the site'),
    ]),
  ]),
  ...ofOrganization('EAEU', 'Europe/Moscow', [
    publisher('org-eec', 'Eurasian Economic Commission', 'organization', [
      page('https://eec.eaeunion.org/news/', 'ru', 'guessed', 'shape of the site'),
    ]),
  ]),
  ...ofOrganization('ECO', 'Asia/Tehran', [
    publisher('org-eco', 'Economic Cooperation Organization', 'organization', [
      page('https://eco.int/', 'en', 'guessed', 'shape of the site'),
    ]),
  ]),
  ...ofOrganization('ASEAN', 'Asia/Jakarta', [
    publisher('org-asean', 'ASEAN Secretariat', 'organization', [
      feed('https://asean.org/feed/', 'en', 'listed', indexed(22137189705)),
    ]),
  ]),
  ...ofOrganization('AU', 'Africa/Addis_Ababa', [
    publisher('org-au', 'African Union', 'organization', [
      feed('https://au.int/rss.xml', 'en', 'listed', indexed(22137189705)),
    ]),
  ]),
]
