// What was before Elchi began to read: asked for by format, the newest session first, and each with the page that tells of it.
import { afterAll, describe, expect, it } from 'vitest'
import { historyOf } from '../../src/gazetteer/history.ts'
import { seedHistory } from '../../src/jobs/seed-history.ts'
import { closeScenes, openScene } from './scene.ts'

afterAll(closeScenes)

const SUMMITS = historyOf('ots-council-heads-of-state')

async function openHistory() {
  const scene = await openScene()
  await seedHistory(scene.store, SUMMITS)
  return scene.introduced()
}

/** Places of the texts in what was said, in order of appearance. */
const order = (said: string, texts: string[]) =>
  texts
    .toSorted((one, other) => said.indexOf(one) - said.indexOf(other))
    .filter((text) => said.includes(text))

describe('a question about a format', () => {
  it.each(['OTS summits', 'summit of the Organization of Turkic States', 'TDT zirvesi', 'саммиты ОТГ'])(
    'lists its past sessions, the newest first: %s',
    async (typed) => {
      const person = await openHistory()
      await person.say(typed)
      const cities = ['Astana', 'Bishkek', 'Gabala', 'Samarkand']
      expect(order(person.words(), cities)).toEqual(['Gabala', 'Bishkek', 'Astana', 'Samarkand'])
      expect(person.words()).toContain('and 2 more')
    },
  )

  it('lists the session to come', async () => {
    const person = await openHistory()
    await person.say('/upcoming OTS summits')
    expect(person.words()).toContain('2026')
    expect(person.words()).not.toContain('Gabala')
  })
})

it('the card of a past session names the page that tells of it', async () => {
  const person = await openHistory()
  await person.say('/recent OTS summits')
  const [, id] = /\/meeting_(\d+)/.exec(person.words())!
  await person.say(`/meeting_${id}`)
  expect(person.words()).toContain('Gabala Declaration')
  expect(person.words().replaceAll('\u2060', '')).toContain(
    new URL(SUMMITS.at(-2)!.source).hostname.replace('www.', ''),
  )
})
