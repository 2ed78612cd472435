// What has been read of a group of actors so far, and the few moves that change it.
import type { Language, WordClass } from '../../languages/language.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Token } from '../text/tokens.ts'
import type { Actor } from './phrase.ts'

/** A mention, or a token that belongs to none. */
export interface Element {
  mention: Mention | null
  token: Token
  from: number
  to: number
}

export interface State {
  elements: readonly Element[]
  language: Language
  /** Element at which the group begins. */
  start: number
  done: Actor[]
  current: Actor
  last: Mention | null
  /** Element after the last one that belongs. */
  end: number
  /** A comma, "and" or hyphen stands before what comes next. */
  separated: boolean
  /** "of" or "from" stands before what comes next. */
  owned: boolean
  former: boolean
  acting: boolean
  /** "Fidan, the Foreign Minister of Türkiye,": what follows tells who the person is. */
  apposed: boolean
  /** "with" joins what comes next: another side. */
  opposed: boolean
  counted: number | null
}

export function begin(state: State, anew: boolean): void {
  if (anew) push(state)
  if (anew && state.opposed) state.current.opposed = true
  state.opposed = false
  state.separated = false
  if (state.counted !== null) {
    state.current.counted = state.counted
    state.counted = null
  }
}

export function take(state: State, at: number): number {
  const element = state.elements[at]!
  if (state.current.from > element.from || !has(state.current)) state.current.from = element.from
  state.current.to = element.to
  state.last = element.mention
  state.end = at + 1
  state.separated = false
  return at + 1
}

export function push(state: State): void {
  if (has(state.current)) state.done.push(state.current)
  const at = state.elements[state.end]?.from ?? state.current.to
  state.current = emptyActor(at)
  state.owned = false
  state.apposed = false
}

export function has(actor: Actor): boolean {
  return (
    actor.country !== null ||
    actor.organization !== null ||
    actor.group !== null ||
    actor.office !== null ||
    actor.person !== null ||
    actor.role !== null
  )
}

export function isPlace(mention: Mention): boolean {
  return mention.suffix.case === 'locative' || mention.suffix.case === 'in-adjective'
}

export function meaningAt(state: State, at: number): string | null {
  return state.elements[at]?.mention?.meaning.kind ?? null
}

export function officeAt(state: State, at: number): string | null {
  const meaning = state.elements[at]?.mention?.meaning
  return meaning?.kind === 'office' ? meaning.id : null
}

export function classesAt({ elements }: State, at: number): readonly WordClass[] {
  return classesOf(elements[at])
}

export function classesOf(element: Element | undefined): readonly WordClass[] {
  const meaning = element?.mention?.meaning
  return meaning?.kind === 'words' ? meaning.classes : []
}

export function emptyActor(at: number): Actor {
  return {
    country: null,
    organization: null,
    group: null,
    counted: null,
    office: null,
    person: null,
    plural: false,
    role: null,
    former: false,
    from: at,
    to: at,
  }
}
