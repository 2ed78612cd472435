// Runs of a line, cut in two at a place where a reader can bear it.
import type { Inline } from './document.ts'

/** UTF-16 units of text in the runs. */
export function inlinesLength(inlines: readonly Inline[]): number {
  return inlines.reduce((sum, inline) => sum + inlineLength(inline), 0)
}

/**
 * Cuts runs so that the first half holds at most `at` units of text (at least one character): after a blank if one
 * is near, never inside a surrogate pair, before a combining mark or inside a command. Both halves keep the form.
 */
export function cutInlines(inlines: readonly Inline[], at: number): [Inline[], Inline[]] {
  const begin: Inline[] = []
  let room = at
  for (const [index, inline] of inlines.entries()) {
    const length = inlineLength(inline)
    if (length <= room) {
      begin.push(inline)
      room -= length
      continue
    }
    const [head, tail] = cutInline(inline, room, begin.length === 0)
    return [
      head === null ? begin : [...begin, head],
      [...(tail === null ? [] : [tail]), ...inlines.slice(index + 1)],
    ]
  }
  return [begin, []]
}

function inlineLength(inline: Inline): number {
  if (inline.kind === 'text' || inline.kind === 'code') return inline.text.length
  return inline.kind === 'command' ? inline.command.length : inlinesLength(inline.inlines)
}

/** `first`: something has to be taken, however small. */
function cutInline(inline: Inline, room: number, first: boolean): [Inline | null, Inline | null] {
  if (inline.kind === 'command') return first ? [inline, null] : [null, inline]
  if (inline.kind === 'text' || inline.kind === 'code') {
    const place = cutPlace(inline.text, room, first)
    if (place === 0) return [null, inline]
    return [
      { ...inline, text: inline.text.slice(0, place) },
      place < inline.text.length ? { ...inline, text: inline.text.slice(place) } : null,
    ]
  }
  if (!first && room < 1) return [null, inline]
  const [begin, rest] = cutInlines(inline.inlines, room)
  return [
    begin.length === 0 ? null : { ...inline, inlines: begin },
    rest.length === 0 ? null : { ...inline, inlines: rest },
  ]
}

function cutPlace(text: string, room: number, first: boolean): number {
  const blank = text.lastIndexOf(' ', room - 1)
  if (blank >= room / 2) return blank + 1
  let place = Math.min(room, text.length)
  while (place > 0 && !isBorder(text, place)) place -= 1
  if (place > 0 || !first) return place
  place = 1
  while (place < text.length && !isBorder(text, place)) place += 1
  return place
}

/** Not between the halves of a pair, not before a mark or a joiner that belongs to the character before. */
function isBorder(text: string, place: number): boolean {
  const before = text.charCodeAt(place - 1)
  const splitsPair = before >= 0xd800 && before <= 0xdbff
  return !splitsPair && !/^[\p{M}\u200c\u200d]/u.test(text.slice(place, place + 2))
}
