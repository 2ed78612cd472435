// /help and Telegram's menu: both are made of the one list of commands.
import { readdirSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/bot/commands/index.ts'
import { texts } from '../../src/bot/text/texts.ts'
import { closeScenes, openScene } from './scene.ts'

afterAll(closeScenes)

describe('the list of commands', () => {
  it('has every file of the folder and a description for each', () => {
    const files = readdirSync(new URL('../../src/bot/commands/', import.meta.url))
      .map((name) => name.replace(/\.ts$/, ''))
      .filter((name) => name !== 'index' && name !== 'command')
    const names = COMMANDS.map(({ name }) => name).toSorted()

    expect(names).toEqual(files.toSorted())
    expect(Object.keys(texts.en.commands).toSorted()).toEqual(names)
  })
})

describe('/help', () => {
  it('names every command of everybody, and the editors’ ones to editors alone', async () => {
    const scene = await openScene({ EDITOR_IDS: '777' })
    const person = await scene.introduced()
    await person.say('/help')
    const words = person.words()

    for (const { name } of COMMANDS.filter((command) => command.for === 'everyone'))
      expect(words).toContain(`/${name} – ${texts.en.commands[name]}`)
    expect(words).not.toContain('/invite')
    const editor = scene.person('en', 777)
    await editor.open()
    await editor.say('/help')
    expect(editor.words()).toContain('/invite')
  })
})

describe('the menu in Telegram', () => {
  it.each([
    ['en', 'en'],
    ['de', 'en'],
    ['tr', 'tr'],
    ['uz', 'uz'],
  ] as const)('of a stranger whose Telegram speaks %s is in %s', async (code, locale) => {
    const scene = await openScene()
    await scene.control.until(() => scene.control.calls('setMyShortDescription').length === 3)
    const person = scene.person(code)

    expect(scene.control.commands(person.user.id)).toEqual(
      COMMANDS.filter((command) => command.for === 'everyone').map(({ name }) => ({
        command: name,
        description: texts[locale].commands[name],
      })),
    )
  })

  it('of an editor has the editors’ commands too', async () => {
    const scene = await openScene({ EDITOR_IDS: '777' })
    const editor = scene.person('en', 777)
    await editor.open()

    expect(scene.control.commands(777).map(({ command }) => command)).toContain('invite')
  })
})

describe('what is no command', () => {
  it('is answered with the way to /help', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/nonsense')
    expect(person.words()).toContain('I do not know that command. /help')
    await person.say('/invite')

    expect(person.words()).toContain('I do not know that command.')
  })

  it('is told to be unreadable where it is no text', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    const { user } = person
    const chat = { id: user.id, type: 'private', first_name: 'Dilnoza' }
    const sticker = { file_id: 'a', file_unique_id: 'a', type: 'regular', width: 1, height: 1 }
    await scene.bot.handleUpdate({
      update_id: 900_000_010,
      message: { message_id: 900, date: 1, chat, from: user, sticker },
    })

    expect(person.words()).toContain('I understand text and locations only.')
  })

  it('does nothing where a button is of an older version', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/settings')
    const { message_id } = person.last()
    const { user } = person
    const count = person.messages().length
    await scene.bot.handleUpdate({
      update_id: 900_000_011,
      callback_query: {
        id: '1',
        from: user,
        chat_instance: '1',
        data: 'settings:colour:blue',
        message: { message_id, date: 1, chat: { id: user.id, type: 'private', first_name: 'D' } },
      },
    })

    expect(person.messages()).toHaveLength(count)
    expect(scene.control.calls('answerCallbackQuery').at(-1)?.parameters['text']).toBe(
      'This button is out of date.',
    )
  })
})
