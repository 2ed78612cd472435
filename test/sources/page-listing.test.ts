import { describe, expect, it } from 'vitest'
import type { LinkRule, Listing } from '../../src/domain/source.ts'
import type { ListingContext } from '../../src/sources/listing-result.ts'
import { pageListing } from '../../src/sources/page-listing.ts'
import { listPage } from './list-page.ts'

const CONTEXT: ListingContext = {
  name: 'Ministry',
  url: 'https://www.mfa.example/en/news',
  kind: 'page',
  charset: null,
  zone: 'Asia/Tashkent',
  language: null,
  rule: null,
}

function list(markup: string, context: Partial<ListingContext> = {}): Listing {
  const result = pageListing(markup, { ...CONTEXT, ...context })
  if (!result.ok) throw new Error(result.problem.message)
  return result.listing
}

/** `day path title` of each entry. */
function rows(markup: string, context: Partial<ListingContext> = {}): string[] {
  return list(markup, context).entries.map(({ published, url, title }) => {
    const { pathname, search } = new URL(url!)
    return `${published ?? '-'} ${pathname}${search} ${title}`
  })
}

const TITLES = [
  'Foreign Minister receives the Ambassador of Kazakhstan',
  'Political consultations were held in Tashkent with Türkiye',
  'On the telephone conversation with the Minister of Azerbaijan',
  'Delegation takes part in a session of the Council in Bishkek',
]

const each = (write: (title: string, at: number) => string): string => TITLES.map(write).join('\n')
const day = (at: number): string => `${20 - at}.01.2026`
const iso = (at: number): string => `2026-01-${20 - at}`

