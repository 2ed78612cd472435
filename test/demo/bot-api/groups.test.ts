import type { Update } from '@grammyjs/types'
import { describe, expect, test } from 'vitest'
import { openScene, refusal } from '../stand-in-for-test.ts'

async function groupScene() {
  const scene = await openScene()
  const group = scene.control.addGroup({ title: 'Desk', members: [scene.person] })
  const send = () => scene.call('sendMessage', { chat_id: group.id, text: 'x' })
  const updates = async () => (await scene.call('getUpdates')).result as Update[]
  return { ...scene, group, send, updates }
}

describe('groups', () => {
  test('tell the bot that it was brought in', async () => {
    const { group, person, updates } = await groupScene()

    expect((await updates()).at(-1)?.my_chat_member).toMatchObject({
      chat: group,
      from: person,
      old_chat_member: { status: 'left' },
      new_chat_member: { status: 'member' },
    })
  })

  test('let it hear commands, mentions and replies, and nothing else', async () => {
    const { control, group, person, updates } = await groupScene()
    for (const text of ['hello', '/recent', 'ask @elchi_demo_bot']) control.say(person.id, text, group.id)

    const texts = (await updates()).flatMap(({ message }) =>
      message?.chat.id === group.id ? message.text : [],
    )
    expect(texts).toEqual(['/recent', 'ask @elchi_demo_bot'])
  })

  test.each([
    ['kicked it', 'kickBot', 403, 'Forbidden: bot was kicked from the group chat'],
    ['muted it', 'muteBot', 400, 'Bad Request: not enough rights to send text messages to the chat'],
  ] as const)('that %s say so', async (_, deed, code, description) => {
    const { control, group, send } = await groupScene()
    control[deed](group.id)

    expect(await send()).toEqual(refusal(code, description))
  })

  test('that it left are closed to it', async () => {
    const { call, group, send } = await groupScene()

    expect(await call('leaveChat', { chat_id: group.id })).toEqual({ ok: true, result: true })
    expect(await send()).toEqual(refusal(403, 'Forbidden: bot is not a member of the group chat'))
  })

  test('that became supergroups lead to their new id', async () => {
    const { call, control, group, send, updates } = await groupScene()
    const { id } = control.upgradeGroup(group.id)
    const [old, fresh] = (await updates()).slice(-2)

    expect(await send()).toEqual(
      refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: id }),
    )
    expect(await call('sendMessage', { chat_id: id, text: 'x' })).toMatchObject({ ok: true })
    expect(old?.message).toMatchObject({ chat: { id: group.id }, migrate_to_chat_id: id })
    expect(fresh?.message).toMatchObject({ chat: { id, type: 'supergroup' }, migrate_from_chat_id: group.id })
  })

  test('are described by getChat, which knows strangers but not nobodies', async () => {
    const { call, group } = await groupScene()

    expect(await call('getChat', { chat_id: group.id })).toMatchObject({
      result: { title: 'Desk', type: 'group' },
    })
    expect(await call('getChat', { chat_id: 5 })).toEqual(refusal(400, 'Bad Request: chat not found'))
    expect(await call('leaveChat', { chat_id: 100_001 })).toMatchObject({ error_code: 400 })
  })
})
