// A claim that lacks a side → every way to complete it with somebody the article names, each with its named features.
import type { WordClass } from '../../languages/language.ts'
import type { Claim } from '../claim.ts'
import { tellsOtherwise } from '../contact.ts'
import { emptyActor } from '../phrases/actor-state.ts'
import { isEnvoy, type Actor } from '../phrases/phrase.ts'
import type { Reading } from '../reading.ts'
import type { Side } from '../refine/draft.ts'
import type { KnownPerson } from '../refine/know-people.ts'
import { resolveSides, type SideContext } from '../refine/resolve-sides.ts'
import type { Orphan } from './orphan.ts'
import { actorOf, partiesOf, type Party } from './parties.ts'

export interface Completion {
  claim: Claim
  /** Names of what holds of it; each counts once, and is what `explain` prints. */
  features: readonly string[]
}

export interface Article {
  reading: Reading
  known: readonly KnownPerson[]
  /** Meetings that were read without it. */
  meetings: number
  /** Sentences that tell of contact which is denied, wished for or possible. */
  unreal: ReadonlySet<number>
}

/** Claims that speak of contact; what somebody says is a statement as a rule. */
const SPEAKING: readonly Claim['kind'][] = ['meet', 'receive', 'session', 'attend', 'talks']

/** Sentences in which a rule read contact that did not come about, and that nobody called off. */
export function unrealIn(claims: readonly Claim[]): ReadonlySet<number> {
  return new Set(
    claims.flatMap(({ kind, tense, status, sentence }) =>
      SPEAKING.includes(kind) && tense.reality !== 'fact' && status === null ? sentence : [],
    ),
  )
}

/** How far back the subject of the sentences before may stand. */
const SUBJECT_REACH = 4
/** Words that tell of more than contact, or of something else. */
const TELLING: readonly WordClass[] = [
  'refused',
  'unofficial',
  'airport',
  'visit',
  'travel',
  'attend',
  'phone',
  'credentials',
  'invited-by',
  'sidelines',
]

/**
 * One side at most may be told more than a claim's own; where none is, two named together are both. None where its sentence
 * tells of something else as a rule, or that they did not meet; an envoy must be among them.
 */
export function completionsOf(orphan: Orphan, article: Article): Completion[] {
  const { claim, spokenOf } = orphan
  const sentence = article.reading.sentences[claim.sentence]!
  if (!SPEAKING.includes(claim.kind) || article.unreal.has(claim.sentence)) return []
  if (tellsOtherwise(sentence, article.reading)) return []
  const { reading, known } = article
  const context: SideContext = { reading, known, spokenOf, organization: null }
  const own = resolveSides(
    [...claim.actors, ...claim.receivers, ...(claim.event?.value.of ?? [])],
    [],
    'complete',
    context,
  )
  const codes = codesOf(own)
  if (codes.length > 2) return []
  const found =
    codes.length === 1
      ? withAnother(orphan, own, codes[0]!, article, context)
      : withPair(orphan, article, context)
  return found.filter(({ claim: { actors, receivers } }) => [...actors, ...receivers].some(isEnvoy))
}

function codesOf(sides: readonly Side[]): string[] {
  return [...new Set(sides.flatMap((side) => side.country ?? side.organization ?? []))]
}

interface Option {
  code: string
  actor: Actor
  party: Party | null
  features: string[]
}

function withAnother(
  orphan: Orphan,
  own: readonly Side[],
  code: string,
  article: Article,
  context: SideContext,
): Completion[] {
  const { claim } = orphan
  const options = optionsFor(orphan, article, context).filter((option) => option.code !== code)
  const told = [...claim.actors, ...claim.receivers]
  const shared = [
    ...ofClaim(claim, article),
    `${claim.kind} of one side`,
    `${many(options.length)} could be the other side`,
    ...told.flatMap(({ role }) => (role === null ? [] : [`its ${role}`])),
    ...(own.some(({ person }) => person !== null) ? ['its side has a person'] : []),
    ...(own.some(({ office }) => office !== null) ? ['its side has an office'] : []),
    ...(own.every(({ implied }) => implied) ? ['its side is implied'] : []),
    ...(own.length < told.length ? ['somebody of no side beside it'] : []),
  ]
  const [title] = article.reading.sentences
  const inTitle = title === undefined ? [] : partiesOf(title, { ...context, spokenOf: [] })
  return options.map(({ actor, party, features, code: other }) => ({
    claim: completed(claim, [...claim.actors, actor]),
    features: [
      ...new Set([
        ...shared,
        ...features,
        ...(party?.side.person == null ? [] : ['the other side has a person']),
        ...(party?.side.office == null ? [] : ['the other side has an office']),
        ...(inTitle.some((one) => one.code === other) ? ['the other side is in the title'] : []),
      ]),
    ],
  }))
}

