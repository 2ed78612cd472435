// A meeting's evidence → quotations by article and sentence, each with the fields that rest on it.
import type { Meeting, Source } from '../src/domain/meeting.ts'
import { EVIDENCE_FIELDS } from '../src/domain/vocabulary.ts'
import { italic, paragraph, text, type Block, type Inline } from './document.ts'
import { mark } from './meeting-lines.ts'
import { outlet, outletsOf } from './outlet.ts'
import type { Voice } from './voice.ts'

/** One for each article, the first unfolded: who asks for sources wants to read one. Without evidence it is named alone. */
export function sourceBlocks(meeting: Meeting, sources: readonly Source[], voice: Voice): Block[] {
  const articles = outletsOf([...meeting.articles, ...sources.map((source) => source.article)])
  if (articles.length === 0) return []
  const heading: Block = {
    kind: 'heading',
    level: 2,
    inlines: [text(voice.wording.sources(articles.length))],
  }
  return [
    heading,
    ...articles.map((article, index): Block => {
      const mine = sources.filter((source) => keyOf(source.article) === keyOf(article))
      const named: Inline[] = outlet(article, voice)
      if (mine.length === 0) return { kind: 'paragraph', inlines: named }
      return { kind: 'details', summary: named, blocks: quotations(mine, voice), open: index === 0 }
    }),
  ]
}

function quotations(sources: readonly Source[], voice: Voice): Block[] {
  const bySentence = Map.groupBy(sources, (source) => source.sentence)
  return [...bySentence].flatMap(([sentence, mine]): Block[] => [
    paragraph(...fieldNames(mine, voice)),
    { kind: 'quote', inlines: [text(voice.wording.quote(sentence))], credit: null },
  ])
}

/** "Date; Place (implied); Countries: Türkiye, Uzbekistan". */
function fieldNames(sources: readonly Source[], voice: Voice): Inline[] {
  const fields = EVIDENCE_FIELDS.filter((field) => sources.some((source) => source.field === field))
  return fields.flatMap((field, index) => {
    const mine = sources.filter((source) => source.field === field)
    const values = [...new Set(mine.flatMap((source) => valueName(source, voice) ?? []))]
    const label = voice.wording.fields[field]
    return [
      ...(index === 0 ? [] : [text('; ')]),
      italic(values.length === 0 ? label : `${label}: ${values.join(', ')}`),
      ...mark(
        mine.every((source) => source.implied),
        voice,
      ),
    ]
  })
}

/** Which of several the quotation is for; a field that has one value needs none. */
function valueName({ field, value }: Source, { names, wording }: Voice): string | null {
  if (value === null) return null
  switch (field) {
    case 'country':
      return names.country(value)
    case 'organization':
      return names.organization(value)
    case 'person':
    case 'chair':
      return value
    case 'outcome':
      return (wording.outcomeTypes as Partial<Record<string, string>>)[value] ?? null
    default:
      return null
  }
}

function keyOf({ url, articleId }: Source['article']): string {
  return url ?? articleId
}
