// Turkish sentences of our own, of classes that pages taught late → who met, when, where and how.
import { describe, expect, it } from 'vitest'
import { readSentence, viewMeeting } from './read-sentence.ts'
import type { Telling } from './read-sentence.ts'

const MEETINGS: readonly Telling[] = [
  {
    what: 'what two made up their minds to do',
    text: 'Dışişleri Bakanı Hakan Fidan ve Irak Dışişleri Bakanı Fuad Hüseyin nisan ayında Bağdat’ta bir araya gelmeye karar verdi.',
    meetings: [
      'IQ TR | Fuad Hussein, Hakan Fidan | 2026-04 | Baghdad | announced in-person bilateral minister',
    ],
  },
  {
    what: 'a call told by ringing alone',
    text: 'Cumhurbaşkanı Recep Tayyip Erdoğan’ın Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev’i arayarak başsağlığı dilediği bildirildi.',
    meetings: [
      'KZ TR | Kassym-Jomart Tokayev, Recep Tayyip Erdoğan | - | - | held phone bilateral head-of-state',
    ],
  },
  {
    what: 'a meeting and a call of one subject',
    text: 'Dışişleri Bakanı Hakan Fidan, Irak Dışişleri Bakanı Fuad Hüseyin ile bir araya geldi, Mısır Dışişleri Bakanı Bedir Abdulati ile de telefonda görüştü.',
    meetings: [
      'IQ TR | Fuad Hussein, Hakan Fidan | - | - | held in-person bilateral minister',
      'EG TR | Badr Abdelatty, Hakan Fidan | - | - | held phone bilateral minister',
    ],
  },
  {
    what: 'two partners of one verb, one after the other',
    text: 'Dışişleri Bakanı Hakan Fidan, sabah Irak Dışişleri Bakanı Fuad Hüseyin ile, daha sonra Mısır Dışişleri Bakanı Bedir Abdulati ile ikili görüşme gerçekleştirdi.',
    meetings: [
      'EG TR | Badr Abdelatty, Hakan Fidan | - | - | held in-person bilateral minister',
      'IQ TR | Fuad Hussein, Hakan Fidan | - | - | held in-person bilateral minister',
    ],
  },
  {
    what: 'those met where a session was told to be',
    text: 'Milli Savunma Bakanı Yaşar Güler, Brüksel’deki NATO Savunma Bakanları Toplantısı kapsamında çeşitli ikili görüşmeler gerçekleştirdi. Güler, İspanya Savunma Bakanı Margarita Robles ile görüştü.',
    meetings: ['ES TR | Margarita Robles, Yaşar Güler | - | Brussels | held in-person bilateral minister'],
  },
  {
    what: 'a visit that was postponed, though rumoured to be off',
    text: 'Cumhurbaşkanı Erdoğan’ın ABD ziyareti ertelendi. Cumhurbaşkanı Erdoğan’ın ABD ziyaretinin iptal edildiği iddia edilmişti. Erdoğan, ABD Başkanı Donald Trump ile görüşecekti.',
    meetings: [
      'TR US | Donald Trump, Recep Tayyip Erdoğan | - | - | postponed in-person bilateral head-of-state',
    ],
  },
  {
    what: 'a release told in the passive behind its quotation',
    text: 'Açıklamada, "Dışişleri Bakanı Hakan Fidan ve Irak Dışişleri Bakanı Fuad Hüseyin Bağdat’ta bir görüşme gerçekleştirdi." ifadesi kullanıldı.',
    meetings: ['IQ TR | Fuad Hussein, Hakan Fidan | - | Baghdad | held in-person bilateral minister'],
  },
]

describe('Turkish sentences of later pages', () => {
  it.for(MEETINGS)('are read of $what', ({ text, home, meetings }) => {
    expect(readSentence(text, 'tr', home ?? null).map(viewMeeting)).toEqual(meetings)
  })
})
