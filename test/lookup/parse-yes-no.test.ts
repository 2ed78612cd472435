// Typed answers to yes-or-no questions, and the words for everything.
import { describe, expect, it } from 'vitest'
import { isAll } from '../../src/lookup/is-all.ts'
import { parseYesNo } from '../../src/lookup/parse-yes-no.ts'

describe('parseYesNo', () => {
  it.each(['yes', 'YES!', 'Evet', 'ha', 'Ҳа', 'Yes, delete everything'])('reads %s as a yes', (typed) => {
    expect(parseYesNo(typed)).toBe('yes')
  })

  it.each(['no', 'HAYIR', 'hayir', 'yoʻq', "yo'q", 'yoq', 'йўқ', 'Нет'])('reads %s as a no', (typed) => {
    expect(parseYesNo(typed)).toBe('no')
  })

  it.each(['', ',', 'yes and no', 'Norway', 'not yet'])('reads “%s” as neither', (typed) => {
    expect(parseYesNo(typed)).toBeNull()
  })
})

describe('isAll', () => {
  it.each(['all', 'HEPSİ', 'tümünü', 'barchasini', 'Барчаси', 'hamması'])('knows %s', (typed) => {
    expect(isAll(typed)).toBe(true)
  })

  it.each(['', 'Mali', 'allies', 'Hammasini Japan'])('takes “%s” for no such word', (typed) => {
    expect(isAll(typed)).toBe(false)
  })
})
