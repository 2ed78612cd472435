// /sources in conversation: what editors see of what is read, and what their buttons do to it.
import { afterAll, describe, expect, it } from 'vitest'
import { tables } from '../../src/store/db.ts'
import type { NewVisited } from '../../src/store/sources.ts'
import { loadSource, removeSource, savePublisher } from '../../src/store/sources.ts'
import { recordFailure } from '../../src/store/visits.ts'
import { addFeed } from '../support/new-feed.ts'
import { closeScenes, openScene, plain, START, type Person, type Scene } from './scene.ts'

afterAll(closeScenes)

async function sceneWithEditor(chosen: Parameters<Scene['editor']>[0] = {}) {
  const scene = await openScene({ EDITOR_IDS: '7' })
  return { scene, editor: await scene.editor(chosen) }
}

async function add({ store }: Scene, name: string, stated: Partial<NewVisited> = {}): Promise<string> {
  await savePublisher(store.db, { id: 'mfa', name: 'Ministry', country: 'UZ', standing: 'ministry' })
  const address = `https://${name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}.example/rss`
  const nextAt = new Date('2026-01-21T13:05:00Z')
  const feed = { publisherId: 'mfa', name, language: 'uz', zone: 'Asia/Tashkent', nextAt } as const
  return addFeed(store.db, address, { ...feed, ...stated }, START)
}

async function inTrouble({ store }: Scene, id: string): Promise<void> {
  const since = new Date('2026-01-20T04:00:00Z')
  const nextAt = new Date('2026-01-22T04:00:00Z')
  const trouble = { failures: 5, trouble: 'unreachable', troubleSince: since } as const
  await recordFailure(store.db, id, { at: START, nextAt, error: 'mfa.example answered 503', ...trouble })
}

async function openCard(editor: Person, place = '1'): Promise<void> {
  await editor.say('/sources')
  await editor.press(place)
}

describe.each(['classic', 'rich'] as const)('the list in the %s form', (form) => {
  it('shows eight sources a page, those in trouble first, each with its state in words', async () => {
    const { scene, editor } = await sceneWithEditor({ form })
    for (let count = 1; count <= 9; count += 1) await add(scene, `Outlet ${count}`)
    await inTrouble(scene, await add(scene, 'Zebra'))
    await add(scene, 'Tired', { state: 'off' })

    await editor.say('/sources')

    expect(editor.words()).toContain('1. Zebra (feed, Uzbek)')
    expect(editor.words()).toContain('⚠ in trouble since 20 January 2026: it does not answer')
    expect(editor.words()).toContain('8. Outlet 7')
    expect(editor.words()).not.toContain('Outlet 8')
    expect(editor.words()).toContain('Page 1 of 2')
    expect(editor.buttons()).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '›',
      'In trouble: 1',
      'Off: 1',
      '• All: 11',
    ])

    await editor.press('›')
    expect(editor.words()).toContain('11. Tired')

    await editor.press('Off: 1')
    expect(editor.words()).toContain('1. Tired')
    expect(editor.words()).not.toContain('Zebra')
    expect(scene.control.warnings()).toEqual([])
  })

  it('a card tells everything about one source, its last error in a line', async () => {
    const { scene, editor } = await sceneWithEditor({ form })
    await inTrouble(scene, await add(scene, 'Zebra'))

    await openCard(editor)

    const words = editor.words()
    for (const part of [
      'Zebra',
      'Ministry',
      'ministry or state body',
      'Uzbek',
      'Asia/Tashkent',
      '21 January 2026, 18:00',
      '22 January 2026, 09:00',
      'mfa.example answered 503',
    ])
      expect(words.replaceAll('\u2060', '')).toContain(part)
    expect(editor.buttons()).toEqual(['Test', 'Pause', 'Read archive', 'Remove', '‹ Sources'])
    expect(scene.control.warnings()).toEqual([])
  })

  it('names that want to be markup, mentions or turned text are only text', async () => {
    const { scene, editor } = await sceneWithEditor({ form })
    await add(scene, '<b>@admin</b> *x* [y](https://evil.example) \u202eabc /forget', {
      address: 'https://plain.example/rss',
    })

    await editor.say('/sources')
    const listed = JSON.stringify(editor.last())
    await editor.press('1')

    for (const shown of [listed, JSON.stringify(editor.last())]) {
      expect(shown).not.toContain('\u202e')
      expect(shown).not.toMatch(/"type":"(mention|bot_command|text_link|url)"[^}]*evil/)
      expect(shown).not.toMatch(/"type":"mention"/)
    }
    expect(plain(editor)).toContain('<b>@admin</b> *x* [y](https://evil.example) abc')
    expect(scene.control.warnings()).toEqual([])
  })
})

