// Nothing → the demo in a folder of its own and a browser before it, to be closed together.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchBrowser } from './launch-browser.ts'
import { openChat, type Chat, type View } from './open-chat.ts'
import { runDemo, type RunningDemo } from './run-demo.ts'

/** How long a step may take: the demo is a whole program, and so is the browser. In ms. */
export const LONG = 120_000

export interface OpenDemo {
  demo: RunningDemo
  /** The page as the person whose Telegram speaks `language`. */
  chat: (language: string, view: View) => Promise<Chat>
  close: () => Promise<void>
}

export async function openDemo(): Promise<OpenDemo> {
  await using opening = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'elchi-browser-'))
  opening.defer(() => rm(folder, { recursive: true, force: true }))
  const demo = await runDemo(folder)
  opening.defer(async () => {
    await demo.stop()
  })
  const browser = await launchBrowser()
  opening.defer(() => browser.close())
  const open = opening.move()
  return {
    demo,
    chat: (language, view) => openChat(browser, demo.url, language, view),
    close: () => open.disposeAsync(),
  }
}
