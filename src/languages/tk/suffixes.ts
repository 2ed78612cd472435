// Turkmen endings after a name or noun, in folded keys: ä is e. "With" is the word bilen.
import type { SuffixReading } from '../language.ts'
import { caseReader } from '../read-case.ts'

/** Samples: Aşgabatda, ministrleriniň, Fidany, guramasyna, Türkmenistandaky. A bare -i is the possessive of a compound. */
export const readTurkmenSuffix = caseReader({
  plural: 'l[ae]r',
  possessive: 's?[yiuü]',
  cases: [
    ['in-adjective', 'n?d[ae]k[iy](?:l[ae]r)?(?:n[yiuü]ň|n[yi]|n[ae])?'],
    ['ablative', 'n?d[ae]n'],
    ['locative', 'n?d[ae]'],
    ['none', ''],
    ['genitive', 'n?[yiuü]ň'],
    ['accusative', 'n?[yiuü]'],
    ['dative', '[ny]?[ae]'],
  ],
})

/** A compound's head without its possessive: "ministri" → "ministr", "guramasy" → "gurama", "wekilligi" → "wekillik". */
export function turkmenStems(word: string): readonly string[] {
  const stems: string[] = []
  if (/[aeoöuüyi]s[yi]$/u.test(word)) stems.push(word.slice(0, -2))
  if (/[^aeoöuüyi][yiuü]$/u.test(word)) stems.push(word.slice(0, -1))
  if (/g[yiuü]$/u.test(word)) stems.push(`${word.slice(0, -2)}k`)
  if (word.endsWith('k')) stems.push(`${word.slice(0, -1)}g`)
  return stems
}

/** "Fidany kabul etdi": before this verb a name's -y is the accusative. */
export function turkmenNameBefore(
  word: string,
  next: string,
): { word: string; suffix: SuffixReading } | null {
  const stem = /^(?<stem>\p{L}{2,}[^aäeoöuüyi])[yi]$/u.exec(word)?.groups?.['stem']
  if (stem === undefined || next !== 'kabul') return null
  return { word: stem, suffix: { plural: false, case: 'accusative' } }
}
