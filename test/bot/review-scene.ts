// An editor in a chat, and what the tests of /review tell and ask.
import type { ExtractedMeeting } from '../../src/domain/report.ts'
import { findMeetings } from '../../src/store/find-meetings.ts'
import { loadMeeting } from '../../src/store/meetings.ts'
import { addComplaint } from '../../src/store/review.ts'
import { extracted } from '../store/rows.ts'
import { openScene, START, type Person, type Scene } from './scene.ts'

export async function sceneWithEditor(chosen: Parameters<Scene['editor']>[0] = {}) {
  const scene = await openScene({ EDITOR_IDS: '7,8' })
  return { scene, editor: await scene.editor(chosen) }
}

export const [passage] = extracted().evidence
export const EVIDENCE: ExtractedMeeting['evidence'] = [
  { ...passage!, field: 'meeting', value: null, sentence: 'Fidan and Saidov sat down together.' },
  { ...passage!, field: 'date', value: '2026-01-20', sentence: 'It was on Tuesday.' },
  { ...passage!, field: 'place', value: 'Ankara', sentence: 'Fidan and Saidov sat down together.' },
]
export const doubtful: Partial<ExtractedMeeting> = { review: true, confidence: 0.3, evidence: EVIDENCE }
/** Perhaps the same as what `tell(store, { people: [] })` told. */
export const alike: Partial<ExtractedMeeting> = {
  people: [],
  date: '2026-01-21',
  level: 'minister',
  evidence: EVIDENCE,
}

export const shown = async ({ store }: Scene) => (await findMeetings(store.db, {})).map(({ id }) => id)
export const released = async ({ store }: Scene, id: string) => (await loadMeeting(store.db, id))!.number > 0

export async function complain({ store }: Scene, editor: Person, meetingId: string, text: string | null) {
  const { id } = await editor.chat()
  await addComplaint(store.db, { meetingId, chatId: id, text }, START)
}
