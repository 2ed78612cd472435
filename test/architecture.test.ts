// The house's walls: who may import what, what pure code may not touch, how files are called and how long they are.
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')

interface SourceFile {
  /** From the root, with slashes: `src/meetings/blocks.ts`. */
  path: string
  /** `meetings` for src/meetings/…, `digests` for digests/…, `src` for files at the top of src. */
  folder: string
  text: string
  /** Without comments. */
  code: string
  imports: { from: string; target: string; typeOnly: boolean }[]
}

/** Pure folders in the order of the way: each may import those before it. */
const PURE = [
  'domain',
  'gazetteer',
  'languages',
  'sources',
  'extraction',
  'evaluation',
  'meetings',
  'lookup',
  'schedule',
]

/** What digests/ may import: it selects and words what the folders on the way have made. */
const FOR_DIGESTS = ['domain', 'gazetteer', 'digests']

/** What export/ may import: it lays out records in the product's words. */
const FOR_EXPORT = ['domain', 'gazetteer', 'digests', 'export']

const ALLOWED: Readonly<Record<string, readonly string[]>> = { digests: FOR_DIGESTS, export: FOR_EXPORT }

/** A language is written in the words of extraction: its tokens and the shape of a rule, nothing of the engine. */
const FOR_LANGUAGES = /^src\/extraction\/(text\/|rules\/rule\.ts$)/

/** Parts of Node that compute and touch nothing outside. */
const HARMLESS_NODE = new Set(['node:buffer', 'node:crypto', 'node:url', 'node:util'])

