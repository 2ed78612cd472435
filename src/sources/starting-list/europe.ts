// Publishers of Europe west of Belarus that are read from the first start: all in languages that are read.
import { feed, ofCountry, page, publisher, type StartingPublisher } from './starting-publisher.ts'
import { CENTRAL_ASIA_DIGEST, KITE, LEADERS, STATEMENTS, WORLD_MONITOR } from './seen-in.ts'
import { WORLD_MONITOR_REPORT, indexed } from './seen-in.ts'

/** The BBC's feeds by language, with the scripts of Uzbek. */
const BBC_FEEDS = indexed(44708023986)

export const europe: readonly StartingPublisher[] = [
  ...ofCountry('GB', 'Europe/London', [
    publisher('gb-fcdo', 'Foreign, Commonwealth and Development Office', 'ministry', [
      feed(
        'https://www.gov.uk/government/organisations/foreign-commonwealth-development-office.atom',
        'en',
        'documented',
        STATEMENTS,
      ),
    ]),
    publisher('gb-prime-minister', 'Prime Minister of the United Kingdom', 'ministry', [
      feed(
        'https://www.gov.uk/government/organisations/prime-ministers-office-10-downing-street.atom',
        'en',
        'documented',
        STATEMENTS,
      ),
    ]),
    publisher('gb-bbc', 'BBC News', 'agency', [
      feed('https://feeds.bbci.co.uk/news/world/rss.xml', 'en', 'documented', WORLD_MONITOR_REPORT),
      feed('https://feeds.bbci.co.uk/russian/rss.xml', 'ru', 'listed', WORLD_MONITOR),
      feed('https://feeds.bbci.co.uk/turkce/rss.xml', 'tr', 'documented', WORLD_MONITOR_REPORT),
      feed('https://feeds.bbci.co.uk/azeri/rss.xml', 'az', 'listed', BBC_FEEDS),
      feed('https://feeds.bbci.co.uk/kyrgyz/rss.xml', 'ky', 'listed', BBC_FEEDS),
      feed('https://feeds.bbci.co.uk/uzbek/lat/rss.xml', 'uz', 'listed', BBC_FEEDS),
      feed('https://feeds.bbci.co.uk/uzbek/cyr/rss.xml', 'uz-Cyrl', 'listed', BBC_FEEDS),
    ]),
    publisher('gb-guardian', 'The Guardian', 'newspaper', [
      feed('https://www.theguardian.com/world/rss', 'en', 'documented', WORLD_MONITOR_REPORT),
    ]),
    publisher('gb-chatham-house', 'Chatham House', 'think-tank', [
      feed('https://www.chathamhouse.org/rss.xml', 'en', 'listed', indexed(57359787622)),
    ]),
  ]),
  ...ofCountry('DE', 'Europe/Berlin', [
    publisher('de-auswaertiges-amt', 'Federal Foreign Office of Germany', 'ministry', [
      page('https://www.auswaertiges-amt.de/en/newsroom/news', 'en', 'documented', STATEMENTS, {
        path: '/en/newsroom/news/*',
      }),
    ]),
    publisher('de-dw', 'Deutsche Welle', 'agency', [
      feed('https://rss.dw.com/xml/rss-en-all', 'en', 'listed', WORLD_MONITOR),
      feed('https://rss.dw.com/rdf/rss-ru-all', 'ru', 'listed', KITE),
      feed('https://rss.dw.com/xml/rss-tur-all', 'tr', 'documented', WORLD_MONITOR_REPORT),
    ]),
    publisher('de-swp', 'SWP Berlin', 'think-tank', [
      feed('https://www.swp-berlin.org/en/publications/rss.xml', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
    publisher('de-ecfr', 'European Council on Foreign Relations', 'think-tank', [
      feed('https://ecfr.eu/feed/', 'en', 'listed', KITE),
    ]),
  ]),
  ...ofCountry('FR', 'Europe/Paris', [
    publisher('fr-elysee', 'President of France (Élysée)', 'ministry', [
      page('https://www.elysee.fr/en/all-actualities', 'en', 'documented', indexed(63451431706), {
        path: '/en/emmanuel-macron/*',
      }),
    ]),
    publisher('fr-diplomatie', 'Ministry for Europe and Foreign Affairs of France', 'ministry', [
      page('https://www.diplomatie.gouv.fr/en/french-foreign-policy/news/', 'en', 'listed', LEADERS),
    ]),
    publisher('fr-france24', 'France 24', 'agency', [
      feed('https://www.france24.com/en/tag/diplomacy/rss', 'en', 'listed', KITE),
      feed('https://www.france24.com/en/rss', 'en', 'documented', WORLD_MONITOR_REPORT),
    ]),
    publisher('fr-rfi', 'RFI', 'agency', [
      feed('https://www.rfi.fr/en/tag/diplomacy/rss', 'en', 'listed', KITE),
    ]),
    publisher('fr-euronews', 'Euronews', 'agency', [
      feed('https://www.euronews.com/rss?format=xml', 'en', 'listed', WORLD_MONITOR),
      feed('https://ru.euronews.com/rss?format=xml', 'ru', 'listed', WORLD_MONITOR),
      feed('https://tr.euronews.com/rss', 'tr', 'listed', KITE),
    ]),
    publisher('fr-novastan', 'Novastan', 'newspaper', [
      feed('https://novastan.org/en/feed/', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
  ]),
  ...ofCountry('IT', 'Europe/Rome', [
    publisher('it-esteri', 'Ministry of Foreign Affairs of Italy', 'ministry', [
      page('https://www.esteri.it/en/sala_stampa/archivionotizie/', 'en', 'listed', LEADERS, {
        path: '/en/sala_stampa/archivionotizie/*',
      }),
    ]),
  ]),
  ...ofCountry('ES', 'Europe/Madrid', [
    publisher('es-moncloa', 'Government of Spain (La Moncloa)', 'ministry', [
      page(
        'https://www.lamoncloa.gob.es/lang/en/presidente/news/paginas/index.aspx',
        'en',
        'guessed',
        indexed(55847143830),
        {
          path: '/lang/en/presidente/news/*',
        },
      ),
    ]),
  ]),
  ...ofCountry('PL', 'Europe/Warsaw', [
    publisher('pl-msz', 'Ministry of Foreign Affairs of Poland', 'ministry', [
      page('https://www.gov.pl/web/diplomacy/news-', 'en', 'documented', indexed(63290493606)),
    ]),
    publisher('pl-osw', 'Centre for Eastern Studies (OSW)', 'think-tank', [
      feed('https://www.osw.waw.pl/en/rss.xml', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
  ]),
  ...ofCountry('HU', 'Europe/Budapest', [
    publisher('hu-government', 'Government of Hungary (About Hungary)', 'ministry', [
      page('https://abouthungary.hu/news-in-brief', 'en', 'guessed', indexed(55870648933), {
        path: '/news-in-brief/*',
      }),
    ]),
    publisher('hu-daily-news-hungary', 'Daily News Hungary', 'newspaper', [
      feed('https://dailynewshungary.com/rss', 'en', 'listed', KITE),
    ]),
  ]),
  ...ofCountry('LV', 'Europe/Riga', [
    publisher('lv-mfa', 'Ministry of Foreign Affairs of Latvia', 'ministry', [
      page('https://www.mfa.gov.lv/en/articles', 'en', 'documented', STATEMENTS, { path: '/en/article/*' }),
    ]),
    publisher('lv-president', 'President of Latvia', 'ministry', [
      page('https://www.president.lv/en/articles', 'en', 'documented', STATEMENTS, { path: '/en/article/*' }),
    ]),
  ]),
  ...ofCountry('FI', 'Europe/Helsinki', [
    publisher('fi-president', 'President of Finland', 'ministry', [
      feed('https://www.presidentti.fi/en/feed', 'en', 'documented', STATEMENTS),
    ]),
  ]),
  ...ofCountry('UA', 'Europe/Kyiv', [
    publisher('ua-rada', 'Verkhovna Rada of Ukraine', 'ministry', [
      page('https://www.rada.gov.ua/en/news/', 'en', 'documented', indexed(63280299010), {
        path: '/en/news/*',
      }),
    ]),
    publisher('ua-ukrinform', 'Ukrinform', 'agency', [
      feed('https://www.ukrinform.net/rss/block-lastnews', 'en', 'documented', indexed(36922508650)),
    ]),
  ]),
  ...ofCountry('BE', 'Europe/Brussels', [
    publisher('be-crisis-group', 'International Crisis Group', 'think-tank', [
      feed('https://www.crisisgroup.org/rss', 'en', 'listed', WORLD_MONITOR),
    ]),
  ]),
  ...ofCountry('NL', 'Europe/Amsterdam', [
    publisher('nl-eucam', 'EUCAM', 'think-tank', [
      feed('https://eucentralasia.eu/feed/', 'en', 'guessed', CENTRAL_ASIA_DIGEST),
    ]),
  ]),
  ...ofCountry('SE', 'Europe/Stockholm', [
    publisher('se-caci-analyst', 'Central Asia-Caucasus Analyst', 'think-tank', [
      feed('https://www.cacianalyst.org/?format=feed&type=rss', 'en', 'listed', CENTRAL_ASIA_DIGEST),
    ]),
  ]),
  ...ofCountry('GR', 'Europe/Athens', [
    publisher('gr-modern-diplomacy', 'Modern Diplomacy', 'think-tank', [
      feed('https://moderndiplomacy.eu/category/topics/diplomacy/feed/', 'en', 'listed', KITE),
    ]),
  ]),
]
