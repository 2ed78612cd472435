// Text with letters of another script → the text as it was meant.
import { describe, expect, it } from 'vitest'
import { normaliseText } from '../../../src/extraction/text/normalise.ts'

describe('a lone Latin letter', () => {
  it('between Cyrillic words is the Cyrillic one it looks like', () => {
    expect(normaliseText('Посол встретился c министром')).toBe('Посол встретился с министром')
  })

  it('stays what it is where it may be a numeral or a Latin text', () => {
    expect(normaliseText('Указ C принят в группе a')).toBe('Указ C принят в группе a')
  })
})
