// A typed word → whether it means everything there is.
import { foldName } from './fold-name.ts'

/** As a subject and as an object: en, tr, uz, uz-Cyrl, then az, kk, ky, ru. */
const ALL = [
  'all, everything, everybody, everyone',
  'hepsi, hepsini, tümü, tümünü, tamamı, tamamını, her şey, her şeyi',
  'barchasi, barchasini, hammasi, hammasini',
  'барчаси, барчасини, ҳаммаси, ҳаммасини',
  'hamısı, hamısını, барлығы, барлығын, баары, баарын, все, всё',
].flatMap((names) => names.split(', '))

const folded = new Set(ALL.map(foldName))

/** Knows the word in each of our languages. */
export function isAll(text: string): boolean {
  return folded.has(foldName(text))
}
