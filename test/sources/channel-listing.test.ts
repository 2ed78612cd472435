import { describe, expect, it } from 'vitest'
import type { ListedEntry, Listing } from '../../src/domain/source.ts'
import { channelAddress } from '../../src/sources/channel-address.ts'
import { channelListing } from '../../src/sources/channel-listing.ts'
import type { ListingContext } from '../../src/sources/listing-result.ts'

const CONTEXT: ListingContext = {
  name: 'Channel',
  url: 'https://t.me/s/ministry',
  kind: 'channel',
  charset: 'utf-8',
  zone: 'Asia/Tashkent',
  language: 'uz',
  rule: null,
}

interface Post {
  id: number
  body: string
  at?: string
  mark?: string
}

const post = ({ id, body, at = '2026-01-20T10:00:00+00:00', mark = '' }: Post): string => `
  <div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message ${mark} js-widget_message" data-post="Ministry/${id}">
    <div class="tgme_widget_message_user"><a href="https://t.me/Ministry"><i class="tgme_widget_message_user_photo"><img src="p.jpg"></i></a></div>
    <div class="tgme_widget_message_bubble">
      <div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name" href="https://t.me/Ministry"><span dir="auto">The Ministry</span></a></div>
      ${body}
      <div class="tgme_widget_message_reactions"><span class="tgme_reaction"><i class="emoji"><b>👍</b></i>12</span></div>
      <div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">1.2K</span> <span class="tgme_widget_message_meta">edited <a class="tgme_widget_message_date" href="https://t.me/Ministry/${id}"><time datetime="${at}" class="time">10:00</time></a></span></div>
    </div></div></div>`

const words = (markup: string): string =>
  `<div class="tgme_widget_message_text js-message_text" dir="auto">${markup}</div>`

const preview = (
  ...posts: Post[]
): string => `<!DOCTYPE html><html><head><title>The Ministry – Telegram</title></head>
  <body class="widget_frame_base tgme_webpreview"><header class="tgme_header"><div class="tgme_channel_info">
    <div class="tgme_channel_info_header_title"><span dir="auto">The Ministry <i class="verified-icon"> ✔</i></span></div>
    <div class="tgme_channel_info_description">Official channel</div></div></header>
  <main><section class="tgme_channel_history js-message_history">${posts.map(post).join('')}</section></main></body></html>`

function list(markup: string): Listing {
  const result = channelListing(markup, CONTEXT)
  if (!result.ok) throw new Error(result.problem.message)
  return result.listing
}

function only(body: string, rest: Partial<Post> = {}): ListedEntry | undefined {
  return list(preview({ id: 501, body, ...rest })).entries[0]
}

describe('a channel', () => {
  it('lists its posts, the newest first, with where older ones stand', () => {
    const listing = list(
      preview(
        { id: 500, body: words('Vazir elchini qabul qildi.') },
        { id: 501, body: words('Muzokaralar boʻlib oʻtdi.'), at: '2026-01-20T21:30:00+00:00' },
      ),
    )

    expect(listing).toMatchObject({
      language: 'uz',
      older: 'https://t.me/s/Ministry?before=500',
      warnings: [],
    })
    expect(listing.title).toBe('The Ministry')
    expect(listing.entries).toMatchObject([
      {
        address: 'https://t.me/Ministry/501',
        url: 'https://t.me/Ministry/501',
        title: null,
        published: '2026-01-21',
        language: 'uz',
        text: 'Muzokaralar boʻlib oʻtdi.',
        whole: true,
      },
      { address: 'https://t.me/Ministry/500', published: '2026-01-20' },
    ])
  })

  it('has nothing older before its first post', () => {
    expect(list(preview({ id: 1, body: words('Salom') })).older).toBeNull()
  })

  it('may have no posts yet', () => {
    expect(list(preview())).toMatchObject({ entries: [], older: null })
  })
})

