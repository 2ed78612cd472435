// Any text that leaves for a log or a screen → the same without tokens, passwords and keys.

/** `1234567890:AAE…`, alone or after `bot` in an address. */
const BOT_TOKEN = /\d{5,}:[\w-]{20,}/g

/** `postgresql://user:password@host`: the part between the slashes and the at sign. Advice that says where to write them stays. */
const CREDENTIALS = /([a-z][a-z0-9+.-]*:\/\/)(?!USER:PASSWORD@)[^\s/@"']+@/gi

/** Replaces token-like strings, credentials in addresses, and each of `secrets` (of four characters and more). */
export function redact(text: string, secrets: readonly string[] = []): string {
  let clean = text
  for (const secret of secrets) if (secret.length >= 4) clean = clean.replaceAll(secret, '[secret]')
  return clean.replace(BOT_TOKEN, '[token]').replace(CREDENTIALS, '$1[secret]@')
}

/** Values of the environment's secret settings, to be redacted wherever they turn up. */
export function secretsOf(env: Readonly<Record<string, string | undefined>>): string[] {
  return ['BOT_TOKEN', 'WEBHOOK_SECRET', 'METRICS_KEY', 'DATABASE_URL']
    .map((key) => env[key]?.trim() ?? '')
    .filter((value) => value !== '')
}
