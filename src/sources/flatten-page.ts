// A document tree of any depth → one that is no deeper than browsers would have it, with every word in its place.
import { MAX_PAGE_DEPTH } from './limits.ts'

interface Branch {
  parentNode: Branch | null
  firstChild: Branch | null
  nextSibling: Branch | null
  insertBefore(node: Branch, before: Branch | null): unknown
}

/**
 * What is nested deeper than `MAX_PAGE_DEPTH` comes out beside what held it, as it does in browsers. Forgotten end
 * tags nest a page's harmless lines by thousands, so a deep page is no reason to refuse it. Works in place and goes
 * over each node once, without recursion: `root`, which stands at depth 1, what is in it, and what stands behind it.
 */
export function flattenPage(root: object | null): void {
  let node = root as Branch | null
  let depth = 1
  while (node !== null) {
    const inner: Branch | null = node.firstChild
    if (inner !== null && depth < MAX_PAGE_DEPTH) {
      node = inner
      depth += 1
      continue
    }
    if (inner !== null) takeOut(node)
    for (; depth > 1 && node.nextSibling === null; depth -= 1) node = node.parentNode!
    node = node.nextSibling
  }
}

/** Puts the children of `holder` behind it, in their order. */
function takeOut(holder: Branch): void {
  const behind = holder.nextSibling
  for (let child = holder.firstChild; child !== null; child = holder.firstChild)
    holder.parentNode!.insertBefore(child, behind)
}
