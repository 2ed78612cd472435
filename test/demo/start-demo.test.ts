// The whole demo without a browser: the real program on a fresh folder, three people, a night, and what they then read.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Message } from '@grammyjs/types'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/demo/bot-api/buttons.ts'
import { startDemo } from '../../src/demo/start-demo.ts'
import type { Demo } from '../../src/demo/start-demo.ts'
import { createLog } from '../../src/log.ts'

/** A whole program starts and works here on two busy cores. */
const LONG = 60_000

const logged: string[] = []
let folder: string
let demo: Demo

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'elchi-demo-'))
  // What an earlier demo left behind, and broken at that: it is none of the next one's business.
  await mkdir(join(folder, 'database'))
  await writeFile(join(folder, 'database', 'PG_VERSION'), 'from another demo')
  const log = createLog('warn', [], { write: (line) => void logged.push(line) })
  demo = await startDemo({ dir: folder, port: 0, log })
}, LONG)

afterAll(async () => {
  await demo.close()
  await rm(folder, { recursive: true, force: true })
})

interface Reader {
  id: number
  /** The first message of the bot after `act` whose words hold `part`. */
  after: (act: () => unknown, part: string) => Promise<Message>
  press: (data: string, part: string) => Promise<string>
  say: (text: string, part: string) => Promise<string>
}

function reader(languageCode: string): Reader {
  const { control } = demo.standIn
  const { id } = control.people().find((person) => person.language_code === languageCode)!

  async function after(act: () => unknown, part: string): Promise<Message> {
    const before = new Map(control.botMessages(id).map((message) => [message.message_id, wordsOf(message)]))
    await act()
    return control.until(
      () =>
        control
          .botMessages(id)
          .find((one) => wordsOf(one) !== before.get(one.message_id) && wordsOf(one).includes(part)),
      LONG,
    )
  }

  return {
    id,
    after,
    async press(data, part) {
      const shown = control.botMessages(id).findLast((one) => JSON.stringify(one).includes(`"${data}"`))
      return wordsOf(await after(() => control.press(id, shown!.message_id, data), part))
    },
    say: async (text, part) => wordsOf(await after(() => control.say(id, text), part)),
  }
}

interface Choices {
  /** A part of each answer that leads on: the questions for form, zone and hour, and the digest's title. */
  parts: readonly [form: string, zone: string, hour: string, digest: string]
  form: 'rich' | 'classic'
  /** How many meetings the digest names at least. */
  least: number
}

/** From whom to follow to the first digest, by buttons. */
async function introduce({ after, press, id }: Reader, { parts, form, least }: Choices): Promise<string> {
  const { control } = demo.standIn
  const [sample, zone, hour, digest] = parts
  for (const data of ['start:add:c.UZ', 'start:add:o.OTS']) {
    const question = control.botMessages(id).at(-1)!
    control.press(id, question.message_id, data)
    await control.until(() => JSON.stringify(control.botMessages(id)).includes(data.replace('add', 'drop')))
  }
  await press('start:followed', sample)
  await press(`start:form:${form}`, zone)
  await press('start:zone:Asia/Tashkent', hour)
  const asked = control.botMessages(id).at(-1)!
  await after(() => control.press(id, asked.message_id, 'start:hour:08:00'), digest)
  // A long digest of the plain form has several messages.
  return control.until(() => {
    const words = control.botMessages(id).map(wordsOf)
    const text = words.slice(words.findIndex((one) => one.includes(digest))).join('\n')
    return meetings(text).length >= least ? text : null
  }, LONG)
}

/** Presses the page's button, as the page does. */
async function tomorrowMorning(person: number): Promise<void> {
  const response = await fetch(`${demo.url}/demo/act`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ do: 'clock', person, to: 'morning' }),
  })
  expect(await response.json()).toEqual({ query: null })
}

/** Numbers of the meetings that a text names, in its order. */
function meetings(text: string): string[] {
  return [...text.matchAll(/\/meeting_(\d+)/g)].map(([, id]) => id!)
}

/** What stands below `heading` up to the next of `headings`. */
function section(text: string, heading: string, headings: readonly string[]): string {
  const lines = text.split('\n')
  const from = lines.indexOf(heading)
  const length = lines.slice(from + 1).findIndex((line) => headings.includes(line))
  return from < 0 ? '' : lines.slice(from + 1, length < 0 ? undefined : from + 1 + length).join('\n')
}

const SECTIONS = ['New meetings', 'Upcoming', 'Not confirmed', 'Developments', 'Corrections']