describe('a page without a feed lists its articles', () => {
  it.each<[how: string, list: string, path: (at: number) => string]>([
    [
      'as cards: picture, category, title, day and a link that leads on',
      each(
        (title, at) => `<div class="news-card ${at === 0 ? 'first' : ''}">
          <a href="/en/news/${9100 - at}"><img src="/i/${at}.jpg"></a>
          <a class="category" href="/en/category/politics">Politics and diplomacy of the state</a>
          <h3 class="card-title"><a href="/en/news/${9100 - at}">${title}</a></h3>
          <p>A short account of what was said of trade, roads and water, in two lines or in three of them.</p>
          <span class="date"><i class="icon"></i> ${day(at)}</span>
          <a class="more" href="/en/news/${9100 - at}">Read more</a></div>`,
      ),
      (at) => `/en/news/${9100 - at}`,
    ],
    [
      'with the whole card inside the link and the day in pieces',
      each(
        (title, at) => `<a class="item" href="/en/lists/view/${7100 - at}"><div class="img"></div>
          <div class="date"><span>${20 - at}</span> <span>January</span> <span>2026</span></div>
          <p class="title">${title}</p><p>What was talked of, in some more words than a title has.</p></a>`,
      ),
      (at) => `/en/lists/view/${7100 - at}`,
    ],
    [
      'as a table of days and titles',
      `<table>${each((title, at) => `<tr><td>${day(at)}</td><td><a href="/visit-of-the-minister-no-${at}.en.mfa">${title}</a></td></tr>`)}</table>`,
      (at) => `/visit-of-the-minister-no-${at}.en.mfa`,
    ],
    [
      'with days before bare links',
      `<div>${each((title, at) => `${day(at)} <a href="/en/news/542/${1500 - at}/a-visit">${title}</a><br>`)}</div>`,
      (at) => `/en/news/542/${1500 - at}/a-visit`,
    ],
    [
      'with days after bare links',
      `<div>${each((title, at) => `<a href="/portal/newsview/${7500 - at}/Visit">${title}</a> <b>${20 - at} Jan 2026 - 10:15</b><br>`)}</div>`,
      (at) => `/portal/newsview/${7500 - at}/Visit`,
    ],
    [
      'with a machine-readable time',
      `<ul>${each((title, at) => `<li><time datetime="2026-01-${20 - at}T20:30:00+05:00">today</time><h4><a href="/en/post/${4000 + at}/a-slug">${title}</a></h4></li>`)}</ul>`,
      (at) => `/en/post/${4000 + at}/a-slug`,
    ],
    [
      'told apart by a parameter',
      `<div class="list">${each((title, at) => `<p><a href="index.php?view=page&amp;t=press&amp;id=${300 - at}">${title}</a> <small>${day(at)}</small></p>`)}</div>`,
      (at) => `/en/index.php?view=page&t=press&id=${300 - at}`,
    ],
    [
      'with the first one drawn larger',
      `<section class="hero"><h2><a href="/en/news/8800-visit">${TITLES[0]}</a></h2><div class="when">${day(0)}</div></section>
       <div class="grid">${TITLES.slice(1)
         .map(
           (title, at) =>
             `<div class="cell"><a href="/en/news/${8799 - at}-visit">${title}</a><div class="when">${day(at + 1)}</div></div>`,
         )
         .join('')}</div>`,
      (at) => `/en/news/${8800 - at}-visit`,
    ],
  ])('%s', (_how, body, path) => {
    expect(rows(listPage(body))).toEqual(TITLES.map((title, at) => `${iso(at)} ${path(at)} ${title}`))
  })

  it('with one day over several of them', () => {
    const group = (day: string, ids: number[]): string =>
      `<h3>${day}</h3>${ids.map((id) => `<p><a href="/en/news/${id}">A meeting of ministers number ${id}</a></p>`).join('')}`

    expect(
      rows(listPage(`<div>${group('20 января 2026', [501, 502])}${group('19 января 2026', [503])}</div>`)),
    ).toEqual([
      '2026-01-20 /en/news/501 A meeting of ministers number 501',
      '2026-01-20 /en/news/502 A meeting of ministers number 502',
      '2026-01-19 /en/news/503 A meeting of ministers number 503',
    ])
  })

  it('in Cyrillic and other scripts', () => {
    const titles = [
      'Министр кабыл алды Казакстандын элчисин',
      'Ташкентте саясий кеңешүүлөр өттү жана макулдашуулар түзүлдү',
      '外交部长会见哈萨克斯坦大使并就合作交换意见',
    ]
    const body = titles
      .map(
        (title, at) =>
          `<li><a href="/ky/жаңылыктар/${at + 410}">${title}</a><span>2026-ж. 20-январь</span></li>`,
      )
      .join('')

    expect(
      list(listPage(`<ul>${body}</ul>`)).entries.map(({ title, published }) => [title, published]),
    ).toEqual(titles.map((title) => [title, '2026-01-20']))
  })

  it('without days, where none stand there, and not with the day of the clock', () => {
    const body = `<div class="today">22 November 2026</div><div>${each((title, at) => `<p><a href="/en/press/statement-on-the-visit-${at}">${title}</a></p>`)}</div>`

    expect(rows(listPage(body))).toEqual(
      TITLES.map((title, at) => `- /en/press/statement-on-the-visit-${at} ${title}`),
    )
  })

  it('nor with the day of a clock that stands in the list itself', () => {
    const body = `<div>22 November 2026<br>${each((title, at) => `<a href="/en/press/statement-on-the-visit-${at}">${title}</a><br>`)}</div>`

    expect(list(listPage(body)).entries.map(({ published }) => published)).toEqual([null, null, null, null])
  })

  it('with days sooner than longer lists without them', () => {
    const projects = [1, 2, 3, 4, 5, 6].map(
      (at) =>
        `<p><a href="/en/projects/project-of-the-ministry-${at}00">Project of the ministry and its partners, number ${at}</a></p>`,
    )
    const news = each((title, at) => `<li><a href="/en/news/${910 + at}">${title}</a> ${day(at)}</li>`)

    expect(rows(listPage(`<div class="projects">${projects.join('')}</div><ul>${news}</ul>`))[0]).toBe(
      `2026-01-20 /en/news/910 ${TITLES[0]}`,
    )
  })

  it('never with a day that a title or a summary tells', () => {
    const body = each(
      (title, at) => `<div class="n"><h3><a href="/en/news/${610 + at}">${title} on 3 May 2025</a></h3>
        <p>On 2 May 2025 the ministers of the two countries met in the capital and spoke of trade, of roads and of water.</p></div>`,
    )

    expect(rows(listPage(body))[0]).toBe(`- /en/news/610 ${TITLES[0]} on 3 May 2025`)
  })

  it('of its own site and its subdomains alone, each once', () => {
    const body = `<ul>${each((title, at) => `<li><a href="https://press.mfa.example/n/${910 + at}?utm_source=list">${title}</a></li>`)}
      <li><a href="https://press.mfa.example/n/910">${TITLES[0]}</a></li>
      <li><a href="https://elsewhere.example/n/999">A report of another outlet about the visit</a></li></ul>`

    expect(list(listPage(body)).entries.map(({ address }) => address)).toEqual([
      'https://press.mfa.example/n/910',
      'https://press.mfa.example/n/911',
      'https://press.mfa.example/n/912',
      'https://press.mfa.example/n/913',
    ])
  })

  it('and no sections that stand in the same folder', () => {
    const sections = ['Politics_g1', 'Economy-and-trade_g204', 'Culture_g17'].map(
      (name) => `<b><a href="/ru/${name}">${name.split('_')[0]!}</a></b>`,
    )
    const body = `<div class="rubrics">${sections.join('')}</div><ul>${each((title, at) => `<li><a href="/ru/a-visit-of-the-minister_a${910 + at}">${title}</a></li>`)}</ul>`

    expect(rows(listPage(body)).map((row) => row.slice(-6))).toEqual(TITLES.map((title) => title.slice(-6)))
  })

  it('in its order, where a later box repeats an earlier one', () => {
    const body = `<div>${each((title, at) => `<p><a href="/n/${910 + at}">${title}</a></p>`)}<p><a href="/n/910?utm_source=box">${TITLES[0]}</a></p></div>`

    expect(list(listPage(body)).entries.map(({ address }) => address.slice(-3))).toEqual([
      '910',
      '911',
      '912',
      '913',
    ])
  })

  it('and tells what the site calls itself', () => {
    const listing = list(listPage(each((title, at) => `<p><a href="/n/${910 + at}">${title}</a></p>`)))

    expect(listing).toMatchObject({ title: 'The Ministry', warnings: [], older: null })
  })
})

