// Names that go with two countries: asked for by one of them, a reader is asked which country is meant.
//
// In news such a name means the more often named of the two, so the gazetteer gives it to that one alone.
import type { Names } from '../gazetteer/types.ts'

/** By the country that the gazetteer does not give the name to. */
export const SHARED_NAMES: Readonly<Record<string, Names>> = {
  KP: {
    en: ['Korea'],
    tr: ['Kore'],
    az: ['Koreya'],
    uz: ['Koreya'],
    'uz-Cyrl': ['Корея'],
    kk: ['Корея'],
    ky: ['Корея'],
    ru: ['Корея'],
  },
  CD: {
    en: ['Congo'],
    tr: ['Kongo'],
    az: ['Konqo'],
    uz: ['Kongo'],
    'uz-Cyrl': ['Конго'],
    kk: ['Конго'],
    ky: ['Конго'],
    ru: ['Конго'],
  },
}
