// The web preview of a public Telegram channel → its posts, the newest first.
import type { ListedEntry } from '../domain/source.ts'
import { MAX_PAGE_ELEMENTS } from './limits.ts'
import { eachOnce, listEntry } from './list-entry.ts'
import type { ListingContext, ReadListing } from './listing-result.ts'
import { scanMarkup } from './markup-scan.ts'
import { parsePage } from './page-node.ts'
import type { PageDocument, PageElement } from './page-node.ts'
import { pageText } from './page-text.ts'
import { failed } from './problem.ts'
import { publishedDay } from './published-day.ts'

/** A first line that is longer than this is a paragraph and no heading. */
const LONGEST_TITLE = 200

/**
 * Lists the posts that have words: text, the caption of pictures, a poll's question. Left out are what a post answers
 * to, previews of links, names of files, and notes of the service ("channel created"). A forwarded post is kept under
 * the address it has here, although the words are another channel's: what a ministry passes on is news as well, and
 * equal texts share one reading. The first line of several is the title, and stays in the text.
 *
 * Telegram answers for a channel that is missing, private or without a preview with a card, which is a problem of
 * code `absent`. `older` is the page of posts before the first one here.
 */
export function channelListing(markup: string, context: ListingContext): ReadListing {
  const { name, language } = context
  const scan = scanMarkup(markup)
  if (scan.elements > MAX_PAGE_ELEMENTS)
    return failed('too-large', name, 'the page is too large for the preview of a channel')
  const page = parsePage(markup)
  if (page.querySelector('.tgme_channel_history') === null) return withoutHistory(page, name)
  const posts = [...page.querySelectorAll('.tgme_widget_message[data-post]')].flatMap((message) => {
    const post = /^(\w+)\/(\d+)$/.exec(message.getAttribute('data-post') ?? '')
    return post === null ? [] : [{ message, channel: post[1]!, id: Number(post[2]) }]
  })
  posts.sort((a, b) => b.id - a.id)
  const entries = posts.flatMap(({ message, channel, id }) => {
    const text = postText(message)
    return text === '' ? [] : [postEntry(`https://t.me/${channel}/${id}`, message, text, context)]
  })
  const first = posts.at(-1)
  // Without the tick of a verified channel.
  const title = page
    .querySelector('.tgme_channel_info_header_title')
    ?.textContent.replace(/[✔✓\s]+/g, ' ')
    .trim()
  return {
    ok: true,
    listing: {
      title: title || null,
      language,
      entries: eachOnce(entries),
      older:
        first === undefined || first.id <= 1 ? null : `https://t.me/s/${first.channel}?before=${first.id}`,
      warnings: [],
    },
  }
}

function postEntry(
  url: string,
  message: PageElement,
  text: string,
  { zone, language }: ListingContext,
): ListedEntry {
  const time = message.querySelector('.tgme_widget_message_date time[datetime]')
  const published = publishedDay(time?.getAttribute('datetime'), zone)
  return listEntry({ url, title: titleOf(text), published, language, text, whole: true })
}

function withoutHistory(page: PageDocument, name: string): ReadListing {
  if (page.querySelector('[class^="tgme_"], [class*=" tgme_"]') === null)
    return failed('form', name, 'the address does not answer with the preview of a Telegram channel')
  return page.querySelector('.tgme_page_title') === null
    ? failed('absent', name, 'there is no public Telegram channel of this name; check the name')
    : failed(
        'absent',
        name,
        'Telegram shows no preview of this channel: it is private, a group or a person, or its owner turned previews off',
      )
}

/** The words of a post itself. Blocks are parted by a blank line, lines of one block stay lines. */
function postText(message: PageElement): string {
  if (/(^|\s)service_message(\s|$)/.test(message.getAttribute('class') ?? '')) return ''
  return [...message.querySelectorAll('.js-message_text, .tgme_widget_message_poll_question')]
    .filter((part) => part.closest('.tgme_widget_message_reply') === null)
    .filter((part) => part.parentElement?.closest('.js-message_text') == null)
    .map(pageText)
    .filter((text) => text !== '')
    .join('\n\n')
}

function titleOf(text: string): string | null {
  const [first, rest] = [text.split('\n', 1)[0]!.trim(), text.slice(text.indexOf('\n') + 1)]
  const isHeading = text.includes('\n') && rest.trim() !== '' && first.length <= LONGEST_TITLE
  return isHeading && /\p{L}{2}/u.test(first) ? first : null
}
