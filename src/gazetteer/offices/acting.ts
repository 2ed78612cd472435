// Words beside an office: acting, former, first. They stand before or after its name, as each language has it.
import { namesOf } from '../table.ts'
import type { Names } from '../types.ts'

/** In front of or behind an office: its holder acts for another, `acting-…`. Levels stay the office's. */
export const ACTING: Names = namesOf([
  'acting / interim / caretaker / temporary',
  'vekili / geçici / vekaleten / geçici olarak',
  'vəzifəsini icra edən / vəzifələrini icra edən / müvəqqəti icra edən / səlahiyyətlərini icra edən',
  'vazifasini bajaruvchi / vazifasini vaqtincha bajaruvchi / vaqtincha / vazifasini bajaruvchisi / muvaqqat',
  '=',
  'міндетін атқарушы / міндетін уақытша атқарушы / м.а. / уақытша',
  'милдетин аткаруучу / милдетин убактылуу аткаруучу / м.а. / убактылуу',
  'исполняющий обязанности / и.о. / врио / временно исполняющий обязанности / и. о. / ио',
])

/** In front of an office: its holder holds it no more and acts for nobody. */
export const FORMER: Names = namesOf([
  'former / ex / late / outgoing',
  'eski / önceki / merhum / sabık',
  'keçmiş / sabiq / eks / mərhum',
  'sobiq / oldingi / eks / marhum',
  '=',
  'бұрынғы / экс / марқұм',
  'мурдагы / экс / мурунку / маркум',
  'бывший / экс / прежний / покойный',
])
