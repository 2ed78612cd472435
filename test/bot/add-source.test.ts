// An address sent to the bot by an editor, over real HTTP: what it is found to be, and what becomes of it.
import { afterAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { createPoliteFetch } from '../../src/net/polite-fetch.ts'
import { listSources, removeSource } from '../../src/store/sources.ts'
import { tables } from '../../src/store/db.ts'
import { rss, startOutlet, talks, type Outlet } from '../jobs/outlet.ts'
import { closeScenes, openScene, plain, type Person, type Scene } from './scene.ts'

afterAll(closeScenes)

let outlet: Outlet
beforeEach(async () => {
  outlet = await startOutlet()
  onTestFinished(() => outlet.close())
})

async function open(chosen: Parameters<Scene['editor']>[0] = {}, more: Parameters<typeof openScene>[1] = {}) {
  const scene = await openScene({ EDITOR_IDS: '7,8' }, more)
  return { scene, editor: await scene.editor(chosen) }
}

const ITEMS = [
  { link: '/a', title: 'Ministers of Uzbekistan and Türkiye hold talks', date: '2026-01-20' },
  { link: '/b', title: 'Trade between the two countries grows again', date: '2026-01-19' },
]

function serveFeed(title = 'Outlet'): void {
  const feed = rss(ITEMS.map((item) => ({ ...item, link: outlet.url(item.link) })))
  outlet.pages.set('/rss', feed.replace('<title>Outlet', `<title>${title}`))
  outlet.pages.set('/a', talks('Tashkent'))
}

/** An editor who has added the outlet's feed. */
async function openWithFeed(): ReturnType<typeof open> {
  serveFeed()
  const opened = await open()
  await addFeed(opened.editor)
  return opened
}

async function addFeed(editor: Person, seen = 0): Promise<void> {
  await editor.say(outlet.url('/rss'))
  await editor.hears('This is a feed.', seen)
  await editor.press('Add this feed')
  await editor.press('newspaper')
}

const FRONT =
  '<html><head><title>Front</title><link rel="alternate" type="application/rss+xml" href="/rss"></head><body><p>Welcome</p></body></html>'

describe.each(['classic', 'rich'] as const)('in the %s form', (form) => {
  it('a feed is shown and added once its editor has said who speaks there', async () => {
    serveFeed()
    const { scene, editor } = await open({ form })

    await editor.say(outlet.url('/rss'))
    const offer = await editor.hears('This is a feed.')
    expect(offer).toContain('Outlet')
    expect(offer).toContain('20 January 2026 – Ministers of Uzbekistan and Türkiye hold talks')
    expect(offer).toContain('utf-8')
    expect(await listSources(scene.store.db)).toEqual([])

    await editor.press('Add this feed')
    expect(editor.words()).toContain('Who publishes Outlet?')
    expect(await listSources(scene.store.db)).toEqual([])
    await editor.press('news agency')

    expect(editor.words()).toContain('The source has been added')
    expect(await listSources(scene.store.db)).toMatchObject([
      {
        address: outlet.url('/rss'),
        kind: 'feed',
        name: 'Outlet',
        standing: 'agency',
        language: 'en',
        state: 'on',
        addedBy: 7,
        nextAt: scene.clock.now(),
      },
    ])
    expect(scene.wakes).toHaveLength(1)

    await editor.press('news agency')
    expect(await listSources(scene.store.db)).toHaveLength(1)
    expect(editor.words()).toContain('This is on the list already.')
    expect(scene.control.warnings()).toEqual([])
  })

  it('hostile titles of a listing stay words', async () => {
    const hostile = '&lt;b&gt;@admin&lt;/b&gt; *x* [y](https://evil.example) \u202e /forget #tag'
    outlet.pages.set(
      '/rss',
      rss([{ link: 'https://a.example/1', title: hostile, date: '2026-01-20' }]).replace(
        '<title>Outlet',
        `<title>${hostile}`,
      ),
    )
    const { scene, editor } = await open({ form })

    await editor.say(outlet.url('/rss'))
    await editor.hears('This is a feed.')
    await editor.press('Add this feed')

    for (const message of editor.messages()) {
      const shown = JSON.stringify(message)
      expect(shown).not.toContain('\u202e')
      expect(shown).not.toMatch(/"type":"(mention|hashtag)"/)
      expect(shown).not.toContain('"url":"https://evil.example')
    }
    expect(plain(editor)).toContain('@admin')
    expect(scene.control.warnings()).toEqual([])
  })
})

describe('an editor’s address', () => {
  it('of a page leads to the feed that it names', async () => {
    serveFeed()
    outlet.pages.set('/', FRONT)
    const { editor } = await open()

    await editor.say(`/sources add ${outlet.url('/')}`)

    expect(await editor.hears('This is a feed.')).toContain('/rss')
  })

  it('of an article is read once, and leads to its site’s feed', async () => {
    serveFeed()
    const page = talks('Tashkent').replace(
      '<title>',
      '<meta property="article:published_time" content="2026-01-18T09:00:00Z"><link rel="alternate" type="application/rss+xml" title="All news" href="/rss"><title>',
    )
    outlet.pages.set('/news/2026/01/18/ministers-hold-talks-in-tashkent', page)
    const { scene, editor } = await open()

    await editor.say(outlet.url('/news/2026/01/18/ministers-hold-talks-in-tashkent'))
    expect(await editor.hears('This is an article.')).toContain('All news')
    await editor.press('Read this once')

    const read = await editor.hears('The article has been read.')
    expect(read).toContain('Türkiye and Uzbekistan')
    expect(read).toContain('Tashkent, 18 January 2026')
    expect(read).toContain('/meeting_')
    expect(await tables(scene.store.db).source.findMany({ select: { kind: true } })).toEqual([
      { kind: 'posts' },
    ])

    await editor.press('Look at 1')
    await editor.hears('This is a feed.')
  })

  it('that is known leads to its card, also under another spelling', async () => {
    const { editor } = await openWithFeed()
    const asked = outlet.asked.length

    await editor.say(outlet.url('/rss/'))

    expect(editor.words()).toContain('This is on the list already.')
    expect(editor.buttons()).toContain('Pause')
    expect(outlet.asked).toHaveLength(asked)
  })

  it('of a removed source brings it back', async () => {
    const { scene, editor } = await openWithFeed()
    const [source] = await listSources(scene.store.db)
    await removeSource(scene.store.db, source!.id)
    const seen = editor.messages().length

    await addFeed(editor, seen)

    expect(await listSources(scene.store.db)).toMatchObject([{ id: source!.id, state: 'on' }])
  })

  it('is still offered after a restart, and an offer that is too old says so', async () => {
    serveFeed()
    const { scene, editor } = await open()
    await editor.say(outlet.url('/rss'))
    await editor.hears('This is a feed.')

    await scene.restart()
    await editor.press('Add this feed')
    await scene.restart()
    await editor.press('think tank')
    expect(await listSources(scene.store.db)).toMatchObject([{ standing: 'think-tank' }])

    await scene.showButton(editor, 'sources:add:notknown')
    await editor.press('sources:add:notknown')
    expect(editor.notice()).toBe('This offer is out of date. Please send the address again.')
  })

  it.each([
    ['/none', 'There is nothing at that address (404).'],
    ['/empty', 'I find neither a feed nor a list of news nor an article there.'],
  ])('at %s that leads to nothing gets one line', async (path, line) => {
    outlet.pages.set('/empty', '<html><body></body></html>')
    const { editor } = await open()

    await editor.say(outlet.url(path))

    expect(await editor.hears(line)).toBe(line)
  })

  it('of a channel or of one of its posts is read by the channel’s preview', async () => {
    const preview = `<html><body><section class="tgme_channel_history">${[41, 42]
      .map(
        (id) =>
          `<div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="MinistryNews/${id}"><div class="tgme_widget_message_text js-message_text">Foreign Minister Bakhtiyor Saidov held talks with Turkish Foreign Minister Hakan Fidan in Tashkent on 18 January, round ${id}.</div><a class="tgme_widget_message_date" href="https://t.me/MinistryNews/${id}"><time datetime="2026-01-19T10:00:00+00:00"></time></a></div></div>`,
      )
      .join(
        '',
      )}</section><div class="tgme_channel_info_header_title"><span>Ministry Channel</span></div></body></html>`
    outlet.pages.set('/s/ministrynews', preview)
    outlet.pages.set('/s/ministrynews/42', preview)
    const { scene } = await open()
    // Telegram's own host is not to be reached from here.
    const politeFetch: typeof scene.reading.politeFetch = async (address, wish) => {
      const { pathname } = new URL(address)
      const fetched = await scene.reading.politeFetch(outlet.url(pathname), wish)
      return { ...fetched, url: address }
    }
    const there = await openScene({ EDITOR_IDS: '7' }, { reading: { ...scene.reading, politeFetch } })
    const editor = await there.editor()

    await editor.say('https://t.me/MinistryNews/42')
    await editor.hears('This is a public Telegram channel.')
    await editor.press('Read this once')
    expect(await editor.hears('The article has been read.')).toContain('Tashkent, 18 January 2026')
    expect(await tables(there.store.db).article.findMany()).toMatchObject([
      { url: 'https://t.me/MinistryNews/42' },
    ])

    await editor.say('/sources add @ministrynews')
    await editor.press('Add this channel')
    await editor.press('ministry or state body')
    expect(await listSources(there.store.db)).toMatchObject([
      { kind: 'posts' },
      { kind: 'channel', address: 'https://t.me/s/ministrynews', standing: 'ministry', zone: null },
    ])

    await editor.say('t.me/MinistryNews/41')
    expect(editor.words()).toContain('This is on the list already.')
    expect(editor.buttons()).toContain('Read this once')
  })

  it('is added and not visited where visits are switched off', async () => {
    serveFeed()
    const scene = await openScene({ EDITOR_IDS: '7', POLL_MINUTES: '0' })
    const editor = await scene.editor({ locale: 'uz' })
    await editor.say(outlet.url('/rss'))
    await editor.hears('Bu yangiliklar lentasi.')
    await editor.press('Shu lentani qoʻshish')
    await editor.press('gazeta')

    expect(editor.words()).toContain('Hozir hech bir manbaga tashrif qilinmaydi')
  })

  it('that is being looked at is answered before the bot ends, and an error is told', async () => {
    const answered = Promise.withResolvers<void>()
    outlet.pages.set('/slow', (_request, response) => {
      void answered.promise.then(() => response.writeHead(404).end())
    })
    const { scene } = await open()
    const politeFetch: typeof scene.reading.politeFetch = (address, wish) =>
      address.endsWith('/bug') ? Promise.reject(new Error('a bug')) : scene.reading.politeFetch(address, wish)
    const there = await openScene({ EDITOR_IDS: '7' }, { reading: { ...scene.reading, politeFetch } })
    const editor = await there.editor()

    await editor.say(outlet.url('/bug'))
    await editor.hears('something went wrong on our side')
    expect(there.logged.join('\n')).not.toContain(outlet.url('/bug'))
    await editor.say(outlet.url('/slow'))
    const ended = there.bot.stop()
    answered.resolve()
    await ended
    expect(editor.words()).toContain('There is nothing at that address')
  })

  it('of this machine is refused where private addresses are not allowed', async () => {
    const { scene } = await open()
    const politeFetch = createPoliteFetch({ version: 'test', clock: scene.clock })
    const strict = await openScene({ EDITOR_IDS: '7' }, { reading: { ...scene.reading, politeFetch } })
    const editor = await strict.editor({ locale: 'tr' })

    await editor.say('http://127.0.0.1:1/rss')

    await editor.hears('Bu adres bu makinenin ya da özel bir ağın adresi')
    expect(outlet.asked).toEqual([])
  })

  it('holds nobody else up while its server does not answer', async () => {
    const answered = Promise.withResolvers<void>()
    outlet.pages.set('/slow', (_request, response) => {
      void answered.promise.then(() => response.writeHead(404).end())
    })
    const { scene, editor } = await open()
    await editor.say(outlet.url('/slow'))

    const reader = await scene.introduced()
    await reader.say('/help')
    expect(reader.words()).toContain('What I can do')
    expect(editor.words()).toContain('I am looking at')

    answered.resolve()
    await editor.hears('There is nothing at that address')
  })

  it('is a name like any other for those who are no editors', async () => {
    serveFeed()
    const { scene } = await open()
    const reader = await scene.introduced()

    await reader.say(outlet.url('/rss'))
    await reader.say(`/sources add ${outlet.url('/rss')}`)
    await reader.say('t.me/somechannel')

    expect(outlet.asked).toEqual([])
    expect(
      reader
        .messages()
        .map((message) => message.text)
        .join('\n'),
    ).toContain('I do not know that command')
  })

  it('without a word that is an address gets the way to write it', async () => {
    const { editor } = await open()

    await editor.say('/sources add')
    expect(editor.words()).toContain('Which address?')
    await editor.say('/sources delete everything')
    expect(editor.words()).toContain('To add a source')
  })

  it('is not kept from the offers of others: only the chat that was offered can take it', async () => {
    serveFeed()
    const { scene, editor } = await open()
    const other = await scene.introduced({}, 8)
    await editor.say(outlet.url('/rss'))
    await editor.hears('This is a feed.')
    const [button] = editor.last().reply_markup!.inline_keyboard.flat() as { callback_data: string }[]

    await scene.showButton(other, button!.callback_data)
    await other.press(button!.callback_data)

    expect(other.notice()).toContain('out of date')
  })
})

describe('the test of a source', () => {
  it('shows what would be read now, and what the newest entry tells', async () => {
    const { scene, editor } = await openWithFeed()

    await editor.press('Test')
    const shown = await editor.hears('What would be read: Outlet')

    expect(shown).toContain('20 January 2026 – Ministers of Uzbekistan and Türkiye hold talks')
    expect(shown).toContain('2, with their whole text: 0')
    expect(shown).toContain('The newest would tell of:')
    expect(shown).toContain('Türkiye and Uzbekistan')
    expect(await tables(scene.store.db).article.count()).toBe(0)
    expect(await tables(scene.store.db).entry.count()).toBe(0)
  })

  it('says in a line why nothing would be read', async () => {
    const { editor } = await openWithFeed()
    outlet.pages.set('/rss', '<html><body><h1>Moved</h1></body></html>')

    await editor.press('Test')

    expect(await editor.hears('What would be read')).toContain('another form than expected')
  })
})
