// The stand-in's two ends → events of one person's chat, and that person's actions.

const EVENTS = [
  'state',
  'message',
  'edited',
  'deleted',
  'keyboard',
  'action',
  'answer',
  'standing',
  'profile',
  'clock',
]

/** Everybody the demo knows: id, name, language. */
export async function people() {
  const response = await fetch('/demo/people')
  return response.json()
}

/** Does something as the person; resolves to `{query}` of a pressed button or null, rejects with what is to be told. */
export async function act(action) {
  const response = await fetch('/demo/act', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(action),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.error)
  return answer
}

/** Calls `handlers.<event>` with each event's content, and `handlers.online(true | false)`; answers with a way to stop. */
export function listen(person, handlers) {
  const source = new EventSource(`/demo/events?person=${person}`)
  for (const name of EVENTS) {
    source.addEventListener(name, (event) => handlers[name]?.(JSON.parse(event.data)))
  }
  source.addEventListener('open', () => handlers.online(true))
  source.addEventListener('error', () => handlers.online(false))
  return () => source.close()
}
