// The Chromium that CHROMIUM_PATH names → a running browser for tests.
import { type Browser, chromium } from 'playwright-core'

/** Headless, and quiet: the browser itself asks nobody for anything. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** Starts it; rejects where CHROMIUM_PATH names none. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH']
  if (!executablePath) throw new Error('set CHROMIUM_PATH to a Chromium, such as /usr/bin/chromium')
  return chromium.launch({ executablePath, args: FLAGS })
}