/** Everybody who could be the side that lacks, the nearest first; each with all the ways that lead to it. */
function optionsFor(orphan: Orphan, { reading }: Article, context: SideContext): Option[] {
  const { claim, subject } = orphan
  const here = reading.sentences[claim.sentence]!
  const { from, to } = claim.trigger
  const at = (actor: Actor): Actor => ({ ...actor, from, to })
  const options: Option[] = []
  const add = (code: string, actor: Actor, party: Party | null, features: readonly string[]): void => {
    const known = options.find((option) => option.code === code)
    if (known === undefined) options.push({ code, actor, party, features: [...features] })
    else known.features.push(...features)
  }
  // "Трамптың ұсынысын қабылдады": whose something is.
  const owns = ({ phrase }: Party): boolean =>
    reading.language.wordOrder === 'verb-final' && 'case' in phrase && phrase.case === 'genitive'
  for (const party of partiesOf(here, context).filter((one) => !owns(one)))
    add(party.code, actorOf(party), party, [
      'the other side in its sentence',
      `the other side as ${party.envoy ? 'envoy' : party.side.organization === null ? 'country' : 'organisation'}`,
      `the other side ${'case' in party.phrase ? `in case ${party.phrase.case}` : 'in an event'}`,
      `the other side ${party.actor.to <= from ? 'ahead of' : 'behind'} the verb`,
    ])
  for (const phrase of here.phrases)
    if (phrase.type === 'place')
      add(
        phrase.place.country,
        { ...emptyActor(phrase.from), country: phrase.place.country, to: phrase.to },
        null,
        [`the other side by ${phrase.place.city === null ? 'country' : 'city'} of its sentence`],
      )
  if (subject !== null && claim.sentence - subject.sentence <= SUBJECT_REACH) {
    const code = subject.side.country ?? subject.side.organization
    const actor = {
      ...emptyActor(from),
      country: subject.side.country,
      organization: subject.side.organization,
      to,
    }
    if (code !== null) add(code, actor, null, ['the other side as subject before'])
  }
  for (const [where, shift] of [
    ['behind', 1],
    ['before', -1],
  ] as const)
    for (const party of partiesIn(claim.sentence + shift, reading, context))
      if (party.envoy && !party.side.implied)
        add(party.code, at(actorOf(party)), party, [`the other side in the sentence ${where}`])
  return options
}

function partiesIn(index: number, { sentences }: Reading, context: SideContext): Party[] {
  const sentence = sentences[index]
  return sentence === undefined ? [] : partiesOf(sentence, { ...context, spokenOf: [] })
}

/** "Talks took place": of two who are named together and without others. */
function withPair(orphan: Orphan, article: Article, context: SideContext): Completion[] {
  const { claim } = orphan
  const { from, to } = claim.trigger
  const places = [
    ['in its sentence', claim.sentence],
    ['in the title', 0],
    ['in the sentence before', claim.sentence - 1],
  ] as const
  return places.flatMap(([where, index]) => {
    const parties = partiesIn(index, article.reading, context)
    if (new Set(parties.map(({ code }) => code)).size !== 2) return []
    const actors = parties.map((party) => ({ ...actorOf(party), from, to }))
    return [
      {
        claim: completed({ ...claim, receivers: [] }, actors),
        features: [...ofClaim(claim, article), `${claim.kind} of nobody`, `two sides ${where}`],
      },
    ]
  })
}

function ofClaim(claim: Claim, { reading, meetings, unreal }: Article): string[] {
  const { classes } = reading.sentences[claim.sentence]!
  const at = claim.sentence === 0 ? 'title' : claim.sentence <= 3 ? 'opening' : 'middle'
  return [
    `claim to ${claim.kind}`,
    `meetings without it: ${many(meetings)}`,
    `told in the ${at}`,
    ...(claim.lookingBack ? ['looks back'] : []),
    ...(unreal.size > 0 ? ['contact that is no fact in the article'] : []),
    ...TELLING.filter((name) => classes.has(name)).map((name) => `word ${name}`),
  ]
}

/** A count in words: `several` is more than two. */
function many(count: number): string {
  return count === 0 ? 'no' : count === 1 ? 'one' : count === 2 ? 'two' : 'several'
}

/** What tells more of a meeting opens one, once its sides are told. */
function completed(claim: Claim, actors: readonly Actor[]): Claim {
  const kind = opens(claim.kind) ? claim.kind : 'meet'
  return { ...claim, kind, lacks: null, actors, loose: true, completed: true }
}

function opens(kind: Claim['kind']): boolean {
  return kind === 'meet' || kind === 'receive' || kind === 'session'
}
