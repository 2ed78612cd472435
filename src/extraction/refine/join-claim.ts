// A claim of the same meeting → taken into its draft.
import type { Claim } from '../claim.ts'
import type { Draft, DraftDate, Side } from './draft.ts'
import type { Told } from './gathering.ts'

export function newDraft(id: number): Draft {
  return {
    id,
    claims: [],
    sides: [],
    receivers: [],
    event: null,
    format: null,
    organization: null,
    ordinal: null,
    informal: false,
    when: null,
    city: null,
    country: null,
    venue: null,
    status: 'held',
    mode: null,
    host: null,
    chair: null,
    outcomes: [],
    topics: [],
    background: null,
    sidelinesOf: null,
    level: null,
    kind: null,
    implied: new Set(),
    grounds: new Set(),
    evidence: [],
  }
}

export function join(draft: Draft, told: Told): void {
  const { claim, event } = told
  draft.claims.push(claim)
  addSides(draft, told.sides)
  for (const receiver of told.receivers) {
    if (
      !draft.receivers.some((other) => other.person === receiver.person && other.country === receiver.country)
    ) {
      draft.receivers.push(receiver)
    }
  }
  draft.event ??= event
  draft.format ??= told.format
  draft.organization ??= told.organization
  if (event?.ordinal != null && draft.ordinal === null) {
    draft.ordinal = event.ordinal
    draft.evidence.push({
      field: 'ordinal',
      value: String(event.ordinal),
      span: claim.event!.span,
      rule: claim.rule,
    })
  }
  if (event?.informal === true || claim.informal) draft.informal = true
  if (told.when !== null && better(told.when, draft.when)) {
    draft.when = told.when
    draft.evidence.push({ field: 'date', value: told.when.date, span: claim.date!.span, rule: claim.rule })
  }
  takePlace(draft, claim)
  draft.mode ??= claim.mode
  if (claim.kind === 'receive' && told.receivers.length === 0) draft.host ??= told.hosting
  if (claim.kind === 'host' && told.hosting !== null) {
    draft.host ??= told.hosting
    draft.country ??= told.hosting
  }
  if (hasNewDate(draft, told)) {
    draft.status = 'announced'
    draft.when = told.when
    draft.evidence.push({ field: 'date', value: told.when!.date, span: claim.date!.span, rule: claim.rule })
  } else if (claim.status !== null) draft.status = claim.status
  else if (
    claim.tense.time === 'future' &&
    draft.claims.every((other) => other === claim || isPurpose(other))
  )
    draft.status = 'announced'
  draft.evidence.push({ field: 'meeting', value: null, span: claim.span, rule: claim.rule })
}

/** "katılmak üzere geldi": tells what is to come, and does not tell when. */
function isPurpose(claim: Claim): boolean {
  return claim.tense.purpose === true
}

/** "The meeting that was put off will be held on 16 April": the same sentence tells the day it was put off to. */
function hasNewDate(draft: Draft, { claim, when }: Told): boolean {
  return (
    draft.status === 'postponed' &&
    claim.status === null &&
    claim.tense.time === 'future' &&
    when !== null &&
    draft.claims.some((other) => other.status === 'postponed' && other.sentence === claim.sentence)
  )
}

export function takePlace(draft: Draft, claim: Claim): void {
  if (claim.place === null || draft.city !== null) return
  const { city, country } = claim.place.value
  if (draft.country !== null && draft.country !== country) return
  draft.city = city
  draft.country = country
  draft.evidence.push({ field: 'place', value: city ?? country, span: claim.place.span, rule: claim.rule })
}

export function better(when: DraftDate, known: DraftDate | null): boolean {
  if (known?.date == null) return true
  return (
    known.precision !== 'day' &&
    known.precision !== 'range' &&
    (when.precision === 'day' || when.precision === 'range')
  )
}

export function addSides(draft: Draft, sides: readonly Side[]): void {
  for (const side of sides) {
    if (side.country === null && side.organization === null) continue
    const known = draft.sides.find(
      (other) =>
        other.country === side.country &&
        other.organization === side.organization &&
        (other.person === side.person || other.person === null || side.person === null) &&
        (other.office === side.office ||
          other.office === null ||
          side.office === null ||
          (side.person !== null && other.person === side.person)),
    )
    if (known === undefined) draft.sides.push({ ...side })
    else {
      known.person ??= side.person
      known.office ??= side.office
      known.level ??= side.level
      known.implied &&= side.implied
    }
  }
}
