// Sentences of Turkic languages that tell of visits: who came to whom, was welcomed, invited to a meal, or handed letters over.
import type { WordClass } from '../language.ts'
import type { Rule } from '../../extraction/rules/rule.ts'
import type { TurkicRuleName } from './rule-names.ts'

type TurkicVisitRuleName = Extract<
  TurkicRuleName,
  | 'visit'
  | 'visit.courtesy'
  | 'visit.invited'
  | 'visit.invited-first'
  | 'welcome.in-state'
  | 'welcomed.in-state'
  | 'dine.for'
  | 'dine.in-honour'
  | 'credentials'
  | 'credentials.to'
  | 'credentials.given'
  | 'credentials.accepted'
  | 'credentials.accepted-spoken'
  | 'called-off.invited'
>

/** Who comes for these, comes to no host alone. */
const ELSEWHERE: readonly WordClass[] = ['summit', 'session', 'gathering', 'attend']

export const TURKIC_VISIT_RULES: Readonly<Record<TurkicVisitRuleName, Omit<Rule, 'id' | 'sample'>>> = {
  visit: {
    claim: 'meet',
    pattern: 'A:envoys[none] ... B:envoys[accusative] .. visit',
    verb: 'visit',
  },
  'visit.courtesy': {
    claim: 'meet',
    pattern: 'A:envoys[none] ... B:envoys[dative] .. visit',
    verb: 'visit',
  },
  'visit.invited': {
    claim: 'meet',
    pattern: 'A:envoys[none,genitive] ... B:envoys[genitive] .. invitation ... visit|travel',
    verb: 'visit',
    unless: ELSEWHERE,
  },
  'visit.invited-first': {
    claim: 'meet',
    pattern: 'B:envoys[genitive] .. invitation .. A:envoys[none] ... visit|travel',
    verb: 'visit',
    unless: ELSEWHERE,
  },
  'welcome.in-state': {
    claim: 'meet',
    pattern: 'A:envoys[none] ... B:envoys[accusative] .. welcome-in-state',
    verb: 'welcome-in-state',
  },
  'welcomed.in-state': {
    claim: 'meet',
    pattern: 'A:envoys[none] ... B:envoys[by] .. welcome-in-state',
    verb: 'welcome-in-state',
  },
  'dine.for': { claim: 'meet', pattern: 'A:envoys[none] ... B:envoys[dative] .. dine', verb: 'dine' },
  'dine.in-honour': {
    claim: 'meet',
    pattern: 'A:envoys[none] ... B:envoys[none,genitive] honour .. dine',
    verb: 'dine',
  },
  credentials: {
    claim: 'receive',
    pattern: 'B:envoys[none,genitive] ... credentials ... R:envoys[dative] .. present-credentials',
    verb: 'present-credentials',
  },
  'credentials.to': {
    claim: 'receive',
    pattern: 'B:envoys[none] ... R:envoys[dative] .. credentials .. present-credentials',
    verb: 'present-credentials',
  },
  'credentials.given': {
    claim: 'receive',
    pattern: 'B:envoys[none] ... R:envoys[dative] .. credentials .. present-credentials',
    verb: 'present-credentials',
  },
  'credentials.accepted': {
    claim: 'receive',
    pattern: 'R:envoys[none] ... B:envoys[none,genitive,ablative] .. credentials .. receive',
    verb: 'receive',
  },
  'credentials.accepted-spoken': {
    claim: 'receive',
    pattern: 'credentials .. B:envoys[ablative] .. receive',
    verb: 'receive',
    subject: 'spoken-of',
  },
  'called-off.invited': {
    claim: 'meet',
    pattern: 'A:envoys[none,genitive] ... B:envoys[genitive] .. invitation ... visit .. postpone|cancel',
    unless: ELSEWHERE,
  },
}
