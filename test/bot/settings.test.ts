// /settings: language, time zone, hour, days, form and pause, by buttons and typed answers.
import { afterAll, describe, expect, it } from 'vitest'
import { createBot } from '../../src/bot/bot.ts'
import { wordsOf } from '../../src/demo/bot-api/buttons.ts'
import { listBriefs } from '../../src/store/briefs.ts'
import { closeScenes, openScene, type Person, type Scene } from './scene.ts'

afterAll(closeScenes)

async function brief({ store }: Scene, person: Person) {
  const [found] = await listBriefs(store.db, (await person.chat()).id)
  return found!
}

async function opened() {
  const scene = await openScene()
  const person = await scene.introduced()
  await person.say('/subscribe Uzbekistan')
  await person.say('/settings')
  return { scene, person }
}

describe('/settings', () => {
  it('shows everything that can be chosen', async () => {
    const { person } = await opened()

    expect(person.words()).toContain('Time zone: Asia/Tashkent')
    expect(person.words()).toContain('Hour: 08:00')
    expect(person.words()).toContain('Days: every day')
    expect(person.words()).toContain('Form: plain')
    expect(person.words()).toContain('Digests: running')
  })

  it('changes the language, and the command menu with it', async () => {
    const { scene, person } = await opened()
    await person.press('Language')
    await person.press('Türkçe')

    expect((await person.chat()).locale).toBe('tr')
    expect(person.words()).toContain('Saat dilimi')
    expect(person.notice()).toBe('Bundan böyle Türkçe yazacağım.')
    expect(scene.control.commands(person.user.id)).toContainEqual({
      command: 'recent',
      description: 'Son görüşmeler',
    })
  })

  it.each([
    ['a button', (person: Person) => person.press('Istanbul'), 'Europe/Istanbul'],
    ['a typed city', (person: Person) => person.say('Toshkent'), 'Asia/Tashkent'],
    ['a typed zone', (person: Person) => person.say('europe/london'), 'Europe/London'],
    ['a location', (person: Person) => person.share(43.24, 76.9), 'Asia/Almaty'],
  ])('changes the time zone by %s', async (_, act, zone) => {
    const { person } = await opened()
    await person.press('Time zone')
    await act(person)

    expect((await person.chat()).zone).toBe(zone)
    expect(person.words()).toContain(`Time zone: ${zone}`)
  })

  it.each([
    ['UTC+5', 'An offset does not tell when clocks change.'],
    ['Tashkennt', 'I do not know a city called “Tashkennt”.'],
    ['United States', 'I do not know a city called'],
  ])('asks again after %s', async (typed, said) => {
    const { person } = await opened()
    await person.press('Time zone')
    await person.say(typed)
    expect(person.words()).toContain(said)
    await person.say('Baku')

    expect((await person.chat()).zone).toBe('Asia/Baku')
  })

  it('offers near cities as buttons', async () => {
    const { person } = await opened()
    await person.press('Time zone')
    await person.say('Ankarra')
    await person.press('Ankara')

    expect((await person.chat()).zone).toBe('Europe/Istanbul')
  })

  it('takes a location at any time for the time zone', async () => {
    const { person } = await opened()
    await person.share(51.5, -0.1)

    expect((await person.chat()).zone).toBe('Europe/London')
  })

  it.each([
    ['18:00', (person: Person) => person.press('18:00'), '18:00'],
    ['a typed hour', (person: Person) => person.say('7 am'), '07:00'],
    ['a typed hour in Uzbek', (person: Person) => person.say('soat 21:15'), '21:15'],
  ])('changes the hour by %s', async (_, act, at) => {
    const { scene, person } = await opened()
    await person.press('Hour')
    await act(person)

    expect((await brief(scene, person)).at).toBe(at)
    expect(person.words()).toContain(`Hour: ${at}`)
  })

  it('asks again after an hour that there is not', async () => {
    const { scene, person } = await opened()
    await person.press('Hour')
    await person.say('25:00')
    expect(person.words()).toContain('There is no such hour.')
    await person.say('whenever')
    expect(person.words()).toContain('I could not find an hour in that.')

    expect((await brief(scene, person)).at).toBe('08:00')
  })

  it('changes the days and keeps at least one', async () => {
    const { scene, person } = await opened()
    await person.press('Days')
    for (const day of ['Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday'])
      await person.press(`✓ ${day}`)
    expect((await brief(scene, person)).days).toEqual([5])
    await person.press('✓ Friday')

    expect(person.notice()).toContain('One day has to remain.')
    expect((await brief(scene, person)).days).toEqual([5])
    await person.press('Monday')
    expect((await brief(scene, person)).days).toEqual([1, 5])
    await person.press('‹ Back')
    expect(person.words()).toContain('Days: Monday, Friday')
  })

  it('changes the form after showing a sample of it', async () => {
    const { person } = await opened()
    await person.press('Form')
    expect(person.last().rich_message).toBeDefined()
    await person.press('Yes, I can read them')
    expect((await person.chat()).form).toBe('rich')
    expect(person.last().rich_message).toBeDefined()
    await person.press('Form')
    await person.press('No, send plain messages')

    expect((await person.chat()).form).toBe('classic')
    expect(person.last().text).toContain('Form: plain')
  })

  it('pauses and resumes, and what came meanwhile is owed from the return on', async () => {
    const { scene, person } = await opened()
    await person.press('Pause the digests')
    expect(await brief(scene, person)).toMatchObject({ paused: true })
    scene.clock.jumpTo(new Date('2026-02-10T10:00:00Z'))
    await person.press('Resume the digests')

    expect(await brief(scene, person)).toMatchObject({
      paused: false,
      activeSince: new Date('2026-02-10T10:00:00Z'),
    })
  })

  it('remembers its question over a restart of the bot', async () => {
    const { scene, person } = await opened()
    await person.press('Hour')
    await scene.bot.stop()
    const again = await createBot({ ...scene, log: scene.log })
    void again.start()
    await person.say('10:30')
    await again.stop()

    expect((await brief(scene, person)).at).toBe('10:30')
  })
})

describe('a typed answer to the question of the form', () => {
  it.each([
    ['evet', 'rich'],
    ['hayır', 'classic'],
  ])('is taken: %s is %s', async (typed, form) => {
    const { person } = await opened()
    await person.press('Form')
    await person.say(typed)

    expect((await person.chat()).form).toBe(form)
    await person.say('Japan')
    expect(person.words()).toContain('Recent meetings · Japan')
  })
})

describe('a location at sea', () => {
  it('is answered by asking for a city', async () => {
    const { person } = await opened()
    await person.press('Time zone')
    await person.share(0, 0)

    expect(person.words()).toContain('I know no time zone at that place.')
  })
})

describe('/cancel', () => {
  it('drops the question, and what is typed next is no answer to it', async () => {
    const { scene, person } = await opened()
    await person.press('Hour')
    await person.say('/cancel')
    expect(person.words()).toContain('the question is dropped')
    await person.say('10:30')

    expect((await brief(scene, person)).at).toBe('08:00')
  })

  it('says that nothing is being asked', async () => {
    const { person } = await opened()
    await person.say('/cancel')

    expect(person.words()).toContain('There is no open question.')
  })

  it('is not needed before another command: a question is left behind by it', async () => {
    const { scene, person } = await opened()
    await person.press('Hour')
    const [list] = await person.say('/recent')
    expect(wordsOf(list!)).toContain('Recent meetings')
    await person.say('10:30')

    expect((await brief(scene, person)).at).toBe('08:00')
  })
})
