// People typed after /recent: found in whatever script and spelling they are on record.
import { afterAll, describe, expect, it } from 'vitest'
import { foldPerson, personKey } from '../../src/meetings/person-key.ts'
import { inTransaction } from '../../src/store/db.ts'
import { closeScenes, openScene, type Scene } from './scene.ts'
import { tellMeeting } from './told-meeting.ts'
import { recordOf } from '../store/rows.ts'

afterAll(closeScenes)

/** A meeting on record in `city` that this person took part in. */
async function tellOf({ store, clock }: Scene, name: string, country: string, city: string): Promise<void> {
  const surnameKey = foldPerson(name).surnames[0]!
  const named = { name, side: country, surnameKey, nameKey: personKey(name) }
  const personId = await inTransaction(store.db, (tx) => recordOf(tx, named, clock.now()))
  const person = { name, office: 'president', country, organization: null, personId }
  await tellMeeting(store, { people: [person], place: { city, country, venue: null } })
}

describe('/recent with a person', () => {
  it.each(['Erdogan', 'Эрдоган', 'ERDOĞAN', 'Erdoʻgʻan', 'Recep Tayyip Erdogan', 'R. Erdoğan'])(
    'finds Recep Tayyip Erdoğan by %s',
    async (typed) => {
      const scene = await openScene()
      await tellOf(scene, 'Recep Tayyip Erdoğan', 'TR', 'Ankara')
      const person = await scene.introduced()
      await person.say(`/recent ${typed}`)

      expect(person.words()).toContain(`About: ${typed}`)
      expect(person.words()).toContain('Ankara')
    },
  )

  it.each([
    ['Мирзиёев', 'Shavkat Mirziyoyev', 'UZ', 'Tashkent'],
    ['Мирзиёев Шавкат', 'Shavkat Mirziyoyev', 'UZ', 'Tashkent'],
    ['Макрон', 'Emmanuel Macron', 'FR', 'Paris'],
    ['Japarov', 'Sadır Caparov', 'KG', 'Bishkek'],
  ])('finds %s, who is on record as %s', async (typed, name, country, city) => {
    const scene = await openScene()
    await tellOf(scene, name, country, city)
    const person = await scene.introduced()
    await person.say(`/recent ${typed}`)

    expect(person.words()).toContain(city)
  })

  it('leaves out namesakes whose given name is another', async () => {
    const scene = await openScene()
    await tellOf(scene, 'Ilham Aliyev', 'AZ', 'Baku')
    await tellOf(scene, 'Bekzod Aliyev', 'UZ', 'Tashkent')
    const person = await scene.introduced()
    await person.say('/recent Ильхам Алиев')

    expect(person.words()).toContain('Baku')
    expect(person.words()).not.toContain('Tashkent')
  })
})
