import { expect, it } from 'vitest'
import { foldName, sameWord, stemsOf } from '../../src/lookup/fold-name.ts'

it.each([
  ["O'zbekiston", 'ozbekiston'],
  ['Ўзбекистон', 'ozbekiston'],
  ['İSTANBUL', 'istanbul'],
  ['IĞDIR', 'igdir'],
  ['Қырғызстан', 'kirgizstan'],
  ['Kyrgyzstan', 'kirgizstan'],
  ['Азербайджан', 'azerbaijan'],
  ['С5 + 1', 'c5+1'],
  ['  Guinea-Bissau ', 'guinea bissau'],
  ['«…»', ''],
])('%s is folded to %j', (name, key) => {
  expect(foldName(name)).toBe(key)
})

it('a word in a case has its dictionary form among its stems', () => {
  expect(stemsOf('ozbekistonga')).toContain('ozbekiston')
  expect(stemsOf('kazakistandaki')).toContain('kazakistan')
  expect(stemsOf('summits')).toContain('summit')
  expect(stemsOf('un')).toEqual([])
})

it('two cases of a Russian word are one word, two words are not', () => {
  expect(sameWord(foldName('организацию'), foldName('организация'))).toBe(true)
  expect(sameWord(foldName('тюркских'), foldName('тюркских'))).toBe(true)
  expect(sameWord(foldName('Иран'), foldName('Ирак'))).toBe(false)
})
