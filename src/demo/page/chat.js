// The start of the page: one person's chat with the bot, kept equal to what the server says.
import { clockBar } from './clock-bar.js'
import { composer } from './composer.js'
import { dayLine, setView } from './dates.js'
import { byId, element } from './element.js'
import { messageElement } from './message.js'
import { act, listen, people } from './server.js'

const log = byId('log')
const scroll = byId('scroll')
const address = new URL(location.href)

let person = 0
let bot = { id: 0, name: 'Elchi', username: '', description: '' }
let messages = []
let standing = 'unstarted'
let stop = () => {}
let typingUntil
let toastUntil
/** The person did something: the bot's next message is what they want to see. */
let following = false

/** Pressed buttons that wait for the bot's answer, and answers that came before the press was confirmed. */
const pressed = new Map()
const answered = new Set()

const clock = clockBar(
  () => person,
  report,
  () => (following = true),
)

const chat = {
  now: clock.now,
  say: (text) => perform({ do: 'say', text }),
  start,
  locate: (latitude, longitude) => perform({ do: 'locate', latitude, longitude }),
  press,
  openLink,
  notify,
}
const entry = composer(chat)

async function perform(action) {
  try {
    return await act({ person, ...action })
  } catch (error) {
    report(error)
    return null
  }
}

/** As in Telegram's apps: starting a blocked bot again unblocks it first. */
async function start(payload) {
  if (standing === 'blocked') await perform({ do: 'block', blocked: false })
  await perform({ do: 'open', payload })
}

async function press(message, data, button) {
  following = true
  button.classList.add('waiting')
  const done = await perform({ do: 'press', message, data })
  if (!done || answered.delete(done.query)) button.classList.remove('waiting')
  else pressed.set(done.query, button)
}

function notify(text) {
  const toast = byId('toast')
  toast.textContent = text
  toast.hidden = false
  clearTimeout(toastUntil)
  toastUntil = setTimeout(() => (toast.hidden = true), 4000)
}

function report(error) {
  notify(error instanceof TypeError ? 'The demo does not answer' : error.message)
}

/** A link to this bot opens here; any other asks first. */
function openLink(url) {
  const target = new URL(url)
  const start = target.searchParams.get('start')
  if (target.hostname === 't.me' && target.pathname.slice(1) === bot.username) {
    void chat.start(start ?? undefined)
    return
  }
  const dialog = byId('link')
  byId('link-address').textContent = url
  dialog.returnValue = ''
  dialog.addEventListener(
    'close',
    () => {
      if (dialog.returnValue === 'open') window.open(url, '_blank', 'noopener,noreferrer')
    },
    { once: true },
  )
  dialog.showModal()
}

function showBot(profile) {
  bot = profile.bot
  byId('bot-name').textContent = bot.name
  byId('avatar').textContent = bot.name.slice(0, 1)
  entry.setCommands(profile.commands)
  if (messages.length === 0) showAll()
}

function showStanding(next) {
  standing = next
  byId('block').textContent = standing === 'blocked' ? 'Unblock the bot' : 'Block the bot'
  const silent = standing === 'unstarted' || messages.length === 0
  entry.setWaiting(standing === 'blocked' ? 'blocked' : silent ? 'start' : null)
}

function welcome() {
  return element(
    'div',
    { class: 'welcome' },
    element('h2', {}, `What can ${bot.name} do?`),
    element('p', {}, bot.description || 'Press Start to begin the conversation.'),
  )
}

function showAll() {
  const nodes = messages.flatMap((message, index) => nodesFor(message, messages[index - 1]))
  log.replaceChildren(...(nodes.length > 0 ? nodes : [welcome()]))
  scrollToEnd()
  showWayDown()
}

function nodesFor(message, before) {
  const day = dayLine(message.date)
  const line =
    before && dayLine(before.date) === day ? [] : [element('p', { class: 'day' }, element('span', {}, day))]
  return [...line, messageElement(message, chat)]
}

function add(message) {
  const fromBot = message.from?.is_bot === true
  const watched = !fromBot || following || isAtEnd()
  if (messages.length === 0) log.replaceChildren()
  const nodes = nodesFor(message, messages.at(-1))
  messages.push(message)
  log.append(...nodes)
  if (watched) bringIntoView(nodes)
  following = !fromBot
  showWayDown()
  if (fromBot) showTyping(false)
  showStanding(standing)
}

