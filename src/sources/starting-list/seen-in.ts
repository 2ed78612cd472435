// Public records that name many addresses of the starting list, each `owner/repository:path@commit`.

/** A reader for the news of Central Asia. */
export const CENTRAL_ASIA_DIGEST = 'oqqoocom-cpu/central-asia-research-digest:digest_generator.py@0e2b92b7'

/** Feeds of a public news service, by category. */
export const KITE = 'kagisearch/kite-public:kite_feeds.json@c4fc3b57'

/** Feeds of a public map of world news. */
export const WORLD_MONITOR = 'koala73/worldmonitor:src/config/feeds.ts@b534c32a'

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

/** A map of Central Asian news. */
export const CENTRAL_ASIA_MAP = 'lee197/central-asia-news-map:backend/app.py@9144c361'

/** Recipes of an e-book reader. */
export const CALIBRE = 'kovidgoyal/calibre:recipes@ea9ccaf4'

/** A library that finds the feeds of news sites. */
export const NEWSCATCHER = 'kotartemiy/newscatcher:newscatcher/data/package_rss.db@b86b1a65'

/** A file of the public index of code, by its number there: the index tells neither repository nor path. */
export function indexed(file: number): string {
  return `public code index, file ${file}`
}
