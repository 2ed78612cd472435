// An article's row → the article as readers are shown it.
import type { MeetingArticle } from '../domain/meeting.ts'
import type { ReadingLanguage } from '../domain/vocabulary.ts'

interface VersionRow {
  title: string | null
  published: string | null
  language: string
  article: { id: number; url: string | null; source: { publisher: { name: string } | null } }
}

/** What a query must include so that `toMeetingArticle` can show it. */
export const WITH_ARTICLE = {
  article: { include: { source: { include: { publisher: true } } } },
} as const

export function toMeetingArticle({ title, published, language, article }: VersionRow): MeetingArticle {
  return {
    articleId: String(article.id),
    url: article.url,
    title,
    publisher: article.source.publisher?.name ?? null,
    published,
    language: language as ReadingLanguage,
  }
}
