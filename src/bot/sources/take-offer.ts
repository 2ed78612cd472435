// A button of an offer → the source added, once it is known who speaks there; or the article read.
import { STANDINGS } from '../../domain/source.ts'
import type { Standing } from '../../domain/source.ts'
import { addSource, neighbourOf } from '../../jobs/add-source.ts'
import { fetchDocument } from '../../jobs/fetch-document.ts'
import { readOnce } from '../../jobs/submit-document.ts'
import { loadSourceFigures } from '../../store/source-figures.ts'
import { listSources } from '../../store/sources.ts'
import { inRows, message, paragraphs } from '../message.ts'
import { readingPorts } from '../reading-ports.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import { lookAtAddress } from './look-at-address.ts'
import { readOffer, type Offer, type OfferedSource } from './offers.ts'
import { readingAnswer } from './reading-answer.ts'
import { sourceCard } from './source-card.ts'
import { unreadText } from './unread-text.ts'

/** By the second part of a button's data: `sources:add:<offer>`. */
export const OFFER_ACTS: Readonly<
  Record<string, (turn: Turn, offer: Offer, value: string) => Promise<void>>
> = {
  async add(turn, { id, source }) {
    if (source === null) return turn.notice(texts[turn.chat.locale].staleButton)
    if (await standingIsKnown(turn, source)) return add(turn, source, null)
    await turn.say(standingQuestion(turn, id, source))
  },

  async standing(turn, { source }, value) {
    const standing = STANDINGS.find((one) => one === value)
    if (source === null || standing === undefined) return turn.notice(texts[turn.chat.locale].staleButton)
    await add(turn, source, standing)
  },

  async look(turn, { others }, value) {
    const other = others[Number(value)]
    if (other === undefined) return turn.notice(texts[turn.chat.locale].staleButton)
    await lookAtAddress(turn, other.address, other.kind)
  },

  once(turn, { article }) {
    if (article !== null) readArticle(turn, article)
    return Promise.resolve()
  },
}

/** The offer whose button was pressed; its editor is told where it is not known any more. */
export async function pressOffer(
  turn: Turn,
  what: string,
  [id = '', value = '']: readonly string[],
): Promise<void> {
  const offer = await readOffer(turn.ports.store.db, turn.chat.id, id)
  if (offer === null) return turn.notice(texts[turn.chat.locale].reading.outdated)
  await OFFER_ACTS[what]?.(turn, offer, value)
}

function standingQuestion({ chat: { locale } }: Turn, id: string, { title, address }: OfferedSource) {
  const t = texts[locale]
  const buttons = STANDINGS.map((standing) => ({
    text: t.sources.standings[standing],
    data: `sources:standing:${id}:${standing}`,
  }))
  return message([t.reading.whoSpeaks(title ?? address)], inRows(buttons, 1))
}

/** Whether all sources of its host are one publisher's, whose standing is known: then it is one more of theirs. */
async function standingIsKnown(turn: Turn, { kind, address }: OfferedSource): Promise<boolean> {
  if (kind === 'channel') return false
  const neighbour = neighbourOf(await listSources(turn.ports.store.db), address)
  return neighbour !== null && neighbour.standing !== null
}

async function add(turn: Turn, offered: OfferedSource, standing: Standing | null): Promise<void> {
  const { ports, chat } = turn
  const { kind, address, title, language, country, zone } = offered
  const t = texts[chat.locale].reading
  const { id, added } = await addSource(
    { db: ports.store.db, clock: ports.clock },
    {
      kind,
      address,
      title,
      language,
      zone,
      publisher: standing === null ? {} : { country, standing },
      addedBy: turn.personId,
    },
  )
  if (added) ports.reading.wake()
  const figures = await loadSourceFigures(ports.store.db, id, turn.now)
  if (figures === null) return turn.say(message([texts[chat.locale].sources.gone]))
  const card = sourceCard(figures, chat)
  const said = !added ? t.known : ports.config.pollMinutes > 0 ? t.added : t.addedUnvisited
  await turn.say({ ...card, blocks: [...paragraphs([said]), ...card.blocks] })
}

function readArticle(turn: Turn, address: string): void {
  turn.later(async () => {
    const ports = readingPorts(turn.ports)
    const document = await fetchDocument(ports, address)
    await turn.say(
      'ok' in document
        ? message([unreadText(document, turn.chat.locale)])
        : await readingAnswer(turn, await readOnce(ports, document), 'read'),
    )
  })
}
