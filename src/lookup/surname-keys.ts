// A typed person's name to the keys that people of this name may be on record under.
import { foldPerson } from '../meetings/person-key.ts'

/**
 * Keys of the surname, each reading of a c first. A record keeps only the first reading of a surname spelled with c
 * (Macron), so that a k or an s typed in its place (Макрон) is read as that one too. Which of the people found are
 * meant is decided by `samePerson`.
 */
export function surnameKeys(typed: string): string[] {
  const keys = foldPerson(typed).surnames.filter((key) => key !== '')
  return [...new Set(keys.flatMap((key) => [key, key.replaceAll(/[Ks]/g, 'J')]))]
}
