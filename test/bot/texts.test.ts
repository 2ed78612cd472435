// What the bot says, in every language: complete, within Telegram's limits, and Uzbek the same in both scripts.
import { describe, expect, it } from 'vitest'
import { texts, type Text } from '../../src/bot/text/texts.ts'
import type { Inline } from '../../digests/document.ts'
import { LOCALES, type Locale } from '../../src/domain/vocabulary.ts'

/** Every string of a text, functions called with stand-ins for their values. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return strings((value as (...given: unknown[]) => unknown)('1', '2', '3'))
  if (Array.isArray(value)) return [value.flatMap(strings).join('')]
  if (typeof value !== 'object' || value === null) return []
  const inline = value as Inline
  if (inline.kind === 'text' || inline.kind === 'code') return [inline.text]
  if (inline.kind === 'command') return [inline.command]
  if (inline.kind === 'bold') return strings(inline.inlines)
  return Object.values(value).flatMap(strings)
}

/** Commands with what follows them, zones and time patterns are Latin in every script. */
function words(locale: Locale): string[] {
  return strings(texts[locale]).map((text) => text.replaceAll(/\/(sources )?add \S+|\/[a-z]+/g, ''))
}

describe.each(LOCALES)('the text in %s', (locale) => {
  const t: Text = texts[locale]

  it('leaves nothing unsaid and nothing out of place', () => {
    for (const line of strings(t)) {
      expect(line.trim()).not.toBe('')
      expect(line).not.toMatch(/undefined|\[object|\$\{| {2}|\s[.,;:!?]/)
    }
  })

  it('keeps to the limits of menus, descriptions and notices', () => {
    for (const description of Object.values(t.commands)) expect(description.length).toBeLessThanOrEqual(256)
    expect(t.description.length).toBeLessThanOrEqual(512)
    expect(t.shortDescription.length).toBeLessThanOrEqual(120)
    for (const notice of [
      t.staleButton,
      t.chooseOneFirst,
      t.keepOneDay,
      t.pausedNow,
      t.resumedNow,
      t.languageSet,
      t.formSet('rich'),
      t.formSet('classic'),
      t.sorry,
      t.noAccess,
    ])
      expect(notice.length).toBeLessThanOrEqual(200)
  })

  it('says as much as the English one', () => {
    expect(strings(t)).toHaveLength(strings(texts.en).length)
  })

  it('leads to the same commands as the English one', () => {
    const commands = (text: Text): string[] =>
      strings(text)
        .flatMap((line) => line.match(/\/[a-z]{4,}/g) ?? [])
        .sort()

    expect(commands(t)).toEqual(commands(texts.en))
  })
})

describe('Uzbek', () => {
  it('is written in Latin letters alone, with its own apostrophes', () => {
    for (const line of words('uz')) {
      if (line === texts['uz-Cyrl'].languageName) continue
      expect(line).not.toMatch(/\p{Script=Cyrillic}|['`‘’]/u)
    }
  })

  it('is written in Cyrillic letters alone in the other script', () => {
    for (const line of words('uz-Cyrl')) expect(line).not.toMatch(/[a-zʻʼ]/i)
  })

  it('has no letter that only a meeting of two others would make', () => {
    // "ts" of a verb before "-sa" is not "ц": such words are put otherwise.
    expect(words('uz-Cyrl').flatMap((line) => line.match(/\S*ц\S*/gu) ?? [])).toEqual([])
  })
})
