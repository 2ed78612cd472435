// Turkish.
import { foldLatin } from '../../extraction/text/fold.ts'
import { foldDates, foldKeys } from '../fold-words.ts'
import type { Language } from '../language.ts'
import { turkicRules } from '../turkic/rules.ts'
import { turkishDates } from './dates.ts'
import { turkishDocuments, turkishTitles, turkishTopics } from './documents.ts'
import { readTurkishSuffix, turkishStems } from './suffixes.ts'
import { readTurkishTense } from './tense.ts'
import { turkishWords } from './words.ts'

export const turkish: Language = {
  code: 'tr',
  names: ['tr'],
  wordOrder: 'verb-final',
  tokens: { fold: foldLatin, ordinalEnding: /^[iuü]?nc[iuü]/u, ordinalHyphen: false, ordinalDot: true },
  silent: [],
  abbreviations: [
    'dr',
    'prof',
    'doç',
    'av',
    'sn',
    'yrd',
    'gen',
    'vb',
    'vs',
    'no',
    'st',
    'ii',
    'iii',
    'iv',
    'vi',
    'vii',
    'viii',
    'ix',
    'xi',
    'xii',
    'xiii',
    'xiv',
    'xv',
    'xvi',
  ],
  endingsAfterApostrophe: true,
  readSuffix: readTurkishSuffix,
  stemsOf: turkishStems,
  words: turkishWords,
  ordinals: foldKeys(
    {
      ilk: 1,
      birinci: 1,
      ikinci: 2,
      üçüncü: 3,
      dördüncü: 4,
      beşinci: 5,
      altıncı: 6,
      yedinci: 7,
      sekizinci: 8,
      dokuzuncu: 9,
      onuncu: 10,
      'on birinci': 11,
      'on ikinci': 12,
      'on üçüncü': 13,
      'on dördüncü': 14,
      'on beşinci': 15,
      'on altıncı': 16,
      'on yedinci': 17,
      'on sekizinci': 18,
      'on dokuzuncu': 19,
      yirminci: 20,
      'yirmi birinci': 21,
      'yirmi ikinci': 22,
      'yirmi üçüncü': 23,
      'yirmi dördüncü': 24,
      'yirmi beşinci': 25,
    },
    foldLatin,
  ),
  counts: foldKeys({ iki: 2, üç: 3, dört: 4, beş: 5, altı: 6, yedi: 7, sekiz: 8 }, foldLatin),
  dates: foldDates(turkishDates, foldLatin),
  readTense: readTurkishTense,
  firstPerson: { ending: /(?:[dt][iuü][mk])$/u, pronouns: [] },
  background: [
    'daha önce',
    'hatırlanacağı',
    'hatırlanacağı üzere',
    'geçtiğimiz yıl',
    'geçmişte',
    'öte yandan',
  ].map(foldLatin),
  documents: turkishDocuments,
  titles: turkishTitles,
  topics: turkishTopics,
  notNames:
    'bu şu o ve ile bir ancak ayrıca öte görüşmede toplantıda zirvede sayın bay bayan konuşmasında açıklamada her iki'
      .split(' ')
      .map(foldLatin),
  ownCountry: ['ülkemiz'],
  rules: turkicRules('tr', {
    'meet.with':
      'Dışişleri Bakanı Hakan Fidan, Özbekistan Dışişleri Bakanı Bahtiyar Saidov ile Ankara’da görüştü.',
    'meet.with-first': 'Özbekistan Dışişleri Bakanı Saidov ile bugün Dışişleri Bakanı Fidan görüştü.',
    'meet.pair': 'Türkiye, Azerbaycan ve Gürcistan dışişleri bakanları Ankara’da bir araya geldi.',
    'meet.spoken': 'Ardından Özbekistan Dışişleri Bakanı Saidov ile görüştü.',
    'hold.spoken': 'Ardından Özbekistan Dışişleri Bakanı Saidov ile ikili görüşme gerçekleştirdi.',
    'receive.spoken': 'Ardından Özbekistan Dışişleri Bakanı Saidov’u kabul etti.',
    'meet.at-event':
      'Dışişleri Bakanı Fidan, Özbekistan Dışişleri Bakanı Saidov ile görüşmesinde iş birliğine değindi.',
    'meet.at-event-first':
      'Özbekistan Dışişleri Bakanı Saidov ile görüşmede Dışişleri Bakanı Fidan iş birliğine değindi.',
    'meet.after-event':
      'Dışişleri Bakanı Fidan, Özbekistan Dışişleri Bakanı Saidov ile görüşmesinden sonra açıklama yaptı.',
    'meet.in-event':
      'Dışişleri Bakanı Fidan, Özbekistan Dışişleri Bakanı Saidov ile görüşmesi sırasında iş birliğine değindi.',
    'discuss.with':
      'Dışişleri Bakanı Fidan, Özbekistan Dışişleri Bakanı Saidov ile ikili ilişkileri ele aldı.',
    'discuss.pair':
      'Dışişleri Bakanı Fidan ve Özbekistan Dışişleri Bakanı Saidov, ikili ilişkileri ele aldı.',
    'event.chaired-first': 'Fidan ve Köşerbayev’in eş başkanlığında sekizinci toplantı Ankara’da yapıldı.',
    ring: 'Cumhurbaşkanı Erdoğan, Azerbaycan Cumhurbaşkanı Aliyev’i telefonla aradı.',
    'speak.pair': 'Fidan ve Saidov telefonda görüştü.',
    'meet.at-ministry': 'Dışişleri Bakanlığında Özbekistan Büyükelçisi Haydarov ile görüşme yapıldı.',
    'receive.at-ministry': 'Özbekistan Büyükelçisi Haydarov Dışişleri Bakanlığında kabul edildi.',
    'receive.at-ministry-first': 'Dışişleri Bakanlığında Özbekistan Büyükelçisi Haydarov kabul edildi.',
    summoned: 'Dışişleri Bakanlığına Özbekistan Büyükelçisi Haydarov çağrıldı.',
    'summoned.first': 'Özbekistan Büyükelçisi Haydarov Dışişleri Bakanlığına çağrıldı.',
    'summoned.active': 'Dışişleri Bakanlığı, Özbekistan Büyükelçisi Haydarov’u bakanlığa çağırdı.',
    'credentials.accepted':
      'Cumhurbaşkanı Erdoğan, Özbekistan Büyükelçisi Haydarov’un güven mektubunu kabul etti.',
    'visit.planned': 'İkili görüşmelerin yapılması planlanıyor.',
    'visit.talks': 'Görüşmelerde ticaret konuları ele alındı.',
    'visit.to-come': 'Bakan yarın Bakü’yü ziyaret edecek.',
    'visit.expected': 'Bakanın yarın Bakü’yü ziyaret etmesi bekleniyor.',
    'visit.called-off': 'Bakanın Bakü ziyareti ertelendi.',
    'meet.about':
      'Türkiye ve Özbekistan dışişleri bakanları, sınır kapılarında bekleme sürelerinin kısaltılmasını görüştü.',
    'meet.for': 'Türkiye ve Özbekistan dışişleri bakanları, ikinci toplantı için Ankara’da bir araya geldi.',
    'gather.office': 'Türk Devletleri Teşkilatı dışişleri bakanları İstanbul’da toplandı.',
    'meet.that': 'Özbekistan Dışişleri Bakanı Saidov ile görüşen Bakan Fidan iş birliğine değindi.',
    'receive.that':
      'Özbekistan Dışişleri Bakanı Saidov’u kabul eden Cumhurbaşkanı Erdoğan iş birliğine değindi.',
    'receive.passive-that':
      'Cumhurbaşkanı Erdoğan tarafından kabul edilen Özbekistan Dışişleri Bakanı Saidov açıklama yaptı.',
    'hold.that':
      'Dışişleri Bakanı Fidan, Özbekistan Dışişleri Bakanı Saidov ile yaptığı görüşmede ticareti ele aldı.',
    'hold.pair-that': 'Fidan ve Saidov’un Ankara’da yaptığı görüşmede ticaret ele alındı.',
    'hold.who':
      'Özbekistan Dışişleri Bakanı Saidov ile bir görüşme gerçekleştiren Bakan Fidan iş birliğine değindi.',
    'planned.with': 'Bakan Fidan’ın Özbekistan Dışişleri Bakanı Saidov ile görüşmesi bekleniyor.',
    'event.planned': 'Fidan ve Saidov’un görüşmesi öngörülüyor.',
    'welcome.in-state':
      'Cumhurbaşkanı Erdoğan, Özbekistan Cumhurbaşkanı Mirziyoyev’i resmi törenle karşıladı.',
    'welcomed.in-state':
      'Cumhurbaşkanı Erdoğan, Özbekistan Cumhurbaşkanı Mirziyoyev tarafından resmi törenle karşılandı.',
    'dine.for':
      'TBMM Başkanı Kurtulmuş, Özbekistan Meclis Başkanı İsmailov ve beraberindeki heyete yemek verdi.',
    'dine.in-honour':
      'Cumhurbaşkanı Erdoğan, Özbekistan Cumhurbaşkanı Mirziyoyev onuruna akşam yemeği verdi.',
    'visit.invited':
      'Özbekistan Dışişleri Bakanı Saidov, Dışişleri Bakanı Fidan’ın daveti üzerine Türkiye’yi ziyaret edecek.',
    'visit.invited-first':
      'Dışişleri Bakanı Fidan’ın davetine icabetle Özbekistan Dışişleri Bakanı Saidov Türkiye’ye geliyor.',
    'called-off.invited':
      'Cumhurbaşkanı Erdoğan’ın Irak Cumhurbaşkanı Reşid’in davetlisi olarak Bağdat’a yapacağı ziyaret ertelendi.',
    receive: 'Cumhurbaşkanı Erdoğan, Özbekistan Dışişleri Bakanı Saidov’u kabul etti.',
    'receive.object-first': 'Özbekistan Dışişleri Bakanı Saidov’u Cumhurbaşkanı Erdoğan kabul etti.',
    'receive.passive': 'Özbekistan Dışişleri Bakanı Saidov, Cumhurbaşkanı Erdoğan tarafından kabul edildi.',
    'receive.passive-agent-first':
      'Cumhurbaşkanı Erdoğan tarafından Özbekistan Dışişleri Bakanı Saidov kabul edildi.',
    'hold.with':
      'Dışişleri Bakanı Fidan, Özbekistan Dışişleri Bakanı Saidov ile ikili görüşme gerçekleştirdi.',
    'hold.office': 'Türk Devletleri Teşkilatı liderleri, dördüncü toplantılarını Bişkek’te yaptı.',
    'hold.pair': 'Türkiye ve Özbekistan dışişleri bakanları bugün Ankara’da bir görüşme gerçekleştirdi.',
    'talks.between': 'Türkiye ile Özbekistan arasında siyasi istişareler yapıldı.',
    'event.between':
      'Siyasi istişareler Dışişleri Bakan Yardımcısı Bozay ile Polonya Dışişleri Bakan Yardımcısı Nowak arasında yapıldı.',
    'event.chaired':
      'Sekizinci toplantı, Dışişleri Bakanı Fidan ve Kazakistan Dışişleri Bakanı Köşerbayev’in başkanlığında yapıldı.',
    'visit.courtesy':
      'Türkiye’nin Taşkent Büyükelçisi Ulutaş, Özbekistan Dışişleri Bakanı Saidov’a veda ziyaretinde bulundu.',
    'chair.pair':
      'Cumhurbaşkanı Erdoğan ile Kazakistan Cumhurbaşkanı Tokayev heyetler arası görüşmeye başkanlık etti.',
    mediated: 'Pakistan ile Afganistan arasındaki müzakereler Katar’ın arabuluculuğunda başladı.',
    visit: 'Özbekistan Büyükelçisi Haydarov, Ticaret Bakanı Bolat’ı ziyaret etti.',
    'event.held': 'Türk Devletleri Teşkilatı Zirvesi İstanbul’da düzenlendi.',
    'event.that-was-held': 'İstanbul’da düzenlenen Türk Devletleri Teşkilatı Zirvesi sona erdi.',
    'event.goes-on': 'Türk Devletleri Teşkilatı Zirvesi Bişkek’te devam ediyor.',
    'event.of-organization': 'Türk Devletleri Teşkilatının Bişkek’te düzenlenen zirvesi sona erdi.',
    'attend.that': 'Türkiye, Rusya ve İran heyetlerinin katıldığı toplantıda güvenlik konuşuldu.',
    'attend.with': 'Macaristan Dışişleri Bakanı ile birlikte Azerbaycan Dışişleri Bakanı katıldı.',
    attend: 'Toplantıya Azerbaycan ve Macaristan dışişleri bakanları katıldı.',
    open: 'Toplantıyı Dışişleri Bakanı Fidan açtı.',
    speak: 'Dışişleri Bakanı Fidan iş birliğinin önemini vurguladı.',
    lead: 'Türk heyetine Dışişleri Bakanı Fidan başkanlık etti.',
    represented: 'Macaristan toplantıda Dışişleri Bakan Yardımcısı ile temsil edildi.',
    'represented-with': 'Kazakistan ise bakan yardımcısıyla temsil edildi.',
    'represented-by': 'Macaristan’ı toplantıda Dışişleri Bakan Yardımcısı temsil etti.',
    accompany: 'Fidan’a Savunma Bakanı Yaşar Güler eşlik etti.',
    chair: 'Toplantıya Dışişleri Bakanı Fidan başkanlık etti.',
    'chaired-by': 'Dışişleri Bakanı Fidan başkanlığında toplantı yapıldı.',
    'hosted-by': 'Özbekistan’ın ev sahipliğinde zirve yapıldı.',
    'host-as': 'Ev sahibi Özbekistan yeni bir adım önerdi.',
    'speak.with': 'Dışişleri Bakanı Fidan, Özbekistan Dışişleri Bakanı Saidov ile telefonda görüştü.',
    credentials: 'Özbekistan Büyükelçisi güven mektubunu Cumhurbaşkanı Erdoğan’a sundu.',
    'credentials.given': 'Özbekistan Büyükelçisi Haydarov, Cumhurbaşkanı Erdoğan’a güven mektubunu sundu.',
    'speak-at': 'Cumhurbaşkanı Erdoğan zirvede yeni bir adım önerdi.',
    guest: 'Azerbaycan lideri zirveye onur konuğu olarak davet edildi.',
    'called-off.pair':
      'Azerbaycan ve Ermenistan dışişleri bakanlarının Cenevre’de yapılacak görüşmesi iptal edildi.',
    'called-off.with':
      'Dışişleri Bakanı Fidan’ın Ermenistan Dışişleri Bakanı Mirzoyan ile görüşmesi iptal edildi.',
    'called-off': 'Türk Devletleri Teşkilatı Zirvesi ertelendi.',
    document: 'Toplantıda ortak bildiri imzalandı.',
  }),
}
