// Turkish endings after a name or noun. Keys have one letter i for ı and i.
import { caseReader } from '../read-case.ts'

/** Samples: Fidan’la, Ankara’da, bakanlarının, heyetini, Kazakistan’daki. Without an apostrophe a bare -i is the possessive of a compound. */
export const readTurkishSuffix = caseReader({
  plural: 'l[ae]r',
  possessive: '[iuü]m(?:[iuü]z)?|s?[iuü]|[iuü]n[iuü]z',
  after: '[dt][iuü]r',
  cases: [
    ['with', 'n?yl[ae]|l[ae]'],
    ['in-adjective', 'n?[dt][ae]ki(?:l[ae]r[iuü]?n?[iuüaed]*)?'],
    ['ablative', 'n?[dt][ae]n'],
    ['locative', 'n?[dt][ae]'],
    ['none', ''],
    ['genitive', 'n?[iuü]n'],
    ['accusative', '[yn]?[iuü]'],
    ['dative', '[yn]?[ae]'],
  ],
})

/** A compound's head without its possessive: "bakanı" → "bakan", "toplantısı" → "toplantı". */
export function turkishStems(word: string): readonly string[] {
  const stems: string[] = []
  if (/[aeiouöü]s[iuü]$/u.test(word)) stems.push(word.slice(0, -2))
  if (/[^aeiouöü][iuü]$/u.test(word)) stems.push(word.slice(0, -1))
  if (word.endsWith('k')) stems.push(`${word.slice(0, -1)}ğ`)
  return stems
}