describe('a page without a list', () => {
  it('lists nothing and says so', () => {
    const { entries, warnings } = list(listPage('<p>Welcome to the site of the ministry.</p>'))

    expect(entries).toEqual([])
    expect(warnings).toEqual(['Ministry: no list of articles was found'])
  })

  it('tells that scripts draw it', () => {
    const { warnings } = list('<html><body><div id="root"></div><script src="/a.js"></script></body></html>')

    expect(warnings).toEqual([expect.stringMatching(/^Ministry: scripts draw this page/)])
  })

  it.each([
    ['Cloudflare', '<html><head><title>Just a moment...</title></head><body>Enable JavaScript</body></html>'],
    [
      'DDoS-Guard',
      '<html><body><script src="/.well-known/ddos-guard/js-challenge/index.js"></script></body></html>',
    ],
    ['a guard', '<html><body>Data processing... Please, wait.</body></html>'],
  ])('is told apart from the page of %s that stands before the site', (guard, markup) => {
    expect(pageListing(markup, CONTEXT)).toMatchObject({
      ok: false,
      problem: { code: 'guarded', message: expect.stringContaining(guard) },
    })
  })

  it('may be cut off: what it has is listed with a warning', () => {
    const whole = listPage(
      each((title, at) => `<p><a href="/en/news/${910 + at}">${title}</a> ${day(at)}</p>`),
    )
    const { entries, warnings } = list(whole.slice(0, whole.indexOf('<div class="tags">')))

    expect(entries).toHaveLength(4)
    expect(warnings).toEqual([expect.stringMatching(/ends within its body/)])
  })

  it('is refused where walking it would take minutes', () => {
    const result = pageListing(`<html><body>${'<b>x</b>'.repeat(60_000)}</body></html>`, CONTEXT)

    expect(result).toMatchObject({ ok: false, problem: { code: 'too-large' } })
  })
})

