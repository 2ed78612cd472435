// An address as a bot gives it → the address that Telegram keeps, or nothing where it would not be a link.

/** Normal form of an http, https, tg, mailto or tel link; null where Telegram drops it (other schemes, hosts without a dot). */
export function checkedLink(address: string): string | null {
  const text = address.trim()
  if (text === '' || /\s/u.test(text)) return null
  const withScheme =
    /^[a-z][a-z0-9+.-]*:/iu.test(text) && !/^[^/]*\.[^/]*:\d/u.test(text) ? text : `http://${text}`
  if (!URL.canParse(withScheme)) return null
  const url = new URL(withScheme)
  switch (url.protocol) {
    case 'http:':
    case 'https:':
      return url.hostname.includes('.') || url.hostname.startsWith('[') ? url.href : null
    case 'tg:':
    case 'mailto:':
    case 'tel:':
      return withScheme
    default:
      return null
  }
}

/** The person that a `tg://user?id=…` link mentions. */
export function mentionedUser(address: string): number | null {
  const found = /^tg:(?:\/\/)?user\?id=(\d{1,16})$/iu.exec(address.trim())
  return found ? Number(found[1]) : null
}
