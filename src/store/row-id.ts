// The program's ids are text; the tables' are numbers.

const LARGEST = 2_147_483_647

/** The number of a row. Text that is no id gives 0, which no row has: what it names is simply not found. */
export function rowId(id: string): number {
  if (!/^[1-9]\d{0,9}$/.test(id)) return 0
  const number = Number(id)
  return number <= LARGEST ? number : 0
}

/** Rows of several ids; what is no id is left out. */
export function rowIds(ids: readonly string[]): number[] {
  return ids.map(rowId).filter((id) => id > 0)
}
