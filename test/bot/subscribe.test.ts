// /subscribe, /unsubscribe and /subscriptions: whom a chat follows, by name and by buttons.
import { afterAll, describe, expect, it } from 'vitest'
import { followedOf, followData } from '../../src/bot/follow-data.ts'
import { pageButtons, GROUPS } from '../../src/bot/choose-followed.ts'
import { buttonsOf } from '../../src/demo/bot-api/buttons.ts'
import { LOCALES } from '../../src/domain/vocabulary.ts'
import { formats } from '../../src/gazetteer/formats.ts'
import { organizations } from '../../src/gazetteer/organizations.ts'
import { listBriefs, updateBrief } from '../../src/store/briefs.ts'
import { tables } from '../../src/store/db.ts'
import { closeScenes, openScene, type Person, type Scene } from './scene.ts'

afterAll(closeScenes)

async function followed({ store }: Scene, person: Person): Promise<string[]> {
  const [brief] = await listBriefs(store.db, (await person.chat()).id)
  return (brief?.followed ?? []).map(({ kind, code }) => `${kind} ${code}`).sort()
}

describe('/subscribe', () => {
  it.each([
    ['en', 'Uzbekistan'],
    ['tr', 'Özbekistan'],
    ['az', 'Özbəkistan'],
    ['uz', "O'zbekiston"],
    ['uz-Cyrl', 'Ўзбекистон'],
    ['kk', 'Өзбекстан'],
    ['ky', 'Өзбекстан'],
    ['ru', 'Узбекистан'],
    ['tr, inflected', 'özbekistana'],
    ['uz, inflected', 'Oʻzbekistonga'],
    ['shouted', 'OZBEKISTON'],
  ])('follows Uzbekistan by its name in %s', async (_, name) => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say(`/subscribe ${name}`)

    expect(person.words()).toContain('You now follow Uzbekistan.')
    expect(await followed(scene, person)).toEqual(['country UZ'])
  })

  it('follows several names at once and says which were followed before', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/subscribe Türkiye, Qozogʻiston; ОТГ')
    await person.say('/subscribe Turkey, Japan')

    expect(person.words()).toContain('You now follow Japan.')
    expect(person.words()).toContain('You follow Türkiye already.')
    expect(await followed(scene, person)).toEqual([
      'country JP',
      'country KZ',
      'country TR',
      'organization OTS',
    ])
  })

  it('offers what is near to a misspelt name, and a press follows it', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/subscribe Uzbekstann')
    expect(person.words()).toContain('I know nothing called “Uzbekstann”. Did you mean one of these?')
    await person.press('Uzbekistan')

    expect(await followed(scene, person)).toEqual(['country UZ'])
  })

  it('says that it knows nothing of the kind where nothing is near', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/subscribe qwrtpsdfg')

    expect(person.words()).toContain('I know no country, organisation or format called “qwrtpsdfg”.')
    expect(await followed(scene, person)).toEqual([])
  })

  it('asks which of several things a name means', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/subscribe GUAM')
    expect(person.words()).toContain('can mean several things')
    await person.press('Guam')

    expect(await followed(scene, person)).toEqual(['country GU'])
  })

  it.each([
    ['en', 'Korea', ['North Korea', 'South Korea']],
    ['tr', 'Kore', ['Güney Kore', 'Kuzey Kore']],
    ['uz', 'Koreya', ['Janubiy Koreya', 'Shimoliy Koreya']],
    ['uz-Cyrl', 'Корея', ['Жанубий Корея', 'Шимолий Корея']],
    ['en', 'Congo', ['DR Congo', 'Republic of the Congo']],
    ['tr', 'Kongo', ['Demokratik Kongo Cumhuriyeti', 'Kongo Cumhuriyeti']],
    ['uz', 'Kongo', ['Kongo Demokratik Respublikasi', 'Kongo Respublikasi']],
    ['uz-Cyrl', 'Конго', ['Конго Демократик Республикаси', 'Конго Республикаси']],
  ] as const)('asks in %s which country %s is', async (locale, name, choices) => {
    const scene = await openScene()
    const person = await scene.introduced({ locale })
    await person.say(`/subscribe ${name}`)

    expect(person.buttons().sort()).toEqual(choices)
    expect(await followed(scene, person)).toEqual([])
  })

  it('without a name leads through groups and pages, and a second press stops again', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/subscribe')
    await person.press('Organisations')
    await person.press('›')
    await person.press('‹')
    const name = person.buttons()[0]!
    await person.press(name)
    expect(person.buttons()).toContain(`✓ ${name}`)
    expect(await followed(scene, person)).toHaveLength(1)
    await person.press(`✓ ${name}`)

    expect(await followed(scene, person)).toEqual([])
    await person.press('‹ Back')
    expect(person.buttons()).toContain('Formats')
  })

  it('takes a name that is typed after the bare command', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/subscribe')
    await person.say('Tojikiston')

    expect(await followed(scene, person)).toEqual(['country TJ'])
  })

  it('has a button for everything that can be followed, in every language, within the limits', async () => {
    const scene = await openScene()
    for (const locale of LOCALES)
      for (const group of GROUPS)
        for (let page = 0, pages = 1; page < pages; page++) {
          const built = pageButtons('subscribe', { group, page, locale }, [])
          pages = built.pages
          for (const button of built.rows.flat())
            expect('data' in button && Buffer.byteLength(button.data)).toBeLessThanOrEqual(64)
          expect(built.rows.flat().length).toBeLessThanOrEqual(90)
        }
    expect(scene.control.warnings()).toEqual([])
  })

  it('tells every organisation and format apart in the few letters of a button', () => {
    const things = [
      ...organizations().map(({ code }) => ({ kind: 'organization', code }) as const),
      ...formats().map(({ id }) => ({ kind: 'format', code: id }) as const),
    ]
    for (const thing of things) expect(followedOf(followData(thing))).toEqual(thing)
  })

  it('changes nothing the second time when one update comes twice', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    const update = {
      update_id: 900_000_001,
      message: {
        message_id: 5000,
        date: 1,
        chat: { id: person.user.id, type: 'private', first_name: 'Dilnoza' },
        from: person.user,
        text: '/subscribe Uzbekistan',
      },
    }
    const before = person.messages().length
    await Promise.all([scene.bot.handleUpdate(update), scene.bot.handleUpdate(update)])

    expect(person.messages()).toHaveLength(before + 1)
    expect(await tables(scene.store.db).subscription.count()).toBe(1)
  })

  it('makes one brief where two updates come at once', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await Promise.all([person.say('/subscribe Uzbekistan'), person.say('/subscribe Türkiye')])

    expect(await tables(scene.store.db).brief.count()).toBe(1)
    expect(await followed(scene, person)).toEqual(['country TR', 'country UZ'])
  })
})

