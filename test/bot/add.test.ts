// /add: an editor enters a meeting from an address or by hand, in steps or at once; nobody else does.
import { afterAll, describe, expect, it } from 'vitest'
import { listActs } from '../../src/store/acts.ts'
import { findMeetings } from '../../src/store/find-meetings.ts'
import { loadMeetingSources } from '../../src/store/meetings.ts'
import { closeScenes, openScene, plain, type Scene } from './scene.ts'

afterAll(closeScenes)

const URL = 'https://mfa.example/news/talks'
const SENTENCE = 'The ministers met in Ankara on 20 January.'
const shown = ({ store }: Scene) => findMeetings(store.db, {})

async function open(chosen: Parameters<Scene['editor']>[0] = {}) {
  const scene = await openScene({ EDITOR_IDS: '7' })
  return { scene, editor: await scene.editor(chosen) }
}

const WHO = 'Türkiye, Uzbekistan; Hakan Fidan, foreign minister, Türkiye'
const LINES = ['/add', WHO, '20.01.2026', 'Ankara', 'consultations', URL, SENTENCE]

describe('/add by hand', () => {
  it('asks step by step, shows what it understood, and enters it', async () => {
    const { scene, editor } = await open()
    await editor.say('/add')
    expect(plain(editor)).toContain('Send the address of a page or a post')
    await editor.press('Enter it by hand')
    for (const answer of [WHO, '2026-01-20', 'Ankara']) await editor.say(answer)
    await editor.press('consultations')
    await editor.say(URL)
    await editor.say(`${SENTENCE} `.repeat(8))
    expect(plain(editor)).toContain('This would be entered:')
    expect(plain(editor)).toContain('Ankara')
    expect(await shown(scene)).toEqual([])
    await editor.press('Enter it')
    expect(plain(editor)).toBe('It has been entered. Readers are told of it.')
    expect(await shown(scene)).toMatchObject([
      {
        date: '2026-01-20',
        status: 'held',
        kind: 'consultations',
        level: 'minister',
        countries: ['TR', 'UZ'],
        people: [{ name: 'Hakan Fidan', office: 'foreign-minister' }],
        place: { city: 'Ankara', country: 'TR' },
        articles: [{ url: URL }],
      },
    ])
    expect(scene.control.warnings()).toEqual([])
  })

  it('takes all in one message, and back again by a button', async () => {
    const { scene, editor } = await open()
    await editor.say(LINES.join('\n'))
    await editor.press('Enter it')
    expect(await loadMeetingSources(scene.store.db, '1')).toMatchObject([{ sentence: SENTENCE }])
    await editor.press('Undo')
    await editor.press('Yes, take it back')
    expect(await shown(scene)).toEqual([])
    expect(await listActs(scene.store.db, { limit: 2 })).toMatchObject([
      { kind: 'add', telegramId: 7, meetingId: '1' },
    ])
  })

  it.each<[number, string, string]>([
    [1, 'Türkiye', 'I need at least two countries'],
    [1, 'Türkiye, Atlantis', 'I need at least two countries'],
    [2, 'soon', 'I could not find a day'],
    [3, 'Nowhereville', 'I do not know that city'],
    [4, 'picnic', 'Please choose one of the kinds'],
    [5, 'mfa.example', 'That is no public address'],
    [5, 'http://127.0.0.1/x', 'That is no public address'],
    [5, 'http://localhost/x', 'That is no public address'],
    [6, 'x'.repeat(1001), 'too long for a sentence'],
  ])('asks again for line %i, "%s", and goes on from there', async (line, wrong, said) => {
    const { scene, editor } = await open()
    await editor.say(LINES.with(line, wrong).join('\n'))
    expect(plain(editor)).toContain(said)
    for (const answer of LINES.slice(line)) await editor.say(answer)
    await editor.press('Enter it')
    expect(await shown(scene)).toHaveLength(1)
  })

  it('knows a call, a day to come, and what is not known', async () => {
    const { scene, editor } = await open({ locale: 'tr' })
    const lines = ['/add', 'Türkiye, Özbekistan', '3 Şubat 2026', 'telefon', 'ikili görüşme', URL, '-']
    await editor.say(lines.join('\n'))
    await editor.press('Gir')
    expect(await shown(scene)).toMatchObject([{ mode: 'phone', status: 'announced', place: { city: null } }])
  })

  it('enters nothing after a no, a cancel, or twice', async () => {
    const { scene, editor } = await open()
    await editor.say(LINES.join('\n'))
    await editor.press('Drop it')
    await editor.say(LINES.join('\n'))
    await editor.say('/cancel')
    await editor.press('Enter it')
    await editor.hears('What had been entered is gone.')
    expect(await shown(scene)).toEqual([])
    for (let time = 0; time < 2; time += 1) {
      await editor.say(LINES.join('\n'))
      await editor.press('Enter it')
    }
    await editor.hears('Exactly this has been entered already.')
    expect(await listActs(scene.store.db, { limit: 5 })).toHaveLength(1)
  })

  it('is nobody else’s, not in the midst of it either', async () => {
    const { scene, editor } = await open()
    const reader = await scene.introduced()
    await reader.say(LINES.join('\n'))
    expect(plain(reader)).toContain('I do not know that command.')
    await scene.showButton(reader, 'add:hand')
    await reader.press('Button')
    expect(reader.notice()).toBe('This button is out of date.')
    await editor.say(LINES.join('\n'))
    scene.config.editorIds.splice(0, 1, 8)
    await editor.press('Enter it')
    expect(editor.notice()).toBe('This button is out of date.')
    expect(await shown(scene)).toEqual([])
  })
})

it('/add with an address looks at it, as if it had been sent', async () => {
  const { editor } = await open()
  await editor.say('/add https://nowhere.invalid/talks')
  expect(editor.messages().some((one) => JSON.stringify(one).includes('I am looking at'))).toBe(true)
})
