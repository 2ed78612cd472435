// /review in conversation: what waits, the card that an editor decides from, what each button does and that it can be undone.
import { afterAll, describe, expect, it } from 'vitest'
import type { ExtractedMeeting } from '../../src/domain/report.ts'
import { appointEditor } from '../../src/jobs/appoint-editor.ts'
import { isAppointed } from '../../src/store/editors.ts'
import { findMeetings } from '../../src/store/find-meetings.ts'
import { loadMeeting } from '../../src/store/meetings.ts'
import { addComplaint, countReview } from '../../src/store/review.ts'
import { extracted } from '../store/rows.ts'
import { tell } from '../jobs/tell.ts'
import { closeScenes, openScene, plain, START, type Person, type Scene } from './scene.ts'

afterAll(closeScenes)

async function sceneWithEditor(chosen: Parameters<Scene['editor']>[0] = {}) {
  const scene = await openScene({ EDITOR_IDS: '7,8' })
  return { scene, editor: await scene.editor(chosen) }
}

const [passage] = extracted().evidence
const EVIDENCE: ExtractedMeeting['evidence'] = [
  { ...passage!, field: 'meeting', value: null, sentence: 'Fidan and Saidov sat down together.' },
  { ...passage!, field: 'date', value: '2026-01-20', sentence: 'It was on Tuesday.' },
  { ...passage!, field: 'place', value: 'Ankara', sentence: 'Fidan and Saidov sat down together.' },
]
const doubtful: Partial<ExtractedMeeting> = { review: true, confidence: 0.3, evidence: EVIDENCE }
/** Perhaps the same as what `tell(store, { people: [] })` told. */
const alike: Partial<ExtractedMeeting> = {
  people: [],
  date: '2026-01-21',
  level: 'minister',
  evidence: EVIDENCE,
}

const shown = async ({ store }: Scene) => (await findMeetings(store.db, {})).map(({ id }) => id)
const released = async ({ store }: Scene, id: string) => (await loadMeeting(store.db, id))!.number > 0

async function complain({ store }: Scene, editor: Person, meetingId: string, text: string | null) {
  const { id } = await editor.chat()
  await addComplaint(store.db, { meetingId, chatId: id, text }, START)
}

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

describe('a meeting that may be another', () => {
  async function withTwo(form: 'classic' | 'rich' = 'classic') {
    const { scene, editor } = await sceneWithEditor({ form })
    await tell(scene.store, { people: [] })
    await tell(scene.store, alike, { outlet: 'two' })
    await editor.say('/review')
    return { scene, editor }
  }

  it.each(['classic', 'rich'] as const)(
    'shows in the %s form which one, and in what they differ',
    async (form) => {
      const { scene, editor } = await withTwo(form)
      const words = plain(editor)
      for (const part of [
        'It may be a meeting that is on record already.',
        'It may be the same as',
        'Publisher one',
        'This one: 21 January 2026',
        'No. 1: 20 January 2026',
      ])
        expect(words).toContain(part)
      expect(editor.buttons()).toEqual([
        'Release',
        'Refuse',
        'Mend',
        'Join with …',
        'Same as no. 1',
        'Not no. 1',
        'Open no. 1',
      ])
      expect(scene.control.warnings()).toEqual([])
    },
  )

  it('is joined to it, and is one of its own again when that is undone', async () => {
    const { scene, editor } = await withTwo()
    await editor.press('Same as no. 1')
    expect(editor.words()).toContain('The two are one meeting now.')
    expect((await loadMeeting(scene.store.db, '2'))?.id).toBe('1')
    await editor.press('Undo')
    expect((await loadMeeting(scene.store.db, '2'))?.id).toBe('2')
  })

  it('stays one of its own, and reaches readers', async () => {
    const { scene, editor } = await withTwo()
    await editor.press('Not no. 1')
    expect(editor.words()).toContain('They stay two meetings.')
    expect((await shown(scene)).toSorted()).toEqual(['1', '2'])
  })

  it('opens the other with its own button, in a message of its own', async () => {
    const { editor } = await withTwo()
    const before = editor.messages().length
    await editor.press('Open no. 1')
    expect(editor.messages()).toHaveLength(before + 1)
    expect(editor.words()).toContain('Readers see it.')
  })
})

