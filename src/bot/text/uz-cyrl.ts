// What the bot says in Uzbek, in Cyrillic letters: the Latin text spelled otherwise, so that the two never differ.
import { cyrillic } from '../../../digests/wording/uz/script.ts'
import { uzbekText } from './uz.ts'

export const uzCyrl = uzbekText(cyrillic)
