// Organisations of many states that are read from the first start. Each stands under the code of its own, or under that
// of the organisation it belongs to.
import { feed, ofOrganization, page, publisher, type StartingPublisher } from './starting-publisher.ts'
import { CENTRAL_ASIA_DIGEST, KITE, OWN_SITE, STATEMENTS, SURVEY, indexed } from './seen-in.ts'

export const organizations: readonly StartingPublisher[] = [
  ...ofOrganization('OTS', 'Europe/Istanbul', [
    publisher('ots-secretariat', 'Organization of Turkic States', 'organization', [
      page('https://www.turkicstates.org/en/news', 'en', 'guessed', OWN_SITE, { path: '/en/news/*' }),
      page('https://www.turkicstates.org/tr', 'tr', 'listed', indexed(27363177483)),
      page('https://www.turkicstates.org/en', 'en', 'listed', indexed(35041560200), { path: '/en/news/*' }),
    ]),
  ]),
  ...ofOrganization('TURKSOY', 'Europe/Istanbul', [
    publisher('turksoy-secretariat', 'TURKSOY', 'organization', [
      page('https://www.turksoy.org/haberler', 'tr', 'guessed', indexed(33292436608), {
        path: '/haberler/*',
      }),
    ]),
  ]),
  ...ofOrganization('TURKPA', 'Asia/Baku', [
    publisher('turkpa-secretariat', 'Parliamentary Assembly of Turkic States', 'organization', [
      page('https://turk-pa.org/en/news', 'en', 'guessed', OWN_SITE),
    ]),
  ]),
  ...ofOrganization('Turkic Academy', 'Asia/Almaty', [
    publisher('turkic-academy', 'International Turkic Academy', 'organization', [
      page('https://turkicacademy.org/en', 'en', 'guessed', OWN_SITE),
    ]),
  ]),
  ...ofOrganization('CIS', 'Europe/Minsk', [
    publisher('cis-executive-committee', 'Executive Committee of the CIS', 'organization', [
      page('https://eccis.org/news', 'ru', 'guessed', OWN_SITE, { path: '/news/*' }),
      page('https://eccis.org/en/news', 'en', 'guessed', OWN_SITE, { path: '/en/news/*' }),
      page('https://e-cis.info/news/', 'ru', 'listed', indexed(22854555345), { path: '/news/*/*' }),
    ]),
  ]),
  ...ofOrganization('SCO', 'Asia/Shanghai', [
    publisher('sco-secretariat', 'Shanghai Cooperation Organisation', 'organization', [
      page('https://eng.sectsco.org/news/', 'en', 'listed', CENTRAL_ASIA_DIGEST, { path: '/20*' }),
      page('https://eng.sectsco.org/search/', 'en', 'documented', indexed(56255812788), {
        selector: 'article.list-item',
      }),
      page('https://rus.sectsco.org/news/', 'ru', 'guessed', OWN_SITE, { path: '/20*' }),
    ]),
  ]),
  ...ofOrganization('EEC', 'Europe/Moscow', [
    publisher('eec', 'Eurasian Economic Commission', 'organization', [
      page('https://eec.eaeunion.org/news/', 'ru', 'documented', indexed(43089272871), {
        selector: '.news-pane-item',
      }),
    ]),
  ]),
  ...ofOrganization('CSTO', 'Europe/Moscow', [
    publisher('csto-secretariat', 'Collective Security Treaty Organization', 'organization', [
      page('https://en.odkb-csto.org/', 'en', 'listed', indexed(68645980910)),
      page('https://odkb-csto.org/news/', 'ru', 'guessed', OWN_SITE),
    ]),
  ]),
  ...ofOrganization('CICA', 'Asia/Almaty', [
    publisher('cica-secretariat', 'CICA', 'organization', [
      page(
        'https://www.s-cica.org/index.php?view=page&t=press_releases',
        'en',
        'listed',
        CENTRAL_ASIA_DIGEST,
      ),
    ]),
  ]),
  ...ofOrganization('ECO', 'Asia/Tehran', [
    publisher('eco-secretariat', 'Economic Cooperation Organization', 'organization', [
      page('https://eco.int/', 'en', 'guessed', OWN_SITE),
    ]),
  ]),
  ...ofOrganization('OIC', 'Asia/Riyadh', [
    publisher('oic-secretariat', 'Organisation of Islamic Cooperation', 'organization', [
      page('https://www.oic-oci.org/', 'en', 'documented', indexed(63326071822)),
    ]),
  ]),
  ...ofOrganization('GCC', 'Asia/Riyadh', [
    publisher('gcc-secretariat', 'Gulf Cooperation Council', 'organization', [
      page(
        'https://www.gcc-sg.org/en/MediaCenter/News/Pages/default.aspx',
        'en',
        'documented',
        indexed(63326071822),
        {
          path: '/en/MediaCenter/News/*',
        },
      ),
    ]),
  ]),
  ...ofOrganization('CAREC', 'Asia/Manila', [
    publisher('carec-program', 'CAREC', 'organization', [
      page('https://carecprogram.org/?page_id=36', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
  ]),
  ...ofOrganization('EDB', 'Asia/Almaty', [
    publisher('edb', 'Eurasian Development Bank', 'organization', [
      page('https://eabr.org/en/press/news/', 'en', 'listed', CENTRAL_ASIA_DIGEST, {
        path: '/en/press/news/*',
      }),
    ]),
  ]),
  ...ofOrganization('ADB', 'Asia/Manila', [
    publisher('adb', 'Asian Development Bank', 'organization', [
      feed('https://www.adb.org/rss/news-releases', 'en', 'listed', indexed(59353829749)),
    ]),
  ]),
  ...ofOrganization('ASEAN', 'Asia/Jakarta', [
    publisher('asean-secretariat', 'ASEAN', 'organization', [
      feed('https://asean.org/feed/', 'en', 'listed', indexed(22137189705)),
    ]),
  ]),
  ...ofOrganization('AU', 'Africa/Addis_Ababa', [
    publisher('african-union', 'African Union', 'organization', [
      feed('https://au.int/rss.xml', 'en', 'listed', indexed(22137189705)),
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
    publisher('un-secretary-general', 'Secretary-General of the United Nations', 'organization', [
      feed('https://www.un.org/sg/en/rss.xml', 'en', 'documented', SURVEY),
    ]),
  ]),
  ...ofOrganization('UNRCCA', 'Asia/Ashgabat', [
    publisher('unrcca', 'UN Regional Centre for Preventive Diplomacy for Central Asia', 'organization', [
      page('https://unrcca.unmissions.org/en/press-releases', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
  ]),
  ...ofOrganization('IAEA', 'Europe/Vienna', [
    publisher('iaea', 'International Atomic Energy Agency', 'organization', [
      feed('https://www.iaea.org/feeds/news', 'en', 'documented', SURVEY),
    ]),
  ]),
  ...ofOrganization('OSCE', 'Europe/Vienna', [
    publisher('osce-secretariat', 'OSCE', 'organization', [
      page('https://news.osce.org/', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
  ]),
  ...ofOrganization('NATO', 'Europe/Brussels', [
    publisher('nato', 'NATO', 'organization', [
      page('https://www.nato.int/en/news-and-events/articles/news', 'en', 'listed', indexed(58963395140), {
        path: '/en/news-and-events/articles/news/*',
      }),
    ]),
  ]),
  ...ofOrganization('European Commission', 'Europe/Brussels', [
    publisher('eu-commission', 'European Commission', 'organization', [
      feed('https://ec.europa.eu/commission/presscorner/api/rss', 'en', 'documented', STATEMENTS),
    ]),
  ]),
  ...ofOrganization('European Parliament', 'Europe/Brussels', [
    publisher('eu-parliament', 'European Parliament', 'organization', [
      feed('https://www.europarl.europa.eu/rss/doc/press-releases/en.xml', 'en', 'listed', KITE),
      feed('https://www.europarl.europa.eu/rss/doc/last-news-delegations/en.xml', 'en', 'listed', KITE),
    ]),
  ]),
  ...ofOrganization('EU', 'Europe/Brussels', [
    publisher('eu-council', 'European Council and Council of the EU', 'organization', [
      feed('https://www.consilium.europa.eu/en/rss/pressreleases.ashx', 'en', 'documented', KITE),
    ]),
    publisher('eu-eeas', 'European External Action Service', 'organization', [
      feed('https://www.eeas.europa.eu/eeas/press-material_en/rss.xml', 'en', 'listed', indexed(65926234280)),
      page('https://www.eeas.europa.eu/eeas/press-material_en', 'en', 'guessed', OWN_SITE),
    ]),
  ]),
]
