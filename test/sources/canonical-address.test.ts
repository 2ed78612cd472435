import { describe, expect, it } from 'vitest'
import { canonicalAddress } from '../../src/sources/canonical-address.ts'

describe('one article has one address', () => {
  it.each([
    ['http://agency.example/news/1', 'https://agency.example/news/1'],
    ['HTTPS://WWW.Agency.Example:443/news/1/', 'https://agency.example/news/1'],
    ['https://m.agency.example/news/1', 'https://agency.example/news/1'],
    ['https://www.m.agency.example/news/1#comments', 'https://agency.example/news/1'],
    ['https://agency.example.//news//1', 'https://agency.example/news/1'],
    ['https://agency.example', 'https://agency.example/'],
    ['https://agency.example/en/index.html', 'https://agency.example/en'],
    ['https://agency.example/index.php?id=5', 'https://agency.example/?id=5'],
    ['https://agency.example/news/1/amp/', 'https://agency.example/news/1'],
    ['https://agency.example/amp/news/1', 'https://agency.example/news/1'],
    ['https://agency.example/news/1.amp.html', 'https://agency.example/news/1.html'],
    ['https://amp.agency.example/news/1?amp=1', 'https://agency.example/news/1'],
    ['https://agency.example/news/1?outputType=amp', 'https://agency.example/news/1'],
    ['https://agency-example.cdn.ampproject.org/c/s/agency.example/news/1', 'https://agency.example/news/1'],
    ['https://www.google.com/amp/s/agency.example/news/1', 'https://agency.example/news/1'],
    ['https://agency.example/news/1/print', 'https://agency.example/news/1'],
    ['https://agency.example/news?id=1&print=Y', 'https://agency.example/news?id=1'],
    ['https://agency.example/a;jsessionid=0A1B?id=1', 'https://agency.example/a?id=1'],
    ['https://agency.example/a?PHPSESSID=abc&id=1', 'https://agency.example/a?id=1'],
    ['https://agency.example/a?sid=0123456789abcdef0123456789abcdef', 'https://agency.example/a'],
    [
      'https://agency.example/a?utm_source=x&UTM_Medium=y&b=2&a=1&fbclid=z',
      'https://agency.example/a?a=1&b=2',
    ],
    [
      'https://agency.example/a?ysclid=l1&_openstat=b&at_campaign=c&from=telegram',
      'https://agency.example/a',
    ],
    ['https://agency.example/a?', 'https://agency.example/a'],
    ['https://agency.example/%d0%b0%7e', 'https://agency.example/%D0%B0~'],
    ['https://agency.example/а', 'https://agency.example/%D0%B0'],
    ['https://agency.example/и\u0306', 'https://agency.example/%D0%B9'],
    ['https://agency.example/a?q=x+y', 'https://agency.example/a?q=x%20y'],
    ['https://хабар.қаз/1', 'https://xn--80aac5dva.xn--80ao21a/1'],
    ['https://t.me/Ministry/12?single', 'https://t.me/Ministry/12?single'],
  ])('%s: %s', (given, known) => {
    expect(canonicalAddress(given)).toBe(known)
  })

  it('and it is its own', () => {
    const once = canonicalAddress('http://www.agency.example/%d0%b0/?b=2&a=x+y&utm_id=1')

    expect(canonicalAddress(once)).toBe(once)
  })
})

describe('two articles never share one', () => {
  it.each([
    ['https://agency.example/a?id=1', 'https://agency.example/a?id=2'],
    ['https://agency.example/a?sid=1', 'https://agency.example/a?sid=2'],
    ['https://agency.example/a?source=15', 'https://agency.example/a?source=16'],
    ['https://agency.example/a?from=1201', 'https://agency.example/a?from=1202'],
    ['https://agency.example/a?p=1', 'https://agency.example/a?p=2'],
    ['https://agency.example/a?view=5', 'https://agency.example/a?view=6'],
    ['https://agency.example/a?print=31', 'https://agency.example/a?print=32'],
    ['https://agency.example/Aa', 'https://agency.example/aa'],
    ['https://agency.example/a/1', 'https://agency.example/a/1/2'],
    ['https://en.agency.example/1', 'https://ru.agency.example/1'],
    ['https://agency.example/#!/news/1', 'https://agency.example/#!/news/2'],
    ['https://agency.example/#/news/1', 'https://agency.example/#/news/2'],
    ['https://agency.example/%E0%E1', 'https://agency.example/%E0%E2'],
    ['https://agency.example/a?t=%E0%E1', 'https://agency.example/a?t=%E0%E2'],
    ['https://agency.example/a%2Fb', 'https://agency.example/a/b'],
    ['https://agency.example/amp', 'https://agency.example/print'],
    ['https://archive.example/1/https://a.example/1', 'https://archive.example/1/https:/b.example/1'],
    ['http://127.0.0.1:8080/1', 'http://127.0.0.1:8081/1'],
    ['https://agency.example:8443/1', 'https://agency.example/1'],
    ['https://m.kz/1', 'https://a.kz/1'],
  ])('%s and %s', (one, other) => {
    expect(canonicalAddress(one)).not.toBe(canonicalAddress(other))
  })
})

describe('what is no web address', () => {
  it.each(['id:guid-5', 'text:abc', 'mailto:a@b.example', 'no address', ''])(
    '"%s" stays as it is',
    (text) => {
      expect(canonicalAddress(text)).toBe(text)
    },
  )
})
