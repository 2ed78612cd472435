// An address as written, or as a redirect tells it → a URL that may be asked.
import { isIP } from 'node:net'
import { FetchError } from './fetch-error.ts'
import { refusal } from './guarded-lookup.ts'
import type { AddressRule } from './guarded-lookup.ts'

/** RFC 6761: never a name of the public Internet, whatever a resolver says. */
const LOOPBACK_NAME = /^(.*\.)?localhost\.?$/

/** Throws a FetchError. Literal IP addresses are checked here in whatever spelling, names when they are looked up. */
export function checkedUrl(address: string, base: URL | null, allowed: AddressRule): URL {
  const url = URL.parse(base === null ? address : asText(address), base?.href)
  if (url === null || !/^https?:$/.test(url.protocol)) {
    const whose = base === null ? '' : `${base.host} redirects there: `
    throw new FetchError('address', `${whose}an address to read begins with http:// or https://`)
  }
  if (url.username !== '' || url.password !== '')
    throw new FetchError('address', `${url.host}: an address with a user name or password is not read`)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const literal = LOOPBACK_NAME.test(host) ? '127.0.0.1' : host
  if (isIP(literal) !== 0 && !allowed(literal)) throw refusal(host)
  return url
}

/** Node reads headers as Latin-1; many servers send other letters of a Location as UTF-8, unescaped. */
function asText(header: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'))
  } catch {
    return header
  }
}
