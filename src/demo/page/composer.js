// The lower part of the page → messages, chosen answers, commands and the start button.
import { CITIES } from './cities.js'
import { byId, element } from './element.js'

/** `chat.say`, `chat.start`, `chat.locate` do the work; answers with setters for what the server says. */
export function composer(chat) {
  const text = byId('text')
  const menu = byId('commands')
  const slash = byId('slash')
  let commands = []

  function grow() {
    text.style.height = 'auto'
    text.style.height = `${Math.min(text.scrollHeight, 160)}px`
  }

  function send() {
    const words = text.value.trim()
    if (words === '') return
    text.value = ''
    grow()
    closeMenu()
    chat.say(words)
  }

  function openMenu(filter) {
    const fitting = commands.filter(({ command }) => `/${command}`.startsWith(filter))
    menu.replaceChildren(...fitting.map(commandOption))
    menu.hidden = fitting.length === 0
    slash.setAttribute('aria-expanded', String(!menu.hidden))
  }

  function closeMenu() {
    menu.hidden = true
    slash.setAttribute('aria-expanded', 'false')
  }

  function commandOption({ command, description }) {
    const choose = () => {
      closeMenu()
      text.value = ''
      grow()
      text.focus()
      chat.say(`/${command}`)
    }
    return element(
      'button',
      { type: 'button', role: 'option', 'data-testid': 'command', 'data-command': command, onclick: choose },
      element('strong', {}, `/${command}`),
      element('span', {}, description),
    )
  }

  function moveFocus(step) {
    const options = [...menu.children]
    const next = options.indexOf(document.activeElement) + step
    if (next < 0) text.focus()
    else options[Math.min(next, options.length - 1)]?.focus()
  }

  text.addEventListener('input', () => {
    grow()
    if (/^\/\w*$/.test(text.value)) openMenu(text.value)
    else closeMenu()
  })
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault()
      send()
    }
  })
  byId('composer').addEventListener('keydown', (event) => {
    if (menu.hidden) return
    if (event.key === 'Escape') {
      closeMenu()
      text.focus()
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      moveFocus(event.key === 'ArrowDown' ? 1 : -1)
    }
  })
  byId('entry').addEventListener('submit', (event) => {
    event.preventDefault()
    send()
  })
  slash.addEventListener('click', () => {
    if (menu.hidden) {
      openMenu('/')
      menu.firstElementChild?.focus()
    } else {
      closeMenu()
    }
  })
  byId('start').addEventListener('click', () => void chat.start())
  byId('places').append(...CITIES.map((city) => cityButton(city, chat)))

  return {
    setCommands(list) {
      commands = list
      slash.hidden = list.length === 0
      closeMenu()
    },
    /** `waiting`: start (nothing said yet), blocked, or nothing. */
    setWaiting(waiting) {
      byId('start').hidden = waiting === null
      byId('start').textContent = waiting === 'blocked' ? 'Restart the bot' : 'Start'
      byId('entry').hidden = waiting !== null
      if (waiting !== null) byId('keys').hidden = true
    },
    setKeyboard: (keyboard) => showKeyboard(keyboard, text, chat),
  }
}

function cityButton([name, latitude, longitude], chat) {
  const choose = () => {
    byId('place').close()
    chat.locate(latitude, longitude)
  }
  return element(
    'button',
    { type: 'button', 'data-testid': 'place', 'data-place': name, onclick: choose },
    name,
  )
}

function showKeyboard(keyboard, text, chat) {
  const keys = byId('keys')
  const rows = keyboard?.keyboard ?? []
  keys.hidden = rows.length === 0
  keys.replaceChildren(
    ...rows.map((row) =>
      element('div', { class: 'key-row' }, ...row.map((key) => replyKey(key, keyboard, chat))),
    ),
  )
  text.placeholder = keyboard?.input_field_placeholder ?? 'Message'
  if (keyboard?.force_reply) text.focus()
}

function replyKey(key, keyboard, chat) {
  const choose = () => {
    if (key.request_location) {
      byId('place').showModal()
      return
    }
    if (keyboard.one_time_keyboard) byId('keys').hidden = true
    chat.say(key.text)
  }
  return element(
    'button',
    { type: 'button', class: 'key', 'data-testid': 'reply-key', onclick: choose },
    key.text,
  )
}
