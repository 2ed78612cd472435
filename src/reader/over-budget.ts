// What was being read took too much → the error that those who wait for it get.

/** Something took more time or memory than a page is worth. The message names what was read, without its text. */
export class OverBudget extends Error {
  override readonly name = 'OverBudget'
}
