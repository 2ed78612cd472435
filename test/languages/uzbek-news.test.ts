// Uzbek news of our own in the styles of ministries, agencies and papers → who met, when, where and how.
import { describe, expect, it } from 'vitest'
import { readSentence, viewMeeting } from './read-sentence.ts'

/** What an outlet in Tashkent tells as news on Thursday, 12 March 2026, one line a meeting. */
function read(text: string, language: 'uz' | 'uz-Cyrl' = 'uz'): string[] {
  return readSentence(text, language, 'UZ')
    .filter((meeting) => meeting.background === null)
    .map(viewMeeting)
}

describe('a meeting in Uzbek', () => {
  it.for([
    {
      what: 'on the margins of a forum called by its city',
      text: 'Tashqi ishlar vaziri Baxtiyor Saidov Antaliya diplomatik forumi doirasida Sloveniya tashqi ishlar vaziri Tanya Fayon bilan uchrashdi.',
      meetings: ['SI UZ | Bakhtiyor Saidov, Tanya Fayon | - | Antalya | held in-person bilateral minister'],
    },
    {
      what: 'told by one who took part, and named behind the quotation',
      text: '“Bugun Bryusselda Yevropa Ittifoqi Oliy vakili Kaya Kallas bilan uchrashdim”, — deb yozdi TIV rahbari Baxtiyor Saidov.',
      meetings: [
        'UZ EU | Bakhtiyor Saidov, Kaja Kallas | 2026-03-12 | Brussels | held in-person bilateral minister',
      ],
    },
    {
      what: 'with a delegation received in the passive',
      text: 'AQSh Kongressi delegatsiyasi Oliy Majlis Senati Raisi Tanzila Narbayeva tomonidan qabul qilindi.',
      meetings: ['US UZ | Tanzila Narbaeva | - | - | held in-person reception parliament'],
    },
    {
      what: 'at the ministry, with nobody named who received',
      text: 'Kecha TIVda Buyuk Britaniyaning Oʻzbekistondagi elchisi Timoti Torlot bilan uchrashuv oʻtkazildi.',
      meetings: ['GB UZ | Timoti Torlot | 2026-03-11 | Tashkent | held in-person bilateral ambassador'],
    },
    {
      what: 'of an ambassador who was summoned',
      text: 'Oʻzbekiston TIV Rossiya elchisini chaqirtirdi.',
      meetings: ['RU UZ | - | - | - | held in-person bilateral ambassador'],
    },
    {
      what: 'of a format, with its ministers told behind it',
      text: 'Toshkentda “Markaziy Osiyo – Yaponiya” muloqoti tashqi ishlar vazirlarining 10-uchrashuvi boʻlib oʻtdi. Unda Oʻzbekiston, Qozogʻiston, Qirgʻiziston, Tojikiston, Turkmaniston va Yaponiya tashqi ishlar vazirlari ishtirok etdi.',
      meetings: ['JP KG KZ TJ TM UZ | - | - | Tashkent | held in-person multilateral minister | no. 10'],
    },
    {
      what: 'with five leaders counted by their region',
      text: 'Donald Tramp juma kuni Oq uyda Markaziy Osiyodagi besh davlat rahbarlarini qabul qiladi.',
      meetings: [
        'KG KZ TJ TM US UZ | Donald Trump | 2026-03-13 | Washington | announced in-person summit head-of-state',
      ],
    },
    {
      what: 'in a house that no list knows',
      text: 'Oʻzbekiston Prezidenti va Germaniya Kansleri Samarqanddagi “Buyuk ipak yoʻli” majmuasida muzokaralar oʻtkazishdi.',
      meetings: ['DE UZ | - | - | Samarkand | held in-person bilateral head-of-state'],
    },
    {
      what: 'in a town that no list knows',
      text: 'Tojikistonning Qumtepa shahrida Tojikiston va Qirgʻiziston hukumat delegatsiyalari uchrashdi.',
      meetings: ['KG TJ | - | - | - | held in-person bilateral -'],
    },
    {
      what: 'with several ministers, each by himself',
      text: 'Nyu-York safari doirasida Baxtiyor Saidov Turkiya tashqi ishlar vaziri Hakan Fidan, Iordaniya tashqi ishlar vaziri Ayman Safadiy va Gana tashqi ishlar vaziri Samuel Ablakva bilan ikki tomonlama uchrashuvlar oʻtkazdi.',
      meetings: [
        'TR UZ | Bakhtiyor Saidov, Hakan Fidan | - | New York | held in-person bilateral minister',
        'JO UZ | Ayman Safadi, Bakhtiyor Saidov | - | New York | held in-person bilateral minister',
        'GH UZ | Bakhtiyor Saidov, Samuel Okudzeto Ablakwa | - | New York | held in-person bilateral minister',
      ],
    },
    {
      what: 'announced with a visit whose day stands below the title',
      text: 'Prezident Tojikistonga tashrif buyuradi\n\nOʻzbekiston Prezidenti Shavkat Mirziyoyev 27-mart kuni amaliy tashrif bilan Dushanbe shahriga boradi. Tashrif kun tartibidan oliy darajadagi uchrashuv oʻrin olgan.',
      meetings: [
        'TJ UZ | Shavkat Mirziyoyev | 2026-03-27 | Dushanbe | announced in-person bilateral head-of-state',
      ],
    },
    {
      what: 'that a minister sets out for',
      text: 'Hindiston tashqi ishlar vaziri Subramanyam Jayshankar Vashingtonda AQSh davlat kotibi bilan uchrashish uchun yoʻlga chiqdi.',
      meetings: ['IN US | Subrahmanyam Jaishankar | - | Washington | announced in-person bilateral minister'],
    },
    {
      what: 'with his counterpart, told with "his"',
      text: 'Qozogʻiston tashqi ishlar vaziri Yermek Kosherbayev va uning oʻzbekistonlik hamkasbi Baxtiyor Saidov Ostonada muzokara oʻtkazdi.',
      meetings: [
        'KZ UZ | Bakhtiyor Saidov, Yermek Kosherbayev | - | Astana | held in-person bilateral minister',
      ],
    },
    {
      what: 'by video',
      text: 'Xitoy mudofaa vaziri Dun Szyun va AQSh mudofaa vaziri Pit Xegset oʻrtasida onlayn muloqot boʻlib oʻtdi.',
      meetings: ['CN US | Dong Jun, Pete Hegseth | - | - | held video bilateral minister'],
    },
    {
      what: 'between the delegation of a visit and its hosts',
      text: 'Saudiya Arabistoni Shoʻro kengashi raisi Abdulla Ol ash-Shayx boshchiligidagi delegatsiya Oʻzbekistonga tashrif bilan keldi. Delegatsiya Senat raisi Tanzila Narbayeva bilan uchrashdi.',
      meetings: [
        'SA UZ | Abdulla Ol ash-Shaykh, Tanzila Narbaeva | - | - | held in-person bilateral parliament',
      ],
    },
  ])('is read $what', ({ text, meetings }) => {
    expect(read(text)).toEqual(meetings)
  })

  it('is read the same in Cyrillic letters', () => {
    expect(
      read(
        'Ташқи ишлар вазири Бахтиёр Саидов Анталия дипломатик форуми доирасида Словения ташқи ишлар вазири Таня Файон билан учрашди.',
        'uz-Cyrl',
      ),
    ).toEqual(['SI UZ | Bakhtiyor Saidov, Tanya Fayon | - | Antalya | held in-person bilateral minister'])
  })
})

describe('what is no meeting', () => {
  it.for([
    'Putin Zelenskiy bilan uchrashishga tayyorligini bildirdi.',
    'Peskov: Putin va Zelenskiy uchrashuvi hozircha rejalashtirilmagan',
    'Oq uy: “Tramp va Putin telefonda gaplashmadi”',
    'Baxtiyor Saidov xorijiy davlatlardagi elchilarimiz bilan onlayn yigʻilish oʻtkazdi.',
    'Prezident Shavkat Mirziyoyev Boeing kompaniyasi vitse-prezidenti bilan uchrashdi.',
    'Tomonlar Oʻzbekiston va Jahon banki oʻrtasidagi hamkorlikni muhokama qildi.',
    'Germaniyaga boradigan delegatsiya Berlinda xalqaro konferensiyada ishtirok etadi.',
    'Saidov BBCga intervyu berdi. Suhbat davomida u Rossiya bilan munosabatlar haqida gapirdi.',
    'Sudda guvohlar bilan uchrashuv oʻtkazildi, ayblanuvchi Turkiya fuqarosi ekani aytildi.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})
