// /review of other matters than a doubtful meeting: one that may be another, a text read anew, a reader’s complaint.
import { afterAll, describe, expect, it } from 'vitest'
import { loadMeeting } from '../../src/store/meetings.ts'
import { tell } from '../jobs/tell.ts'
import { countReview } from '../../src/store/review.ts'
import { EVIDENCE, alike, complain, sceneWithEditor, shown } from './review-scene.ts'
import { closeScenes, plain } from './scene.ts'

afterAll(closeScenes)

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
