// An article's address as it was given → the one form under which the article is known.

/** Parameters that tell where a reader came from and nothing of the article. */
const CAMPAIGN = /^(utm_\w+|fbclid|gclid|yclid|mc_[ce]id|igshid|ref|ref_src|from)$/i

/**
 * Host in lower case, no fragment, no campaign parameters, the rest of them sorted, no slash at the end of a path.
 * What is no web address comes back as it is.
 */
export function canonicalAddress(address: string): string {
  const url = URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol)) return address
  url.hash = ''
  for (const name of Array.from(url.searchParams.keys()))
    if (CAMPAIGN.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  url.pathname = url.pathname.replace(/\/+$/, '') || '/'
  return url.href
}
