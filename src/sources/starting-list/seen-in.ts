// Public records that name many addresses of the starting list: `owner/repository:path@commit`, or a file of the index.

/** A reader for the news of Central Asia. */
export const CENTRAL_ASIA_DIGEST = 'oqqoocom-cpu/central-asia-research-digest:digest_generator.py@0e2b92b7'

/** Feeds of a public news service, by category. */
export const KITE = 'kagisearch/kite-public:kite_feeds.json@c4fc3b57'

/** Feeds of a public map of world news. */
export const WORLD_MONITOR = 'koala73/worldmonitor:src/config/feeds.ts@b534c32a'

/** What those feeds answered on 2026-02-26. */
export const WORLD_MONITOR_REPORT = 'koala73/worldmonitor:scripts/rss-feeds-report.csv@b534c32a'

/** Feeds of Russia's neighbours. */
export const REGIONAL_FEEDS =
  'zax223344/overseas-interest-protection-platform:server/regional_feeds.js@4363cfb9'

/** A reader of governments' statements, tried on 2026-10-04. */
export const STATEMENTS =
  'bwanedead/Algent:backend/algent_backend/agent_system/agents/statements/sources.py@a37e4a60'

/** A survey of feeds from September 2026 that tells what each answered. */
export const SURVEY = 'Greater-Turkiye/platform:collectors/sources.md@be98cc3a'

/** Feeds by country, marked valid. */
export const FEEDS_OF_COUNTRIES = 'yavuz/news-feed-list-of-countries:README.md@26a26b6a'

/** Recipes of an e-book reader. */
export const CALIBRE = 'kovidgoyal/calibre:recipes@ea9ccaf4'

/** A file of the public index of code, by its number there: the index tells neither repository nor path. */
export function indexed(file: number): string {
  return `public code index, file ${file}`
}

/** Feeds of Central Asia and Azerbaijan with what each answered in September 2026, dead ones named. */
export const MEASURED_2026_09 = indexed(68999396741)

/** Channels of Central Asia and Azerbaijan, each opened by its web preview on 2026-09-19. */
export const CHANNELS_2026_09 = indexed(69118186198)

/** Uzbek feeds and channels, each opened from a server on 2026-10-01, with the script they are written in. */
export const UZBEK_2026_10 = indexed(70912645647)

/** Channels of Uzbek outlets, each compared with the links to its own site. */
export const UZBEK_CHANNELS = indexed(60114755448)

/** Official sites and papers of some sixty countries, probed on 2026-09-20. */
export const PROBED_2026_09 = indexed(68455719031)

/** National-language outlets of the former Soviet states. */
export const NATIONAL_LANGUAGES = indexed(56284251182)

/** Channels of the former Soviet states that a reader joins. */
export const POST_SOVIET_CHANNELS = indexed(56121262469)

/** Azerbaijani feeds, pages and channels. */
export const AZERBAIJANI_LIST = indexed(56845923779)

/** Feeds and official pages of the whole world. */
export const WORLD_LIST = indexed(53771475982)

/** Feeds in the Turkic languages. */
export const TURKIC_FEEDS = indexed(54642614761)

/** Press pages of leaders and foreign ministers. */
export const LEADERS = indexed(55529581470)

/** Pages of ministries in Azerbaijan and Armenia, read by the selectors of the rules here. */
export const CAUCASUS_SCRAPER = indexed(1578835087)

/** What stands behind no record, but has the shape of the site's other addresses. */
export const OWN_SITE = "shape of the site's other addresses"
