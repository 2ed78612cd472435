// What people do in their chats → messages there and updates for the bot.
import type { Chat, ChatMember, Message, User } from '@grammyjs/types'
import { buttonsOf } from './buttons.ts'
import { sentContent, type SentContent } from './sent-content.ts'
import { detectEntities } from './text/detect-entities.ts'
import {
  type PressedButton,
  type Room,
  type Standing,
  type World,
  addMessage,
  botAsUser,
  emit,
  unixTime,
} from './world.ts'

export interface NewPerson {
  firstName: string
  lastName?: string
  username?: string
  /** IETF tag, as Telegram gives it: uz, tr, en. */
  languageCode?: string
  /** Given out in order where it is left out. */
  id?: number
}

const FIRST_PERSON = 100_001
const FIRST_GROUP = -200_001
const FIRST_SUPERGROUP = -1_000_000_300_001

export interface People {
  addPerson(person: NewPerson): User
  /** A group of these people into which the first of them has just brought the bot. */
  addGroup(group: { title: string; members: User[] }): Chat.GroupChat
  say(personId: number, text: string, chatId?: number): Message
  /** Sends a document, a photo or a forwarded post to the bot. */
  send(personId: number, sent: SentContent): Message
  /** Opens `t.me/<bot>?start=payload`: sends /start. */
  open(personId: number, payload?: string): Message
  shareLocation(personId: number, latitude: number, longitude: number): Message
  /** Presses a callback button by its data or its label; the answer appears in the result when the bot gives one. */
  press(personId: number, messageId: number, button: string, chatId?: number): PressedButton
  block(personId: number): void
  unblock(personId: number): void
  deactivate(personId: number): void
  kickBot(groupId: number): void
  muteBot(groupId: number): void
  /** The group becomes a supergroup with another id; answers with the new chat. */
  upgradeGroup(groupId: number): Chat.SupergroupChat
}