describe('the demo', () => {
  it(
    'brings everyone a first digest, and after a night the news of it, in their language and form',
    async () => {
      const [alex, elif, dilnoza] = [reader('en'), reader('tr'), reader('uz')]
      const { control } = demo.standIn
      await alex.after(() => control.open(alex.id), 'Whom would you like to follow?')
      await elif.after(() => control.open(elif.id), 'Kimleri takip etmek istersiniz?')
      await dilnoza.after(() => control.open(dilnoza.id), 'Ўзбекча?')
      await dilnoza.press('start:language:uz', 'Kimlarni kuzatib')

      const first = await introduce(alex, {
        parts: [
          'Can you read them?',
          'city’s time',
          'At what hour',
          'Diplomatic meetings · Tuesday, 10 March',
        ],
        form: 'rich',
        least: 1,
      })
      const ilk = await introduce(elif, {
        parts: [
          'okuyabiliyor musunuz',
          'şehrin saatini',
          'saat kaçta',
          'Diplomatik temaslar · 10 Mart 2026 Salı',
        ],
        form: 'rich',
        least: meetings(first).length,
      })
      const birinchi = await introduce(dilnoza, {
        parts: [
          'Sizda oʻqiladimi?',
          'Qaysi shahar',
          'soat nechada',
          'Diplomatik uchrashuvlar · 2026-yil 10-mart',
        ],
        form: 'classic',
        least: meetings(first).length,
      })

      const shymkent = /foreign ministers’ meeting\nShymkent, 10 March 2026 · \/meeting_(\d+)/.exec(
        section(first, 'Upcoming', SECTIONS),
      )?.[1]
      expect(shymkent).toBeDefined()
      expect(section(first, 'New meetings', SECTIONS)).toContain('Bukhara, 7 March 2026')
      expect(first).toContain('OTS Council of Foreign Ministers')
      for (const digest of [ilk, birinchi])
        expect(meetings(digest).toSorted()).toEqual(meetings(first).toSorted())

      await tomorrowMorning(alex.id)
      const [second, ikinci, ikkinchi] = await Promise.all(
        (
          [
            [alex, 'Diplomatic meetings · Wednesday, 11 March 2026'],
            [elif, 'Diplomatik temaslar · 11 Mart 2026 Çarşamba'],
            [dilnoza, 'Diplomatik uchrashuvlar · 2026-yil 11-mart, chorshanba'],
          ] as const
        ).map(([{ id }, title]) =>
          control.until(
            () =>
              control
                .botMessages(id)
                .map(wordsOf)
                .find((words) => words.includes(title)),
            LONG,
          ),
        ),
      )

      expect(section(second!, 'New meetings', SECTIONS)).toContain('Turkmenistan and Uzbekistan')
      expect(section(second!, 'New meetings', SECTIONS)).toContain('OTS Meeting of Trade Ministers')
      expect(section(second!, 'Developments', SECTIONS)).toContain(
        `Shymkent, 10 March 2026 · /meeting_${shymkent}\nWas announced, now held.`,
      )
      expect(section(second!, 'Corrections', SECTIONS)).toContain('Place: we told you Bukhara; it is Navoi.')
      expect(ikinci).toContain('Çimkent, 10 Mart 2026')
      expect(ikkinchi).toContain('Chimkent, 2026-yil 10-mart')

      for (const digest of [first, ilk, birinchi, second!, ikinci!, ikkinchi!]) {
        const named = meetings(digest)
        expect(named).toEqual([...new Set(named)])
      }
      const untold = meetings(section(second!, 'New meetings', SECTIONS))
      expect(untold.filter((id) => meetings(first).includes(id))).toEqual([])
    },
    LONG,
  )

  it(
    'finds a meeting of months ago once and opens the sentences of every outlet that told of it',
    async () => {
      const dilnoza = reader('uz')
      const list = await dilnoza.say('/recent Turkiya 2026-01', 'Soʻnggi uchrashuvlar')
      const found = meetings(list)
      expect(list).toContain('Turkiya–Oʻzbekiston 4+4: birinchi yigʻilish')
      expect(found).toHaveLength(1)

      const card = await dilnoza.say(`/meeting ${found[0]}`, 'Daraja')
      expect(card).toContain('2026-yil 20-yanvar')
      expect(card).toContain('Hakan Fidan (tashqi ishlar vaziri)')
      const sources = await dilnoza.press(`meeting:sources:${found[0]}`, 'birinchi uchrashuvi boʻlib oʻtdi')
      expect(sources).toContain('Manbalar (3)')
      expect(sources).toContain('Sample Gazette (Ankara), 2026-yil 20-yanvar')
      expect(sources).toContain('Örnek Postası (İstanbul), 2026-yil 21-yanvar')
      expect(sources).toContain('Namuna Xabarnomasi (Toshkent), 2026-yil 21-yanvar')
    },
    LONG,
  )

  it('does nothing that Telegram would only forgive, and logs no trouble', () => {
    expect(demo.standIn.control.warnings()).toEqual([])
    expect(logged).toEqual([])
  })
})
