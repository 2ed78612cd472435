// Languages told apart by letters, function words and endings.
import { describe, expect, it } from 'vitest'
import { recogniseLanguage } from '../../../src/extraction/text/recognise-language.ts'

describe('recogniseLanguage', () => {
  it.for([
    ['en', 'The two ministers met in the capital and spoke about trade with the region.'],
    ['tr', 'İki bakan başkentte görüştü ve bölge ile ticaret konusunu ele aldı.'],
    ['az', 'İki nazir paytaxtda görüşüb və region ilə ticarət məsələləri müzakirə edilib.'],
    ['uz', 'Ikki vazir poytaxtda uchrashdi va mintaqa bilan savdo haqida gaplashdi.'],
    ['uz-Cyrl', 'Икки вазир пойтахтда учрашди ва минтақа билан савдо ҳақида гаплашди.'],
    ['kk', 'Екі министр елордада кездесіп, өңірмен сауда туралы және көлік жайын әңгімеледі.'],
    ['ky', 'Эки министр борбордо жолугушуп, аймак менен соода жана өнөктөштүк жөнүндө сүйлөштү.'],
    ['ru', 'Два министра встретились в столице и говорили о торговле с регионом на этой неделе.'],
    [
      'tk',
      'Iki ministr paýtagtda duşuşdy we sebit bilen söwda barada gürleşdi, ýurdumyzyň beýleki ýerlerinde-de.',
    ],
  ] as const)('recognises %s', ([language, text]) => {
    expect(recogniseLanguage(text)).toEqual({ kind: 'reading', language })
  })

  it.for([
    ['de', 'Die beiden Minister trafen sich in der Hauptstadt und sprachen über den Handel mit der Region.'],
    ['fr', 'Les deux ministres se sont rencontrés dans la capitale et ont parlé du commerce avec la région.'],
    ['tg', 'Ду вазир дар пойтахт мулоқот карданд ва аз тиҷорат бо минтақа ҳарф заданд, ки муҳим аст.'],
    ['tt', 'Ике җитәкче Казанда очрашты һәм төбәк белән сәүдә, җирле җитештерү турында җиде көн сөйләште.'],
  ] as const)('does not take %s for a language that it reads', ([language, text]) => {
    expect(recogniseLanguage(text)).toEqual({ kind: 'other', language })
  })

  it('names no language where there is none', () => {
    expect(recogniseLanguage('12:45 — 67 %')).toEqual({ kind: 'unknown' })
  })

  it('takes other scripts for another language', () => {
    expect(recogniseLanguage('两国外长在首都会晤，讨论贸易问题。').kind).toBe('other')
  })
})
