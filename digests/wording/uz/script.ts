// Uzbek wording is written once, in Latin letters, and spelled in either script; names come in their own.
import { uzbekCyrillic } from '../../../src/gazetteer/uzbek-cyrillic.ts'
import { alphabetOrder, icuOrder, type Compare } from '../alphabet.ts'
import type { Dates } from '../civil.ts'
import { cyrillicDates, latinDates } from './dates.ts'

export interface Script {
  /** Spells words of ours. */
  spell: (latin: string) => string
  /** Spells a phrase of ours; what is put into it stays as it is. */
  w: (strings: TemplateStringsArray, ...values: (string | number)[]) => string
  /** Spells every phrase of a table. */
  all: <K extends string>(table: Record<K, string>) => Record<K, string>
  dates: Dates
  compare: Compare
  /** Around words of a source. */
  quote: (text: string) => string
}

/** Loans whose Cyrillic spelling the Latin letters do not tell. */
const LOANS: Readonly<Record<string, string>> = {
  konsepsiya: 'концепция',
  deklaratsiya: 'декларация',
  migratsiya: 'миграция',
  investitsiya: 'инвестиция',
  videokonferensiya: 'видеоконференция',
  konferensiya: 'конференция',
}
const LOAN = new RegExp(Object.keys(LOANS).join('|'), 'giu')

export const latin: Script = {
  ...spelling((text) => text),
  dates: latinDates,
  compare: icuOrder('uz'),
  quote: (text) => `“${text}”`,
}

export const cyrillic: Script = {
  ...spelling(toCyrillic),
  dates: cyrillicDates,
  // ICU sorts Cyrillic Uzbek by the order of Russian.
  compare: alphabetOrder('абвгдеёжзийклмнопрстуфхцчшъьэюяўқғҳ'),
  quote: (text) => `«${text}»`,
}

function spelling(spell: (latin: string) => string): Pick<Script, 'spell' | 'w' | 'all'> {
  return {
    spell,
    w: (strings, ...values) => String.raw({ raw: strings.map(spell) }, ...values),
    all: (table) => mapValues(table, spell),
  }
}

/** Our Latin wording in Cyrillic; the loans of the table keep their own spelling. */
function toCyrillic(text: string): string {
  return uzbekCyrillic(
    text.replaceAll(LOAN, (loan) => keepingCapital(loan, LOANS[loan.toLowerCase()] ?? loan)),
  )
}

function keepingCapital(model: string, text: string): string {
  return model.charAt(0) === model.charAt(0).toUpperCase()
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text
}

function mapValues<K extends string>(
  table: Record<K, string>,
  map: (text: string) => string,
): Record<K, string> {
  return Object.fromEntries(Object.entries<string>(table).map(([key, text]) => [key, map(text)])) as Record<
    K,
    string
  >
}
