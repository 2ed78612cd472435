// A word of a date, in any language that is read → the month it names.

/** January first. Up to three letters: an abbreviation, matched whole; longer, or with a star: endings may follow. */
const NAMES: readonly string[] = [
  'january jan ocak oca yanvar yan январ янв қаңтар қаң ýanwar',
  'february feb subat sub fevral fev феврал фев февр ақпан ақп fewral',
  'march mar mart март мар наурыз нау',
  'april apr nisan nis aprel апрел апр сәуір сәу',
  'may mayis май мая мае мамыр мам maý',
  'june jun haziran haz iyun июн* маусым мау iýun',
  'july jul temmuz tem iyul июл* шілде шіл iýul',
  'august aug agustos agu avqust avq avgust avg август авг тамыз там awgust',
  'september sep sept eylul eyl sentyabr sentabr sen сентябр сен сент қыркүйек қыр sentýabr',
  'october oct ekim eki oktyabr oktabr okt октябр окт қазан қаз oktýabr',
  'november nov kasim kas noyabr noy ноябр ноя нояб қараша қар noýabr',
  'december dec aralik ara dekabr dek декабр дек желтоқсан жел',
]

const WORDS: readonly (readonly [word: string, month: number])[] = NAMES.flatMap((names, at) =>
  names.split(' ').map((word) => [word, at + 1] as const),
)

const WHOLE = new Map(WORDS.map(([word, month]) => [word.replace('*', ''), month]))
/** Longest first, so that no stem hides behind a shorter one. */
const STEMS = WORDS.filter(([word]) => word.length > 3)
  .map(([word, month]) => [word.replace('*', ''), month] as const)
  .sort(([a], [b]) => b.length - a.length)

/** No ending of a month in these languages is longer: "сентябрындагы", "ocağındaki". */
const MOST_ENDING = 8

/** 1 to 12; null for a word that is no month. */
export function monthOf(word: string): number | null {
  const key = foldWord(word)
  const whole = WHOLE.get(key)
  if (whole !== undefined) return whole
  const stem = STEMS.find(([stem]) => key.startsWith(stem) && key.length - stem.length <= MOST_ENDING)
  return stem?.[1] ?? null
}

/** Capitals and the dotted and dotless i of Turkic Latin do not count, nor its other marks: pages leave them out. */
function foldWord(word: string): string {
  return word
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/[şğçöü]/g, (letter) => 'sgcou'['şğçöü'.indexOf(letter)]!)
}
