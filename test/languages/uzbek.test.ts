// Uzbek sentences of our own → who met, when and how; and sentences that tell of no meeting.
import { describe, expect, it } from 'vitest'
import type { ExtractedMeeting } from '../../src/domain/report.ts'
import { readDocument } from '../../src/extraction/read-document.ts'

/** What a text tells, read as a publisher in Tashkent printed it on 7 March 2026; background is left out. */
function read(text: string): ExtractedMeeting[] {
  const result = readDocument({
    name: 'sentence.txt',
    text,
    title: null,
    url: null,
    published: '2026-03-07',
    language: null,
    publisher: null,
    country: 'UZ',
  })
  if (result.kind !== 'read') throw new Error(`It was not read: ${result.kind}`)
  return result.extraction.meetings.filter((meeting) => meeting.background === null)
}

function sidesOf(meeting: ExtractedMeeting | undefined): string {
  return [...(meeting?.countries ?? []), ...(meeting?.organizations ?? [])].join(' ')
}

function namesOf(meeting: ExtractedMeeting | undefined): string[] {
  return (meeting?.people ?? []).map((person) => person.name).sort()
}

describe('who met', () => {
  it.for([
    ['Tashqi ishlar vaziri Baxtiyor Saidov Hindiston elchisi Smita Pant bilan uchrashdi.', 'IN UZ'],
    [
      'Tashqi ishlar vaziri Baxtiyor Saidov Hindiston elchisi Smita Pant bilan suhbat davomida savdoni muhokama qildi.',
      'IN UZ',
    ],
    ['Oʻzbekiston va Ozarbayjon prezidentlari Samarqandda mintaqadagi vaziyatni muhokama qildi.', 'AZ UZ'],
    ['Сергей Лавров Президент Шавкат Мирзиёевнинг қабулида бўлди.', 'RU UZ'],
    [
      'Tashqi ishlar vaziri Baxtiyor Saidov BMTning Afgʻoniston boʻyicha maxsus vakili Ivan Petrov bilan uchrashdi.',
      'UZ UN',
    ],
    [
      'Rossiya Prezidentining Afgʻoniston boʻyicha maxsus vakili Zamir Kabulov vazir Baxtiyor Saidov bilan uchrashdi.',
      'RU UZ',
    ],
    [
      'Tashqi ishlar vaziri Baxtiyor Saidov Toshkentga tashrif bilan kelgan Tojikiston tashqi ishlar vaziri Sirojiddin Muhriddin bilan uchrashdi.',
      'TJ UZ',
    ],
    [
      'Prezident Shavkat Mirziyoyev Yaponiya tashqi ishlar vaziri Kenji Hirata janoblarini qabul qildi.',
      'JP UZ',
    ],
    [
      'Qirgʻiziston bosh vaziri Adilbek Qosimaliyev va Oʻzbekiston bosh vaziri Abdulla Aripovning uchrashuvi boʻlib oʻtdi.',
      'KG UZ',
    ],
  ] as const)('%s', ([text, sides]) => {
    const meetings = read(text)

    expect(meetings.map(sidesOf)).toEqual([sides])
  })

  it.each(['ʻ', '‘', "'", '’', '`'])('reads %s as the apostrophe of Uzbek', (letter) => {
    const [meeting] = read(
      `O${letter}zbekiston Prezidenti Shavkat Mirziyoyev va Qozog${letter}iston Prezidenti Qosim-Jomart To${letter}qayev o${letter}rtasida muzokaralar bo${letter}lib o${letter}tdi.`,
    )

    expect(sidesOf(meeting)).toBe('KZ UZ')
    expect(namesOf(meeting)).toEqual(['Kassym-Jomart Tokayev', 'Shavkat Mirziyoyev'])
  })

  it('takes two surnames in a row for two people', () => {
    const [meeting] = read('Mirziyoyev Putin bilan telefonda gaplashdi.')

    expect(sidesOf(meeting)).toBe('RU UZ')
    expect(meeting?.mode).toBe('phone')
  })

  it('goes on with the subject of the sentence before', () => {
    const meetings = read(
      'Tashqi ishlar vaziri Baxtiyor Saidov Toshkentda Serbiya elchisi Momchilo Babich bilan uchrashdi. Shuningdek, Yaponiya elchisi Kenji Hirata bilan muzokaralar oʻtkazdi.',
    )

    expect(meetings.map(sidesOf)).toEqual(['RS UZ', 'JP UZ'])
    expect(namesOf(meetings[1])).toContain('Bakhtiyor Saidov')
  })

  it('parts the meetings that it tells of in the plural', () => {
    const meetings = read(
      'Tashqi ishlar vaziri Baxtiyor Saidov Avstraliya va Kubaning yangi elchilari bilan uchrashuvlar oʻtkazdi.',
    )

    expect(meetings.map(sidesOf)).toEqual(['AU UZ', 'CU UZ'])
  })

  it('reads sentences between which the blank was lost', () => {
    const meetings = read(
      'Ташқи ишлар вазири Бахтиёр Саидов Сербия элчиси Момчило Бабич билан учрашди.Шундан сўнг вазир Япония элчиси Кенжи Хиратани қабул қилди.',
    )

    expect(meetings.map(sidesOf)).toEqual(['RS UZ', 'JP UZ'])
  })
})

