// What counts as an address, and nothing else, in what an editor writes.
import { expect, it } from 'vitest'
import { addressIn } from '../../src/bot/submissions/sent-address.ts'

it.each([
  'https://mfa.uz/uz/press',
  'http://127.0.0.1:8080/rss',
  'mfa.uz',
  'www.mfa.gov.tr/haberler',
  'президент.рф/news',
  't.me/ministry',
  'https://t.me/s/ministry/12',
  'ministry.t.me',
  'tg://resolve?domain=ministry',
])('"%s" is one', (text) => {
  expect(addressIn(` ${text}\n`)).toBe(text)
})

it.each([
  'Uzbekistan',
  'C5+1',
  'U.S.A.',
  '2026-01-20',
  '20.01.2026',
  'see https://mfa.uz',
  '@ministry',
  'a@b.uz',
  'javascript:alert(1)',
  '08:30',
  'Dr. Saidov',
])('"%s" is none', (text) => {
  expect(addressIn(text)).toBeNull()
})
