// An article's address as it was given → the one form under which the article is known.
import { isBesideTheArticle } from './campaign-parameters.ts'

/** Hosts on which sites show the same articles to telephones and in other dress. */
const DRESS_HOST = /^(www\d?|m|mobile|wap|amp|touch)\.(?=[^.]+\.[^.]+)/
const DIRECTORY_INDEX = /\/(index|default)\.(html?|shtml|php\d?|aspx?|jsp)$/i

/**
 * One form for: http and https, `www.` and `m.` hosts, default ports, fragments, doubled and final slashes, index
 * files, AMP and print versions, session ids, campaign parameters, the order of the other parameters, the case of
 * percent-encoding. Never merged: other paths, other letters' case, and parameters that may tell articles apart
 * (`?id=5`), whatever they are called. What is no web address comes back as it is.
 *
 * The form is a name and not always a way: fetch the address that was given.
 */
export function canonicalAddress(address: string): string {
  const given = URL.parse(address)
  if (given === null || !/^https?:$/.test(given.protocol)) return address
  const url = fromAmpCache(given)
  const isPlain = url.port === '' && /\.[a-z-]{2,}\.?$/.test(url.hostname)
  const scheme = isPlain ? 'https:' : url.protocol
  const host = isPlain ? bareHost(url.hostname) : url.host
  const query = queryOf(url.search)
  const path = pathOf(url.pathname)
  // Routes of pages drawn by scripts: without them all of a site would be one article.
  const route = /^#!?\//.test(url.hash) ? url.hash : ''
  return `${scheme}//${host}${path}${query === '' ? '' : `?${query}`}${route}`
}

/** `site-com.cdn.ampproject.org/c/s/site.com/a` and `google.com/amp/s/site.com/a` → `site.com/a`. */
function fromAmpCache(url: URL): URL {
  const isCache =
    url.hostname.endsWith('.cdn.ampproject.org') || /^(www\.)?google\.[a-z.]{2,6}$/.test(url.hostname)
  const inner = isCache ? /^\/(?:amp|c|v)\/(?:s\/)?([^/]+\.[^/]+\/.*)$/.exec(url.pathname)?.[1] : undefined
  return (inner === undefined ? null : URL.parse(`https://${inner}${url.search}`)) ?? url
}

function bareHost(host: string): string {
  let bare = host.replace(/\.$/, '')
  while (DRESS_HOST.test(bare)) bare = bare.replace(DRESS_HOST, '')
  return bare
}

function pathOf(path: string): string {
  const steady = path
    .split('/')
    .map(steadyPart)
    .join('/')
    // Not after a colon: archives have whole addresses in their paths.
    .replace(/(?<!:)\/{2,}/g, '/')
    .replace(DIRECTORY_INDEX, '/')
    .replace(/\/+$/, '')
  const dressless = steady
    .replace(/\/(amp|print)(\.html?)?$/i, '')
    .replace(/^\/amp(?=\/[^/]+)/i, '')
    .replace(/\.amp(?=\.html?$|$)/i, '')
  return (dressless === '' && steady !== '' ? steady : dressless) || '/'
}

/** Without session ids, with letters in one form of Unicode and one case of percent-encoding. */
function steadyPart(part: string): string {
  const own = part.replace(/;(jsessionid|phpsessid|sid)=[^;]*/gi, '')
  const decoded = decodedPart(own)
  if (decoded === null) return own.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())
  return encodeURIComponent(decoded.normalize('NFC')).replace(
    /%(?:21|24|26|27|28|29|2A|2B|2C|3B|3D|3A|40)/g,
    (code) => decodeURIComponent(code),
  )
}

/** Null for codes of another encoding than UTF-8: decoded, different words would become equal. */
function decodedPart(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

function queryOf(search: string): string {
  const parameters = search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '')
    .map((parameter) => {
      const at = parameter.indexOf('=')
      const [name, value] = at === -1 ? [parameter, null] : [parameter.slice(0, at), parameter.slice(at + 1)]
      return {
        name: steadyPart(name),
        value: value === null ? null : steadyPart(value.replaceAll('+', '%20')),
      }
    })
    .filter(
      ({ name, value }) =>
        !isBesideTheArticle(decodedPart(name) ?? name, decodedPart(value ?? '') ?? 'other'),
    )
  parameters.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  return parameters.map(({ name, value }) => (value === null ? name : `${name}=${value}`)).join('&')
}