describe('receptions and credentials', () => {
  it.for([
    'Turkiya elchisi Ufuk Ulutash tashqi ishlar vaziri Baxtiyor Saidovga ishonch yorliqlari nusxalarini topshirdi.',
    'Tashqi ishlar vaziri Baxtiyor Saidov Turkiya elchisi Ufuk Ulutashning ishonch yorliqlari nusxalarini qabul qildi.',
    'Ташқи ишлар вазири Бахтиёр Саидов Туркия элчиси Уфук Улуташни дипломатик миссиясини якунлаши муносабати билан қабул қилди.',
  ])('%s', (text) => {
    const [meeting, ...others] = read(text)

    expect(others).toEqual([])
    expect(sidesOf(meeting)).toBe('TR UZ')
    expect(meeting).toMatchObject({ kind: 'reception', level: 'minister', status: 'held' })
  })

  it('counts every ambassador of a list', () => {
    const [meeting] = read(
      'Oʻzbekiston Prezidenti Shavkat Mirziyoyev Vengriya elchisi Yozef Roja, Eron elchisi Ali Mahmudiy va Jazoir elchisi Muhammad Irqiydan ishonch yorliqlarini qabul qildi.',
    )

    expect(sidesOf(meeting)).toBe('DZ HU IR UZ')
    expect(meeting).toMatchObject({ kind: 'reception', level: 'head-of-state' })
  })
})

describe('when and where', () => {
  it.for([
    [
      '2026-yil 5-mart kuni Toshkentda Oʻzbekiston va Gruziya tashqi ishlar vazirlari uchrashdi.',
      '2026-03-05',
      'held',
    ],
    [
      'Joriy yil 5-mart kuni Toshkentda Oʻzbekiston va Gruziya tashqi ishlar vazirlari uchrashdi.',
      '2026-03-05',
      'held',
    ],
    [
      'Шу йил 5 март куни Тошкентда Ўзбекистон ва Грузия ташқи ишлар вазирлари учрашди.',
      '2026-03-05',
      'held',
    ],
    [
      '05.03.2026 kuni Toshkentda Oʻzbekiston va Gruziya tashqi ishlar vazirlari uchrashdi.',
      '2026-03-05',
      'held',
    ],
    ['Kecha Toshkentda Oʻzbekiston va Gruziya tashqi ishlar vazirlari uchrashdi.', '2026-03-06', 'held'],
    [
      '12-mart kuni Toshkentda Oʻzbekiston va Gruziya tashqi ishlar vazirlarining uchrashuvi boʻlib oʻtishi kutilmoqda.',
      '2026-03-12',
      'announced',
    ],
    ['Ertaga Toshkentda Oʻzbekiston va Gruziya prezidentlari muzokara oʻtkazadi.', '2026-03-08', 'announced'],
  ] as const)('%s', ([text, date, status]) => {
    expect(read(text)).toMatchObject([{ date, status, place: { city: 'Tashkent' } }])
  })

  it('takes the day and the country of a visit for the meetings that it brings', () => {
    const meetings = read(
      'Rossiya tashqi ishlar vaziri Sergey Lavrov ishchi tashrif bilan Oʻzbekistonga 15-mart kuni keladi. U tashqi ishlar vaziri Baxtiyor Saidov bilan muzokaralar oʻtkazadi.',
    )

    expect(meetings).toMatchObject([{ date: '2026-03-15', status: 'announced', place: { country: 'UZ' } }])
  })

  it('takes the city of the summit on whose margins they met', () => {
    const [meeting] = read(
      'Prezident Shavkat Mirziyoyev Bokudagi iqlim sammiti doirasida Gruziya bosh vaziri Irakli Kobaxidzeni qabul qildi.',
    )

    expect(meeting?.place.city).toBe('Baku')
  })

  it('adds where and when the session told of will be', () => {
    const [meeting] = read(
      'Oʻzbekiston bosh vaziri Abdulla Aripov Qirgʻiziston bilan Oʻzbekiston oʻrtasidagi ikki tomonlama hamkorlik boʻyicha qoʻshma komissiyaning 10-yigʻilishida qatnashadi. Tadbir 16-mart kuni Choʻlpon-Ota shahrida boʻlib oʻtadi.',
    )

    expect(sidesOf(meeting)).toBe('KG UZ')
    expect(meeting).toMatchObject({ date: '2026-03-16', ordinal: 10, place: { city: 'Cholpon-Ata' } })
  })

  it('reads a meeting at an airport, and no welcome there', () => {
    expect(
      read('Toshkent xalqaro aeroportida Mirziyoyev va Toʻqayev qisqa uchrashuv oʻtkazdi.').map(sidesOf),
    ).toEqual(['KZ UZ'])
    expect(
      read('Toshkent xalqaro aeroportida Mirziyoyev Toʻqayevni kutib oldi va u bilan suhbatlashdi.'),
    ).toEqual([])
  })
})

