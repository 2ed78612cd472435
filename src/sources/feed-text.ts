// Titles and texts of feed entries, markup within markup → lines and paragraphs, and whether a text is the whole article.
import { markupText } from './html.ts'
import { MAX_PAGE_ELEMENTS } from './limits.ts'

const TAG = /<\/?[a-z][^<>]*>/i

/** A section within a section, or one that was escaped, leaves its signs in the text. */
const CDATA_SIGNS = /<!\[CDATA\[|\]\]>/g

/** A paragraph that is no part of the article: WordPress's line under each entry. */
const FEED_FOOTER =
  /^(?:The post .{1,300} (?:first appeared|appeared first) on .{1,100}|(?:Сообщение|Запись) .{1,300} (?:появились?|впервые появились?) .{1,100}|.{1,300} (?:yazısı|sayfası) ilk önce .{1,100} (?:ortaya çıktı|yayınlandı))\.?$/iu

const LONGEST_FOOTER = 500

/** Longer ones are no titles, and of a million signs none is looked at. */
const LONGEST_TITLE = 5000

/** Text in paragraphs; '' where there is none. Lines of a text without any markup are kept as they are. */
export function feedText(markup: string | undefined): string {
  if (markup === undefined) return ''
  const clean = markup.replace(CDATA_SIGNS, '')
  const text = TAG.test(clean) ? (tooLarge(clean) ? '' : markupText(clean)) : plainText(clean)
  return text
    .split('\n\n')
    .filter((paragraph) => paragraph.length > LONGEST_FOOTER || !FEED_FOOTER.test(paragraph))
    .join('\n\n')
    .trim()
}

/** One line; '' where there is none. Titles are often escaped once too often. */
export function feedLine(markup: string | undefined): string {
  let line = (markup ?? '').slice(0, LONGEST_TITLE).replace(CDATA_SIGNS, '')
  for (let times = 0; times < 3 && (TAG.test(line) || /&#?\w+;/.test(line)); times += 1)
    line = markupText(line)
  return line.replace(/\s+/g, ' ').trim()
}

/** More tags and entities than a page may have make no article, and exhaust whoever builds their tree. */
function tooLarge(markup: string): boolean {
  return markup.split(/[<&]/, MAX_PAGE_ELEMENTS + 2).length > MAX_PAGE_ELEMENTS
}

function plainText(text: string): string {
  const lines = text.includes('&') && !tooLarge(text) ? markupText(text.replaceAll('\n', '<br>')) : text
  return lines
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim()
}

/** Shorter ones may well be beginnings. */
const WHOLE_FROM = 600

/** At the end of a beginning: the sign of a cut, or the words of the link to the rest, in the languages read. */
const CUT = /(?:…|\.\.\.|\[\s*(?:…|\.{2,}|&hellip;)\s*\]|\[\+\d+ chars\])\s*(?:[»>→]+\s*)?$/u
const GO_ON =
  /(?:read (?:more|on|the (?:full|rest|whole))|continue reading|full (?:story|article|text)|keep reading|learn more|more\s*(?:»|›|>|→|\.\.\.|…)|devamı|devamını|tamamını|haberin devam|читать (?:далее|полностью|дальше|ещё)|подробнее|далее|полный текст|продолжение|davamı|ətraflı|oxumağa davam|batafsil|to[ʻ'‘’`]liq|davomi|батафсил|тўлиқ|давоми|толығырақ|толық|жалғасы|оқуды жалғастыру|кененирээк|толугу|уландысы)/iu

/**
 * Whether `text` can stand for the article: of some length, its last paragraphs end a sentence and none of them is cut
 * or leads on to the rest. When unsure it cannot; the page is fetched then, which costs a request and no reader.
 */
export function isWholeText(text: string): boolean {
  // Damaged letters may stand better on the page.
  if (text.length < WHOLE_FROM || text.includes('\ufffd')) return false
  const last = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-3)
  if (last.some((line) => CUT.test(line) || (line.length < 160 && GO_ON.test(line)))) return false
  if (GO_ON.test(text.slice(-60))) return false
  return last.some((line) => /[.!?。…]["'»”’)\]]*$/u.test(line.trim()))
}
