// People's names compared and spelled over alphabets.
import { describe, expect, it } from 'vitest'
import { nameKey, surnameKey } from '../../src/extraction/people/name-key.ts'
import { romaniseName } from '../../src/extraction/people/romanise-name.ts'

describe('nameKey', () => {
  it.for([
    [['Tokayev', 'Tokaev', 'Toqayev', 'Тоқаев', 'Токаев']],
    [['Erdogan', 'Erdoğan', 'Erdogʻan', 'Erdo‘g‘an', 'Эрдоған', 'Эрдоган']],
    [['Mirziyoyev', 'Mirziyoev', 'Мирзиёев']],
    [['Bakayev', 'Bakaev', 'Бакаев', 'Бақаев']],
    [['Rahmon', 'Rakhmon', 'Раҳмон', 'Рахмон']],
    [['Omuraliev', 'Ömüraliyev', 'Омуралиев']],
  ])('is one for %s', ([spellings]) => {
    expect(new Set(spellings!.map(nameKey)).size).toBe(1)
  })

  it('tells surnames apart', () => {
    expect(surnameKey('Hakan Fidan')).not.toBe(surnameKey('İbrahim Kalın'))
  })
})

describe('romaniseName', () => {
  it('spells Cyrillic names as the English press does', () => {
    expect(romaniseName('Алибек Бакаев')).toBe('Alibek Bakayev')
    expect(romaniseName('Ҳакан Фидан')).toBe('Hakan Fidan')
  })

  it('leaves Latin names as they are', () => {
    expect(romaniseName('Yaşar Güler')).toBe('Yaşar Güler')
  })
})
