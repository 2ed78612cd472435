// How updates come in and what the bot does when Telegram, the network or the database are in trouble.
import { afterAll, describe, expect, it } from 'vitest'
import { createBot } from '../../src/bot/bot.ts'
import { BotRefused } from '../../src/bot/keep-trying.ts'
import { FAULTS } from '../../src/demo/bot-api/faults.ts'
import { tables } from '../../src/store/db.ts'
import { startWeb } from '../../src/web/start-web.ts'
import { closeScenes, configFrom, openScene, pendingUpdates, TOKEN, type Scene } from './scene.ts'

afterAll(closeScenes)

function lines({ logged }: Scene): string[] {
  return logged.map((line) => (JSON.parse(line) as { msg: string }).msg)
}

describe('polling', () => {
  it('says plainly, once, that another copy reads the updates, and goes on when it has ended', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    const conflict = {
      error_code: 409,
      description:
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    }
    scene.control.inject({ method: 'getUpdates', times: 3, effect: { answer: conflict } })
    await person.say('/help')
    await scene.control.until(() => lines(scene).includes('Telegram answers again'))

    const told = lines(scene).filter((line) => line.includes('another copy of this bot'))
    expect(told).toEqual([
      'another copy of this bot is running with the same token and reads its updates; stop one of the two',
    ])
    expect(person.words()).toContain('What I can do')
  })

  it.each([
    [401, 'Unauthorized'],
    [404, 'Not Found'],
  ])(
    'ends with a line that says what to do when Telegram answers %i to the token',
    async (error_code, description) => {
      const scene = await openScene()
      await scene.settled()
      scene.control.inject({ method: 'getUpdates', effect: { answer: { error_code, description } } })
      scene.control.say(scene.person('en').user.id, '/help')
      const reason = await scene.failed

      expect(reason).toBeInstanceOf(BotRefused)
      expect(reason.message).toBe(
        'Telegram refuses the token in BOT_TOKEN. Copy it again from @BotFather, or ask there for a new one (/token).',
      )
      expect(JSON.stringify(scene.logged)).not.toContain(TOKEN)
    },
  )

  it('ends so at the start, too', async () => {
    const scene = await openScene()
    const config = configFrom({ TELEGRAM_API_ROOT: scene.standIn.url, BOT_TOKEN: `4242:${'x'.repeat(35)}` })
    const bot = await createBot({ ...scene, config })
    const reason = await bot.start()
    await bot.stop()

    expect(reason.message).toContain('Telegram refuses the token in BOT_TOKEN')
  })

  it('tries again with pauses while the network is down, tells it once, and loses nothing', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    scene.control.inject({ method: 'getUpdates', times: 4, effect: { drop: 'before' } })
    await person.say('/help')
    await scene.control.until(() => lines(scene).includes('Telegram answers again'))

    expect(lines(scene).filter((line) => line.includes('cannot be reached'))).toHaveLength(1)
    expect(person.words()).toContain('What I can do')
  })

  it('waits as long as it is told, and no longer', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    scene.control.inject({ method: 'getUpdates', effect: FAULTS.flood(1) })
    await person.say('/help')

    expect(person.words()).toContain('What I can do')
  })

  it('confirms what it has answered when it is stopped: the next start does not answer it again', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    const answered = person.messages().length
    await person.say('/help')
    await scene.bot.stop()
    const again = await createBot({ ...scene, log: scene.log })
    void again.start()
    await person.say('/subscriptions')
    await again.stop()

    expect(person.messages()).toHaveLength(answered + 2)
  })
})

describe('stopping', () => {
  it('finishes what is in hand, and confirms it so that it does not come again', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    const gate = Promise.withResolvers<void>()
    const held = scene.control.until(() => scene.control.calls('sendMessage').at(-1)?.answer === null)
    scene.control.inject({ method: 'sendMessage', effect: { delay: gate.promise } })
    scene.control.say(person.user.id, '/help')
    await held
    const stopped = scene.bot.stop()
    gate.resolve()
    await stopped

    expect(person.words()).toContain('What I can do')
    expect(await pendingUpdates(scene.standIn)).toBe(0)
  })
})

