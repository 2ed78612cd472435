// What the bot says in Uzbek, in Cyrillic letters: the Latin wording spelled otherwise, so that the two never differ.
import { cyrillic } from '../uz/script.ts'
import { uzbekWording } from '../uz/wording.ts'

export const uzCyrl = uzbekWording(cyrillic)
