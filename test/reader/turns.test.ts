// Whose piece is read next.
import { expect, it } from 'vitest'
import { takeTurns } from '../../src/reader/turns.ts'
import type { Turns } from '../../src/reader/turns.ts'

function all(turns: Turns<string>): string[] {
  const taken: string[] = []
  for (let piece = turns.next(); piece !== undefined; piece = turns.next()) taken.push(piece)
  return taken
}

it('takes one piece of each outlet in turn, and those of one in their order', () => {
  const turns = takeTurns<string>()
  for (const piece of ['a1', 'a2', 'a3', 'b1', 'c1', 'b2']) turns.add(piece, piece[0]!, false)

  expect(all(turns)).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3'])
})

it('does not put an outlet first that comes back', () => {
  const turns = takeTurns<string>()
  for (const piece of ['a1', 'a2', 'b1']) turns.add(piece, piece[0]!, false)
  expect(turns.next()).toBe('a1')
  turns.add('a3', 'a', false)

  expect(all(turns)).toEqual(['b1', 'a2', 'a3'])
})

it('takes what a person waits for before all others, by turns as well', () => {
  const turns = takeTurns<string>()
  for (const piece of ['a1', 'b1']) turns.add(piece, piece[0]!, false)
  for (const piece of ['a8', 'a9', 'c9']) turns.add(piece, piece[0]!, true)

  expect(all(turns)).toEqual(['a8', 'c9', 'a9', 'a1', 'b1'])
})