describe('an answer', () => {
  it('that fails is apologised for in the person’s language, and the bot lives on', async () => {
    const scene = await openScene()
    const person = await scene.introduced({ locale: 'tr' })
    await tables(scene.store.db).$executeRawUnsafe('ALTER TABLE meetings RENAME TO meetings_away')
    await person.say('/recent Gizli Sorgu, Özbekistan')
    await tables(scene.store.db).$executeRawUnsafe('ALTER TABLE meetings_away RENAME TO meetings')

    expect(person.words()).toContain('Özür dilerim')
    await person.say('/recent Özbekistan')
    expect(person.words()).toContain('Son görüşmeler')
    const logged = scene.logged.join('')
    expect(logged).toContain(`"chatId":"${(await person.chat()).id}"`)
    for (const secret of ['Gizli', 'Özbekistan', 'UZ', 'Dilnoza', String(person.user.id), TOKEN])
      expect(logged).not.toContain(secret)
  })

  it('goes in the classic form where the server refuses the rich one', async () => {
    const scene = await openScene()
    const person = await scene.introduced({ form: 'rich' })
    scene.control.inject({ method: 'sendRichMessage', effect: FAULTS.badRequest('RICH_MESSAGE_INVALID') })
    await person.say('/help')

    expect(person.last().text).toContain('What I can do')
    await person.say('/help')
    expect(person.last().rich_message).toBeDefined()
  })

  it('waits a moment for a flood limit', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    scene.control.inject({ method: 'sendMessage', effect: FAULTS.flood(1) })
    await person.say('/help')

    expect(person.words()).toContain('What I can do')
  })

  it('to somebody who has just blocked the bot lets the chat sleep', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    scene.control.inject({ method: 'sendMessage', effect: FAULTS.blocked() })
    await person.say('/help')

    expect((await person.chat()).state).toBe('blocked')
  })

  it('to a press that is too old to be answered does no harm', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/settings')
    scene.control.inject({
      method: 'answerCallbackQuery',
      effect: FAULTS.badRequest('query is too old and response timeout expired or query ID is invalid'),
    })
    await person.press('Language')

    expect(person.buttons()).toContain('Türkçe')
  })
})

describe('the webhook', () => {
  async function openWebhook() {
    const scene = await openScene()
    await scene.bot.stop()
    // Chosen by the system, and told to the stand-in, which calls loopback only.
    const web = await startWeb(
      configFrom({
        UPDATES: 'webhook',
        WEBHOOK_URL: 'https://elchi.example/telegram/hook',
        WEBHOOK_SECRET: 'right-secret',
        TELEGRAM_API_ROOT: scene.standIn.url,
        PORT: '0',
      }),
      {
        store: scene.store,
        bot: { handleUpdate: (update) => bot.handleUpdate(update) },
        lastTick: () => null,
      },
    )
    const config = {
      ...configFrom({ UPDATES: 'webhook', WEBHOOK_URL: 'https://x.example', WEBHOOK_SECRET: 'right-secret' }),
      telegramApiRoot: scene.standIn.url,
      webhookUrl: `${web.url}/telegram/hook`,
    }
    const bot = await createBot({ ...scene, config })
    void bot.start()
    return { scene, web, bot }
  }

  it('answers what Telegram posts with the right secret', async () => {
    const { scene, web, bot } = await openWebhook()
    await scene.control.until(() => scene.control.calls('setWebhook').length > 0)
    const person = scene.person('en')
    scene.control.open(person.user.id)
    await scene.control.until(() => person.messages().length === 2)
    await scene.settled()
    await bot.stop()
    await web.close()

    expect(person.words()).toContain('Whom would you like to follow?')
    expect(scene.control.warnings()).toEqual([])
  })

  it.each([
    ['a wrong secret', { 'x-telegram-bot-api-secret-token': 'wrong-secret' }, 401],
    ['no secret', {}, 401],
    ['a beginning of the secret', { 'x-telegram-bot-api-secret-token': 'right' }, 401],
    ['the right secret', { 'x-telegram-bot-api-secret-token': 'right-secret' }, 400],
  ])('answers to nonsense with %s', async (_, headers, status) => {
    const { web, bot } = await openWebhook()
    const response = await fetch(`${web.url}/telegram/hook`, { method: 'POST', headers, body: '{' })
    await bot.stop()
    await web.close()

    expect(response.status).toBe(status)
  })

  it('takes no body that is larger than any update', async () => {
    const { web, bot } = await openWebhook()
    const response = await fetch(`${web.url}/telegram/hook`, {
      method: 'POST',
      headers: { 'x-telegram-bot-api-secret-token': 'right-secret' },
      body: 'x'.repeat(2 * 1024 * 1024),
    })
    await bot.stop()
    await web.close()

    expect(response.status).toBe(413)
  })
})
