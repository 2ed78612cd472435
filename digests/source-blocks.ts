// A meeting's evidence → quotations by article and sentence, each with the fields that rest on it.
import type { Meeting, Source } from '../src/domain/meeting.ts'
import { EVIDENCE_FIELDS } from '../src/domain/vocabulary.ts'
import { italic, paragraph, text, type Block, type Inline } from './document.ts'
import { mark } from './meeting-lines.ts'
import { outlet, outletsOf } from './outlet.ts'
import { standingOf, type Standing } from './source-standing.ts'
import type { Voice } from './voice.ts'

/** One for each article, the first unfolded: who asks for sources wants to read one. Without evidence it is named alone. */
export function sourceBlocks(meeting: Meeting, sources: readonly Source[], voice: Voice): Block[] {
  const articles = outletsOf([...meeting.articles, ...sources.map((source) => source.article)])
  if (articles.length === 0) return []
  const heading: Block = {
    kind: 'heading',
    level: 2,
    inlines: [text(voice.wording.sources(articles.length, meeting.voices))],
  }
  const standing = (source: Source): Standing => standingOf(source, meeting, sources)
  return [
    heading,
    ...articles.map((article, index): Block => {
      const mine = sources.filter((source) => keyOf(source.article) === keyOf(article))
      const named: Inline[] = outlet(article, voice)
      if (mine.length === 0) return { kind: 'paragraph', inlines: named }
      return { kind: 'details', summary: named, blocks: quotations(mine, standing, voice), open: index === 0 }
    }),
  ]
}

function quotations(
  sources: readonly Source[],
  standing: (source: Source) => Standing,
  voice: Voice,
): Block[] {
  const bySentence = Map.groupBy(sources, (source) => source.sentence)
  return [...bySentence].flatMap(([sentence, mine]): Block[] => [
    paragraph(...fieldNames(mine, standing, voice)),
    { kind: 'quote', inlines: [text(voice.wording.quote(sentence))], credit: null },
  ])
}

/** "Date (earlier: 12 March 2026); Place (implied); Countries: Türkiye, Uzbekistan". */
function fieldNames(
  sources: readonly Source[],
  standing: (source: Source) => Standing,
  voice: Voice,
): Inline[] {
  const groups = EVIDENCE_FIELDS.flatMap((field) =>
    [...Map.groupBy(sources, standing)].map(([stands, all]) => ({
      field,
      stands,
      mine: all.filter((source) => source.field === field),
    })),
  ).filter(({ mine }) => mine.length > 0)
  return groups.flatMap(({ field, stands, mine }, index) => {
    const values = [...new Set(mine.flatMap((source) => valueName(source, voice) ?? []))]
    const label = voice.wording.fields[field]
    return [
      ...(index === 0 ? [] : [text('; ')]),
      italic(values.length === 0 ? label : `${label}: ${values.join(', ')}`),
      ...mark(stands === 'agrees' && mine.every((source) => source.implied), voice),
      ...(stands === 'agrees' ? [] : [text(' '), italic(`(${differing(mine, stands, voice)})`)]),
    ]
  })
}

/** "earlier: 12 March 2026": what the quotation has instead of the record's value, where it has a name. */
function differing(sources: readonly Source[], stands: 'earlier' | 'otherwise', voice: Voice): string {
  const { names, wording } = voice
  const values = sources.flatMap(({ field, value }) => {
    if (value === null) return []
    if (field === 'date') return wording.date(value)
    return field === 'place' ? names.city(value) : []
  })
  const said = [...new Set(values)]
  return said.length === 0 ? wording.standings[stands] : `${wording.standings[stands]}: ${said.join(', ')}`
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
