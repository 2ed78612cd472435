// Two spellings of people's names → whether they are of one person, whichever transliteration each follows.
import { nameKey, surnameKey } from '../extraction/people/name-key.ts'
import { holders } from '../gazetteer/holders.ts'

/** Surnames agree, whichever of the words is the surname; a known holder has all spellings on record. */
export function isSameName(one: string, other: string): boolean {
  return spellingsOf(other).some((spelling) => isSameSpelling(one, spelling))
}

function spellingsOf(name: string): string[] {
  const key = surnameKey(name)
  const known = holders().filter((holder) =>
    [holder.name, ...holder.spellings].some((spelling) => surnameKey(spelling) === key),
  )
  return [name, ...known.flatMap((holder) => [holder.name, ...holder.spellings])]
}

function isSameSpelling(one: string, other: string): boolean {
  const keys = new Set(other.split(/[\s-]+/u).map(nameKey))
  return (
    keys.has(surnameKey(one)) ||
    surnameKey(other) === surnameKey(one) ||
    one
      .split(/[\s-]+/u)
      .map(nameKey)
      .includes(surnameKey(other))
  )
}
