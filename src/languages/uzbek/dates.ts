// How Uzbek tells days. "Dushanba" is Monday; Dushanbe is written "Dushanbe".
import type { DateWords } from '../language.ts'

export const uzbekDates: DateWords = {
  months: [
    ['yanvar'],
    ['fevral'],
    ['mart'],
    ['aprel'],
    ['may'],
    ['iyun'],
    ['iyul'],
    ['avgust'],
    ['sentabr', 'sentyabr'],
    ['oktabr', 'oktyabr'],
    ['noyabr'],
    ['dekabr'],
  ],
  weekdays: [['dushanba'], ['seshanba'], ['chorshanba'], ['payshanba'], ['juma'], ['shanba'], ['yakshanba']],
  relative: { bugun: 0, kecha: -1, ertaga: 1, indin: 2, 'bugungi kunda': 0 },
  year: ['yil', 'yili'],
  last: ['oʻtgan', 'oʻtgan'],
  next: ['keyingi', 'kelasi', 'kelgusi'],
  this: ['shu', 'joriy'],
  same: ['shu', 'oʻsha', 'ayni'],
  yearWords: ['yil', 'yili'],
  week: ['hafta'],
  month: ['oy'],
  before: [],
  dayWords: ['kun', 'kuni', 'sana'],
  weekdayNeeds: ['kun', 'kuni', 'kungi'],
}
