// A page without what was looked for → whether a guard stands before the site, or scripts draw the page.

/** What the guards of sites have in their pages, and who they are. */
const GUARDS: readonly (readonly [mark: RegExp, name: string])[] = [
  [
    /cf[-_]chl|challenges\.cloudflare\.com|<title>\s*(just a moment|attention required! \| cloudflare)/i,
    'Cloudflare',
  ],
  [/ddos-guard/i, 'DDoS-Guard'],
  [/__qrator|qrator\.net/i, 'Qrator'],
  [/servicepipe/i, 'Servicepipe'],
  [/stormwall/i, 'StormWall'],
  [/_Incapsula_Resource/i, 'Imperva'],
  [/errors\.edgesuite\.net/i, 'Akamai'],
  [
    /data processing\.\.\. please, wait|checking (your|if the) (browser|site connection)|enable javascript and cookies to continue|проверка (вашего )?браузера/i,
    'a guard',
  ],
]

/** A guard's page has a line or two; articles that merely tell of such companies have more. */
const GUARD_TEXT = 1500
/** Words of a page before its scripts have run. */
const UNDRAWN_TEXT = 600
const MOUNT =
  /<(div|main|app-root)[^>]{0,200}\bid=["']?(root|app|__next|__nuxt|___gatsby|q-app)["'\s>]|<app-root[\s>]/i

/** Who asks visitors to prove that they are no program; null for a page of the site's own. `shown` is the page's text. */
export function guardOf(markup: string, shown: string): string | null {
  if (shown.trim().length > GUARD_TEXT) return null
  return GUARDS.find(([mark]) => mark.test(markup))?.[1] ?? null
}

/** Whether the page is a frame that scripts fill: there is nothing to read for whoever runs none. */
export function isUndrawn(markup: string, shown: string): boolean {
  return shown.trim().length <= UNDRAWN_TEXT && MOUNT.test(markup)
}
