// Text from outside → one safe line: no controls, no line breaks, no letters that reorder or hide others.

/** C0 and C1 controls, every kind of white space and line separator, in runs. */
// oxlint-disable-next-line no-control-regex
const BREAKS = /[\u0000-\u001f\u007f-\u009f\s\u2028\u2029]+/gu
/** Embeddings, overrides and isolates would turn the rest of our own line around; the others are invisible. */
const INVISIBLE = /[\u202a-\u202e\u2066-\u2069\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb]/gu
/** Half a surrogate pair is not text and no server takes it. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * Makes any string a single line that can stand beside ours. Right-to-left and left-to-right marks (U+200E, U+200F)
 * and the joiners of Persian and Indic spelling stay: they belong to honest text.
 */
export function cleanText(text: string): string {
  return text.replaceAll(LONE_SURROGATE, '\ufffd').replaceAll(INVISIBLE, '').replaceAll(BREAKS, ' ').trim()
}
