// A document's words in or beside quotation marks → the proper title between them.
import type { Span } from '../claim.ts'
import type { ReadSentence, Reading } from '../reading.ts'

const OPENING = /^["“«„]$/u
const CLOSING = /^["”»“]$/u
/** Longer quotations are speech. */
const LONGEST = 25

/** The title in quotation marks that holds the document or stands right before or after it, or null. */
export function quotedTitle(document: Span, sentence: ReadSentence, reading: Reading): Span | null {
  for (const quote of quotesIn(sentence, reading)) {
    const holds = quote.from <= document.from && document.to <= quote.to
    const ends = quote.to === document.to || reading.language.wordOrder === 'verb-medial'
    const beside = behindQuote(quote, reading) === document.from || quote.from - 1 === document.to
    if (((holds && ends) || beside) && isTitle(quote, sentence, reading)) return quote
  }
  return null
}

/** The word after the quotation and its ending: "«…»даги битим". */
function behindQuote(quote: Span, reading: Reading): number {
  const ending = reading.tokens[quote.to + 1]
  return ending?.kind === 'word' && !ending.spaced && !ending.capital ? quote.to + 2 : quote.to + 1
}

function quotesIn(sentence: ReadSentence, reading: Reading): Span[] {
  const quotes: Span[] = []
  let open: number | null = null
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const { key } = reading.tokens[at]!
    if (open !== null && CLOSING.test(key)) {
      quotes.push({ from: open + 1, to: at })
      open = null
    } else if (OPENING.test(key)) open = at
  }
  return quotes
}

/** Begins with a capital, and no verb in it tells of anything. */
function isTitle({ from, to }: Span, sentence: ReadSentence, reading: Reading): boolean {
  const { tokens, language } = reading
  if (to - from < 1 || to - from > LONGEST || !tokens[from]!.capital) return false
  const speaks = tokens.slice(from, to).some(({ key }) => key === ',' || /[.!?]/u.test(key))
  const last = language.wordOrder === 'verb-final' ? tokens.slice(to - 1, to) : tokens.slice(from, to)
  const tells = sentence.phrases.some(
    (phrase) =>
      phrase.type === 'words' &&
      phrase.from >= from &&
      phrase.to <= to &&
      phrase.classes.some((name) => name === 'sign' || name === 'adopt'),
  )
  return !speaks && !tells && !last.some(({ key }) => language.titles.finite.test(key))
}