it.each([
  ['… not read yet', { lastError: null, succeededAt: null }],
  ['! the last visit gave nothing', { lastError: 'answered 503', succeededAt: START }],
  ['✓ well', { lastError: null, succeededAt: START }],
])(
  'a source that is on and in no trouble is called "%s" by how its last visit went',
  async (words, change) => {
    const { scene, editor } = await sceneWithEditor()
    await add(scene, 'Zebra')
    await tables(scene.store.db).source.updateMany({ data: change })

    await editor.say('/sources')

    expect(editor.words()).toContain(words)
  },
)

it('an editor’s help tells what else can be sent', async () => {
  const { scene, editor } = await sceneWithEditor()
  await editor.say('/help')
  expect(editor.words()).toContain('/sources')
  expect(editor.words()).toContain('As an editor you can also send me')

  const reader = await scene.introduced()
  await reader.say('/help')
  expect(reader.words()).not.toContain('As an editor')
})

describe('a card', () => {
  it('pauses a source, and resumes it with a visit at once', async () => {
    const { scene, editor } = await sceneWithEditor()
    const id = await add(scene, 'Zebra')
    await openCard(editor)

    await editor.press('Pause')
    expect(await loadSource(scene.store.db, id)).toMatchObject({ state: 'paused', nextAt: null })
    expect(editor.notice()).toBe('The source is paused.')
    expect(editor.words()).toContain('⏸ paused')

    await editor.press('Resume')
    expect(await loadSource(scene.store.db, id)).toMatchObject({ state: 'on', nextAt: START })
    expect(scene.wakes).toHaveLength(1)
  })

  it('removes a source after asking once', async () => {
    const { scene, editor } = await sceneWithEditor()
    const id = await add(scene, 'Zebra')
    await openCard(editor)

    await editor.press('Remove')
    expect(editor.words()).toContain('Zebra')
    expect(await loadSource(scene.store.db, id)).not.toBeNull()
    await editor.press('No, keep it')
    expect(await loadSource(scene.store.db, id)).not.toBeNull()

    await editor.press('Remove')
    await editor.press('Yes, remove it')
    expect(await loadSource(scene.store.db, id)).toBeNull()
    expect(editor.words()).toContain('off the list')
  })

  it.each(['card', 'test', 'pause', 'resume', 'remove', 'drop', 'archive', 'since'])(
    'says so when its source was removed before "%s" is pressed',
    async (what) => {
      const { scene, editor } = await sceneWithEditor()
      const id = await add(scene, 'Zebra')
      await editor.say('/sources')
      await removeSource(scene.store.db, id)

      await press(scene, editor, `sources:${what}:${id}:m1`)

      expect(editor.words()).toBe('This source is not on the list any more.')
      expect(editor.buttons()).toEqual(['‹ Sources'])
    },
  )

  it('has the archive read down to a chosen span', async () => {
    const { scene, editor } = await sceneWithEditor()
    const id = await add(scene, 'Zebra')
    await openCard(editor)

    await editor.press('Read archive')
    await editor.press('3 months')

    expect(await loadSource(scene.store.db, id)).toMatchObject({ archiveSince: '2025-10-21', nextAt: START })
    expect(editor.words()).toContain('21 October 2025')
    expect(scene.wakes).toHaveLength(1)
  })

  it('takes a typed date for the archive, also after a restart, and asks again for what is none', async () => {
    const { scene, editor } = await sceneWithEditor()
    const id = await add(scene, 'Zebra')
    await openCard(editor)
    await editor.press('Read archive')

    await scene.restart()
    await editor.say('2030-01-01')
    expect(editor.words()).toContain('I need a day in the past')
    await editor.say('31.02.2025')
    expect(editor.words()).toContain('I need a day in the past')
    expect((await loadSource(scene.store.db, id))?.archiveSince).toBeNull()

    await editor.say('30.06.2025')
    expect((await loadSource(scene.store.db, id))?.archiveSince).toBe('2025-06-30')
  })
})

describe('somebody who is no editor', () => {
  it('finds no /sources, in no menu, and its buttons do nothing', async () => {
    const { scene, editor } = await sceneWithEditor()
    const id = await add(scene, 'Zebra')
    const reader = await scene.introduced()

    await reader.say('/sources')
    expect(reader.words()).toContain('I do not know that command')
    await reader.say('/help')
    expect(reader.words()).not.toContain('/sources')
    expect(scene.control.commands(reader.user.id).map(({ command }) => command)).not.toContain('sources')

    for (const what of [
      'list:all:0',
      ...['card', 'test', 'pause', 'drop', 'archive'].map((w) => `${w}:${id}`),
    ]) {
      await press(scene, reader, `sources:${what}`)
      expect(reader.notice()).toBe('This button is out of date.')
    }
    expect(await loadSource(scene.store.db, id)).toMatchObject({ state: 'on' })
    expect(scene.control.commands(editor.user.id).map(({ command }) => command)).toContain('sources')
  })
})

/** Presses a button that stands on a message of somebody else's, or stood there once. */
async function press(scene: Scene, person: Person, data: string): Promise<void> {
  await scene.showButton(person, data)
  await person.press(data)
}
