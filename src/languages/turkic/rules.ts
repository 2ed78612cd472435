// Sentences of Turkic languages that tell of meetings: the verb stands last, and cases tell who did what.
import type { Rule } from '../../extraction/rules/rule.ts'
import type { TurkicRuleName } from './rule-names.ts'
import { TURKIC_VISIT_RULES } from './visit-rules.ts'

const TURKIC_RULES: Readonly<Record<TurkicRuleName, Omit<Rule, 'id' | 'sample'>>> = {
  ...TURKIC_VISIT_RULES,
  'meet.with': {
    claim: 'meet',
    pattern: 'A:envoys[none,genitive] ... B:envoys[with] ... meet',
    verb: 'meet',
  },
  'meet.with-first': {
    claim: 'meet',
    pattern: 'B:envoys[with] .. A:envoys[none,genitive] ... meet',
    verb: 'meet',
  },
  'meet.that': { claim: 'meet', pattern: 'B:envoys[with] .. meet A:envoys[none,genitive]', verb: 'meet' },
  'meet.pair': { claim: 'meet', pattern: 'A:several[none,genitive] .. meet|gather', verb: 'meet' },
  'meet.about': { claim: 'meet', pattern: 'A:colleagues[none] .... meet', verb: 'meet' },
  'meet.office': { claim: 'session', pattern: 'A:envoys[none] .. meet', verb: 'meet' },
  'meet.for': { claim: 'meet', pattern: 'A:several[none] ... E:event for ... meet|gather', verb: 'meet' },
  'gather.office': { claim: 'session', pattern: 'A:envoys[none] .. gather', verb: 'gather' },
  'meet.spoken': { claim: 'meet', pattern: 'B:envoys[with] .. meet', verb: 'meet', subject: 'spoken-of' },
  'meet.at-event': {
    claim: 'meet',
    pattern: 'A:envoys[none,genitive] ... B:envoys[with] .. E:event[locative]',
  },
  'meet.after-event': {
    claim: 'meet',
    pattern: 'A:envoys[none,genitive] ... B:envoys[with] .. E:event[ablative] afterwards',
  },
  'meet.in-event': {
    claim: 'meet',
    pattern: 'A:envoys[none,genitive] ... B:envoys[with] .. E:event[none] during',
  },
  'meet.at-event-first': { claim: 'meet', pattern: 'B:envoys[with] .. E:event[locative] .. A:envoys[none]' },
  'meet.in-event-first': {
    claim: 'meet',
    pattern: 'B:envoys[with] .. E:event[none] during .. A:envoys[none]',
  },
  'meet.at-event-spoken': {
    claim: 'meet',
    pattern: 'B:envoys[with] .. E:event[locative]',
    subject: 'spoken-of',
  },
  'meet.in-event-spoken': {
    claim: 'meet',
    pattern: 'B:envoys[with] .. E:event[none] during',
    subject: 'spoken-of',
  },
  'discuss.with': {
    claim: 'meet',
    pattern: 'A:envoys[none] ... B:envoys[with] ... ... discuss',
    verb: 'discuss',
  },
  'discuss.spoken': {
    claim: 'meet',
    pattern: 'B:envoys[with] ... confer|discuss',
    verb: 'confer',
    subject: 'spoken-of',
  },
  'discuss.pair': { claim: 'meet', pattern: 'A:colleagues[none] ... ... discuss', verb: 'discuss' },
  receive: {
    claim: 'receive',
    pattern: 'R:envoys[none] ... B:envoys[accusative] .... receive',
    verb: 'receive',
  },
  'receive.audience': {
    claim: 'receive',
    pattern: 'B:envoys[none] ... R:envoys[genitive,none] .. audience',
    verb: 'audience',
  },
  'receive.audience-spoken': {
    claim: 'meet',
    pattern: 'B:envoys[genitive] .. audience',
    verb: 'audience',
    subject: 'spoken-of',
  },
  'receive.that': {
    claim: 'receive',
    pattern: 'B:envoys[accusative] .... receive R:envoys[none,genitive]',
    verb: 'receive',
  },
  'receive.passive-that': {
    claim: 'receive',
    pattern: 'R:envoys[by] .. receive B:envoys[none,genitive]',
    verb: 'receive',
  },
  'receive.spoken': {
    claim: 'receive',
    pattern: 'B:envoys[accusative] .... receive',
    verb: 'receive',
    subject: 'spoken-of',
  },
  'receive.object-first': {
    claim: 'receive',
    pattern: 'B:envoys[accusative] .. R:envoys[none] .. receive',
    verb: 'receive',
  },
  'receive.passive': {
    claim: 'receive',
    pattern: 'B:envoys[none] ... R:envoys[by] .. receive',
    verb: 'receive',
  },
  'receive.passive-agent-first': {
    claim: 'receive',
    pattern: 'R:envoys[by] .. B:envoys[none] .. receive',
    verb: 'receive',
  },
  'hold.with': {
    claim: 'meet',
    pattern: 'A:actors[none,genitive] ... B:actors[with] ... E:event ... hold|take-place',
    verb: 'hold',
  },
  'hold.pair-that': { claim: 'meet', pattern: 'A:colleagues[none,genitive] .. hold E:event', verb: 'hold' },
  'hold.who': {
    claim: 'meet',
    pattern: 'B:envoys[with] .. E:event .. hold A:envoys[none,genitive]',
    verb: 'hold',
  },
  'planned.with': {
    claim: 'meet',
    pattern: 'A:envoys[none,genitive] ... B:envoys[with] .. E:event .. plan',
    verb: 'plan',
  },
  'planned.spoken': {
    claim: 'meet',
    pattern: 'B:envoys[with] .. E:event .. plan',
    verb: 'plan',
    subject: 'spoken-of',
  },
  'event.planned': { claim: 'session', pattern: 'E:named[none] .. plan', verb: 'plan' },
  'hold.spoken': {
    claim: 'meet',
    pattern: 'B:envoys[with] .. E:event .. hold|take-place',
    verb: 'hold',
    subject: 'spoken-of',
  },
  'hold.office': { claim: 'session', pattern: 'A:envoys[none] .. E:event .. hold', verb: 'hold' },
  'hold.pair': { claim: 'meet', pattern: 'A:several[none] ... E:event .. hold', verb: 'hold' },
  'hold.that': {
    claim: 'meet',
    pattern: 'A:envoys[none,genitive] ... B:envoys[with] ... hold E:event',
    verb: 'hold',
  },
  'meet.at-ministry': {
    claim: 'meet',
    pattern: 'A:ministry[locative] ... B:envoys[with] .. E:event .. take-place',
    verb: 'take-place',
  },
  'met.at-ministry': {
    claim: 'meet',
    pattern: 'A:ministry[locative] .. B:envoys[with] .. meet',
    verb: 'meet',
  },
  'receive.at-ministry-first': {
    claim: 'meet',
    pattern: 'A:ministry[locative] .. B:envoys[none] .. receive',
    verb: 'receive',
  },
  'receive.at-ministry': {
    claim: 'meet',
    pattern: 'B:envoys[none] .. A:ministry[locative] .. receive',
    verb: 'receive',
  },
  'talks.between': {
    claim: 'meet',
    pattern: 'A:several[between] ... E:event ... take-place|hold|postpone|cancel',
    verb: 'take-place',
  },
  'event.between': {
    claim: 'meet',
    pattern: 'E:event[none] .. A:several[between] ... take-place|hold',
    verb: 'take-place',
  },
  'event.of-several': {
    claim: 'meet',
    pattern: 'A:several[genitive] ... E:event .. take-place',
    verb: 'take-place',
  },
  'event.chaired': {
    claim: 'meet',
    pattern: 'E:event .. A:several[none,genitive] led-by ... take-place|hold',
    verb: 'take-place',
  },
  'event.chaired-first': {
    claim: 'meet',
    pattern: 'A:several[none,genitive] led-by .. E:event ... take-place|hold',
    verb: 'take-place',
  },
  'chair.pair': { claim: 'meet', pattern: 'A:several[none] ... E:event[dative] .. chair', verb: 'chair' },
  mediated: { claim: 'attend', pattern: 'A:actors[genitive,none] .. mediate' },
  'event.held': {
    claim: 'session',
    pattern: 'E:named[none,accusative,genitive,dative] ... take-place|hold|gather',
    verb: 'take-place',
  },
  'event.that-was-held': { claim: 'session', pattern: 'take-place .. E:named', verb: 'take-place' },
  'event.goes-on': {
    claim: 'session',
    pattern: 'E:named[none] place? date? place? today-going-on',
  },
  'session.attended': {
    claim: 'session',
    pattern: 'A:envoys[none] ... E:named[locative,dative] .. attend',
    verb: 'attend',
    unless: ['travel'],
  },
  'event.there': { claim: 'attend', pattern: 'E:event[none] .... take-place', verb: 'take-place' },
  'event.there-that': {
    claim: 'attend',
    pattern: 'place[locative] date? take-place .. E:event',
    verb: 'take-place',
  },
  'event.on-visit': {
    claim: 'attend',
    pattern: 'E:event[none] ... visit|travel .. sidelines|during .. take-place',
    verb: 'take-place',
  },
  'event.of-organization': {
    claim: 'session',
    pattern: 'A:actors[genitive] .... take-place .. E:event',
    verb: 'take-place',
  },
  'attend.with': {
    claim: 'attend',
    pattern: 'B:actors[with] .. A:actors[none] ... attend',
    verb: 'attend',
  },
  'attend.that': {
    claim: 'attend',
    pattern: 'A:several[none,genitive] .. attend trilateral? E:event',
    verb: 'attend',
  },
  attend: { claim: 'attend', pattern: 'A:actors[none,genitive] ... attend', verb: 'attend' },
  'attend.came': {
    claim: 'attend',
    pattern: 'E:event[dative] ... A:actors[none,genitive] .. travel',
    verb: 'travel',
  },
  open: { claim: 'attend', pattern: 'A:envoys[none] .. open', verb: 'open' },
  speak: { claim: 'speak-at', pattern: 'A:envoys[none] ... tell', verb: 'tell' },
  lead: { claim: 'lead', pattern: 'A:mission .. B:envoys[none] ... lead', verb: 'lead' },
  represented: {
    claim: 'lead',
    pattern: 'A:actors[none] ... B:envoys[with] .. represent',
    verb: 'represent',
  },
  'represented-by': {
    claim: 'lead',
    pattern: 'A:actors[accusative] .. B:envoys[none] .. represent',
    verb: 'represent',
  },
  'represented-with': { claim: 'attend', pattern: 'A:envoys[with] .. represent', verb: 'represent' },
  accompany: { claim: 'accompany', pattern: 'A:envoys[none] .. accompany', verb: 'accompany' },
  chair: { claim: 'chair', pattern: 'C:envoys[none,genitive] ... chair', verb: 'chair' },
  'chair.event': {
    claim: 'chair',
    pattern: 'E:event[accusative,dative] .. C:envoys[none] .. lead',
    verb: 'lead',
  },
  'chaired-by': { claim: 'chair', pattern: 'C:envoys[none,genitive] .. led-by' },
  'hosted-by': { claim: 'host', pattern: 'H:actors[genitive,none] .. host' },
  'host-as': { claim: 'host', pattern: 'host-as .. H:actors[none,genitive]' },
  'speak.with': {
    claim: 'meet',
    pattern: 'A:envoys[none] ... B:envoys[with] ... speak|meet|hold',
    verb: 'speak',
    when: ['phone', 'video', 'call'],
  },
  'speak.spoken': {
    claim: 'meet',
    pattern: 'B:envoys[with] .. speak',
    verb: 'speak',
    subject: 'spoken-of',
    when: ['phone', 'video', 'call'],
  },
  'speak.pair': {
    claim: 'meet',
    pattern: 'A:colleagues[none] ... speak',
    verb: 'speak',
    when: ['phone', 'video', 'call'],
  },
  ring: {
    claim: 'meet',
    pattern: 'A:envoys[none,genitive] .. B:envoys[dative,accusative] .. ring',
    verb: 'ring',
    mode: 'phone',
  },
  'speak-at': { claim: 'speak-at', pattern: 'A:envoys[none] .. E:event[locative] ... tell', verb: 'tell' },
  'guest.first': { claim: 'guest', pattern: 'guest .. A:actors[none] ... invite', verb: 'invite' },
  summoned: { claim: 'meet', pattern: 'A:ministry[dative] .. B:envoys[none] .. invite', verb: 'invite' },
  'summoned.first': {
    claim: 'meet',
    pattern: 'B:envoys[none] ... A:ministry[dative] .. invite',
    verb: 'invite',
  },
  'summoned.active': {
    claim: 'meet',
    pattern: 'A:ministry[none] .. B:envoys[accusative] .... invite',
    verb: 'invite',
  },
  guest: { claim: 'guest', pattern: 'A:actors[none] ... guest ... invite|attend', verb: 'invite' },
  'called-off.pair': { claim: 'meet', pattern: 'A:several[none,genitive] ... E:event .. postpone|cancel' },
  'called-off.with': {
    claim: 'meet',
    pattern: 'A:envoys[none,genitive] ... B:envoys[with] .. E:event .. postpone|cancel',
  },
  'called-off': { claim: 'session', pattern: 'E:named ... postpone|cancel' },
  'visit.planned': { claim: 'talks', pattern: 'E:talks-of-nobody ... ... plan', status: 'announced' },
  'visit.talks': {
    claim: 'talks',
    pattern: 'E:talks-of-nobody ... ... considered|hold|take-place|discuss',
    verb: 'considered',
  },
  'visit.to-come': { claim: 'talks', pattern: 'visit', verb: 'visit', time: 'future' },
  'visit.expected': { claim: 'talks', pattern: 'visit .. plan|take-place', verb: 'plan', time: 'future' },
  'visit.called-off': { claim: 'talks', pattern: 'visit .. postpone|cancel' },
  document: { claim: 'document', pattern: 'D:document ... sign|adopt|produce', verb: 'sign' },
}

/** The rules of a Turkic language; each needs a sample of its own. A rule without one does not fit the language. */
export function turkicRules(
  code: string,
  samples: Readonly<Partial<Record<TurkicRuleName, string>>>,
): Rule[] {
  return Object.entries(TURKIC_RULES).flatMap(([name, rule]) => {
    const sample = samples[name as TurkicRuleName]
    return sample === undefined ? [] : [{ id: `${code}.${name}`, sample, ...rule }]
  })
}