/** A message taller than the window is read from its beginning; what comes after it waits below. */
function bringIntoView(nodes) {
  if (nodes.at(-1).offsetHeight > scroll.clientHeight) nodes[0].scrollIntoView({ block: 'start' })
  else scrollToEnd()
}

function scrollToEnd() {
  scroll.scrollTop = scroll.scrollHeight
}

function showWayDown() {
  byId('to-end').hidden = isAtEnd()
}

function replace(message) {
  messages = messages.map((other) => (other.message_id === message.message_id ? message : other))
  const shown = byId(`m${message.message_id}-`)
  const atEnd = isAtEnd()
  const hadFocus = shown?.contains(document.activeElement)
  const next = messageElement(message, chat)
  shown?.replaceWith(next)
  if (hadFocus) next.querySelector('button')?.focus({ preventScroll: true })
  if (atEnd) scrollToEnd()
}

/** A keyboard that opens below pushes the end of the conversation up, not out of sight. */
function keepEndInSight() {
  let height = scroll.clientHeight
  new ResizeObserver(() => {
    scroll.scrollTop += height - scroll.clientHeight
    height = scroll.clientHeight
  }).observe(scroll)
  scroll.addEventListener('scroll', showWayDown, { passive: true })
  byId('to-end').addEventListener('click', scrollToEnd)
}

function isAtEnd() {
  return scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 40
}

function showTyping(on) {
  byId('bot-status').textContent = on ? 'typing …' : 'bot'
  clearTimeout(typingUntil)
  if (on) typingUntil = setTimeout(() => showTyping(false), 5000)
}

const handlers = {
  online(on) {
    byId('offline').hidden = on
  },
  state(state) {
    messages = state.messages
    standing = state.standing
    clock.set(state.clock)
    showBot(state)
    showAll()
    entry.setKeyboard(state.keyboard)
    showStanding(state.standing)
    document.body.dataset.ready = 'true'
  },
  profile: showBot,
  message: (event) => add(event.message),
  edited: (event) => replace(event.message),
  deleted({ messageId }) {
    messages = messages.filter(({ message_id: id }) => id !== messageId)
    byId(`m${messageId}-`)?.remove()
  },
  keyboard: (event) => entry.setKeyboard(event.keyboard),
  action: () => showTyping(true),
  answer({ queryId, answer }) {
    if (pressed.has(queryId)) pressed.get(queryId).classList.remove('waiting')
    else answered.add(queryId)
    pressed.delete(queryId)
    if (answer.url !== '') openLink(answer.url)
    if (answer.text === '') return
    if (answer.showAlert) {
      byId('alert-text').textContent = answer.text
      byId('alert').showModal()
    } else {
      notify(answer.text)
    }
  },
  standing: (event) => showStanding(event.standing),
  clock: (event) => clock.set(event),
}

function become(one) {
  person = one.id
  history.replaceState(null, '', `/?person=${person}`)
  setView({ language: one.language || 'en' })
  delete document.body.dataset.ready
  stop()
  stop = listen(person, handlers)
}

function setUpMore() {
  const menu = byId('more-menu')
  const button = byId('more-button')
  const toggle = (open) => {
    menu.hidden = !open
    button.setAttribute('aria-expanded', String(open))
  }
  button.addEventListener('click', () => toggle(menu.hidden))
  document.addEventListener('click', (event) => {
    if (!event.target.closest('.more')) toggle(false)
  })
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    toggle(false)
    button.focus()
  })
  byId('deep-link').addEventListener('submit', (event) => {
    event.preventDefault()
    toggle(false)
    void perform({ do: 'open', payload: byId('payload').value })
  })
  byId('block').addEventListener('click', () => {
    toggle(false)
    void perform({ do: 'block', blocked: standing !== 'blocked' })
  })
}

async function begin() {
  const everybody = await people()
  const select = byId('person')
  const languages = new Intl.DisplayNames('en', { type: 'language' })
  select.append(
    ...everybody.map(({ id, name, language }) =>
      element('option', { value: id }, language ? `${name} · ${languages.of(language)}` : name),
    ),
  )
  const wanted = everybody.find(({ id }) => id === Number(address.searchParams.get('person'))) ?? everybody[0]
  select.value = wanted.id
  select.addEventListener('change', () => become(everybody.find(({ id }) => id === Number(select.value))))
  setUpMore()
  keepEndInSight()
  become(wanted)
  const payload = address.searchParams.get('start')
  if (payload !== null) await chat.start(payload || undefined)
}

await begin()
