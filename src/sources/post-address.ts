// The address of one post of a public Telegram channel → the page of the web preview that shows it.
import { channelAddress } from './channel-address.ts'

export interface PostAddress {
  /** `https://t.me/s/name/123`: the posts around it. */
  preview: string
  /** `https://t.me/name/123`, the name in lower case. */
  post: string
}

/** `https://t.me/name/123` and its kin; null for the channel itself, and for whatever is no post. */
export function postAddress(text: string): PostAddress | null {
  const channel = channelAddress(text)
  const id = /\/(?:s\/)?\w+\/([1-9]\d{0,14})\/?$/.exec(URL.parse(text)?.pathname ?? '')?.[1]
  if (channel === null || id === undefined) return null
  return { preview: `${channel}/${id}`, post: `${channel.replace('/s/', '/')}/${id}` }
}
