// What a sentence holds → the rules that may read it, compiled, in their order.
import { oncePer } from '../../gazetteer/once.ts'
import type { WordClass } from '../../languages/language.ts'
import { compilePattern, mayMatch, type Holdings, type Pattern } from './pattern.ts'
import type { Rule } from './rule.ts'

export interface CompiledRule {
  rule: Rule
  pattern: Pattern
}

interface CompiledRules {
  /** Rules in their order. */
  all: readonly CompiledRule[]
  /** Places in that order of the rules that need a word of a class, and of those that need none. */
  byClass: ReadonlyMap<WordClass, readonly number[]>
  always: readonly number[]
}

const compiledRules = oncePer((rules: readonly Rule[]): CompiledRules => {
  const all = rules.map((rule) => ({ rule, pattern: compilePattern(rule.pattern) }))
  const byClass = new Map<WordClass, number[]>()
  const always: number[] = []
  for (const [place, { pattern }] of all.entries()) {
    const [needed] = pattern.needs
    if (needed === undefined) always.push(place)
    for (const name of needed ?? []) byClass.set(name, [...(byClass.get(name) ?? []), place])
  }
  return { all, byClass, always }
})

/** The rules that a sentence has the words for, in their order. */
export function rulesFor(holds: Holdings, rules: readonly Rule[]): CompiledRule[] {
  const { all, byClass, always } = compiledRules(rules)
  const places = new Set<number>()
  const fits = (place: number): boolean => mayMatch(all[place]!.pattern, holds)
  for (const place of always) if (fits(place)) places.add(place)
  for (const name of holds.classes)
    for (const place of byClass.get(name) ?? []) if (fits(place)) places.add(place)
  return [...places].sort((a, b) => a - b).map((place) => all[place]!)
}
