// A person's name in any case → the nominatives that it may stand for: "Хаканом Фиданом" → "Хакан Фидан".
import type { Case, NameReading } from '../language.ts'

type Gender = 'm' | 'f'

const CASES: readonly (readonly [Case, readonly Case[]])[] = [
  ['genitive', ['accusative']],
  ['accusative', []],
  ['dative', []],
  ['by', []],
  ['locative', []],
]

/** Words of names that never change. */
const FIXED =
  /^(?:уулу|оглы|оглу|кызы|улы|бин|бен|ибн|аль|эль|ас|аш|ан|ар|ат|ад|аз|фон|дер|ван|де|ла|да|дель|дос|мл|ст)$/iu

/** Male names with a vowel that falls out. */
const FLEETING: Readonly<Record<string, string>> = { павл: 'Павел', льв: 'Лев', петр: 'Пётр' }

/** The nominative as written first; then each case with the words that give it, the surest first. */
export function readNames(words: readonly string[]): readonly NameReading[] {
  const plain: NameReading = { words, suffix: { plural: false, case: 'none' } }
  const found = CASES.flatMap(([name, also]) =>
    (['m', 'f'] as const).flatMap((gender) => {
      if (name === 'accusative' && gender === 'm') return []
      const read = readAs(words, name, gender)
      if (read === null) return []
      const more = gender === 'm' ? also : []
      return [
        {
          reading: { words: read.words, suffix: { plural: false, case: name, also: more } },
          kept: read.kept,
        },
      ]
    }),
  )
  return [plain, ...found.sort((a, b) => a.kept - b.kept).map(({ reading }) => reading)]
}

/** Every word in this case, or null; `kept` counts words that should have an ending and have none. */
function readAs(
  words: readonly string[],
  name: Case,
  gender: Gender,
): { words: string[]; kept: number } | null {
  const read: string[] = []
  let kept = 0
  for (const [index, word] of words.entries()) {
    const last = index === words.length - 1
    if (word.length <= 2 || FIXED.test(word) || !/^\p{Lu}|-\p{Lu}/u.test(word)) {
      read.push(word)
      continue
    }
    const base = nominativeOf(word, name, gender)
    if (base === null && (last || /(?:[оеё]в|[иы]н)$/u.test(word))) return null
    if (base === null) kept += 1
    read.push(base ?? word)
  }
  return { words: read, kept }
}

const VOWEL = /[аеёиоуыэюя]$/iu
const HUSH = /[жшчщц]$/iu
const VELAR = /[гкх]$/iu
/** Foreign surnames and first names that end so have no cases. */
const UNCHANGING = /[оуэюеи]$/iu

function nominativeOf(word: string, name: Case, gender: Gender): string | null {
  const cut = (ending: string): string | null =>
    word.toLowerCase().endsWith(ending) && word.length > ending.length + 1
      ? word.slice(0, -ending.length)
      : null
  return (gender === 'm' ? masculine(word, name, cut) : feminine(word, name, cut)) ?? null
}

type Cut = (ending: string) => string | null

function masculine(word: string, name: Case, cut: Cut): string | null {
  const adjective = ADJECTIVE_ENDINGS[name]
  if (adjective !== undefined) {
    for (const [ending, base] of adjective) {
      const stem = cut(ending)
      if (stem !== null && /(?:ск|цк|[^аеёиоуыэюя][нкг])$/iu.test(stem) === (base === 'ий' || base === 'ой'))
        return stem + base
    }
  }
  switch (name) {
    case 'genitive':
      return hard(cut('а')) ?? soft(cut('я')) ?? likeWomen(cut('ы'), cut('и'), word) ?? unchanged(word)
    case 'dative':
      return hard(cut('у')) ?? soft(cut('ю')) ?? unchanged(word)
    case 'by': {
      const possessive = cut('ым')
      if (possessive !== null && /[вн]$/u.test(possessive)) return possessive
      const em = cut('ем') ?? cut('ём')
      if (em !== null) return HUSH.test(em) ? em : VOWEL.test(em) ? `${em}й` : `${em}ь`
      const ends = cut('ой') ?? cut('ей')
      return (
        hard(cut('ом')) ?? (ends === null ? unchanged(word) : word.endsWith('ей') ? `${ends}я` : `${ends}а`)
      )
    }
    case 'locative': {
      const ii = cut('ии')
      return ii !== null ? `${ii}ий` : (hard(cut('е')) ?? unchanged(word))
    }
    default:
      return null
  }
}

/** Surnames in -ский: the ending and what it stands for. */
const ADJECTIVE_ENDINGS: Partial<Record<Case, readonly (readonly [string, string])[]>> = {
  genitive: [
    ['ого', 'ий'],
    ['его', 'ий'],
    ['ого', 'ый'],
  ],
  dative: [
    ['ому', 'ий'],
    ['ему', 'ий'],
    ['ому', 'ый'],
  ],
  by: [['им', 'ий']],
  locative: [['ском', 'ий']],
}

function hard(stem: string | null): string | null {
  if (stem === null || VOWEL.test(stem) || /[ьй]$/iu.test(stem)) return null
  return FLEETING[stem.toLowerCase()] ?? stem
}

function soft(stem: string | null): string | null {
  if (stem === null) return null
  return VOWEL.test(stem) ? `${stem}й` : `${stem}ь`
}

/** Men's names in -а and -я: "Никиты", "Сибиги". */
function likeWomen(y: string | null, i: string | null, word: string): string | null {
  if (y !== null) return VOWEL.test(y) ? null : `${y}а`
  if (i === null || word.endsWith('ии')) return null
  return VELAR.test(i) || HUSH.test(i) ? `${i}а` : null
}

function unchanged(word: string): string | null {
  return UNCHANGING.test(word) ? word : null
}

function feminine(word: string, name: Case, cut: Cut): string | null {
  const possessive = cut('ой')
  const oblique = name !== 'accusative'
  if (oblique && possessive !== null && /(?:[оеё]в|[иы]н)$/iu.test(possessive)) return `${possessive}а`
  if (oblique && possessive !== null && /(?:ск|цк)$/iu.test(possessive)) return `${possessive}ая`
  switch (name) {
    case 'genitive':
    case 'dative':
    case 'locative': {
      const ia = cut('ии')
      if (ia !== null) return `${ia}ия`
      const y = name === 'genitive' ? cut('ы') : cut('е')
      if (y !== null && !VOWEL.test(y)) return `${y}а`
      if (y !== null) return `${y}я`
      const i = name === 'genitive' ? cut('и') : null
      if (i !== null) return VELAR.test(i) || HUSH.test(i) ? `${i}а` : `${i}я`
      break
    }
    case 'accusative': {
      const skaya = cut('скую')
      if (skaya !== null) return `${skaya}ская`
      const a = cut('у')
      if (a !== null && !VOWEL.test(a)) return `${a}а`
      const ya = cut('ю')
      if (ya !== null) return `${ya}я`
      break
    }
    case 'by': {
      if (possessive !== null) return `${possessive}а`
      const ya = cut('ей')
      if (ya !== null) return HUSH.test(ya) ? `${ya}а` : `${ya}я`
      break
    }
    default:
      return null
  }
  // Women's names in a consonant, and foreign ones in a vowel, stay; Slavic surnames would not.
  return UNCHANGING.test(word) || !/(?:[аеёиоуыэюя]|[оеё]в|ин|ын|ский|ич)$/iu.test(word) ? word : null
}
