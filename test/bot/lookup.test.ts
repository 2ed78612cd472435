// /recent, /upcoming, /meeting and /digest: what people ask about meetings, and where every answer comes from.
import { afterAll, describe, expect, it } from 'vitest'
import { listData, listQuestion } from '../../src/bot/meeting-list.ts'
import { wordsOf } from '../../src/demo/bot-api/buttons.ts'
import { inTransaction, tables } from '../../src/store/db.ts'
import { withdraw } from '../store/rows.ts'
import { type MeetingDraft } from '../../src/store/save-meeting.ts'
import { joinMeetings } from '../../src/store/meetings.ts'
import { closeScenes, openScene } from './scene.ts'
import { tellMeeting } from './told-meeting.ts'

afterAll(closeScenes)

const ASTANA = {
  date: '2026-01-18',
  earliest: '2026-01-18',
  latest: '2026-01-18',
  countries: ['KZ', 'UZ'],
  place: { city: 'Astana', country: 'KZ', venue: null },
  host: 'KZ',
}

const NEXT_WEEK = {
  status: 'announced',
  date: '2026-01-28',
  earliest: '2026-01-28',
  latest: '2026-01-28',
  outcomes: [],
} satisfies Partial<MeetingDraft>

describe('/recent', () => {
  it('shows the newest meetings of what is named, in any language', async () => {
    const scene = await openScene()
    await tellMeeting(scene.store)
    await tellMeeting(scene.store, ASTANA)
    const person = await scene.introduced()
    await person.say('/recent Қазақстан')

    expect(person.words()).toContain('Recent meetings · Kazakhstan')
    expect(person.words()).toContain('Astana')
    expect(person.words()).not.toContain('Ankara')
  })

  it('leaves what is only announced to /upcoming, even on its day', async () => {
    const scene = await openScene()
    const today = { date: '2026-01-21', earliest: '2026-01-21', latest: '2026-01-21' }
    const id = await tellMeeting(scene.store, { ...NEXT_WEEK, ...today })
    const person = await scene.introduced()
    await person.say('/recent Uzbekistan')
    expect(person.words()).not.toContain(`/meeting_${id}`)
    await person.say('/upcoming Uzbekistan')

    expect(person.words()).toContain(`/meeting_${id}`)
  })

  it('shows what the chat follows where nothing is named, and everything where it follows nothing', async () => {
    const scene = await openScene()
    await tellMeeting(scene.store)
    await tellMeeting(scene.store, ASTANA)
    const person = await scene.introduced()
    await person.say('/recent')
    expect(person.words()).toContain('You follow nothing yet, so these are all meetings.')
    expect(person.words()).toContain('Ankara')
    await person.say('/subscribe Kazakhstan')
    await person.say('/recent')

    expect(person.words()).toContain('About: Kazakhstan')
    expect(person.words()).not.toContain('Ankara')
  })

  it('narrows to a span that is typed with the name', async () => {
    const scene = await openScene()
    await tellMeeting(scene.store)
    await tellMeeting(scene.store, ASTANA)
    const person = await scene.introduced()
    await person.say('/recent Uzbekistan 2 days')

    expect(person.words()).toContain('From 20 January 2026 to 21 January 2026')
    expect(person.words()).toContain('Ankara')
    expect(person.words()).not.toContain('Astana')
  })

  it('names a single day once', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/recent Uzbekistan today')

    expect(person.words()).toContain('On 21 January 2026')
    expect(person.words()).not.toContain('From')
  })

  it('speaks of no period where none was asked about', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/recent France')

    expect(person.words()).toContain('No meetings have been recorded.')
  })

  it('tells who writes a city that time zones are the matter of /settings', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('London')

    expect(person.words()).toContain('To change your time zone: /settings')
  })

  it('takes two small letters for a word and two capitals for a code', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('no')
    expect(person.words()).not.toContain('Recent meetings · Norway')
    await person.say('NO')

    expect(person.words()).toContain('Recent meetings · Norway')
  })

  it('leads to the next page by a button, and no meeting stands on two', async () => {
    const scene = await openScene()
    const ids: string[] = []
    for (let n = 0; n < 12; n++) ids.push(await tellMeeting(scene.store))
    const person = await scene.introduced({ form: 'classic' })
    await person.say('/recent Uzbekistan')
    const first = person.words()
    await person.press('Show more')

    const shown = `${first} ${person.words()}`.match(/\/meeting_\d+/g)
    expect(shown?.sort()).toEqual(ids.map((id) => `/meeting_${id}`).sort())
    expect(person.words()).not.toContain('more meeting')
  })

  it('offers near names as buttons that answer the question', async () => {
    const scene = await openScene()
    await tellMeeting(scene.store)
    const person = await scene.introduced()
    await person.say('/recent Uzbekstann')
    await person.press('Uzbekistan')

    expect(person.words()).toContain('Recent meetings · Uzbekistan')
  })

  it('finds the meetings of a person by any part of the name', async () => {
    const scene = await openScene()
    await tellMeeting(scene.store)
    const person = await scene.introduced()
    await person.say('/recent Fidan')

    expect(person.words()).toContain('About: Fidan')
    expect(person.words()).toContain('Ankara')
  })

  it('is what a name without a command means', async () => {
    const scene = await openScene()
    await tellMeeting(scene.store)
    const person = await scene.introduced()
    await person.say('Özbekistan')

    expect(person.words()).toContain('Recent meetings · Uzbekistan')
    await person.say('good morning to everybody')
    expect(person.words()).toContain('/help')
  })

  it('is what the button under a digest opens that left meetings out', async () => {
    const scene = await openScene()
    await tellMeeting(scene.store)
    const person = await scene.introduced()
    expect(listQuestion('recent', [])).toEqual({
      list: 'recent',
      about: null,
      person: undefined,
      span: null,
      offset: 0,
    })
    await person.say('/recent')
  })

  it('keeps its question in the data of its button', () => {
    const question = {
      list: 'upcoming',
      about: [
        { kind: 'country', code: 'UZ' },
        { kind: 'format', code: 'c5plus1' },
      ],
      person: undefined,
      span: { from: '2025-12-01', to: '2026-01-31' },
      offset: 20,
    } as const
    const [, ...parts] = listData({ ...question, about: [question.about[0]] }).split(':')

    expect(listQuestion('upcoming', parts)).toEqual({ ...question, about: [question.about[0]] })
    expect(listQuestion('recent', ['x.ZZ', 'rubbish', '-5'])).toEqual({
      list: 'recent',
      about: null,
      person: undefined,
      span: null,
      offset: 0,
    })
  })
})