describe('the text of a post', () => {
  it('is in paragraphs, its first line the title', () => {
    const entry = only(
      words('<b>Toshkentda uchrashuv</b><br/><br/>Vazirlar uchrashdi.<br/>Savdo muhokama qilindi.'),
    )

    expect(entry).toMatchObject({
      title: 'Toshkentda uchrashuv',
      text: 'Toshkentda uchrashuv\n\nVazirlar uchrashdi.\nSavdo muhokama qilindi.',
    })
  })

  it('keeps emoji, premium emoji, spoilers, links and hashtags in their line', () => {
    const { text } = only(
      words(
        `<i class="emoji" style="background-image:url('//t.me/e.png')"><b>🇺🇿</b></i><tg-emoji emoji-id="5"><i class="emoji"><b>🇹🇷</b></i></tg-emoji> Vazir <tg-spoiler>Ankarada</tg-spoiler> <a href="https://mfa.example/1" target="_blank" rel="noopener" onclick="return confirm('Open this link?\\n\\n'+this.href);">uchrashdi</a>. <a href="?q=%23diplomatiya">#diplomatiya</a>`,
      ),
    )!

    expect(text).toBe('🇺🇿🇹🇷 Vazir Ankarada uchrashdi. #diplomatiya')
  })

  it('is the caption of pictures, and not the preview of a link or the name of a file', () => {
    const photo = `<a class="tgme_widget_message_photo_wrap" href="https://t.me/Ministry/501?single"><div class="tgme_widget_message_photo"></div></a>`
    const link = `<a class="tgme_widget_message_link_preview" href="https://mfa.example/1"><div class="link_preview_title">Other title</div><div class="link_preview_description">Other words</div></a>`
    const file = `<div class="tgme_widget_message_document"><div class="tgme_widget_message_document_title">order.pdf</div></div>`

    expect(only(photo + words('Rasm tagidagi soʻz') + link + file)?.text).toBe('Rasm tagidagi soʻz')
  })

  it('is not what the post answers to', () => {
    const reply = `<a class="tgme_widget_message_reply" href="https://t.me/Ministry/400"><div class="tgme_widget_message_author"><span class="tgme_widget_message_author_name">The Ministry</span></div><div class="tgme_widget_message_text js-message_text js-message_reply_text">Eski xabar</div></a>`

    expect(only(reply + words('Yangi xabar'))?.text).toBe('Yangi xabar')
  })

  it('is that of another channel where it was forwarded', () => {
    const from = `<div class="tgme_widget_message_forwarded_from">Forwarded from <a class="tgme_widget_message_forwarded_from_name" href="https://t.me/agency/7"><span>Agency</span></a></div>`

    expect(only(from + words('Agentlik xabari'))).toMatchObject({
      address: 'https://t.me/Ministry/501',
      text: 'Agentlik xabari',
    })
  })

  it('is the question of a poll', () => {
    const poll = `<div class="tgme_widget_message_poll"><div class="tgme_widget_message_poll_question">Qayerda boʻladi?</div><div class="tgme_widget_message_poll_option"><div class="tgme_widget_message_poll_option_text">Bokuda</div></div></div>`

    expect(only(poll)?.text).toBe('Qayerda boʻladi?')
  })

  it.each([
    ['a picture alone', '<a class="tgme_widget_message_photo_wrap"></a>', ''],
    ['a sticker', '<div class="tgme_widget_message_sticker_wrap"><i></i></div>', ''],
    ['a note of the service', words('Channel photo updated'), 'service_message'],
  ])('is missing in %s, which is left out', (_what, body, mark) => {
    expect(only(body, { mark })).toBeUndefined()
  })
})

describe('what is no preview of a channel', () => {
  const card = (inside: string): string =>
    `<!DOCTYPE html><html><head><meta property="og:title" content="Telegram: Contact @ministry"></head><body class="no_transition"><div class="tgme_page_wrap"><div class="tgme_page">${inside}<div class="tgme_page_action"><a class="tgme_action_button_new" href="tg://resolve?domain=ministry">View in Telegram</a></div></div></div></body></html>`

  it.each([
    ['a missing channel', card(''), /^absent: there is no public Telegram channel/],
    [
      'a private one',
      card(
        '<div class="tgme_page_title"><span>Club</span></div><div class="tgme_page_extra">120 members</div>',
      ),
      /^absent: Telegram shows no preview/,
    ],
    ['another page', '<html><body><p>Blocked by the provider</p></body></html>', /^form: /],
  ])('%s is told', (_what, markup, told) => {
    const result = channelListing(markup, CONTEXT)

    expect(result.ok ? 'read' : `${result.problem.code}: ${result.problem.message}`).toMatch(told)
  })
})

describe('the address of a channel', () => {
  it.each([
    ['@Mfa_uz', 'mfa_uz'],
    ['t.me/mfa_uz', 'mfa_uz'],
    ['https://t.me/s/mfa_uz', 'mfa_uz'],
    ['https://t.me/s/mfa_uz?before=10', 'mfa_uz'],
    ['http://telegram.me/mfa_uz/123', 'mfa_uz'],
    [' https://www.t.me/mfa_uz ', 'mfa_uz'],
    ['mfauz.t.me', 'mfauz'],
    ['tg://resolve?domain=mfa_uz&post=5', 'mfa_uz'],
    ['https://t.me/+AbCdEf123', null],
    ['https://t.me/joinchat/AbCdEf', null],
    ['https://t.me/c/1234567/8', null],
    ['https://t.me/share/url?url=x', null],
    ['https://mfa.uz/t.me/name', null],
    ['@1abc', null],
    ['@ab', null],
    ['mfa_uz', null],
    ['see t.me/mfa_uz', null],
    ['', null],
  ])('%s: %s', (text, name) => {
    expect(channelAddress(text)).toBe(name === null ? null : `https://t.me/s/${name}`)
  })
})
