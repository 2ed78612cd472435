// Writes the tables of docs/sources.md anew: `node test/sources/write-sources-doc.ts`, then review the difference.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { STARTING_LIST } from '../../src/sources/starting-list/index.ts'
import { BEGINNING, tablesOfSources } from './sources-as-tables.ts'

const path = join(import.meta.dirname, '../../docs/sources.md')
const [written = ''] = readFileSync(path, 'utf8').split(BEGINNING)

writeFileSync(path, written + tablesOfSources(STARTING_LIST))
