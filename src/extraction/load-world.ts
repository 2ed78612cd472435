// The gazetteer's tables → one indexed world and one lexicon a language, made at the first call.
import { bodies } from '../gazetteer/bodies.ts'
import { cities } from '../gazetteer/cities.ts'
import { countries } from '../gazetteer/countries.ts'
import { formats, numericFormats } from '../gazetteer/formats.ts'
import { groups } from '../gazetteer/groups.ts'
import { holders } from '../gazetteer/holders.ts'
import { ministries, offices } from '../gazetteer/offices.ts'
import { once } from '../gazetteer/once.ts'
import { organizations } from '../gazetteer/organizations.ts'
import { otherPlaces } from '../gazetteer/other-places.ts'
import { palaces } from '../gazetteer/palaces.ts'
import { parliaments } from '../gazetteer/parliaments.ts'
import type { Language } from '../languages/language.ts'
import { buildLexicon, type Lexicon } from './mentions/lexicon.ts'
import { indexWorld, type World } from './mentions/world.ts'

export const loadWorld: () => World = once(() =>
  indexWorld({
    countries: countries(),
    groups: groups(),
    organizations: organizations(),
    formats: formats(),
    bodies: bodies(),
    numericFormats: numericFormats(),
    offices: offices(),
    institutions: ministries(),
    parliaments: parliaments(),
    palaces: palaces(),
    cities: cities(),
    holders: holders(),
    otherPlaces: otherPlaces(),
  }),
)

const LEXICONS = new Map<string, Lexicon>()

/** The lexicon of a language. */
export function loadLexicon(language: Language): Lexicon {
  const known = LEXICONS.get(language.code)
  if (known !== undefined) return known
  const lexicon = buildLexicon(loadWorld().gazetteer, language)
  LEXICONS.set(language.code, lexicon)
  return lexicon
}
