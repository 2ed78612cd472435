// The number and style of a list item → the label in front of it.

const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** "•" without a number; "3.", "c.", "iii." with one. */
export function itemLabel(value: number | undefined, type = '1'): string {
  if (value === undefined) return '•'
  if (value < 1 || type === '1') return `${value}.`
  const label = type.toLowerCase() === 'a' ? letters(value) : roman(value)
  return `${type === type.toLowerCase() ? label : label.toUpperCase()}.`
}

function letters(value: number): string {
  const last = String.fromCodePoint(97 + ((value - 1) % 26))
  return value > 26 ? letters(Math.floor((value - 1) / 26)) + last : last
}

function roman(value: number): string {
  const [size, sign] = ROMAN.find(([size]) => size <= value)!
  return value === size ? sign : sign + roman(value - size)
}
