// A typed name of a person → the records of the people who bear it, in whatever script and spelling.
import { surnameKeys } from '../lookup/surname-keys.ts'
import { samePerson } from '../meetings/person-key.ts'
import type { Db } from '../store/db.ts'
import { findBearers } from '../store/people.ts'

/** Ids of people whose surname is the typed one and whose given name, if one was typed, agrees. */
export async function peopleNamed(db: Db, typed: string): Promise<string[]> {
  const bearers = await findBearers(db, surnameKeys(typed))
  return bearers
    .filter(({ spellings }) => spellings.some((spelling) => samePerson(spelling, typed)))
    .map(({ id }) => id)
}
