// Pieces that wait to be read → the one that is next: what a person waits for first, then hosts by turns.

export interface Turns<Piece> {
  /** `host`: whose piece it is. Pieces of one host keep their order. */
  add(piece: Piece, host: string, urgent: boolean): void
  /** Takes out the next one; undefined where none waits. */
  next(): Piece | undefined
}

/** A host with a thousand pieces delays another host's piece by one of them, and a person's by none. */
export function takeTurns<Piece>(): Turns<Piece> {
  const urgent = new Map<string, Piece[]>()
  const others = new Map<string, Piece[]>()
  return {
    add(piece, host, isUrgent) {
      const lines = isUrgent ? urgent : others
      const line = lines.get(host)
      if (line === undefined) lines.set(host, [piece])
      else line.push(piece)
    },
    next: () => takeFrom(urgent) ?? takeFrom(others),
  }
}

/** The first host's first piece. What else it has goes to the end: a Map keeps the order in which it was filled. */
function takeFrom<Piece>(lines: Map<string, Piece[]>): Piece | undefined {
  for (const [host, line] of lines) {
    const piece = line.shift()
    lines.delete(host)
    if (line.length > 0) lines.set(host, line)
    return piece
  }
  return undefined
}
