// Two editors with /review before them: what one has done the other’s old card does not undo.
import { afterAll, describe, expect, it } from 'vitest'
import { appointEditor } from '../../src/jobs/appoint-editor.ts'
import { isAppointed } from '../../src/store/editors.ts'
import { tell } from '../jobs/tell.ts'
import { alike, doubtful, sceneWithEditor, shown } from './review-scene.ts'
import { closeScenes } from './scene.ts'

afterAll(closeScenes)

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
