// Every country is recognised in the forms in which real pages write it: collected from them by hand, not from the tables.
import { describe, expect, test } from 'vitest'
import { TABLE_LANGUAGES, type TableLanguage } from '../../src/domain/vocabulary.ts'
import { azerbaijani } from './attested-forms/az.ts'
import { english } from './attested-forms/en.ts'
import { kazakh } from './attested-forms/kk.ts'
import { kyrgyz } from './attested-forms/ky.ts'
import { russian } from './attested-forms/ru.ts'
import { turkish } from './attested-forms/tr.ts'
import { uzbekCyrillic } from './attested-forms/uz-cyrl.ts'
import { uzbek } from './attested-forms/uz.ts'
import { FRAMES } from './country-forms/cases.ts'
import { countriesIn } from './country-forms/countries-in.ts'

/** `AF+PK Afghan-Pakistani`: codes, then forms divided by " / ". */
const FORMS: Readonly<Record<TableLanguage, string>> = {
  en: english,
  tr: turkish,
  az: azerbaijani,
  uz: uzbek,
  'uz-Cyrl': uzbekCyrillic,
  kk: kazakh,
  ky: kyrgyz,
  ru: russian,
}

const MOST_MISSED = 0.005

interface Attested {
  codes: readonly string[]
  form: string
}

function formsIn(table: string): Attested[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, codes = '', forms = ''] = /^(\S+) (.+)$/u.exec(line) ?? []
      return forms.split(' / ').map((form) => ({ codes: codes.split('+'), form }))
    })
}

/** Null where exactly the countries that it names are found. */
function missOf({ codes, form }: Attested, language: TableLanguage): string | null {
  const sentence = FRAMES[language].plain!.replace('*', () => form)
  const found = new Set(countriesIn(sentence, language, true))
  return new Set(codes).symmetricDifference(found).size === 0
    ? null
    : `${codes.join('+')} ${form} → ${[...found].join(' ') || 'nothing'}`
}

describe.each(TABLE_LANGUAGES)('countries as pages in %s write them', (language) => {
  const attested = formsIn(FORMS[language])

  test('are found, but for five forms of a thousand', () => {
    const misses = attested.flatMap((each) => missOf(each, language) ?? [])
    expect(attested.length).toBeGreaterThanOrEqual(120)
    // All misses are listed once there are too many.
    expect(misses.length / attested.length > MOST_MISSED ? misses : []).toEqual([])
  })

  test('are collected once each', () => {
    const forms = attested.map(({ form }) => form)
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([])
  })
})

test('they are the words for sixty countries and more', () => {
  const codes = Object.values(FORMS).flatMap((table) => formsIn(table).flatMap((each) => each.codes))
  expect(new Set(codes).size).toBeGreaterThan(60)
})
