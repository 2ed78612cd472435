import { describe, expect, it } from 'vitest'
import { postAddress } from '../../src/sources/post-address.ts'

describe('the address of a post', () => {
  it.each([
    'https://t.me/Example_MFA/123',
    'https://t.me/s/example_mfa/123',
    'http://www.telegram.me/example_mfa/123/?single',
    'https://example_mfa.t.me/s/example_mfa/123',
  ])('%s leads to the preview that shows it', (address) => {
    expect(postAddress(address)).toEqual({
      preview: 'https://t.me/s/example_mfa/123',
      post: 'https://t.me/example_mfa/123',
    })
  })

  it.each([
    'https://t.me/example_mfa',
    'https://t.me/s/example_mfa',
    'https://t.me/c/1234567/12',
    'https://t.me/example_mfa/0',
    'https://news.example/t.me/12',
    '@example_mfa',
    'a.txt',
  ])('%s is none', (address) => {
    expect(postAddress(address)).toBeNull()
  })
})
