// What careful readers say that several articles tell of, and what was found → pairwise precision and recall.

/** A telling of a recorded meeting: which record it was found in; null: it was not read at all. */
export interface FoundTelling {
  /** The recorded meeting. */
  meeting: string
  found: string | null
}

export interface GroupFigures {
  /** Pairs of tellings that are recorded as one meeting. */
  pairs: number
  /** Of those, both tellings were read. */
  read: number
  /** Of those, both stand in one record. */
  joined: number
  /** Pairs of tellings of two meetings that stand in one record. */
  wrong: number
  /** joined / (joined + wrong), joined / pairs, joined / read; null where nothing is counted. */
  precision: number | null
  recall: number | null
  recallOfRead: number | null
  /** Hard pairs of meetings of which both were read, and of those, how many share a record. */
  hard: number
  hardJoined: number
}

/** `hard` are pairs of recorded meetings that are easily taken for one. */
export function scoreGroups(
  tellings: readonly FoundTelling[],
  hard: readonly (readonly [string, string])[],
): GroupFigures {
  let [pairs, read, joined, wrong] = [0, 0, 0, 0]
  tellings.forEach((one, at) => {
    for (const other of tellings.slice(at + 1)) {
      const isOne = one.meeting === other.meeting
      const isRead = one.found !== null && other.found !== null
      const isFoundOne = isRead && one.found === other.found
      if (isOne) {
        pairs++
        if (isRead) read++
        if (isFoundOne) joined++
      } else if (isFoundOne) wrong++
    }
  })
  const recordsOf = Map.groupBy(tellings, ({ meeting }) => meeting)
  const records = (meeting: string): string[] =>
    (recordsOf.get(meeting) ?? []).flatMap(({ found }) => found ?? [])
  const readHard = hard.filter((both) => both.every((meeting) => records(meeting).length > 0))
  return {
    pairs,
    read,
    joined,
    wrong,
    precision: share(joined, joined + wrong),
    recall: share(joined, pairs),
    recallOfRead: share(joined, read),
    hard: readHard.length,
    hardJoined: readHard.filter(([one, other]) =>
      records(one).some((record) => records(other).includes(record)),
    ).length,
  }
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
