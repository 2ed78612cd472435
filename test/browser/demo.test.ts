// The demo as a newcomer meets it: a real process, its page in Chromium, two people, a night, and what they read.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Chat } from './open-chat.ts'
import { LONG, openDemo, type OpenDemo } from './open-demo.ts'

let opened: OpenDemo | undefined
let demo: OpenDemo['demo']
let alex: Chat
let dilnoza: Chat

beforeAll(async () => {
  opened = await openDemo()
  demo = opened.demo
  alex = await opened.chat('en', { width: 390, height: 844, colorScheme: 'light' })
  dilnoza = await opened.chat('uz', { width: 1200, height: 900, colorScheme: 'dark' })
}, LONG)

afterAll(() => opened?.close(), LONG)

/** Numbers of the meetings in a text, in its order. */
function meetings(text: string): string[] {
  return [...text.matchAll(/\/meeting_(\d+)/g)].map(([, id]) => id!)
}

function expectEachOnce(digest: string): void {
  expect(meetings(digest).length).toBeGreaterThan(0)
  expect(meetings(digest)).toEqual([...new Set(meetings(digest))])
}

describe('a newcomer to the demo', { timeout: LONG }, () => {
  it('presses Start and is led by buttons to a first digest of rich messages, in English', async () => {
    await alex.shoot('en-empty')
    await alex.after(() => alex.page.getByTestId('start').click(), 'Whom would you like to follow?')
    await alex.press('start:add:c.UZ', '✓ Uzbekistan')
    await alex.press('start:add:o.OTS', '✓ Organization of Turkic States')
    await alex.shoot('en-follow')
    await alex.press('start:followed', 'Can you read them?')
    await alex.press('start:form:rich', 'city’s time')
    await alex.press('start:zone:Asia/Tashkent', 'At what hour')
    const digest = await alex.press('start:hour:08:00', 'Diplomatic meetings · Tuesday, 10 March 2026')
    await alex.shoot('en-first-digest')

    expect(digest).toMatch(/Upcoming[^]*foreign ministers’ meeting\s+Shymkent, 10 March 2026/)
    expect(digest).toContain('OTS Council of Foreign Ministers')
    expect(digest).toContain('Bukhara, 7 March 2026')
    expectEachOnce(digest)
  })

  it('does the same in Uzbek, in the plain form', async () => {
    await dilnoza.after(() => dilnoza.page.getByTestId('start').click(), 'Ўзбекча?')
    await dilnoza.press('start:language:uz', 'Kimlarni kuzatib')
    await dilnoza.press('start:add:c.UZ', '✓ Oʻzbekiston')
    await dilnoza.press('start:add:o.OTS', '✓ Turkiy davlatlar tashkiloti')
    await dilnoza.press('start:followed', 'Sizda oʻqiladimi?')
    await dilnoza.press('start:form:classic', 'Qaysi shahar')
    await dilnoza.press('start:zone:Asia/Tashkent', 'soat nechada')
    await dilnoza.press('start:hour:08:00', 'Diplomatik uchrashuvlar · 2026-yil 10-mart')
    const digest = await dilnoza.readFrom('Diplomatik uchrashuvlar · 2026-yil 10-mart', 'Chimkent')
    await dilnoza.shoot('uz-first-digest')

    expect(digest).toContain('Chimkent, 2026-yil 10-mart')
    expect(digest).toContain('TDT Tashqi ishlar vazirlari kengashi')
    expectEachOnce(digest)
  })

  it('lets the next morning come and reads what is new, what moved on and what was wrong', async () => {
    const toMorning = () => alex.page.getByTestId('clock-morning').click()
    const [digest, dayjest] = await Promise.all([
      alex.after(toMorning, 'Diplomatic meetings · Wednesday, 11 March 2026'),
      dilnoza.after(async () => {}, 'Diplomatik uchrashuvlar · 2026-yil 11-mart, chorshanba'),
    ])
    await alex.shoot('en-morning')
    // The picture of the README.
    await alex.shoot('demo', { width: 760, height: 1240 })
    await dilnoza.shoot('uz-morning')

    expect(await alex.page.getByTestId('clock-time').innerText()).toContain('Wed, 11 Mar 2026, 08:05')
    expect(digest).toMatch(/Turkmenistan and Uzbekistan: consultations[^]*OTS Meeting of Trade Ministers/)
    expect(digest).toMatch(
      /Developments[^]*Shymkent, 10 March 2026 · \/meeting_\d+\s+Was announced, now held\./,
    )
    expect(digest).toMatch(/Corrections[^]*Place: we told you Bukhara; it is Navoi\./)
    expect(dayjest).toMatch(/Chimkent, 2026-yil 10-mart · \/meeting_\d+\s+Eʼlon qilingan edi; boʻlib oʻtdi\./)
    expect(dayjest).toContain('Joy: “Buxoro” deb xabar bergan edik; toʻgʻrisi: Navoiy.')
    for (const text of [digest, dayjest]) expectEachOnce(text)
  })

  it('asks for earlier meetings, taps the 4+4 talks and reads the sentences behind them', async () => {
    const list = await alex.say('/recent Türkiye 2026-01', 'Recent meetings')
    const found = /Türkiye–Uzbekistan 4\+4: first meeting[^]*?\/meeting_(\d+)/.exec(list)?.[1]
    expect(found).toBeDefined()
    const card = await alex.after(
      () => alex.page.getByText(`/meeting_${found}`, { exact: true }).last().click(),
      'Level',
    )
    expect(card).toContain('Hakan Fidan (foreign minister)')
    await alex.press(`meeting:sources:${found}`, 'Without the sources')
    const article = alex.page
      .getByTestId('details')
      .filter({ hasText: 'Namuna Xabarnomasi (Toshkent), 21 January' })
      .last()
    if ((await article.getAttribute('open')) === null) await article.locator('summary').click()
    await article.getByText('birinchi uchrashuvi boʻlib oʻtdi').waitFor()
    await alex.shoot('en-sources')

    await dilnoza.say(`/meeting ${found}`, 'Daraja')
    const manbalar = await dilnoza.press(`meeting:sources:${found}`, 'Manbalarsiz')
    await dilnoza.shoot('uz-sources')
    expect(manbalar).toContain('Hakan Fidan (tashqi ishlar vaziri)')
    expect(manbalar).toContain('birinchi uchrashuvi boʻlib oʻtdi')
  })

  it('looks ahead, finds the settings, and is forgotten when they ask for it', async () => {
    expect(await alex.say('/upcoming', 'Upcoming meetings')).toContain('Samarkand, 2 April 2026')
    expect(await alex.say('/settings', 'What would you like to change?')).toContain('Asia/Tashkent')
    await alex.shoot('en-settings')
    await alex.say('/forget', 'Shall I?')
    await alex.page.getByText('Yes, delete everything').last().click()
    await alex.page.getByText('has been deleted').last().waitFor()
  })

  it('sees no error, and nothing leaves the machine', () => {
    expect([...alex.troubles, ...dilnoza.troubles]).toEqual([])
    expect(demo.told()).not.toMatch(/error|warn/i)
  })

  it('stops it with Ctrl-C', async () => {
    expect(await demo.stop()).toBe(0)
  })
})
