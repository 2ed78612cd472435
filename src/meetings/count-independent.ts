// Reports to how many independent voices they are: different publishers with different text.
import type { ReportArticle } from './meeting-report.ts'

/** As much of a report as tells whose voice it is. */
export interface Voiced {
  article: Pick<ReportArticle, 'textHash'> & { publisher: { id: string } | null }
}

/**
 * The most reports that can be chosen so that no two share a publisher or a text. Ten outlets that print one
 * agency's text are one voice, and so are ten articles of one outlet. Unknown publishers count as one.
 */
export function countIndependent(reports: readonly Voiced[]): number {
  const textsOf = new Map<string, Set<string>>()
  for (const { article } of reports) {
    const publisher = article.publisher?.id ?? ''
    textsOf.set(publisher, (textsOf.get(publisher) ?? new Set()).add(article.textHash))
  }
  const publisherOf = new Map<string, string>()
  return [...textsOf.keys()].filter((publisher) => findText(publisher, textsOf, publisherOf, new Set()))
    .length
}

/** Gives a publisher a text of its own, moving others to another of theirs where needed (augmenting path). */
function findText(
  publisher: string,
  textsOf: ReadonlyMap<string, ReadonlySet<string>>,
  publisherOf: Map<string, string>,
  tried: Set<string>,
): boolean {
  for (const text of textsOf.get(publisher) ?? []) {
    if (tried.has(text)) continue
    tried.add(text)
    const holder = publisherOf.get(text)
    if (holder === undefined || findText(holder, textsOf, publisherOf, tried)) {
      publisherOf.set(text, publisher)
      return true
    }
  }
  return false
}
