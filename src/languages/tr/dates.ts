// How Turkish tells days. "Kasım" is also a man's name: a month alone counts only with "ayı" or a year.
import type { DateWords } from '../language.ts'

export const turkishDates: DateWords = {
  months: [
    ['ocak', 'ocağ'],
    ['şubat'],
    ['mart'],
    ['nisan'],
    ['mayıs'],
    ['haziran'],
    ['temmuz'],
    ['ağustos'],
    ['eylül'],
    ['ekim'],
    ['kasım'],
    ['aralık', 'aralığ'],
  ],
  weekdays: [['pazartesi'], ['salı'], ['çarşamba'], ['perşembe'], ['cuma'], ['cumartesi'], ['pazar']],
  relative: { bugün: 0, dün: -1, yarın: 1, bugünkü: 0, dünkü: -1, yarınki: 1, 'evvelsi gün': -2 },
  year: ['yıl', 'yılı', 'sene', 'tarih'],
  last: ['geçen', 'geçtiğimiz'],
  next: ['gelecek', 'önümüzdeki'],
  this: ['bu'],
  same: ['aynı', 'o'],
  yearWords: ['yıl', 'sene'],
  week: ['hafta'],
  month: ['ay'],
  before: [],
  dayWords: ['tarih', 'gün', 'tarihi', 'günü'],
  weekdayNeeds: ['gün', 'günü', 'günkü', 'akşamı'],
}
