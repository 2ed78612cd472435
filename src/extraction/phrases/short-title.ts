// A full stop among elements → whether it shortens the title before it: "Mr. Lavrov", "H.E. Dr. Saidov".
import type { Element } from './actor-state.ts'

export function shortensTitle(elements: readonly Element[], at: number): boolean {
  const element = elements[at]
  const title = elements[at - 1]?.mention?.meaning
  // "Ferdinand Marcos Jr. and …"
  const junior = title?.kind === 'person' && /\s[JS]r$/u.test(title.person.written)
  return (
    element?.mention === null &&
    element.token.text === '.' &&
    (junior || (title?.kind === 'words' && title.classes.includes('title')))
  )
}
