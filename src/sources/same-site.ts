// Two host names → whether they belong to one site.

/** One site: the same host, or one of the two under the other, `www.` and `m.` apart. */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)]
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}

function bare(host: string): string {
  return host.replace(/^(www\d?|m)\./, '')
}
