// A function of a text → the same function, which remembers its last answers.

/** So many texts are remembered; the names and places of a large summit's reports are a few hundred. */
const MOST = 5000

/** For what is asked again and again of the same few texts. The answers are shared: nobody may change them. */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= MOST) known.clear()
    const made = answer(text)
    known.set(text, made)
    return made
  }
}
