// Pieces that wait to be read → the one that is next: what a person waits for first, then outlets by turns.

export interface Turns<Piece> {
  /** `outlet`: whose piece it is, a host or a publisher. Pieces of one keep their order. */
  add(piece: Piece, outlet: string, urgent: boolean): void
  /** Takes out the next one; undefined where none waits. */
  next(): Piece | undefined
}

/** An outlet with a thousand pieces delays another's piece by one of them, and a person's by none. */
export function takeTurns<Piece>(): Turns<Piece> {
  const urgent = new Map<string, Piece[]>()
  const others = new Map<string, Piece[]>()
  return {
    add(piece, outlet, isUrgent) {
      const lines = isUrgent ? urgent : others
      const line = lines.get(outlet)
      if (line === undefined) lines.set(outlet, [piece])
      else line.push(piece)
    },
    next: () => takeFrom(urgent) ?? takeFrom(others),
  }
}

/** The first outlet's first piece. What else it has goes to the end: a Map keeps the order in which it was filled. */
function takeFrom<Piece>(lines: Map<string, Piece[]>): Piece | undefined {
  for (const [outlet, line] of lines) {
    const piece = line.shift()
    lines.delete(outlet)
    if (line.length > 0) lines.set(outlet, line)
    return piece
  }
  return undefined
}
