import { describe, expect, it } from 'vitest'
import { decode } from '../../src/sources/decode.ts'
import { sniff } from '../../src/sources/sniff.ts'

/** Bytes of `text` in an encoding of one byte a character, by the decoder's own table. */
function encode(text: string, encoding: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]),
  )
  return Uint8Array.from(text, (char) => {
    const byte = table.get(char)
    if (byte === undefined) throw new Error(`${encoding} has no ${char}`)
    return byte
  })
}

function wide(text: string, encoding: 'utf-16le' | 'utf-16be', mark: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  const all = mark ? [0xfeff, ...units] : units
  return Uint8Array.from(
    all.flatMap((unit) => (encoding === 'utf-16le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  )
}

const RUSSIAN = 'Министры иностранных дел встретились в Ташкенте и обсудили торговлю — «дорожную карту»'
const KYRGYZ = 'Министр Казакстандын тышкы иштер министри менен жолугушту жана соода маселелерин талкуулады'
const TURKISH = 'Dışişleri Bakanı, Özbekistan Cumhurbaşkanı ile görüştü; ticaret ve güvenlik ele alındı'
const page = (text: string, head = ''): string =>
  `<html><head>${head}</head><body><p>${text}</p></body></html>`

function read(
  bytes: Uint8Array,
  declared: string | null = null,
): { text: string; encoding: string; told: string[] } {
  const result = decode(bytes, 'a', declared)
  if (!result.ok) throw new Error(result.problem.message)
  return { text: result.text, encoding: result.encoding, told: result.warnings }
}

describe('text without a declaration', () => {
  it.each([
    ['windows-1251', RUSSIAN],
    ['windows-1251', KYRGYZ],
    ['koi8-r', RUSSIAN.replace(/[«»]/g, '"').replace('—', '-')],
    ['koi8-r', KYRGYZ],
    ['windows-1254', TURKISH],
    ['windows-1251', page(RUSSIAN)],
    ['koi8-r', page(KYRGYZ)],
    ['windows-1254', page(TURKISH)],
  ])('in %s is told by its words: %s', (encoding, text) => {
    expect(read(encode(text, encoding))).toEqual({
      text,
      encoding,
      told: [`a: no valid charset is declared; read as ${encoding}`],
    })
  })

  it.each(['utf-16le', 'utf-16be'] as const)(
    'in %s is read with its mark, and as markup without one',
    (encoding) => {
      expect(read(wide(RUSSIAN, encoding, true))).toEqual({ text: RUSSIAN, encoding, told: [] })
      expect(read(wide(page(KYRGYZ), encoding, false))).toEqual({ text: page(KYRGYZ), encoding, told: [] })
      expect(sniff(wide(page(KYRGYZ), encoding, false))).toBe('html')
    },
  )

  it('that makes no words in any encoding is refused', () => {
    const noise = Uint8Array.from({ length: 300 }, (_, at) => 0x80 + ((at * 37) % 128))

    expect(decode(noise, 'a')).toMatchObject({ ok: false, problem: { code: 'encoding' } })
  })
})

describe('a declaration', () => {
  it('that fits is believed without a word, the server before the page', () => {
    expect(read(encode(RUSSIAN, 'windows-1251'), 'cp1251').told).toEqual([])
    expect(read(encode(TURKISH, 'windows-1254'), 'ISO-8859-9')).toMatchObject({
      encoding: 'windows-1254',
      told: [],
    })
    expect(read(encode(page(KYRGYZ, '<meta charset="koi8-r">'), 'koi8-r'))).toMatchObject({
      encoding: 'koi8-r',
      told: [],
    })
    expect(read(encode('Überprüfung der Maßnahmen in Köln', 'windows-1252'), 'iso-8859-1')).toMatchObject({
      encoding: 'windows-1252',
      told: [],
    })
    expect(read(encode('Příliš žluťoučký kůň úpěl ďábelské ódy', 'iso-8859-2'), 'iso-8859-2').encoding).toBe(
      'iso-8859-2',
    )
    expect(read(encode('ВСТРЕЧА МИНИСТРОВ прошла в Баку', 'koi8-r'), 'koi8-r').encoding).toBe('koi8-r')
  })

  it.each([
    ['iso-8859-1', 'windows-1251', RUSSIAN],
    ['iso-8859-1', 'windows-1254', TURKISH],
    ['koi8-r', 'windows-1251', RUSSIAN],
    ['windows-1251', 'koi8-r', KYRGYZ],
    ['windows-1251', 'windows-1254', TURKISH],
    ['windows-1254', 'windows-1251', KYRGYZ],
  ])('of %s over bytes of %s is not, and that is told', (declared, encoding, text) => {
    expect(read(encode(text, encoding), declared)).toEqual({
      text,
      encoding,
      told: [
        `a: it is declared as ${declared === 'iso-8859-1' ? 'windows-1252' : declared}, which the letters do not bear out; read as ${encoding}`,
      ],
    })
  })

  it('of the server may be wrong and that of the page right', () => {
    const bytes = encode(page(RUSSIAN, '<meta charset="windows-1251">'), 'windows-1251')

    expect(read(bytes, 'iso-8859-1')).toMatchObject({ encoding: 'windows-1251', told: [] })
  })

  it('of the page may lie over UTF-8, and of UTF-8 over others', () => {
    const utf8 = new TextEncoder().encode(page(KYRGYZ, '<meta charset="windows-1251">'))

    expect(read(utf8, 'koi8-r')).toMatchObject({ encoding: 'utf-8', told: [] })
    expect(read(encode(page(TURKISH, '<meta charset="utf-8">'), 'windows-1254'), 'utf-8')).toMatchObject({
      text: page(TURKISH, '<meta charset="utf-8">'),
      encoding: 'windows-1254',
    })
  })

  it('of an encoding of many bytes is believed where the bytes are valid in it', () => {
    const shiftJis = Uint8Array.of(0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea)

    expect(read(shiftJis, 'shift_jis')).toMatchObject({ text: '日本語', encoding: 'shift_jis' })
  })
})

describe('letters of the languages that are read, in UTF-8', () => {
  it.each([
    'Ğğ İı Şş Çç Öö Üü',
    'Əə Xx Qq',
    'Oʻzbekiston Gʻijduvon',
    'Ўў Ққ Ғғ Ҳҳ',
    'Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі',
    'Ңң Өө Үү',
    'Žž Ňň Ýý Ää',
  ])('%s come through whatever is declared', (text) => {
    expect(read(new TextEncoder().encode(text), 'windows-1251').text).toBe(text)
  })
})

describe('a few damaged characters', () => {
  const damaged = new Uint8Array([
    ...new TextEncoder().encode(`${RUSSIAN}\n${KYRGYZ}`),
    0xd0,
    0x20,
    ...new TextEncoder().encode(RUSSIAN),
  ])

  it('are left out of what came over the network, with a warning', () => {
    expect(decode(damaged, 'a', null, true)).toEqual({
      ok: true,
      text: `${RUSSIAN}\n${KYRGYZ} ${RUSSIAN}`,
      encoding: 'utf-8',
      warnings: ['a: line 2: 1 damaged characters are left out'],
    })
  })

  it('have a file refused, and so have many of them', () => {
    const bad = new Uint8Array([...new TextEncoder().encode(RUSSIAN), ...new Uint8Array(20).fill(0xd0), 0x20])

    expect(decode(damaged, 'a')).toMatchObject({ ok: false, problem: { code: 'encoding', line: 2 } })
    expect(decode(bad, 'a', null, true)).toMatchObject({ ok: false, problem: { code: 'encoding' } })
  })
})
