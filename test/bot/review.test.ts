// /review in conversation: what waits, the card that an editor decides from, what each button does and that it can be undone.
import { afterAll, describe, expect, it } from 'vitest'
import type { ExtractedMeeting } from '../../src/domain/report.ts'
import { tell } from '../jobs/tell.ts'
import { countReview } from '../../src/store/review.ts'
import { EVIDENCE, complain, doubtful, released, sceneWithEditor, shown, passage } from './review-scene.ts'
import { closeScenes, plain } from './scene.ts'

afterAll(closeScenes)

describe('who reaches it', () => {
  it('an editor has the command in the menu and nobody else does', async () => {
    const { scene, editor } = await sceneWithEditor()
    const reader = await scene.introduced({}, 500)
    await editor.say('/help')
    expect(editor.words()).toContain('/review')
    await reader.say('/help')
    expect(reader.words()).not.toContain('/review')
    await reader.say('/review')
    expect(reader.words()).toContain('I do not know that command')
  })

  it.each(['release', 'refuse', 'withdraw', 'card', 'undo', 'mend', 'split', 'with', 'store'])(
    'the button "%s" does nothing for somebody who is no editor',
    async (verb) => {
      const { scene } = await sceneWithEditor()
      await tell(scene.store, doubtful)
      const reader = await scene.introduced({}, 500)
      await scene.showButton(reader, `review:${verb}:m1:0:1`)
      const before = reader.messages().length

      await reader.press('Button')

      expect(reader.notice()).toBe('This button is out of date.')
      expect(reader.messages()).toHaveLength(before)
      expect(await released(scene, '1')).toBe(false)
    },
  )
})

describe.each(['classic', 'rich'] as const)('the card of a doubtful meeting in the %s form', (form) => {
  it('shows what was read, who says it in which sentence, how sure that is, and why it waits', async () => {
    const { scene, editor } = await sceneWithEditor({ form })
    await tell(scene.store, doubtful)

    await editor.say('/review')

    const words = plain(editor)
    for (const part of [
      'Waiting for an editor: 1 of 1',
      'Readers do not see it yet.',
      'I may have misread it, and no second outlet bears it out.',
      'Uzbekistan',
      'Hakan Fidan (foreign minister)',
      '20 January 2026',
      'Ankara',
      'ministers',
      'Publisher one',
      'English · reading: doubtful',
      '“Fidan and Saidov sat down together.”',
      'Date:',
      '“It was on Tuesday.”',
    ])
      expect(words).toContain(part)
    expect(words.match(/sat down together/g)).toHaveLength(1)
    expect(editor.buttons()).toEqual(['Release', 'Refuse', 'Mend', 'Join with …'])
    expect(JSON.stringify(editor.last())).toContain('https://one.example/1')
    expect(scene.control.warnings()).toEqual([])
  })

  it('quotes who took part from where it stands, when the sentence of the meeting does not say it', async () => {
    const { scene, editor } = await sceneWithEditor({ form })
    const evidence: ExtractedMeeting['evidence'] = [
      { ...passage!, field: 'meeting', value: null, sentence: 'Talks were held in Ankara.' },
      { ...passage!, field: 'country', value: 'TR', sentence: 'Fidan and Saidov spoke to the press.' },
      { ...passage!, field: 'country', value: 'UZ', sentence: 'Fidan and Saidov spoke to the press.' },
      {
        ...passage!,
        field: 'person',
        value: 'Hakan Fidan',
        sentence: 'Fidan and Saidov spoke to the press.',
      },
    ]
    await tell(scene.store, { review: true, evidence })

    await editor.say('/review')

    const words = plain(editor)
    expect(words).toContain('reading: put together from several sentences')
    expect(words).toMatch(
      /Talks were held in Ankara[\s\S]*Countries, Persons:\n“Fidan and Saidov spoke to the press.”/,
    )
    expect(words.match(/spoke to the press/g)).toHaveLength(1)
  })

  it('outside text that wants to be markup, a mention or a command is only text', async () => {
    const { scene, editor } = await sceneWithEditor({ form })
    const nasty = '<b>@admin</b> [y](https://evil.example) \u202eabc /forget'
    const evidence = EVIDENCE.map((one) => ({ ...one, sentence: nasty }))
    await tell(scene.store, { ...doubtful, evidence, chair: nasty })
    await complain(scene, editor, '1', nasty)

    await editor.say('/review')

    const shownAs = JSON.stringify(editor.last())
    expect(shownAs).not.toContain('\u202e')
    expect(shownAs).not.toMatch(/"type":"(mention|bot_command|text_link|url)"[^}]*(evil|forget)/)
    expect(shownAs).not.toMatch(/"type":"mention"/)
    expect(plain(editor)).toContain('<b>@admin</b> [y](https://evil.example) abc')
    expect(scene.control.warnings()).toEqual([])
  })
})

