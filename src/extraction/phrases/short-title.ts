// A full stop among elements → whether it shortens the title before it: "Mr. Lavrov", "H.E. Dr. Saidov".
import type { Element } from './actor-state.ts'

export function shortensTitle(elements: readonly Element[], at: number): boolean {
  const element = elements[at]
  const title = elements[at - 1]?.mention?.meaning
  return (
    element?.mention === null &&
    element.token.text === '.' &&
    title?.kind === 'words' &&
    title.classes.includes('title')
  )
}
