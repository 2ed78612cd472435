import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { samples } from './samples.ts'

const folder = join(import.meta.dirname, '../../digests/samples')
const expected = samples()

describe('the reviewed samples', () => {
  it('are all there, and no others', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.\w+$/.test(name),
    )
    expect(files.map((name) => name.replaceAll('\\', '/')).sort()).toEqual([...expected.keys()].sort())
  })

  it.each([...expected])('read as reviewed: %s', (name, text) => {
    expect(text).toBe(readFileSync(join(folder, name), 'utf8'))
  })
})