/** Actions on `world`. They throw Error for what a person could not do: write to a bot they blocked, press what is not there. */
export function peopleOf(world: World): People {
  function personOf(id: number): User {
    const person = world.people.get(id)
    if (!person) throw new Error(`No person with id ${id}`)
    return person
  }

  function roomOf(id: number): Room {
    const room = world.rooms.get(id)
    if (!room) throw new Error(`No chat with id ${id}`)
    return room
  }

  function addRoom(chat: Room['chat'], standing: Standing): Room {
    const room: Room = { chat, standing, messages: [], keyboard: null, upgradedTo: null }
    world.rooms.set(chat.id, room)
    return room
  }

  function addPerson({ firstName, lastName, username, languageCode, id }: NewPerson): User {
    const names = {
      first_name: firstName,
      ...(lastName && { last_name: lastName }),
      ...(username && { username }),
    }
    const person: User = {
      id: id ?? FIRST_PERSON + world.people.size,
      is_bot: false,
      ...names,
      ...(languageCode && { language_code: languageCode }),
    }
    world.people.set(person.id, person)
    addRoom({ id: person.id, type: 'private', ...names }, 'unstarted')
    return person
  }

  function addGroup({ title, members }: { title: string; members: User[] }): Chat.GroupChat {
    const groups = [...world.rooms.values()].filter(({ chat }) => chat.type === 'group').length
    const chat: Chat.GroupChat = { id: FIRST_GROUP - groups, type: 'group', title }
    const room = addRoom(chat, 'open')
    membership(room, members[0]!, 'left', 'member')
    return chat
  }

  function write(person: User, room: Room, content: object): Message {
    const { standing } = room
    if (standing === 'blocked')
      throw new Error('This person blocked the bot and would have to unblock it first')
    if (standing === 'deactivated' || standing === 'upgraded')
      throw new Error('Nobody can write here any more')
    if (standing === 'unstarted') setStanding(room, 'open')
    const message = {
      message_id: world.nextMessageId++,
      from: person,
      chat: room.chat,
      date: unixTime(world),
      ...content,
    } as Message
    addMessage(world, room, message)
    if (room.standing !== 'kicked' && room.standing !== 'left' && reachesBot(room, message)) {
      world.updates.push({ message: message as Message & { chat: typeof room.chat; from: User } })
    }
    return message
  }

  /** In groups a bot hears commands, mentions and replies to itself only ("privacy mode"). */
  function reachesBot({ chat }: Room, { text, reply_to_message }: Message): boolean {
    if (chat.type === 'private' || world.bot.can_read_all_group_messages || text === undefined) return true
    return (
      text.startsWith('/') ||
      text.includes(`@${world.bot.username}`) ||
      reply_to_message?.from?.id === world.bot.id
    )
  }

  function setStanding(room: Room, standing: Standing): void {
    room.standing = standing
    emit(world, { type: 'standing', chatId: room.chat.id, standing })
  }

  function membership(
    room: Room,
    from: User,
    before: 'member' | 'kicked' | 'left',
    after: 'member' | 'kicked',
  ): void {
    world.updates.push({
      my_chat_member: {
        chat: room.chat,
        from,
        date: unixTime(world),
        old_chat_member: member(before),
        new_chat_member: member(after),
      },
    })
  }

  function member(status: 'member' | 'kicked' | 'left'): ChatMember {
    const user = botAsUser(world)
    return status === 'kicked' ? { status, user, until_date: 0 } : { status, user }
  }

  return {
    addPerson,
    addGroup,
    say(personId, text, chatId = personId) {
      const entities = detectEntities(text)
      return write(personOf(personId), roomOf(chatId), { text, ...(entities.length > 0 && { entities }) })
    },
    send: (personId, sent) => write(personOf(personId), roomOf(personId), sentContent(world, sent)),
    open(personId, payload) {
      if (payload !== undefined && !/^[A-Za-z0-9_-]{1,64}$/u.test(payload)) {
        throw new Error('A start parameter has 1-64 letters, digits, "_" and "-"')
      }
      const text = payload === undefined ? '/start' : `/start ${payload}`
      return write(personOf(personId), roomOf(personId), { text, entities: detectEntities(text) })
    },
    shareLocation: (personId, latitude, longitude) =>
      write(personOf(personId), roomOf(personId), { location: { latitude, longitude } }),
    press(personId, messageId, button, chatId = personId) {
      const person = personOf(personId)
      const room = roomOf(chatId)
      const message = room.messages.find(({ message_id }) => message_id === messageId)
      if (!message) throw new Error(`No message ${messageId} in this chat`)
      const buttons = buttonsOf(message).filter(({ data }) => data !== undefined)
      const found =
        buttons.find(({ data }) => data === button) ?? buttons.find(({ label }) => label === button)
      if (!found) throw new Error(`Message ${messageId} has no button "${button}"`)
      const pressed: PressedButton = {
        id: String(world.nextQueryId++),
        room,
        person,
        answer: null,
        expired: false,
      }
      world.pressed.set(pressed.id, pressed)
      world.updates.push({
        callback_query: {
          id: pressed.id,
          from: person,
          message,
          chat_instance: String(room.chat.id),
          data: found.data!,
        },
      })
      return pressed
    },
    block(personId) {
      const room = roomOf(personId)
      setStanding(room, 'blocked')
      membership(room, personOf(personId), 'member', 'kicked')
    },
    unblock(personId) {
      const room = roomOf(personId)
      setStanding(room, 'open')
      membership(room, personOf(personId), 'kicked', 'member')
    },
    deactivate: (personId) => setStanding(roomOf(personId), 'deactivated'),
    kickBot: (groupId) => setStanding(roomOf(groupId), 'kicked'),
    muteBot: (groupId) => setStanding(roomOf(groupId), 'muted'),
    upgradeGroup(groupId) {
      const old = roomOf(groupId)
      const title = old.chat.type === 'private' ? '' : old.chat.title
      const chat: Chat.SupergroupChat = {
        id: FIRST_SUPERGROUP + groupId - FIRST_GROUP,
        type: 'supergroup',
        title,
      }
      const next = addRoom(chat, 'open')
      const service = (room: Room, content: object): void => {
        const message = {
          message_id: world.nextMessageId++,
          from: [...world.people.values()][0]!,
          chat: room.chat,
          date: unixTime(world),
          ...content,
        } as Message
        addMessage(world, room, message)
        world.updates.push({ message: message as Message & { chat: typeof room.chat; from: User } })
      }
      service(old, { migrate_to_chat_id: chat.id })
      service(next, { migrate_from_chat_id: groupId })
      old.upgradedTo = chat.id
      setStanding(old, 'upgraded')
      return chat
    },
  }
}
