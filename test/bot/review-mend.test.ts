// Mending a meeting in conversation: a field is chosen or typed in the editor's own words, shown back and stored; splitting, joining.
import { afterAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/demo/bot-api/buttons.ts'
import { loadMeeting } from '../../src/store/meetings.ts'
import { loadChangesAfter } from '../../src/store/changes.ts'
import { tell } from '../jobs/tell.ts'
import { closeScenes, openScene, plain, type Scene } from './scene.ts'

afterAll(closeScenes)

/** An editor with the card of meeting 1 in sight. */
async function withMeeting(chosen: Parameters<Scene['editor']>[0] = {}, outlets = ['one']) {
  const scene = await openScene({ EDITOR_IDS: '7,8' })
  const editor = await scene.editor(chosen)
  for (const outlet of outlets) await tell(scene.store, {}, { outlet })
  await editor.say('/meeting_1')
  await editor.press('review:card:m1:')
  const meeting = async (id = '1') => (await loadMeeting(scene.store.db, id))!
  return { scene, editor, meeting }
}

describe('from the ordinary card', () => {
  it('an editor comes to the card of a released meeting, and a reader does not', async () => {
    const { scene, editor } = await withMeeting()
    expect(editor.words()).toContain('Readers see it.')
    expect(editor.buttons()).toEqual(['Withdraw', 'Mend', 'Join with …'])
    const reader = await scene.introduced({}, 500)
    await reader.say('/meeting_1')
    expect(reader.buttons()).not.toContain('Edit')
  })

  it('an editor sees a meeting that readers do not see yet by its number', async () => {
    const scene = await openScene({ EDITOR_IDS: '7' })
    const editor = await scene.editor()
    const reader = await scene.introduced({}, 500)
    await tell(scene.store, { review: true })
    await editor.say('/meeting_1')
    expect(editor.words()).toContain('Readers do not see it yet.')
    await reader.say('/meeting_1')
    expect(reader.words()).toContain('There is no meeting with that number.')
  })

  it('a released meeting is withdrawn, and stands again when that is undone', async () => {
    const { editor, meeting } = await withMeeting()
    await editor.press('Withdraw')
    expect((await meeting()).withdrawn).toBe(true)
    await editor.press('Undo')
    expect((await meeting()).withdrawn).toBe(false)
  })
})

describe.each(['classic', 'rich'] as const)('a date in the %s form', (form) => {
  it('is typed, shown back, stored, told to readers once, and undone', async () => {
    const { scene, editor, meeting } = await withMeeting({ form })
    await editor.press('Mend')
    expect(editor.buttons()).toEqual([
      'Date',
      'Place',
      'Status',
      'Countries and organisations',
      'Persons',
      'Level',
      'Kind',
      'Form',
      'Format and number',
      '‹ Back to the card',
    ])
    await editor.press('Date')
    expect(plain(editor)).toContain('20–21.01.2026')
    await editor.say('19.01.2026')
    expect(editor.words()).toContain('Now: 20 January 2026')
    expect(editor.words()).toContain('Date: 19 January 2026. Right?')
    expect((await meeting()).date).toBe('2026-01-20')

    await editor.press('Yes, store it')
    expect(editor.words()).toContain('Mended.')
    expect(editor.words()).toContain('Date: 19 January 2026')
    expect(await meeting()).toMatchObject({ date: '2026-01-19', latest: '2026-01-19' })
    expect((await loadChangesAfter(scene.store.db, 0)).map(({ type }) => type)).toEqual([
      'released',
      'corrected',
    ])

    await editor.press('Undo')
    expect((await meeting()).date).toBe('2026-01-20')
    expect(scene.control.warnings()).toEqual([])
  })
})

describe('what is typed', () => {
  it('is asked for again with a sentence on what to type, until it can be read', async () => {
    const { editor, meeting } = await withMeeting()
    await editor.press('Mend')
    await editor.press('Date')
    await editor.say('next full moon')
    expect(plain(editor)).toContain('I cannot read a date in “next full moon”.')
    expect(plain(editor)).toContain('20.01.2026')
    await editor.say('19 Ocak')
    await editor.say('yes')
    expect((await meeting()).date).toBe('2026-01-19')
  })

  it('survives a restart, before and after it is shown back', async () => {
    const { scene, editor, meeting } = await withMeeting()
    await editor.press('Mend')
    await editor.press('Place')
    await scene.restart()
    await editor.say('Istanbul')
    expect(editor.words()).toContain('Place: Istanbul, Türkiye. Right?')
    await scene.restart()
    await editor.press('Yes, store it')
    expect((await meeting()).place).toEqual({ city: 'Istanbul', country: 'TR', venue: null })
  })

  it('is dropped by /cancel, and its old button then stores nothing', async () => {
    const { editor, meeting } = await withMeeting()
    await editor.press('Mend')
    await editor.press('Place')
    await editor.say('Istanbul')
    await editor.say('/cancel')
    const [answered] = await editor.press('Yes, store it')
    expect(wordsOf(answered!)).toContain('That question is no longer open; nothing has changed.')
    expect((await meeting()).place.city).toBe('Ankara')
  })

  it('a button of an earlier value does not store a later one', async () => {
    const { editor, meeting } = await withMeeting()
    await editor.press('Mend')
    await editor.press('Place')
    await editor.say('Istanbul')
    const [first] = JSON.stringify(editor.last()).match(/review:store:[^"]+/) ?? []
    await editor.say('Izmir')
    await editor.press(first!)
    expect((await meeting()).place.city).toBe('Ankara')
  })

  it('countries and organisations replace, or are added by a plus', async () => {
    const { editor, meeting } = await withMeeting()
    await editor.press('Mend')
    await editor.press('Countries and organisations')
    expect(plain(editor)).toContain('Türkiye, Uzbekistan')
    await editor.say('+ Qozogʻiston, OTS')
    expect(editor.words()).toContain('Kazakhstan, Türkiye, Uzbekistan, Organization of Turkic States. Right?')
    await editor.press('Yes, store it')
    expect(await meeting()).toMatchObject({ countries: ['KZ', 'TR', 'UZ'], organizations: ['OTS'] })
  })

  it('people, however many, are not taken for a pasted article', async () => {
    const { editor, meeting } = await withMeeting()
    await editor.press('Mend')
    await editor.press('Persons')
    expect(plain(editor)).toContain('Hakan Fidan, foreign minister, Türkiye')
    const names = [
      'Hakan Fidan',
      'Ali Kaya',
      'Veli Demir',
      'Ayla Yilmaz',
      'Ece Arslan',
      'Can Polat',
      'Su Tekin',
    ]
    const typed = names.map((name) => `${name}, Minister of Foreign Affairs, Türkiye`).join('\n')
    expect(typed.length).toBeGreaterThan(300)
    await editor.say(typed)
    expect(editor.words()).toContain('Ece Arslan (foreign minister, Türkiye)')
    await editor.press('Yes, store it')
    expect((await meeting()).people.map(({ name }) => name)).toEqual(names)
  })

  it('somebody of a country that was not there brings it, which is shown back as well', async () => {
    const { editor, meeting } = await withMeeting()
    await editor.press('Mend')
    await editor.press('Persons')
    await editor.say('+ Murat Nurtleu, foreign minister, Kazakhstan')
    expect(editor.words()).toContain('Countries and organisations: Kazakhstan, Türkiye, Uzbekistan')
    await editor.press('Yes, store it')
    expect((await meeting()).countries).toEqual(['KZ', 'TR', 'UZ'])
  })

  it('a format and its number, and a dash for none', async () => {
    const { editor, meeting } = await withMeeting()
    await editor.press('Mend')
    await editor.press('Format and number')
    await editor.say('C5+1, 12')
    await editor.press('Yes, store it')
    expect(await meeting()).toMatchObject({ ordinal: 12, format: expect.stringContaining('c5') as string })
    await editor.press('‹ Back to the card')
    await editor.press('Mend')
    await editor.press('Format and number')
    await editor.say('-')
    await editor.press('Yes, store it')
    expect(await meeting()).toMatchObject({ ordinal: null, format: null })
  })

  it('what it reads already is said, and nothing is stored', async () => {
    const { scene, editor } = await withMeeting()
    await editor.press('Mend')
    await editor.press('Place')
    await editor.say('Ankara')
    expect(editor.words()).toContain('It reads so already.')
    expect(await loadChangesAfter(scene.store.db, 1)).toEqual([])
  })

  it.each([
    ['tr', 'Düzelt', 'Tarih', '19 Ocak 2026', 'Tarih: 19 Ocak 2026. Doğru mu?', 'evet'],
    ['uz', 'Tuzatish', 'Sana', '2026-yil 19-yanvar', '19-yanvar', 'ha'],
    ['uz-Cyrl', 'Тузатиш', 'Сана', '19 январь 2026', '19 январь', 'ҳа'],
  ] as const)(
    'is read and confirmed in the editor’s own language: %s',
    async (locale, mend, field, typed, back, yes) => {
      const { editor, meeting } = await withMeeting({ locale })
      await editor.press(mend)
      await editor.press(field)
      await editor.say(typed)
      expect(editor.words()).toContain(back)
      await editor.say(yes)
      expect((await meeting()).date).toBe('2026-01-19')
    },
  )
})

describe('what is chosen', () => {
  it('level, status, kind and form are buttons, with what is now marked', async () => {
    const { editor, meeting } = await withMeeting()
    await editor.press('Mend')
    await editor.press('Level')
    expect(editor.buttons()).toContain('• ministers')
    expect(editor.buttons()).toContain('not known')
    await editor.press('senior officials')
    expect((await meeting()).level).toBe('official')
    await editor.press('Undo')
    expect((await meeting()).level).toBe('minister')
  })

  it('a value that there is not is refused', async () => {
    const { scene, editor, meeting } = await withMeeting()
    for (const data of [
      'review:set:m1::level:king',
      'review:set:m1::date:2026-01-01',
      'review:field:m1::hat',
    ]) {
      await scene.showButton(editor, data)
      await editor.press(data)
      expect(editor.notice()).toBe('This button is out of date.')
    }
    expect((await meeting()).level).toBe('minister')
  })
})

describe('two editors mending', () => {
  it('who comes second is shown what the first has stored, and asked again', async () => {
    const { scene, editor, meeting } = await withMeeting()
    const other = await scene.introduced({}, 8)
    await scene.showButton(other, 'review:field:m1::place')
    await other.press('review:field:m1::place')
    await other.say('Izmir')
    await editor.press('Mend')
    await editor.press('Place')
    await editor.say('Istanbul')
    await editor.press('Yes, store it')

    await other.press('Yes, store it')
    expect(other.words()).toContain('Somebody has changed this meanwhile.')
    expect(other.words()).toContain('Now: Istanbul, Türkiye')
    expect((await meeting()).place.city).toBe('Istanbul')
    await other.press('Yes, store it')
    expect((await meeting()).place.city).toBe('Izmir')
  })

  it('what was withdrawn or joined away meanwhile is not mended', async () => {
    const { scene, editor, meeting } = await withMeeting()
    const other = await scene.introduced({}, 8)
    await scene.showButton(other, 'review:field:m1::place')
    await other.press('review:field:m1::place')
    await editor.press('Withdraw')
    await other.say('Izmir')
    expect(other.words()).toContain('This has been settled meanwhile.')
    expect((await meeting()).place.city).toBe('Ankara')
    await other.say('Izmir')
    expect(other.words()).not.toContain('Right?')
  })

  it('an editor who was dismissed in the middle of it stores nothing', async () => {
    const { scene, editor, meeting } = await withMeeting()
    await editor.press('Mend')
    await editor.press('Place')
    await editor.say('Istanbul')
    scene.config.editorIds = []
    await editor.press('Yes, store it')
    expect(editor.notice()).toBe('This button is out of date.')
    await editor.say('yes')
    expect((await meeting()).place.city).toBe('Ankara')
  })
})

describe('splitting', () => {
  it('ticked articles become a meeting of their own, and one again when that is undone', async () => {
    const { scene, editor, meeting } = await withMeeting({}, ['one', 'two', 'three'])
    await editor.press('Split')
    expect(editor.buttons()).toEqual(['1. Title one', '2. Title two', '3. Title three', '‹ Back to the card'])
    await editor.press('3. Title three')
    await editor.press('2. Title two')
    await editor.press('✓ 2. Title two')
    expect(editor.buttons()).toContain('Split off: 1')
    await editor.press('Split off: 1')
    expect(editor.words()).toContain('These are meetings of their own now:')
    expect(editor.words()).toContain('/meeting_2')
    expect((await meeting()).articles.map(({ title }) => title)).toEqual(['Title one', 'Title two'])
    expect((await meeting('2')).articles.map(({ title }) => title)).toEqual(['Title three'])
    await editor.press('Undo')
    expect((await loadMeeting(scene.store.db, '2'))?.id).toBe('1')
  })

  it('leaves at least one article behind', async () => {
    const { editor, meeting } = await withMeeting({}, ['one', 'two'])
    await editor.press('Split')
    await editor.press('1. Title one')
    await editor.press('2. Title two')
    await editor.press('Split off: 2')
    expect(editor.notice()).toBe('At least one article has to stay.')
    expect((await meeting()).articles).toHaveLength(2)
  })

  it('starts anew where an article has come meanwhile', async () => {
    const { scene, editor, meeting } = await withMeeting({}, ['one', 'two'])
    await editor.press('Split')
    await editor.press('2. Title two')
    await tell(scene.store, {}, { outlet: 'three' })
    await editor.press('Split off: 1')
    expect(editor.buttons()).toEqual(['1. Title one', '2. Title two', '3. Title three', '‹ Back to the card'])
    expect((await meeting()).articles).toHaveLength(3)
  })
})

describe('joining with a number', () => {
  async function withOther() {
    const opened = await withMeeting()
    const far = { city: 'Izmir', country: 'TR', venue: null }
    await tell(opened.scene.store, { date: '2026-01-24', place: far }, { outlet: 'two' })
    await opened.editor.press('Join with …')
    return opened
  }

  it('shows both before they are joined, and parts them again', async () => {
    const { scene, editor } = await withOther()
    await editor.say('no. two')
    expect(editor.words()).toContain('There is no other meeting with that number.')
    await editor.say('1')
    expect(editor.words()).toContain('There is no other meeting with that number.')
    await editor.say('2')
    for (const part of ['Are these two one meeting?', 'This one: 20 January 2026', 'No. 2: 24 January 2026'])
      expect(editor.words()).toContain(part)
    await editor.press('Yes, one meeting')
    expect(editor.words()).toContain('The two are one meeting now.')
    expect((await loadMeeting(scene.store.db, '2'))?.id).toBe('1')
    await editor.press('Undo')
    expect((await loadMeeting(scene.store.db, '2'))?.id).toBe('2')
  })

  it('does nothing where the other was withdrawn meanwhile', async () => {
    const { scene, editor } = await withOther()
    await editor.say('2')
    await scene.showButton(editor, 'review:withdraw:m2:')
    await editor.press('review:withdraw:m2:')
    const [answered] = await editor.press('Yes, one meeting')
    expect(wordsOf(answered!)).toContain('This has been settled meanwhile.')
    expect((await loadMeeting(scene.store.db, '2'))?.id).toBe('2')
  })
})

it('no button is longer than Telegram takes', async () => {
  const { scene, editor } = await withMeeting({}, ['one', 'two'])
  await editor.press('Mend')
  for (const field of ['level', 'date', 'format']) {
    await scene.showButton(editor, `review:field:m1::${field}`)
    await editor.press(`review:field:m1::${field}`)
  }
  const data = editor.messages().flatMap((one) => JSON.stringify(one).match(/review:[^"]+/g) ?? [])
  expect(data.length).toBeGreaterThan(20)
  // Ids and places of ten and six digits, where these tests have one.
  for (const one of data) expect(Buffer.byteLength(one) + 9 + 6).toBeLessThanOrEqual(64)
})