/** Things with a clock, a network, a disk or chance in them. */
const IMPURE: readonly (readonly [RegExp, string])[] = [
  [/\bprocess\s*\./, 'reads the process; pass the value in'],
  [
    /\bDate\.now\s*\(|\bnew Date\s*\(\s*\)|\bDate\s*\(\s*\)|\bperformance\.now\s*\(|\bTemporal\.Now\b/,
    'reads the clock; take `now` as an argument',
  ],
  [
    /\bMath\.random\s*\(|\brandomUUID\s*\(|\brandomBytes\s*\(|\bgetRandomValues\s*\(/,
    'is random; pass the value in',
  ],
  [/(?<![.\w])fetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\s*\(/, 'uses the network; only src/net fetches'],
  [/\bset(Timeout|Interval|Immediate)\s*\(/, 'waits; only edges wait'],
  [/\bconsole\s*\./, 'logs; return what there is to say'],
]

const BANNED_NAMES = [
  'utils',
  'helpers',
  'common',
  'misc',
  'manager',
  'service',
  'handler',
  'data',
  'info',
  'process',
]

/** Above this a file of logic is split; tables of names are as long as the world is. */
const MOST_LINES = 400
const TABLES =
  /^src\/gazetteer\/[^/]+\/|^src\/languages\/[^/]+\/(words|names|corpus)\.ts$|^src\/sources\/starting-list\//

function sourceFiles(top: string): SourceFile[] {
  return readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.m?ts$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('src/store/generated/'))
    .sort()
    .map(readSource)
}

function readSource(path: string): SourceFile {
  return asSource(path, readFileSync(join(ROOT, path), 'utf8'))
}

function asSource(path: string, text: string): SourceFile {
  const code = withoutComments(text)
  return { path, folder: folderOf(path), text, code, imports: importsOf(path, code) }
}

/** Comments go; strings stay, so that `'https://…'` is not taken for one. */
function withoutComments(text: string): string {
  const token =
    /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|(?<![\\/[])\/\/[^\n]*/g
  return text.replace(token, (found) => (found.startsWith('//') || found.startsWith('/*') ? ' ' : found))
}

function importsOf(path: string, code: string): SourceFile['imports'] {
  const statement =
    /\b(?:import|export)\s+(?<type>type\s)?(?:[\w*{}\s,$]+?\sfrom\s*)?['"](?<from>[^'"]+)['"]|\bimport\s*\(\s*['"](?<dynamic>[^'"]+)['"]/g
  return [...code.matchAll(statement)].map(({ groups }) => {
    const from = groups?.from ?? groups?.dynamic ?? ''
    const target = from.startsWith('.')
      ? relative(ROOT, resolve(ROOT, dirname(path), from)).replaceAll('\\', '/')
      : from
    return { from, target, typeOnly: groups?.type !== undefined }
  })
}

function folderOf(path: string): string {
  const [top, second, ...rest] = path.split('/')
  if (top !== 'src') return top ?? ''
  return rest.length > 0 ? (second ?? '') : 'src'
}

function isPure({ folder }: SourceFile): boolean {
  return [...PURE, 'digests', 'export'].includes(folder)
}

function foreign(file: SourceFile, isForeign: (target: string) => boolean, owner: string): string[] {
  return file.imports
    .filter(({ target }) => isForeign(target))
    .map(({ from }) => `imports ${from}, which belongs to ${owner} alone`)
}

const REACHES_OUT =
  /^(@prisma\/|@electric-sql\/|pglite|pg(-|$)|grammy$|@grammyjs\/|node-cron|pino|hono|@hono\/|commander|undici)/

/** Each tells what is wrong with a file and what to do; nothing for a file it has no objection to. */
const RULES: Record<string, (file: SourceFile) => string[]> = {
  'pure folders touch no clock, environment, network, disk or chance': (file) =>
    IMPURE.filter(([pattern]) => isPure(file) && pattern.test(file.code)).map(
      ([pattern, why]) => `${pattern.exec(file.code)?.[0]} ${why}`,
    ),

  'pure folders import nothing that reaches outside': (file) =>
    file.imports
      .filter(({ from, typeOnly }) => isPure(file) && !(typeOnly && from === '@grammyjs/types'))
      .filter(({ from }) => REACHES_OUT.test(from) || (from.startsWith('node:') && !HARMLESS_NODE.has(from)))
      .map(({ from }) => `imports ${from}; pure code computes and no more`),

  'pure folders import only what comes before them on the way': (file) => {
    if (!isPure(file)) return []
    const { folder } = file
    const allowed = ALLOWED[folder] ?? PURE.slice(0, PURE.indexOf(folder) + 1)
    return file.imports
      .filter(({ from, target }) => from.startsWith('.') && !allowed.includes(folderOf(target)))
      .filter(({ target }) => !(folder === 'languages' && FOR_LANGUAGES.test(target)))
      .map(({ target }) => `imports ${target}; ${folder}/ may import ${allowed.join(', ')}`)
  },

  'only store/ knows Prisma and its generated client': (file) =>
    file.folder === 'store'
      ? []
      : foreign(
          file,
          (target) =>
            /^(@prisma\/|prisma($|\/)|pglite-prisma-adapter)/.test(target) ||
            target.startsWith('src/store/generated/'),
          'src/store',
        ),

  'only bot/ knows grammY': (file) =>
    file.folder === 'bot'
      ? []
      : foreign(file, (target) => /^(grammy$|grammy\/|@grammyjs\/(?!types$))/.test(target), 'src/bot'),

  'only net/ fetches': (file) =>
    file.folder !== 'net' && /(?<![.\w])fetch\s*\(|\bglobalThis\.fetch\b/.test(file.code)
      ? ['calls fetch; take a function of src/net instead']
      : [],

  'only the command line and the app import the demo': (file) =>
    ['demo', 'commands'].includes(file.folder) || ['src/app.ts', 'src/cli.ts'].includes(file.path)
      ? []
      : foreign(file, (target) => target.startsWith('src/demo/'), 'the demo command'),

  'files have kebab-case names that say what is inside': ({ path }) =>
    path
      .replace(/\.m?ts$/, '')
      .split('/')
      .flatMap((part) => {
        if (BANNED_NAMES.includes(part)) return [`"${part}" says nothing; name what it turns into what`]
        const isKebab = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(part) || isLanguage(part)
        return isKebab ? [] : [`"${part}" is not kebab-case`]
      }),

  'files begin with a line that says what they turn into what': ({ text }) =>
    /^(#!.*\n)?\/\/ \S/.test(text) ? [] : ['has no comment on its first line'],

  [`files of logic have at most ${MOST_LINES} lines`]: ({ path, text }) => {
    const lines = text.trimEnd().split('\n').length
    return lines > MOST_LINES && !TABLES.test(path) ? [`has ${lines} lines; split it`] : []
  },

  'files use no syntax that Node cannot erase': ({ code }) =>
    /^\s*(export\s+)?(declare\s+)?(const\s+)?(enum|namespace)\s+\w/m.test(code)
      ? ['has an enum or a namespace; use a union or a module']
      : [],
}

/** Folders and files named for a language: `uz-Cyrl`. */
function isLanguage(part: string): boolean {
  return /^[a-z]{2}-[A-Z][a-z]{3}$/.test(part)
}

describe('the house', () => {
  const files = ['src', 'digests'].flatMap(sourceFiles)

  it.each(Object.entries(RULES))('%s', (_, judge) => {
    expect(files.flatMap((file) => judge(file).map((problem) => `${file.path}: ${problem}`))).toEqual([])
  })

  it('is read whole, with its imports', () => {
    const blocks = files.find(({ path }) => path === 'src/meetings/blocks.ts')

    expect(new Set(files.map(({ folder }) => folder))).toContain('digests')
    expect(blocks?.imports).toContainEqual({
      from: '../domain/report.ts',
      target: 'src/domain/report.ts',
      typeOnly: true,
    })
  })
})

describe('a file is refused', () => {
  const HEAD = '// Sample.\n'

  it.each([
    ['src/meetings/a.ts', 'const now = Date.now()'],
    ['src/meetings/a.ts', 'const now = new Date()'],
    ['src/lookup/a.ts', 'export const zone = process.env.TZ'],
    ['src/gazetteer/a.ts', 'const n = Math.random()'],
    ['src/sources/a.ts', "const page = await fetch('https://example.org')"],
    ['digests/a.ts', "console.log('x')"],
    ['src/schedule/a.ts', "import { readFileSync } from 'node:fs'"],
    ['digests/a.ts', "import { Bot } from 'grammy'"],
    ['src/meetings/a.ts', "import { findName } from '../lookup/find-name.ts'"],
    ['src/languages/a.ts', "import { extract } from '../extraction/extract.ts'"],
    ['digests/a.ts', "import { db } from '../src/store/db.ts'"],
    ['src/export/a.ts', "import { db } from '../store/db.ts'"],
    ['src/export/a.ts', 'const now = new Date()'],
    ['src/domain/a.ts', "export { x } from '../gazetteer/types.ts'"],
    ['src/jobs/a.ts', "import { PrismaClient } from '@prisma/client'"],
    ['src/jobs/a.ts', "const client = await import('../store/generated/client.ts')"],
    ['src/app.ts', "import { Bot } from 'grammy'"],
    ['src/bot/a.ts', 'await fetch(url)'],
    ['src/web/a.ts', "import { page } from '../demo/page.ts'"],
    ['src/meetings/sameMeeting.ts', ''],
    ['src/meetings/utils.ts', ''],
    ['src/jobs/a.ts', '\n'.repeat(MOST_LINES) + 'x'],
    ['src/jobs/a.ts', 'export enum State { A }'],
  ])('%s: %s', (path, code) => {
    const file = asSource(path, HEAD + code)

    expect(Object.values(RULES).flatMap((judge) => judge(file))).not.toEqual([])
  })

  it('without a first line that explains it', () => {
    expect(
      Object.values(RULES).flatMap((judge) => judge(asSource('src/jobs/a.ts', 'export const x = 1'))),
    ).toHaveLength(1)
  })

  it.each([
    ['src/meetings/a.ts', '// `now` replaces Date.now() here\nexport const day = new Date(0)'],
    ['src/meetings/a.ts', "export const url = 'https://example.org' // fetch(url) is for net"],
    ['src/languages/a.ts', "import type { Rule } from '../extraction/rules/rule.ts'"],
    ['src/net/a.ts', 'await fetch(url)'],
    ['src/web/a.ts', 'serve({ fetch: app.fetch })'],
    ['digests/a.ts', "import type { Message } from '@grammyjs/types'"],
    ['src/languages/uz-Cyrl/index.ts', ''],
    ['src/gazetteer/countries/africa.ts', 'x\n'.repeat(MOST_LINES + 1)],
  ])('but not %s: %s', (path, code) => {
    expect(Object.values(RULES).flatMap((judge) => judge(asSource(path, HEAD + code)))).toEqual([])
  })
})