describe('/upcoming', () => {
  it('shows announced meetings of today and later and none that were held', async () => {
    const scene = await openScene()
    await tellMeeting(scene.store)
    await tellMeeting(scene.store, { ...NEXT_WEEK, place: { city: 'Baku', country: 'AZ', venue: null } })
    const person = await scene.introduced()
    await person.say('/upcoming Uzbekistan')

    expect(person.words()).toContain('Upcoming meetings · Uzbekistan')
    expect(person.words()).toContain('Baku')
    expect(person.words()).not.toContain('Ankara')
  })

  it('says so when nothing has been announced', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/upcoming Japan')

    expect(person.words()).toContain('No upcoming meetings have been announced.')
  })
})

describe('/meeting', () => {
  it.each(['/meeting 1', '/meeting_1', '/meeting #1', '/meeting_1@elchi_test_bot'])(
    'opens the card by %s',
    async (typed) => {
      const scene = await openScene()
      await tellMeeting(scene.store)
      const person = await scene.introduced()
      await person.say(typed)

      expect(person.words()).toContain('20 January 2026')
      expect(person.words()).toContain('Hakan Fidan')
    },
  )

  it('opens its sources: the sentence of each field, outlet, date, link and what is implied', async () => {
    const scene = await openScene()
    await tellMeeting(
      scene.store,
      { implied: ['city'] },
      {
        outlet: 'Gazette of Examples',
        url: 'https://gazette.example/1',
        sentence: 'They sat down in the Turkish capital.',
        implied: ['city'],
        evidence: [{ field: 'place' }, { field: 'country', value: 'UZ' }],
      },
    )
    const person = await scene.introduced({ form: 'rich' })
    await person.say('/meeting_1')
    expect(person.words()).not.toContain('They sat down')
    const count = person.messages().length
    const [edited] = await person.press('Sources, sentence by sentence')

    expect(person.messages()).toHaveLength(count)
    const words = wordsOf(edited!)
    expect(words).toContain('“They sat down in the Turkish capital.”')
    expect(words).toContain('Gazette of Examples, 20 January 2026')
    expect(words).toContain('Place (implied)')
    expect(words).toContain('Countries: Uzbekistan')
    expect(JSON.stringify(edited)).toContain('"url":"https://gazette.example/1"')
    await person.press('Without the sources')
    expect(person.words()).not.toContain('They sat down')
    expect(scene.control.warnings()).toEqual([])
  })

  it('sends sources that do not fit into the card as messages of their own', async () => {
    const scene = await openScene()
    const evidence = Array.from({ length: 40 }, (_, n) => ({
      field: 'topic' as const,
      sentence: `Sentence ${n}: ${'long '.repeat(40)}`,
    }))
    await tellMeeting(scene.store, {}, { evidence })
    const person = await scene.introduced({ form: 'classic' })
    await person.say('/meeting_1')
    const written = await person.press('Sources, sentence by sentence')

    expect(written.length).toBeGreaterThan(1)
    expect(written.map(wordsOf).join('\n')).toContain('Sentence 39')
  })

  it('follows a meeting that was joined to another', async () => {
    const scene = await openScene()
    const kept = await tellMeeting(scene.store)
    const gone = await tellMeeting(scene.store)
    await inTransaction(scene.store.db, (tx) => joinMeetings(tx, kept, gone, scene.clock.now()))
    const person = await scene.introduced()
    await person.say(`/meeting_${gone}`)

    expect(JSON.stringify(person.last())).toContain(`meeting:sources:${kept}`)
  })

  it('says that a withdrawn meeting was withdrawn', async () => {
    const scene = await openScene()
    const id = await tellMeeting(scene.store)
    await withdraw(scene.store.db, id)
    const person = await scene.introduced()
    await person.say(`/meeting_${id}`)

    expect(person.words()).toContain('This record has been withdrawn')
  })

  it.each(['/meeting 999', '/meeting_99999999999999'])('says that there is none for %s', async (typed) => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say(typed)

    expect(person.words()).toContain('There is no meeting with that number.')
  })

  it('opens several by their numbers', async () => {
    const scene = await openScene()
    const one = await tellMeeting(scene.store)
    const other = await tellMeeting(scene.store, ASTANA)
    const person = await scene.introduced()
    const written = await person.say(`/meeting ${one} ${other}`)

    expect(written.map(wordsOf)).toEqual([
      expect.stringContaining('Ankara'),
      expect.stringContaining('Astana'),
    ])
  })

  it.each(['/meeting -1', '/meeting 1.5', '/meeting one', '/meeting 1 2 3 4 5 6'])(
    'asks for a number instead of taking %s for one',
    async (typed) => {
      const scene = await openScene()
      await tellMeeting(scene.store)
      const person = await scene.introduced()
      await person.say(typed)

      expect(person.words()).toContain('Which meeting?')
    },
  )

  it('asks for a number where none is given', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/meeting')

    expect(person.words()).toContain('Which meeting?')
  })
})

describe('/digest', () => {
  it('shows what the next digest would say, and moves nothing', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/subscribe Uzbekistan')
    await tellMeeting(scene.store)
    await person.say('/digest')
    const first = person.words()
    await person.say('/digest')

    expect(first).toContain('A preview: your next digest still comes at its hour.')
    expect(first).toContain('Ankara')
    expect(person.words()).toBe(first)
    const { digest, told, delivery } = tables(scene.store.db)
    expect([await digest.count(), await told.count(), await delivery.count()]).toEqual([0, 0, 0])
  })

  it('counts a meeting announced for today among those to come, after the hour of today’s digest too', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/subscribe Uzbekistan')
    const today = { date: '2026-01-21', earliest: '2026-01-21', latest: '2026-01-21' }
    await tellMeeting(scene.store, { ...NEXT_WEEK, ...today })
    await person.say('/digest')

    expect(person.words()).toContain('Upcoming')
    expect(person.words()).not.toContain('The announced day has passed')
  })

  it('says when the next one comes where there is nothing new', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/subscribe Uzbekistan')
    await person.say('/digest')

    expect(person.words()).toContain('Nothing new has been reported')
    expect(person.words()).toContain('Thursday, 22 January 2026, 08:00')
  })
})
