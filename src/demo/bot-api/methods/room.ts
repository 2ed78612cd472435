// The chat_id of a call → the room it means, or the reason why the bot cannot write there.
import { badRequest, forbidden, tooManyRequests } from '../api-error.ts'
import type { Room, Standing, World } from '../world.ts'
import type { MethodContext } from './method.ts'

/** Finds the room; throws "chat not found" for one that the bot has never met. */
export function roomOf({ world, args }: Pick<MethodContext, 'world' | 'args'>): Room {
  const id = args.text('chat_id').trim()
  if (id === '') throw badRequest('chat_id is empty')
  const room = id.startsWith('@') ? byUsername(world, id.slice(1)) : world.rooms.get(Number(id))
  if (!room) throw badRequest('chat not found')
  return room
}

function byUsername(world: World, username: string): Room | undefined {
  return [...world.rooms.values()].find(
    ({ chat }) => chat.type === 'supergroup' && chat.username?.toLowerCase() === username.toLowerCase(),
  )
}

/** The room, if the bot may act in it at all. */
export function openRoom(context: Pick<MethodContext, 'world' | 'args'>): Room {
  const room = roomOf(context)
  const group = room.chat.type === 'supergroup' ? 'supergroup' : 'group'
  const refusals: Partial<Record<Standing, () => Error>> = {
    unstarted: () => forbidden("bot can't initiate conversation with a user"),
    blocked: () => forbidden('bot was blocked by the user'),
    deactivated: () => forbidden('user is deactivated'),
    kicked: () => forbidden(`bot was kicked from the ${group} chat`),
    left: () => forbidden(`bot is not a member of the ${group} chat`),
    upgraded: () =>
      badRequest('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: room.upgradedTo! }),
  }
  const refusal = refusals[room.standing]
  if (refusal) throw refusal()
  return room
}

/** The room, if the bot may send a message of this kind to it now. */
export function roomToSendTo(context: MethodContext, kind = 'text messages'): Room {
  const room = openRoom(context)
  if (room.standing === 'muted') throw badRequest(`not enough rights to send ${kind} to the chat`)
  return room
}

/** Counts a message towards the limits; called last, so that a refused message uses up nothing. */
export function passFlood({ world, flood }: MethodContext, room: Room): void {
  const wait = flood?.pass(room.chat.id, room.chat.type !== 'private', world.clock.now().getTime()) ?? 0
  if (wait > 0) throw tooManyRequests(wait)
}
