// What fetches loads no languages: they take 50 MB of memory, and the reader has them.
import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const STATIC_IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?['"](\.[^'"]+)['"]/gm

/** Every file of ours that is loaded with `path`, before anything is called. */
function loadedWith(path: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(path)) return loaded
  loaded.add(path)
  if (path.includes('/generated/')) return loaded
  for (const [, from = ''] of readFileSync(path, 'utf8').matchAll(STATIC_IMPORT))
    loadedWith(resolve(dirname(path), from), loaded)
  return loaded
}

it('polling is started without the languages, the gazetteer and the rules of reading', () => {
  const loaded = [...loadedWith(resolve(ROOT, 'src/jobs/start-reading.ts'))].map((path) =>
    relative(ROOT, path),
  )

  expect(loaded).toContain('src/reader/over-budget.ts')
  expect(loaded.filter((path) => /^src\/(languages|gazetteer|extraction)\//.test(path))).toEqual([
    'src/extraction/ruleset.ts',
  ])
})
