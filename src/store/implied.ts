// Whether a quoted field was concluded: evidence speaks of a place, conclusions of its city and country.

/** What evidence of a field supports, in the words of `implied`. `country` in there is the place's. */
const CONCLUDED_AS: Record<string, readonly string[]> = {
  place: ['place', 'city', 'country'],
  country: ['countries'],
  organization: ['organizations'],
  person: ['people'],
  topic: ['topics'],
  outcome: ['outcomes'],
}

/** true where `field` of some evidence is among the `implied` fields of its report. */
export function isImplied(field: string, implied: readonly string[]): boolean {
  const names = CONCLUDED_AS[field] ?? [field]
  return names.some((name) => implied.includes(name))
}
