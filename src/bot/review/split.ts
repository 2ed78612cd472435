// Splitting a meeting: the articles that tell of another one are ticked, and split off together.
import { createHash } from 'node:crypto'
import { cleanText } from '../../../digests/clean-text.ts'
import { command, text, type Button, type Document } from '../../../digests/document.ts'
import { outlet } from '../../../digests/outlet.ts'
import type { Meeting, MeetingArticle } from '../../domain/meeting.ts'
import { loadOfMeetings, loadPlaceable } from '../../store/placing.ts'
import { message, type Line } from '../message.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import { voiceFor } from './mend-fields.ts'
import { perform } from './settle.ts'
import { decidable } from './show-matter.ts'
import { reviewData, type Spot } from './spot.ts'

/** As many as a mask of bits holds; who has more splits twice. */
const MOST = 30
/** A button's label that can still be read on a telephone. In letters. */
const LONGEST_LABEL = 40

/** `split`, `pick:<mask>:<mark>`: shows the articles with those of the mask ticked. */
export async function pickArticles(
  turn: Turn,
  spot: Spot,
  [written = '0', mark]: readonly string[],
): Promise<void> {
  const meeting = await decidable(turn, spot)
  if (meeting === null) return
  const articles = articlesOf(meeting)
  const isSame = mark === undefined || mark === markOf(articles)
  const document = picker(turn, spot, articles, isSame ? maskOf(written) : 0)
  await (mark === undefined ? turn.say(document) : turn.show(document))
}

/** `off:<mask>:<mark>`: splits the ticked ones off, if the articles are still those that were shown. */
export async function splitOff(
  turn: Turn,
  spot: Spot,
  [written = '', mark]: readonly string[],
): Promise<void> {
  const meeting = await decidable(turn, spot)
  if (meeting === null) return
  const articles = articlesOf(meeting)
  const mask = maskOf(written)
  const chosen = articles.filter((_, index) => isTicked(mask, index))
  if (mark !== markOf(articles) || chosen.length === 0) return turn.show(picker(turn, spot, articles, 0))
  if (chosen.length === meeting.articles.length) return turn.notice(texts[turn.chat.locale].review.splitWhole)
  const articleIds = chosen.map(({ articleId }) => articleId)
  const { db } = turn.ports.store
  const leaving = (await loadOfMeetings(db, [meeting.id])).filter((report) =>
    articleIds.includes(report.articleId),
  )
  const deed = { kind: 'split', meetingId: meeting.id, articleIds } as const
  await perform(turn, spot, deed, 'split', async () => {
    const after = await Promise.all(leaving.map(({ id }) => loadPlaceable(db, id)))
    const ids = [...new Set([meeting.id, ...after.flatMap((report) => report?.meetingId ?? [])])]
    return ids.map((id): Line => [command(`/meeting_${id}`)])
  })
}

function picker(turn: Turn, spot: Spot, articles: readonly MeetingArticle[], mask: number): Document {
  const t = texts[turn.chat.locale].review
  const voice = voiceFor(turn)
  const mark = markOf(articles)
  const names = articles.map((article, index) => [text(`${index + 1}. `), ...outlet(article, voice)])
  const buttons = articles.map((article, index): Button[] => {
    const named = cleanText(article.title ?? article.publisher ?? '')
    const label = `${index + 1}. ${Array.from(named).slice(0, LONGEST_LABEL).join('')}`
    const pressed = (mask ^ (1 << index)).toString(36)
    const tick = isTicked(mask, index) ? '✓ ' : ''
    return [{ text: `${tick}${label}`, data: reviewData('pick', spot, pressed, mark) }]
  })
  const count = articles.filter((_, index) => isTicked(mask, index)).length
  const off = { text: t.splitYes(String(count)), data: reviewData('off', spot, mask.toString(36), mark) }
  const back = { text: t.card, data: reviewData('card', spot) }
  return message([t.splitAsk, ...names], [...buttons, ...(count > 0 ? [[off]] : []), [back]])
}

/** The oldest first: an article that comes meanwhile stands last. */
function articlesOf({ articles }: Meeting): MeetingArticle[] {
  return articles.toSorted((one, other) => Number(one.articleId) - Number(other.articleId)).slice(0, MOST)
}

function maskOf(written: string): number {
  const mask = Number.parseInt(written, 36)
  return Number.isSafeInteger(mask) && mask >= 0 && mask < 2 ** MOST ? mask : 0
}

function isTicked(mask: number, index: number): boolean {
  return (mask & (1 << index)) !== 0
}

/** Of which articles a mask speaks. */
function markOf(articles: readonly MeetingArticle[]): string {
  const ids = articles.map(({ articleId }) => articleId).join(' ')
  return createHash('sha256').update(ids).digest('hex').slice(0, 6)
}
