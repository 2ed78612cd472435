// What an editor sends of a Telegram channel → the address of its web preview.

/** First parts of t.me addresses that are no names of channels. */
const RESERVED = new Set(
  'joinchat addstickers addemoji addtheme addlist share proxy socks login confirmphone setlanguage bg invoice iv boost giftcode contact'.split(
    ' ',
  ),
)

const HOSTS = /^(?:www\.)?(?:t|telegram)\.(?:me|dog)$/i
const NAME = /^[a-z][a-z0-9_]{3,31}$/i

/**
 * `@name`, `t.me/name`, `https://t.me/s/name/123`, `telegram.me/name`, `name.t.me` and `tg://resolve?domain=name` →
 * `https://t.me/s/name`, in lower case, since Telegram tells no capitals apart. Null for invitations (`t.me/+…`),
 * private channels (`t.me/c/…`), and for what is no channel's name.
 */
export function channelAddress(text: string): string | null {
  const name = nameIn(text.trim())
  if (name === null || !NAME.test(name) || RESERVED.has(name.toLowerCase())) return null
  return `https://t.me/s/${name.toLowerCase()}`
}

function nameIn(text: string): string | null {
  if (text.startsWith('@')) return text.slice(1)
  if (/\s/.test(text)) return null
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`)
  if (url === null) return null
  if (url.protocol === 'tg:') return url.host === 'resolve' ? url.searchParams.get('domain') : null
  if (!/^https?:$/.test(url.protocol)) return null
  const own = /^([a-z0-9_-]+)\.t\.me$/i.exec(url.hostname)?.[1]
  if (own !== undefined && own !== 'www') return own
  if (!HOSTS.test(url.hostname)) return null
  const [first, second] = url.pathname.split('/').filter((part) => part !== '')
  return (first === 's' ? second : first) ?? null
}
