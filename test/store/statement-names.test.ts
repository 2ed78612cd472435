// Statements that are asked again and again get a name under which the server keeps their plan.
import { expect, it } from 'vitest'
import { nameStatements } from '../../src/store/statement-names.ts'

it('a statement has a name of its own from the third time on', () => {
  const nameOf = nameStatements()
  const first = { sql: 'SELECT 1' }

  expect([nameOf(first), nameOf(first)]).toEqual(['', ''])
  const name = nameOf(first)
  expect(name).toMatch(/^elchi_[0-9a-f]{24}$/)
  expect(nameOf(first)).toBe(name)
  for (let time = 0; time < 2; time++) nameOf({ sql: 'SELECT 2' })
  expect(nameOf({ sql: 'SELECT 2' })).not.toBe(name)
})

it('no more than two hundred have names, however many shapes there are', () => {
  const nameOf = nameStatements()
  const named = new Set<string>()
  for (let shape = 0; shape < 300; shape++)
    for (let time = 0; time < 3; time++) named.add(nameOf({ sql: `SELECT ${shape}` }))
  named.delete('')

  expect(named.size).toBe(200)
})
