// An article → how it is named and linked where it is given as a source.
import type { MeetingArticle } from '../src/domain/meeting.ts'
import { link, text, type Inline } from './document.ts'
import type { Voice } from './voice.ts'

/** "Anadolu Agency, 20 January 2026", the name being the link. */
export function outlet(article: MeetingArticle, voice: Voice): Inline[] {
  const name = link(article.url, outletName(article, voice))
  return article.published === null ? [name] : [name, text(`, ${voice.wording.date(article.published)}`)]
}

/** "Anadolu Agency". */
export function outletName({ publisher, url, title }: MeetingArticle, { wording }: Voice): string {
  return publisher ?? hostOf(url) ?? title ?? wording.unnamedSource
}

/** Oldest first; an article given twice is one. */
export function outletsOf(articles: readonly MeetingArticle[]): MeetingArticle[] {
  const distinct = [
    ...new Map(articles.map((article) => [article.url ?? article.articleId, article])).values(),
  ]
  return distinct.sort((one, other) => ((one.published ?? '') < (other.published ?? '') ? -1 : 1))
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null
}
