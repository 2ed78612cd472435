// A doubtful article on its way through an editor's hands: the card, mending, release, a reader's digest, and a correction.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Chat } from './open-chat.ts'
import { LONG, openDemo, type OpenDemo } from './open-demo.ts'

let opened: OpenDemo | undefined
let demo: OpenDemo['demo']
let alex: Chat
let elif: Chat
let dilnoza: Chat

beforeAll(async () => {
  opened = await openDemo()
  demo = opened.demo
  alex = await opened.chat('en', { width: 390, height: 844, colorScheme: 'light' })
  elif = await opened.chat('tr', { width: 390, height: 844, colorScheme: 'dark' })
  dilnoza = await opened.chat('uz', { width: 1200, height: 900, colorScheme: 'light' })
}, LONG)

afterAll(() => opened?.close(), LONG)

/** The number of the meeting that a card or list names after `words`. */
function numberAfter(words: string, text: string): string {
  const number = /\/meeting_(\d+)/.exec(text.slice(text.indexOf(words)))?.[1]
  expect(number, `a number after “${words}”`).toBeDefined()
  return number!
}

describe('an article that reading doubts', { timeout: LONG }, () => {
  let doubtful: string

  it('is kept from a reader who follows one of the countries', async () => {
    await elif.after(() => elif.page.getByTestId('start').click(), 'Kimleri takip etmek istersiniz?')
    await elif.press('start:add:c.KG', '✓ Kırgızistan')
    await elif.press('start:followed', 'okuyabiliyor musunuz')
    await elif.press('start:form:rich', 'şehrin saatini')
    await elif.press('start:zone:Asia/Tashkent', 'saat kaçta')
    const digest = await elif.press('start:hour:08:00', 'Diplomatik temaslar · 10 Mart 2026 Salı')

    expect(digest).toContain('TDT Dışişleri Bakanları Konseyi')
    expect(digest).not.toContain('Namangan')
  })

  it('comes to the editor as a card with the sentence that says it, and why it waits', async () => {
    await alex.after(() => alex.page.getByTestId('start').click(), 'Whom would you like to follow?')
    await alex.press('start:add:o.OTS', '✓ Organization of Turkic States')
    await alex.press('start:followed', 'Can you read them?')
    await alex.press('start:form:rich', 'city’s time')
    await alex.press('start:zone:Asia/Tashkent', 'At what hour')
    await alex.press('start:hour:08:00', 'Diplomatic meetings · Tuesday, 10 March 2026')
    const card = await alex.say('/review', 'Waiting for an editor')
    doubtful = numberAfter('Readers do not see it yet.', card)
    await alex.shoot('review-narrow')
    // The picture of the users' documentation.
    await alex.shoot('review', { width: 760, height: 1152 })

    expect(card).toContain('Kyrgyzstan and Uzbekistan: foreign ministers’ meeting')
    expect(card).toContain('I may have misread it, and no second outlet bears it out.')
    expect(card).toMatch(
      /Sample Courier \(Tashkent\), 10 March 2026[^]*“Talks on border crossings [^”]*held in Namangan on Monday\.”/,
    )
    expect(card).toContain('the Kyrgyz one by Foreign Minister Zheenbek Kulubaev.')
    expect(card).toMatch(/Date\s+9 March 2026/)
  })

  it('is mended by what the editor types, and released', async () => {
    await alex.press(`review:mend:m${doubtful}:0`, 'What shall be mended?')
    await alex.press(`review:field:m${doubtful}:0:date`, 'Which date?')
    expect(await alex.say('8 March', 'Right?')).toContain('Date: 8 March 2026.')
    await alex.shoot('review-mend')
    await alex.after(() => alex.page.getByText('Yes, store it').last().click(), 'Mended.')
    const card = await alex.press(`review:card:m${doubtful}:0`, 'Readers do not see it yet.')
    expect(card).toMatch(/Date\s+8 March 2026/)
    await alex.press(`review:release:m${doubtful}:0`, 'Released: readers see it from now on.')
  })

  it('leaves its place to a meeting that may be on record already, which a button joins with it', async () => {
    const card = await alex.press(`review:next:m${doubtful}:0`, 'Waiting for an editor')
    const [pair, other] = [
      numberAfter('Readers do not see it yet.', card),
      numberAfter('It may be the same as', card),
    ]
    await alex.shoot('review-pair', { width: 760, height: 1240 })
    expect(card).toMatch(new RegExp(`This one: by video link\\s+No. ${other}: by telephone`))

    await alex.press(`review:same:m${pair}:0:${other}`, 'The two are one meeting now.')
    expect(await alex.say(`/meeting ${pair}`, 'Namuna Xabarnomasi')).toContain('Sample Review (London)')
  })

  it('reaches the reader with the next morning’s digest, as the editor mended it', async () => {
    const digest = await elif.after(toMorning, 'Diplomatik temaslar · 11 Mart 2026 Çarşamba')
    await elif.shoot('reader-told')

    expect(digest).toMatch(
      new RegExp(
        `Kırgızistan ve Özbekistan: dışişleri bakanları görüşmesi\\s+Namangan, 8 Mart 2026 · /meeting_${doubtful}\\b`,
      ),
    )
  })

  it('is mended once more, and a reader who begins after that is told no more than what is so', async () => {
    await alex.say(`/meeting ${doubtful}`, 'Sample Courier (Tashkent)')
    await alex.press(`review:card:m${doubtful}:`, 'Readers see it.')
    await alex.press(`review:mend:m${doubtful}:`, 'What shall be mended?')
    await alex.press(`review:field:m${doubtful}::place`, 'Which city?')
    expect(await alex.say('Andijan', 'Right?')).toContain('Place: Andijan, Uzbekistan.')
    await alex.say('yes', 'Mended. Whoever was told otherwise hears of it once.')

    await dilnoza.after(() => dilnoza.page.getByTestId('start').click(), 'Ўзбекча?')
    await dilnoza.press('start:language:uz', 'Kimlarni kuzatib')
    await dilnoza.press('start:add:c.KG', '✓ Qirgʻiziston')
    await dilnoza.press('start:followed', 'Sizda oʻqiladimi?')
    await dilnoza.press('start:form:classic', 'Qaysi shahar')
    await dilnoza.press('start:zone:Asia/Tashkent', 'soat nechada')
    const digest = await dilnoza.press('start:hour:08:00', 'Diplomatik uchrashuvlar · 2026-yil 11-mart')

    expect(digest).toContain(`Andijon, 2026-yil 8-mart · /meeting_${doubtful}`)
  })

  it('is corrected the morning after for the reader who was told, and for nobody else', async () => {
    const [digest, dayjest] = await Promise.all([
      elif.after(toMorning, 'Diplomatik temaslar · 12 Mart 2026 Perşembe'),
      dilnoza.after(async () => {}, 'Diplomatik uchrashuvlar · 2026-yil 12-mart, payshanba'),
    ])
    await elif.shoot('reader-corrected')
    await dilnoza.shoot('reader-not-corrected')

    expect(digest).toMatch(/Düzeltmeler[^]*Yer: “Namangan” olarak bildirmiştik; doğrusu: Andican\./)
    expect(dayjest).toContain('prezidentlarning telefon orqali muloqoti')
    expect(dayjest).not.toContain(`/meeting_${doubtful}`)
  })

  it('stands in the log with what was done to it, by whom, the last first', async () => {
    const log = await alex.say(`/log ${doubtful}`, 'Alex')
    await alex.shoot('review-log')

    expect(log).toMatch(/Alex: mended: place[^]*Alex: released to readers[^]*Alex: mended: date/)
    expect(log).not.toContain('joined')
  })
})

describe('a day that two outlets disagree on', { timeout: LONG }, () => {
  it('is on the card with what each of them says', async () => {
    const list = await alex.say('/upcoming Azerbaijan', 'Upcoming meetings')
    const card = await alex.say(`/meeting ${numberAfter('Samarkand', list)}`, 'Sample Gazette (Ankara)')

    expect(list).toContain('Samarkand, 2 April 2026 (sources differ)')
    expect(card).toContain(
      'Sources disagree on the date: 2 April 2026 (Sample Gazette (Ankara)), 3 April 2026 (Örnek Postası (İstanbul))',
    )
  })
})

it('all that without an error, and nothing leaves the machine', () => {
  expect([...alex.troubles, ...elif.troubles, ...dilnoza.troubles]).toEqual([])
  expect(demo.told()).not.toMatch(/error|warn/i)
})

/** What the page of any person offers moves the clock of all. */
function toMorning(): Promise<void> {
  return elif.page.getByTestId('clock-morning').click()
}
