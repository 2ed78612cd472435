// A typed list → whether it replaces what is there, adds to it or takes away from it, and its parts.

export interface TypedList {
  way: 'replace' | 'add' | 'remove'
  parts: string[]
}

/** `+ Kazakhstan`, `- UN`, `Türkiye, Uzbekistan`. The sign counts for the whole list. */
export function typedList(typed: string, divider: RegExp): TypedList {
  const sign = /^\s*(?<sign>[+＋\-–—−])/u.exec(typed)
  const parts = typed
    .slice(sign?.[0].length ?? 0)
    .split(divider)
    .map((part) => part.replace(/^[\s•·*]+/u, '').trim())
    .filter((part) => part !== '')
  if (sign === null) return { way: 'replace', parts }
  return { way: /[+＋]/u.test(sign[0]) ? 'add' : 'remove', parts }
}
