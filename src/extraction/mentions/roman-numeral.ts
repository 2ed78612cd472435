// A Roman numeral, in Latin letters or their Cyrillic likenesses → its number.

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

/** The value of a numeral from II to LXXXIX; null for anything else. A single letter is too often an initial, but for V and X. */
export function romanValue(text: string): number | null {
  if (text.length > 8 || !/^[IVXLХІѴ]/u.test(text)) return null
  const latin = text.replaceAll('Х', 'X').replaceAll('І', 'I').replaceAll('Ѵ', 'V')
  if (!/^(?:L?X{0,3}|XL)(?:IX|IV|V?I{0,3})$/u.test(latin) || latin === '' || latin === 'I' || latin === 'L')
    return null
  let sum = 0
  for (const [index, letter] of Array.from(latin).entries()) {
    const value = DIGITS[letter] ?? 0
    sum += value < (DIGITS[latin[index + 1] ?? ''] ?? 0) ? -value : value
  }
  return sum
}
