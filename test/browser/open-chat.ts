// A person of the demo → their chat page in the browser, and what one can do and read there.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'

export interface Chat {
  page: Page
  /** Errors of the page, and requests that left this machine. */
  troubles: string[]
  /** Presses the newest button with this callback data and waits until `part` is read in a message of the bot. */
  press: (data: string, part: string) => Promise<string>
  say: (text: string, part: string) => Promise<string>
  /** All text from the bot's message with `title` on, once `part` is in it: a long digest has several messages. */
  readFrom: (title: string, part: string) => Promise<string>
  /** Does something and waits for a new or changed message of the bot with `part`; gives back all its text. */
  after: (act: () => Promise<unknown>, part: string) => Promise<string>
  /** Saves what is in view, where SCREENSHOTS names a folder; in a window of another size for that moment. */
  shoot: (name: string, size?: Pick<View, 'width' | 'height'>) => Promise<void>
}

export interface View {
  width: number
  height: number
  colorScheme: 'light' | 'dark'
}

const MESSAGES = '[data-testid=message][data-from=bot]'
const SCREENSHOTS = process.env['SCREENSHOTS'] ?? ''

/** Opens the page as the person whose Telegram speaks `language`. */
export async function openChat(browser: Browser, url: string, language: string, view: View): Promise<Chat> {
  const { width, height, colorScheme } = view
  const context = await browser.newContext({ viewport: { width, height }, colorScheme })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol !== 'data:' && hostname !== '127.0.0.1') troubles.push(`asked for ${request.url()}`)
  })
  const people = (await (await fetch(`${url}/demo/people`)).json()) as { id: number; language: string }[]
  await page.goto(`${url}/?person=${people.find((one) => one.language === language)?.id}`)
  await page.locator('body[data-ready]').waitFor()

  /** Messages by id and text: an edited one counts as new. */
  const read = (): Promise<string[]> =>
    page
      .locator(MESSAGES)
      .evaluateAll((nodes) =>
        nodes.map(
          (node) => `${node.getAttribute('data-message-id')}\n${(node as { innerText?: string }).innerText}`,
        ),
      )

  async function after(act: () => Promise<unknown>, part: string): Promise<string> {
    const before = new Set(await read())
    await act()
    const found = page.locator(MESSAGES).filter({ hasText: part })
    for (;;) {
      await found.last().waitFor()
      const fresh = (await read()).find((one) => !before.has(one) && one.includes(part))
      if (fresh !== undefined) return fresh
      await page.evaluate('new Promise((done) => requestAnimationFrame(done))')
    }
  }

  return {
    page,
    troubles,
    after,
    press: (data, part) =>
      after(() => page.locator(`[data-testid=inline-button][data-data="${data}"]`).last().click(), part),
    say: (text, part) =>
      after(async () => {
        await page.getByTestId('message-input').fill(text)
        await page.getByTestId('send').click()
      }, part),
    async readFrom(title, part) {
      await page.locator(MESSAGES).filter({ hasText: part }).last().waitFor()
      const texts = await read()
      return texts.slice(texts.findIndex((text) => text.includes(title))).join('\n')
    },
    async shoot(name, size = { width, height }) {
      if (SCREENSHOTS === '') return
      await mkdir(SCREENSHOTS, { recursive: true })
      await page.setViewportSize(size)
      // The page keeps the end in sight when its window changes, a frame later.
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
      if (size.height > height)
        await page
          .locator(MESSAGES)
          .last()
          .evaluate((one) => (one as unknown as { scrollIntoView: () => void }).scrollIntoView())
      await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) })
      await page.setViewportSize({ width, height })
    },
  }
}
