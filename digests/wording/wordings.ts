// Locales → their wording. A language is one folder and one line here.
import type { Locale } from '../../src/domain/vocabulary.ts'
import { en, type Wording } from './en/wording.ts'
import { tr } from './tr/wording.ts'
import { uzCyrl } from './uz-Cyrl/wording.ts'
import { uz } from './uz/wording.ts'

export const wordings: Readonly<Record<Locale, Wording>> = { en, tr, uz, 'uz-Cyrl': uzCyrl }

export type { Wording }