describe('a text read anew', () => {
  async function reread(form: 'classic' | 'rich' = 'classic') {
    const { scene, editor } = await sceneWithEditor({ form })
    await tell(scene.store, { evidence: EVIDENCE })
    await tell(scene.store, { level: 'official', evidence: EVIDENCE }, { ruleset: 'rules-2' })
    await editor.say('/review')
    return { scene, editor }
  }

  it.each(['classic', 'rich'] as const)(
    'shows in the %s form field by field what was and what is',
    async (form) => {
      const { scene, editor } = await reread(form)
      const words = plain(editor)
      for (const part of [
        'A text read anew',
        'Level',
        'Before: ministers',
        'Now: senior officials',
        'sat down',
      ])
        expect(words).toContain(part)
      expect(words).not.toContain('Ankara,')
      expect(words).toContain('What is accepted cannot be taken back')
      expect(editor.buttons()).toEqual(['Accept', 'Pass over'])
      expect(scene.control.warnings()).toEqual([])
    },
  )

  it('counts once it is accepted', async () => {
    const { scene, editor } = await reread()
    await editor.press('Accept')
    expect(editor.words()).toContain('What was read anew counts from now on.')
    expect(editor.buttons()).not.toContain('Undo')
    expect((await loadMeeting(scene.store.db, '1'))?.level).toBe('official')
  })

  it('does not when it is passed over, and asks again when that is undone', async () => {
    const { scene, editor } = await reread()
    await editor.press('Pass over')
    expect((await loadMeeting(scene.store.db, '1'))?.level).toBe('minister')
    expect(await countReview(scene.store.db)).toBe(0)
    await editor.press('Undo')
    expect(editor.buttons()).toEqual(['Accept', 'Pass over'])
  })
})

describe('a complaint', () => {
  it('shows the words and not who wrote them, and is closed', async () => {
    const { scene, editor } = await sceneWithEditor()
    const reader = await scene.introduced({}, 500)
    await tell(scene.store, { evidence: EVIDENCE })
    await complain(scene, reader, '1', 'It was in Izmir.')
    await complain(scene, reader, '1', null)

    await editor.say('/review')
    expect(editor.words()).toContain('“It was in Izmir.”')
    expect(editor.words()).toContain('wrote nothing')
    expect(editor.words()).not.toContain('500')
    expect(editor.words()).not.toContain('Dilnoza')
    expect(editor.buttons()).toEqual(['Close', 'Withdraw', 'Mend', 'Join with …'])

    await editor.press('Close')
    expect(editor.words()).toContain('Closed.')
    expect(await countReview(scene.store.db)).toBe(0)
    await editor.press('Undo')
    expect(await countReview(scene.store.db)).toBe(1)
  })

  it('ends in a withdrawal', async () => {
    const { scene, editor } = await sceneWithEditor()
    await tell(scene.store)
    await complain(scene, editor, '1', 'There was none.')
    await editor.say('/review')
    await editor.press('Withdraw')
    expect(editor.words()).toContain('hears so with the next digest')
    expect(editor.buttons()[0]).toBe('Close')
    expect(await shown(scene)).toEqual([])
  })
})

describe('two editors at once', () => {
  it('what one has released is not refused by the other’s old card', async () => {
    const { scene, editor } = await sceneWithEditor()
    const other = await scene.introduced({}, 8)
    await tell(scene.store, doubtful)
    await editor.say('/review')
    await other.say('/review')
    await editor.press('Release')

    await other.press('Refuse')

    expect(other.words()).toContain('This has been settled meanwhile. This is so now:')
    expect(other.words()).toContain('Readers see it.')
    expect(await shown(scene)).toEqual(['1'])
  })

  it('what one has refused is not released by the other’s old card', async () => {
    const { scene, editor } = await sceneWithEditor()
    const other = await scene.introduced({}, 8)
    await tell(scene.store, doubtful)
    await editor.say('/review')
    await other.say('/review')
    await editor.press('Refuse')
    await other.press('Release')
    expect(other.words()).toContain('Refused: readers never see it.')
    expect(await shown(scene)).toEqual([])
  })

  it('a button of a record that was joined away leaves the other alone', async () => {
    const { scene, editor } = await sceneWithEditor()
    const other = await scene.introduced({}, 8)
    await tell(scene.store, { people: [] })
    await tell(scene.store, alike, { outlet: 'two' })
    await editor.say('/review')
    await other.say('/review')
    await editor.press('Same as no. 1')
    await other.press('Refuse')
    expect(other.words()).toContain('That record has become part of this one:')
    expect(await shown(scene)).toEqual(['1'])
  })

  it('an editor who was appointed does not take back what only the others may', async () => {
    const { scene, editor } = await sceneWithEditor()
    await tell(scene.store, doubtful)
    const ports = { db: scene.store.db, clock: scene.clock }
    await appointEditor(ports, 7, 900)
    await appointEditor(ports, 7, 901)
    const appointed = await scene.introduced({}, 900)
    await scene.showButton(appointed, 'review:undo:m1:0:2')
    await appointed.press('Button')
    expect(appointed.notice()).toBe('This button is out of date.')
    expect(await isAppointed(scene.store.db, 901)).toBe(true)
    await appointed.say('/review')
    expect(appointed.words()).toContain('1 of 1')
    expect(editor.messages().length).toBeGreaterThan(0)
  })

  it('what was taken back is not taken back twice', async () => {
    const { scene, editor } = await sceneWithEditor()
    const other = await scene.introduced({}, 8)
    await tell(scene.store, doubtful)
    await editor.say('/review')
    await editor.press('Refuse')
    await scene.showButton(other, 'review:undo:m1:0:1')
    await editor.press('Undo')
    await other.press('Button')
    expect(other.words()).toContain('That has been taken back already. This is so now:')
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