describe('/unsubscribe', () => {
  it('stops by name in any language', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/subscribe Uzbekistan, Japan')
    await person.say('/unsubscribe Ўзбекистон')

    expect(person.words()).toContain('You no longer follow Uzbekistan.')
    expect(await followed(scene, person)).toEqual(['country JP'])
  })

  it.each(['all', 'Everything', 'hepsi', 'barchasi', 'барчаси', 'ҳаммаси'])(
    'stops all by %s, once that is confirmed',
    async (typed) => {
      const scene = await openScene()
      const person = await scene.introduced()
      await person.say('/subscribe Japan, Uzbekistan')
      await person.say(`/unsubscribe ${typed}`)
      expect(person.buttons()).toEqual(['Yes, stop all', 'No, keep them'])
      await person.say('no')
      expect(await followed(scene, person)).toEqual(['country JP', 'country UZ'])
      await person.say(`/unsubscribe ${typed}`)
      await person.say('yes')

      expect(await followed(scene, person)).toEqual([])
      expect(person.words()).toContain('You no longer follow Japan, Uzbekistan.')
    },
  )

  it('stops all, or none, by a button', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/subscribe Japan')
    await person.say('/unsubscribe all')
    await person.press('No, keep them')
    expect(await followed(scene, person)).toEqual(['country JP'])
    await person.say('/unsubscribe all')
    await person.press('Yes, stop all')

    expect(await followed(scene, person)).toEqual([])
  })

  it('says what was not followed and shows what is', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/subscribe Japan')
    await person.say('/unsubscribe Türkiye')

    expect(person.words()).toContain('You do not follow Türkiye.')
    expect(person.buttons()).toEqual(['✕ Japan'])
  })

  it('without a name stops by buttons until nothing is left', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/subscribe Japan, Uzbekistan')
    await person.say('/unsubscribe')
    await person.press('✕ Japan')
    await person.press('✕ Uzbekistan')

    expect(await followed(scene, person)).toEqual([])
    expect(person.words()).toContain('You follow nothing yet.')
    expect(buttonsOf(person.last())).toEqual([])
  })
})

describe('/subscriptions', () => {
  it('lists what is followed, the hour, the zone and the next digest', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/subscribe Uzbekistan, OTS')
    await person.say('/subscriptions')

    const words = person.words()
    expect(words).toContain('Uzbekistan')
    expect(words).toContain('Organization of Turkic States')
    expect(words).toContain('08:00 (Asia/Tashkent)')
    expect(words).toContain('every day')
    expect(words).toContain('Thursday, 22 January 2026, 08:00')
  })

  it('says that digests are paused', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/subscribe Uzbekistan')
    const [brief] = await listBriefs(scene.store.db, (await person.chat()).id)
    await updateBrief(scene.store.db, brief!.id, { paused: true })
    await person.say('/subscriptions')

    expect(person.words()).toContain('paused')
    expect(person.words()).not.toContain('22 January')
  })

  it('tells how to begin where nothing is followed', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/subscriptions')

    expect(person.words()).toContain('You follow nothing yet. /subscribe adds')
  })
})