describe('deciding', () => {
  it('nothing that waits is said in a line', async () => {
    const { editor } = await sceneWithEditor()
    await editor.say('/review')
    expect(editor.words()).toBe('Nothing waits for an editor.')
  })

  it('a released meeting is there for readers, and Undo takes it back', async () => {
    const { scene, editor } = await sceneWithEditor()
    await tell(scene.store, doubtful)
    await editor.say('/review')

    await editor.press('Release')
    expect(editor.words()).toContain('Released: readers see it from now on.')
    expect(editor.buttons()).toEqual(['Undo', '‹ Back to the card', 'Next ›'])
    expect(await shown(scene)).toEqual(['1'])

    await editor.press('Undo')
    expect(editor.words()).toContain('Taken back. This is so now:')
  })

  it('a refused meeting never reaches readers, and can be brought back', async () => {
    const { scene, editor } = await sceneWithEditor()
    await tell(scene.store, doubtful)
    await editor.say('/review')
    await editor.press('Refuse')
    expect(editor.words()).toContain('Refused: readers never see it.')
    expect([await shown(scene), await countReview(scene.store.db)]).toEqual([[], 0])

    await editor.press('‹ Back to the card')
    expect(editor.buttons()).toContain('Bring back')
    await editor.press('Bring back')
    expect(await countReview(scene.store.db)).toBe(1)
  })

  it('Next and Previous go through what waits, and Next after a deed shows what is there then', async () => {
    const { scene, editor } = await sceneWithEditor()
    for (const [index, city] of ['Ankara', 'Baku', 'Paris'].entries())
      await tell(
        scene.store,
        { ...doubtful, date: `2026-0${index + 1}-01`, place: { city, country: null, venue: null } },
        { outlet: city },
      )
    await editor.say('/review')
    expect(editor.words()).toContain('1 of 3')
    expect(editor.words()).toContain('Publisher Paris')
    await editor.press('Next ›')
    expect(editor.words()).toContain('Publisher Baku')
    await editor.press('‹ Previous')
    expect(editor.words()).toContain('Publisher Paris')
    await editor.press('Next ›')
    await editor.press('Refuse')
    await editor.press('Next ›')
    expect(editor.words()).toContain('2 of 2')
    expect(editor.words()).toContain('Publisher Ankara')
    await editor.press('Refuse')
    await editor.press('Next ›')
    expect(editor.words()).toContain('1 of 1')
    await editor.press('Refuse')
    await editor.press('Next ›')
    expect(editor.words()).toBe('Nothing waits for an editor.')
  })

  it('Next after mending leads on, though the mended meeting still waits', async () => {
    const { scene, editor } = await sceneWithEditor()
    await tell(scene.store, doubtful)
    await tell(scene.store, { ...doubtful, date: '2026-03-01' }, { outlet: 'two' })
    await editor.say('/review')
    expect(editor.words()).toContain('Publisher two')
    await editor.press('Mend')
    await editor.press('Level')
    await editor.press('ambassadors')

    await editor.press('Next ›')

    expect(editor.words()).toContain('2 of 2')
    expect(editor.words()).toContain('Publisher one')
  })

  it('a call is not said to lack a place', async () => {
    const { scene, editor } = await sceneWithEditor()
    const nowhere = { city: null, country: null, venue: null }
    await tell(scene.store, { ...doubtful, mode: 'phone', place: nowhere, level: null })
    await editor.say('/review')
    expect(plain(editor)).toMatch(/Not found, or not all: (?!.*Place).*Level/)
  })
})

it.each([
  'review:release:m99:0',
  'review:release:x1:0',
  'review:nothing:m1:0',
  'review:undo:m1:0:z',
  'review:accept:r99:',
])('an old or broken button "%s" is answered and changes nothing', async (data) => {
  const { scene, editor } = await sceneWithEditor()
  await tell(scene.store, doubtful)
  await scene.showButton(editor, data)
  await editor.press('Button')
  expect(editor.notice() + editor.words()).toMatch(/out of date|no longer there|cannot be done/)
  expect(await released(scene, '1')).toBe(false)
})
