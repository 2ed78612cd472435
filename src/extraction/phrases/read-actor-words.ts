// A word of the language within a group of actors → what it tells of the actor at hand, and where to go on.
import { inflects, type WordClass } from '../../languages/language.ts'
import { begin, classesAt, has, meaningAt, officeAt, take, type State } from './actor-state.ts'
import { stepHead } from './agreement.ts'
import { delegationAfter, officeOnBehalf } from './envoy-ahead.ts'
import { isGoverned, namesHouse, organizationOfficeAt } from './look-ahead.ts'
import type { Actor } from './phrase.ts'
import { leadsDelegation } from './posted-envoys.ts'
import { stepActing } from './read-acting.ts'
import { leadsToTheirCountries, stepOwner, stepPosting, stepTask } from './read-owner.ts'
import { closeObject, takeRetinue } from './read-retinue.ts'
import { isBareCountry, separate } from './separate-actors.ts'
import { stepPost } from './unlisted-post.ts'

export function stepWords(state: State, at: number, classes: readonly WordClass[]): number | null {
  const is = (name: WordClass): boolean => classes.includes(name)
  const next = at + 1
  const several = inflects(state.language) && state.elements[at]!.mention!.suffix.plural
  if (is('and')) {
    if (is('with') && isGoverned(state, next)) return null
    state.opposed = is('with')
    return separate(state, at, next)
  }
  if (is('former')) {
    state.former = true
    const hyphen = state.elements[next]?.token
    return hyphen?.text === '-' && !hyphen.spaced ? next + 1 : next
  }
  if (is('acting')) return stepActing(state, at)
  if (is('its-state')) return state.current.office !== null && !state.separated ? next : null
  // "Devid Lemmi janoblarini": after a name the title carries its case.
  if (
    is('title') &&
    state.current.person !== null &&
    !state.separated &&
    state.language.wordOrder === 'verb-final'
  )
    return take(state, at)
  if (is('title') || is('new')) return next
  if (is('head-of')) return inflects(state.language) ? stepHead(state, at) : stepPost(state, at)
  if (is('house') && namesHouse(state, at)) return next
  if (is('deputy')) return officeAt(state, next) === null ? null : next
  if (is('the')) {
    const possessive = !state.separated && has(state.current) && !state.owned && !state.apposed
    return possessive ? null : next
  }
  if (is('retinue')) return has(state.current) && !state.separated ? takeRetinue(state, at) : null
  if (is('the-organization')) return organizationOfficeAt(state, next) ? next : null
  if (is('counterpart') || is('counterparts'))
    return role(state, at, 'counterpart', is('counterparts') || several)
  if (is('delegation')) {
    const led = classesAt(state, at - 1).includes('led-by')
    const end = role(state, at, several ? 'delegations' : 'delegation', several)
    return end !== null && led ? closeObject(state, at) : end
  }
  if (is('delegations')) return role(state, at, 'delegations', true)
  if (is('members'))
    return state.language.wordOrder === 'verb-final' && meaningAt(state, next) === 'country'
      ? next
      : role(state, at, 'members', true)
  if (
    is('other') &&
    (classesAt(state, next).includes('delegations') ||
      classesAt(state, next).includes('officials') ||
      officeAt(state, next) === 'delegation-head')
  )
    return next
  if (is('lead') && state.current.role === 'delegation' && classesAt(state, next).includes('by'))
    return classesAt(state, at + 2).includes('the') ? at + 3 : at + 2
  if (is('on-behalf') && isBareCountry(state.current)) {
    const office = officeOnBehalf(state, at)
    if (office !== null) state.current.behalf = true
    return office
  }
  // "делегация во главе с министром": who leads it comes with it.
  if (is('led-by') && inflects(state.language) && state.current.role === 'delegation') return next
  if (is('led-by') || (is('officials') && leadsDelegation(state))) return delegationAfter(state, next)
  if ((is('of') || is('from')) && state.language.wordOrder === 'verb-medial') return stepOwner(state, next)
  if (is('in') && leadsToTheirCountries(state, at)) return stepOwner(state, next)
  if ((is('to') || is('in')) && state.current.office?.id === 'ambassador') return stepPosting(state, next)
  if (is('for') && state.language.wordOrder === 'verb-medial') return stepTask(state, next)
  if (is('sides') && !has(state.current)) return role(state, at, 'sides', true)
  if (is('officials')) return role(state, at, 'officials', true)
  if (is('group-pronoun') && !has(state.current)) return role(state, at, 'pronoun', true)
  if (is('pronoun') && !has(state.current)) return role(state, at, 'pronoun', false)
  return null
}

export function role(
  state: State,
  at: number,
  name: NonNullable<Actor['role']>,
  plural: boolean,
): number | null {
  const after = state.current.person !== null && !state.separated
  if (after && state.language.wordOrder === 'verb-final' && name !== 'delegation') return null
  // "vazir hamkasbi bilan": the minister, and with whom.
  const another = name === 'counterpart' && state.current.office !== null && !state.separated
  if (another && state.language.wordOrder === 'verb-final') return null
  begin(state, state.current.person !== null && name !== 'delegation')
  state.current.role = name
  state.current.plural = state.current.plural || plural
  return take(state, at)
}