describe('calls', () => {
  it.for([
    [
      'Oʻzbekiston Prezidenti Shavkat Mirziyoyev va Ummon Sultoni Haysam bin Toriq oʻrtasida telefon orqali muloqot boʻlib oʻtdi.',
      'OM UZ',
      'phone',
    ],
    ['Shavkat Mirziyoyev Qosim-Jomart Toʻqayevga qoʻngʻiroq qildi.', 'KZ UZ', 'phone'],
    ['Turkiya va Eron tashqi ishlar vazirlari telefonda suhbatlashdi.', 'IR TR', 'phone'],
    [
      'Tashqi ishlar vaziri Baxtiyor Saidov Pokiston tashqi ishlar vaziri Ishoq Dor bilan onlayn muloqot qildi.',
      'PK UZ',
      'video',
    ],
  ] as const)('%s', ([text, sides, mode]) => {
    const [meeting] = read(text)

    expect(sidesOf(meeting)).toBe(sides)
    expect(meeting).toMatchObject({ mode, place: { city: null, country: null } })
  })
})

describe('what is no meeting', () => {
  it.for([
    'Prezident Shavkat Mirziyoyev qonunni qabul qildi.',
    'Prezident Shavkat Mirziyoyev Toshkent viloyati hokimi bilan uchrashdi.',
    'Shavkat Mirziyoyev Ilhom Aliyevni tugʻilgan kuni bilan tabrikladi.',
    'Tashqi ishlar vaziri Baxtiyor Saidov Rossiya elchisi Aleksey Yerxov bilan uchrashmadi.',
    'Rossiya Prezidenti Vladimir Putin AQSH Prezidenti Donald Tramp bilan Budapeshtda uchrashishi mumkin.',
    'Президент ҳузурида видеоселектор йиғилиши ўтказилди.',
    'Toshkentda Oʻzbekiston va Germaniya oʻrtasida ishbilarmonlar forumi boʻlib oʻtdi.',
    'Oʻzbekiston terma jamoasi Eron terma jamoasi bilan uchrashdi.',
    'Prezident Shavkat Mirziyoyev «ACWA Power» kompaniyasi rahbari Muhammad Abunayyanni qabul qildi.',
    'Tomonlar Oʻzbekiston va Xitoy munosabatlarini muhokama qildi.',
    'Suhbat davomida Oʻzbekiston va Rossiya saʼy-harakatlari muhokama qilindi.',
    '10-mart kuni Prezident Shavkat Mirziyoyev Turkmanistonga davlat tashrifi bilan boradi.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})
