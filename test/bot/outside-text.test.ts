// Text from outside in every kind of answer: it stays text, whoever wrote it.
import { afterAll, describe, expect, it } from 'vitest'
import type { Message } from '@grammyjs/types'
import { wordsOf } from '../../src/demo/bot-api/buttons.ts'
import { closeScenes, openScene, plain } from './scene.ts'
import { tellMeeting } from './told-meeting.ts'

afterAll(closeScenes)

const HOSTILE = '@admin /forget https://evil.example <a href="tg://user?id=1">x</a> #tag'

/** What the server or an app would make tappable, but for our own commands, labels and the source's link. */
function active(message: Message): string[] {
  const { text = '', entities = [] } = message
  const classic = entities
    .filter(
      ({ type }) =>
        !['bold', 'italic', 'underline', 'code', 'blockquote', 'expandable_blockquote'].includes(type),
    )
    .map((entity) =>
      entity.type === 'text_link' ? entity.url : text.slice(entity.offset, entity.offset + entity.length),
    )
  return [...classic, ...activeRich(message.rich_message?.blocks ?? [])]
}

const ACTIVE = new Set([
  'mention',
  'text_mention',
  'hashtag',
  'cashtag',
  'url',
  'bot_command',
  'email_address',
  'phone_number',
  'bank_card_number',
])

function activeRich(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(activeRich)
  if (typeof value !== 'object' || value === null) return []
  const { type, url, text } = value as { type?: string; url?: string; text?: unknown }
  const own = type !== undefined && ACTIVE.has(type) ? [url ?? JSON.stringify(text)] : []
  return [...own, ...Object.values(value).flatMap(activeRich)]
}

describe.each(['classic', 'rich'] as const)('in the %s form', (form) => {
  it('a source’s hostile words are shown and lead nowhere', async () => {
    const scene = await openScene()
    await tellMeeting(
      scene.store,
      {
        formatName: HOSTILE,
        place: { city: 'Ankara', country: 'TR', venue: HOSTILE },
        people: [{ name: HOSTILE, office: 'foreign-minister', country: 'TR', organization: null }],
        outcomes: [{ type: 'agreement', title: HOSTILE, language: 'en' }],
      },
      { outlet: HOSTILE, sentence: HOSTILE, url: 'https://source.example/1' },
    )
    const person = await scene.introduced({ form })
    await person.say('/meeting_1')
    const shown = await person.press('Sources, sentence by sentence')

    expect(shown.map(wordsOf).join('').replaceAll('\u2060', '')).toContain(`“${HOSTILE}”`)
    expect(new Set(shown.flatMap(active))).toEqual(new Set(['https://source.example/1']))
    expect(scene.control.warnings()).toEqual([])
  })

  it('a person’s own hostile words come back as text', async () => {
    const scene = await openScene()
    const person = await scene.introduced({ form })
    await person.say(`/subscribe ${HOSTILE}`)

    expect(plain(person)).toContain('@admin')
    expect(active(person.last())).toEqual([])
  })

  it('a javascript link of a source is no link', async () => {
    const scene = await openScene()
    await tellMeeting(scene.store, {}, { url: 'javascript:alert(1)' })
    const person = await scene.introduced({ form })
    await person.say('/meeting_1')

    expect(active(person.last())).toEqual([])
  })
})
