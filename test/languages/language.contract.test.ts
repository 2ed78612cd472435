// What every language in the list must keep, found through the list itself.
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadLexicon, loadWorld } from '../../src/extraction/load-world.ts'
import { proposeClaims } from '../../src/extraction/propose.ts'
import { readArticle } from '../../src/extraction/read-article.ts'
import { compilePattern } from '../../src/extraction/rules/pattern.ts'
import { LANGUAGES, languageOf } from '../../src/languages/index.ts'
import type { Language } from '../../src/languages/language.ts'

/** Folders of src/languages that hold what several languages share. */
const SHARED = new Set(['turkic'])

describe('the list of languages', () => {
  it('names each language once', () => {
    const codes = LANGUAGES.map((language) => language.code)

    expect(new Set(codes).size).toBe(codes.length)
  })

  it('has a language for every folder', () => {
    const folders = readdirSync(new URL('../../src/languages', import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !SHARED.has(entry.name))
      .map((entry) => entry.name)
    const known = LANGUAGES.map((language) => (language.code.startsWith('uz') ? 'uzbek' : language.code))

    expect([...new Set(known)].sort()).toEqual(folders.sort())
  })

  it('finds a language by its code', () => {
    expect(languageOf('tr')?.code).toBe('tr')
  })
})

describe.for(LANGUAGES)('$code', (language) => {
  it('gives each rule an id of its own', () => {
    const ids = language.rules.map((rule) => rule.id)

    expect(new Set(ids).size).toBe(ids.length)
  })

  it.for(language.rules)('$id matches its own sample', (rule) => {
    expect(rulesThatFire(rule.sample, language)).toContain(rule.id)
  })

  it.for(language.rules)('$id is written in the notation of patterns', (rule) => {
    expect(() => compilePattern(rule.pattern)).not.toThrow()
  })

  it('knows twelve months and seven days', () => {
    expect(language.dates.months).toHaveLength(12)
    expect(language.dates.weekdays).toHaveLength(7)
  })

  it('folds its own look-up keys to themselves', () => {
    const keys = [
      ...language.dates.months.flat(),
      ...language.dates.weekdays.flat(),
      ...Object.keys(language.counts),
      ...language.abbreviations,
    ].flatMap((phrase) => phrase.split(' '))

    expect(keys.map((key) => language.tokens.fold(key))).toEqual(keys)
  })

  it('reads no suffix out of letters that are none', () => {
    expect(language.readSuffix('xyzzy')).toBeNull()
  })

  it('proposes nothing for words without a meeting', () => {
    expect(rulesThatFire('12 345, 67 — 89 % (abc) def.', language)).toEqual([])
  })
})

function rulesThatFire(text: string, language: Language): string[] {
  const article = {
    language: language.code,
    title: null,
    text,
    published: null,
    publisher: null,
    country: null,
    datelines: [],
  }
  const context = { language, lexicon: loadLexicon(language), world: loadWorld(), home: null, datelines: [] }
  return proposeClaims(readArticle(article, context)).map((claim) => claim.rule)
}
