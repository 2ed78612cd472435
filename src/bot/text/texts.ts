// Locales → what the bot says in conversation. A language is one file and one line here.
import type { Locale } from '../../domain/vocabulary.ts'
import { en, type Text } from './en.ts'
import { tr } from './tr.ts'
import { uz } from './uz.ts'
import { uzCyrl } from './uz-cyrl.ts'

export const texts: Readonly<Record<Locale, Text>> = { en, tr, uz, 'uz-Cyrl': uzCyrl }

export type { Text }
export type { SourcesText } from './sources/en.ts'