describe('a rule for links', () => {
  const body = `<ul class="a">${each((title, at) => `<li class="x"><a href="/en/news/${910 + at}">${title}</a></li>`)}</ul>
    <ul class="b"><li><a href="/en/events/1">Reception</a></li><li><a href="/en/events/2">Talks</a></li></ul>`
  const ruled = (rule: Partial<LinkRule>): string[] =>
    rows(listPage(body), { rule: { selector: null, path: null, ...rule } })

  it('names the links, elements that hold one, or the path of their addresses', () => {
    const events = ['- /en/events/1 Reception', '- /en/events/2 Talks']

    expect(ruled({ selector: '.b a' })).toEqual(events)
    expect(ruled({ selector: '.b li' })).toEqual(events)
    expect(ruled({ path: '/en/events/*' })).toEqual(events)
    expect(ruled({ selector: 'li', path: '*/events/1' })).toEqual(events.slice(0, 1))
  })

  it('is told where its selector is none', () => {
    const result = pageListing(listPage(body), { ...CONTEXT, rule: { selector: 'li >> [', path: null } })

    expect(result).toMatchObject({
      ok: false,
      problem: { code: 'rule', message: expect.stringContaining('li >> [') },
    })
  })

  it('that matches nothing gives no entries and a warning', () => {
    const { entries, warnings } = list(listPage(body), { rule: { selector: '.none a', path: null } })

    expect([entries, warnings]).toEqual([[], ['Ministry: the rule matches no link']])
  })
})

describe('older entries', () => {
  const older = (after: string, url?: string): string | null =>
    list(listPage('<p>News</p>', { after }), url === undefined ? {} : { url }).older

  it.each([
    ['<a rel="next" href="?page=2">2</a>', '?page=2'],
    [
      '<ul class="pagination"><li><a href="?page=2">2</a></li><li><a href="?page=3">3</a></li></ul>',
      '?page=2',
    ],
    ['<div class="pager"><a href="?page=2">›</a><a href="?page=9">»</a></div>', '?page=2'],
    ['<p><a href="/en/news?page=2">Sonraki</a></p>', '?page=2'],
    ['<p><a href="/en/news?PAGEN_1=2">Следующая страница</a></p>', '?PAGEN_1=2'],
    ['<div class="nav-links"><a class="next" href="/en/news/page/2">→</a></div>', '/page/2'],
  ])('are on the page that %s names', (after, end) => {
    expect(older(after)).toBe(`https://www.mfa.example/en/news${end}`)
  })

  it('of a later page are on the one after it', () => {
    const numbers = [1, 2, 3, 4].map((page) => `<a href="?page=${page}">${page}</a>`).join('')

    expect(older(`<div class="paging">${numbers}</div>`, 'https://www.mfa.example/en/news?page=3')).toBe(
      'https://www.mfa.example/en/news?page=4',
    )
  })

  it.each([
    '<div class="slider"><a class="next" href="#">›</a></div>',
    '<a href="/en/news/next-summit-of-leaders">Next summit</a>',
    '<div class="pagination"><a href="?page=9">Last</a></div>',
    '<div class="pager"><a href="?page=9">»</a></div>',
    '<a href="javascript:more()">Next</a>',
  ])('are not where %s leads', (after) => {
    expect(older(after)).toBeNull()
  })
})
