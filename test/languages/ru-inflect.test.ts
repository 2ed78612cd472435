// Russian names in all their forms, against forms that grammars give.
import { describe, expect, it } from 'vitest'
import { inflect } from '../../src/languages/ru/inflect.ts'
import { readNames } from '../../src/languages/ru/names.ts'
import type { Case } from '../../src/languages/language.ts'

/** The forms of a name in one case, without those of another number. */
function formsOf(name: string, one: Case, plural = false): string[] {
  return inflect(name)
    .filter(({ suffix }) => suffix.plural === plural && [suffix.case, ...(suffix.also ?? [])].includes(one))
    .map(({ form }) => form)
}

describe('Russian names', () => {
  it.for([
    ['Турция', 'genitive', 'Турции'],
    ['Турция', 'accusative', 'Турцию'],
    ['Узбекистан', 'by', 'Узбекистаном'],
    ['Египет', 'locative', 'Египте'],
    ['Беларусь', 'by', 'Беларусью'],
    ['Китайская Народная Республика', 'genitive', 'Китайской Народной Республики'],
    ['Республика Казахстан', 'accusative', 'Республику Казахстан'],
    ['Нижний Новгород', 'locative', 'Нижнем Новгороде'],
    ['министр иностранных дел', 'by', 'министром иностранных дел'],
    ['чрезвычайный и полномочный посол', 'dative', 'чрезвычайному и полномочному послу'],
    ['глава МИД', 'accusative', 'главу МИД'],
    ['исполняющий обязанности министра', 'by', 'исполняющим обязанности министра'],
    ['премьер-министр', 'genitive', 'премьер-министра'],
    ['Грозный', 'locative', 'Грозном'],
  ] as const)('%s has in the %s %s', ([name, one, form]) => {
    expect(formsOf(name, one)).toContain(form)
  })

  it.for([
    ['министр иностранных дел', 'genitive', 'министров иностранных дел'],
    ['верительные грамоты', 'genitive', 'верительных грамот'],
    ['страна-участница', 'genitive', 'стран-участниц'],
    ['Соединённые Штаты Америки', 'locative', 'Соединённых Штатах Америки'],
    ['встречи', 'locative', 'встречах'],
  ] as const)('%s has in the plural %s %s', ([name, one, form]) => {
    expect(formsOf(name, one, true)).toContain(form)
  })

  it.for(['Баку', 'Чили', 'Тбилиси', 'МИД', 'Алматы'])('%s has no other forms', (name) => {
    expect(inflect(name)).toEqual([])
  })

  it('takes what looks like the preposition for no ambassador', () => {
    expect(formsOf('посол', 'locative')).toEqual([])
  })
})

describe('names of people', () => {
  it.for([
    ['Хаканом Фиданом', 'by', 'Хакан Фидан'],
    ['Шавката Мирзиёева', 'genitive', 'Шавкат Мирзиёев'],
    ['Марией Захаровой', 'by', 'Мария Захарова'],
    ['Владимиру Зеленскому', 'dative', 'Владимир Зеленский'],
    ['Дмитрия Пескова', 'genitive', 'Дмитрий Песков'],
    ['Андреем Сибигой', 'by', 'Андрей Сибига'],
    ['Кайей Каллас', 'by', 'Кайя Каллас'],
    ['Ким Чен Ыном', 'by', 'Ким Чен Ын'],
    ['Петером Сийярто', 'by', 'Петер Сийярто'],
    ['Мухаммеда бен Салмана', 'genitive', 'Мухаммед бен Салман'],
  ] as const)('%s may be the %s of %s', ([written, one, name]) => {
    const readings = readNames(written.split(' ')).filter(({ suffix }) => suffix.case === one)

    expect(readings.map(({ words }) => words.join(' '))).toContain(name)
  })

  it('keeps a name as written for its first reading', () => {
    expect(readNames(['Ван', 'И'])[0]?.suffix.case).toBe('none')
  })
})
