// Topics, offices and organisations of a meeting → PLOVER's contexts, where what ours mean lies within what they mean.
//
// Definitions: PLOVER 2.0 manual (github.com/openeventdata/PLOVER, commit 5e0c24f of 2024-02-04), table "General
// contexts" and chapter "Contexts".
import type { Meeting } from '../domain/meeting.ts'
import type { OfficeId, OrganizationCode } from '../domain/vocabulary.ts'
import { officeById } from '../gazetteer/offices.ts'

export const PLOVER_CONTEXTS = [
  'military',
  'intelligence',
  'legislative',
  'economic',
  'legal',
  'diplomatic',
  'health',
  'migration',
  'environment',
  'technology',
  'cbrn',
] as const
export type PloverContext = (typeof PLOVER_CONTEXTS)[number]

/**
 * Contexts in the manual's order. Left out, because ours are wider than any of PLOVER's: the topics security (ours has
 * defence, borders and terrorism together; "military" is for armed forces alone), energy, transport, culture and
 * migration (ours has borders and consular matters in it).
 */
const OF_TOPIC: Readonly<Record<string, PloverContext>> = {
  // "trade, finance, economic development"
  trade: 'economic',
  // "climate change, water stress …, cooperation at the international or domestic levels"
  water: 'environment',
  // "technological development, new technologies", with international agreements on them
  digital: 'technology',
}

const OF_OFFICE: Readonly<Record<OfficeId, PloverContext>> = {
  // "ministries of foreign affairs … or their ministers", "embassies, consulates, charge d'affaires and ambassadors"
  'foreign-minister': 'diplomatic',
  'deputy-foreign-minister': 'diplomatic',
  ambassador: 'diplomatic',
  'ambassador-at-large': 'diplomatic',
  'charge-daffaires': 'diplomatic',
  'permanent-representative': 'diplomatic',
  'consul-general': 'diplomatic',
  // "the military or armed forces", with civil-military relations and assistance
  'defence-minister': 'military',
  'deputy-defence-minister': 'military',
  'chief-of-general-staff': 'military',
  // "more general discussions of state intelligence organizations"
  'intelligence-chief': 'intelligence',
  // "courts and judiciary"
  'chief-justice': 'legal',
  // "economic issues, including … trade, finance, economic development"
  'economy-minister': 'economic',
  'trade-minister': 'economic',
  'finance-minister': 'economic',
  'investment-minister': 'economic',
  'central-bank-governor': 'economic',
  // "institutions related to public health"
  'health-minister': 'health',
  'environment-minister': 'environment',
  'migration-minister': 'migration',
}

/** Organisations that the chapter names, or that exist for one context alone. */
const OF_ORGANIZATION: Readonly<Record<OrganizationCode, PloverContext>> = {
  WHO: 'health',
  IOM: 'migration',
  UNHCR: 'migration',
  OPCW: 'cbrn',
  CTBTO: 'cbrn',
  WTO: 'economic',
  IMF: 'economic',
}

/**
 * In the manual's order; empty where nothing is certain. Two states that meet are "formal diplomatic … interactions
 * between nation-states", so that what makes a meeting ours makes it "diplomatic".
 */
export function ploverContexts({
  topics,
  people,
  countries,
  organizations,
  level,
}: Meeting): PloverContext[] {
  const found = new Set<PloverContext | undefined>([
    ...topics.map((topic) => OF_TOPIC[topic]),
    ...people.map(({ office }) => (office === null ? undefined : contextOfOffice(office))),
    ...organizations.map((code) => OF_ORGANIZATION[code]),
    countries.length > 1 ? 'diplomatic' : undefined,
    level === 'parliament' ? 'legislative' : undefined,
  ])
  return PLOVER_CONTEXTS.filter((context) => found.has(context))
}

/** A speaker among ministers makes it "legislative", too: "legislative relations with other institutions". */
function contextOfOffice(id: OfficeId): PloverContext | undefined {
  const plain = id.replace(/^acting-/, '')
  return officeById(plain)?.level === 'parliament' ? 'legislative' : OF_OFFICE[plain]
}
