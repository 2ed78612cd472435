// The furniture that ministries put around a list of news, so that tests read pages and not lists alone.

const links = (entries: readonly (readonly [string, string])[]): string =>
  entries.map(([href, text]) => `<li><a href="${href}">${text}</a></li>`).join('')

const MENU = links([
  ['/', 'Home'],
  ['/en/ministry/the-minister', 'The Minister and his deputies'],
  ['/en/ministry/structure-of-the-ministry', 'Structure of the ministry'],
  ['/en/policy/bilateral-relations', 'Bilateral relations'],
  ['/en/policy/international-organizations', 'International organizations'],
  ['/en/news', 'News'],
  ['/en/consular/visa-information-for-foreigners', 'Visa information for foreigners'],
  ['/en/contacts', 'Contacts'],
])

/** A page with a menu, languages, a path of crumbs, tags, a pagination of plain numbers, partners and a footer around `list`. */
export function listPage(list: string, { after = '' }: { after?: string } = {}): string {
  return `<!doctype html><html lang="en"><head><title>News</title><meta property="og:site_name" content="The Ministry"></head><body>
    <header class="header"><div class="clock">Today is 22 November 2026</div><a class="logo" href="/"><img alt="The Ministry of Foreign Affairs" src="/l.png"></a>
      <div class="lang-switcher"><a href="/uz/news">Oʻzbekcha</a><a href="/ru/news">Русский</a><a href="/en/news">English</a></div>
      <div class="main-menu"><ul>${MENU}</ul></div></header>
    <div class="breadcrumbs"><a href="/">Home</a> / <a href="/en/press">Press centre of the ministry</a></div>
    <main><h1>News</h1>${list}</main>
    <div class="tags"><a href="/en/tag/central-asia-cooperation">Central Asia cooperation</a><a href="/en/tag/security-council-work">Security Council work</a><a href="/en/tag/trade-and-investment">Trade and investment</a></div>
    ${after}
    <div class="partners-links"><a href="https://partner.example/a-long-name-of-a-partner">The portal of state services of the republic</a></div>
    <footer class="site-footer"><ul>${MENU}</ul><a href="https://twitter.com/ministry">Twitter</a><p>© 2026</p></footer>
  </body></html>`
}
