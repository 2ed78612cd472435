// What an editor's post or document is made of, and a bot that takes it: for the tests of what editors send.
import type { MessageOrigin } from '@grammyjs/types'
import { tables } from '../../src/store/db.ts'
import { openScene, type Person, type Scene } from './scene.ts'

export const POST =
  'Foreign Minister Bakhtiyor Saidov held talks with Turkish Foreign Minister Hakan Fidan in Tashkent today. They signed a plan of consultations for the year.'
/** No post of a channel, so that it is nowhere unless it was kept. */
export const SECRET = 'Nobody has read of the coming pact of Bishkek.'
/** Long enough to be read when it is pasted. */
export const LONG = `${POST} ${SECRET} ${'They spoke about trade between their countries. '.repeat(4)}`

/** What the bot says when it has read something. */
export const ASK = 'Is this public?'
/** What it says when that was answered with yes. */
export const DONE = 'From now on it counts as a source'

/** A channel that a post comes from, half past one in the night of 21 January in Tashkent. */
export function channel(
  stated: Partial<Extract<MessageOrigin, { type: 'channel' }>['chat']> = {},
): MessageOrigin {
  return {
    type: 'channel',
    date: Date.parse('2026-01-20T20:30:00Z') / 1000,
    chat: { id: -1001, type: 'channel', title: 'Ministry Channel', username: 'MinistryNews', ...stated },
    message_id: 42,
  }
}

/** A document, as it is sent. */
export function file(name: string, content: string | Uint8Array, type = 'application/octet-stream') {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { document: { name, type, bytes } }
}

/** A bot with two editors, and the first of them. */
export async function openWithEditor(
  chosen: Parameters<Scene['editor']>[0] = {},
): Promise<{ scene: Scene; editor: Person }> {
  const scene = await openScene({ EDITOR_IDS: '7,8' })
  return { scene, editor: await scene.editor(chosen) }
}

/** Everything that is on record: nothing of it may come from what is not public. */
export async function onRecord({ store: { db } }: Scene): Promise<number[]> {
  const { article, articleVersion, report, evidence, meeting, entry } = tables(db)
  const tallies = [article, articleVersion, report, evidence, meeting, entry].map((table) =>
    (table as typeof article).count(),
  )
  return Promise.all(tallies)
}

/** Where nothing is on record. */
export const NOTHING = [0, 0, 0, 0, 0, 0]
