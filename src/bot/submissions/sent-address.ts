// A text → the address that it is and nothing else, or null.

const WEB = /^https?:\/\/\S+$/i
const TELEGRAM = /^((www\.)?(t|telegram)\.(me|dog)\/\S+|[a-z][a-z0-9_]{3,31}\.t\.me\/?|tg:\/\/resolve\?\S+)$/i
/** `mfa.uz`, `www.example.org/news`. */
const BARE = /^([\p{L}\d]([\p{L}\d-]*[\p{L}\d])?\.)+([a-z]{2,24}|рф|қаз|бел|укр)(:\d+)?(\/\S*)?$/iu

/** As it was written, but for blanks around it. */
export function addressIn(text: string): string | null {
  const word = text.trim()
  return WEB.test(word) || TELEGRAM.test(word) || BARE.test(word) ? word : null
}
