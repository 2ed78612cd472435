// The version → how Elchi names itself to the servers it reads.

/** What a robots.txt calls us (RFC 9309, product token). */
export const PRODUCT_TOKEN = 'Elchi'

/** The User-Agent header. It holds the product token and no address: every installation is somebody else's. */
export function userAgent(version: string): string {
  return `${PRODUCT_TOKEN}/${version} (self-hosted reader of diplomatic news; robots.txt: ${PRODUCT_TOKEN})`
}
