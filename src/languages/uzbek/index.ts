// Uzbek in both scripts: one set of words and rules, since both fold to the same keys.
import { foldUzbek } from '../../extraction/text/fold.ts'
import { foldDates, foldKeys } from '../fold-words.ts'
import type { Language } from '../language.ts'
import { turkicRules } from '../turkic/rules.ts'
import { uzbekDates } from './dates.ts'
import { uzbekDocuments, uzbekTitles, uzbekTopics } from './documents.ts'
import { nameBeforeUzbekWord, readUzbekSuffix, uzbekStems } from './suffixes.ts'
import { readUzbekTense } from './tense.ts'
import { uzbekWords } from './words.ts'

export const uzbekLatin: Language = {
  code: 'uz',
  names: ['uz', 'uz-Cyrl'],
  wordOrder: 'verb-final',
  tokens: { fold: foldUzbek, ordinalEnding: /^(?:n?inchi|nchi)/u, ordinalHyphen: true, ordinalDot: false },
  silent: [],
  abbreviations: ['dr', 'prof', 'akad', 'sh', 'ch', 'va h.k', 'v.b', 'b', 'g'],
  readSuffix: readUzbekSuffix,
  nameEnding:
    /^(?<stem>.{2,}(?:[^aeiouаеёиоуўэюя]|[aeiouаеёиоуэюя](?=ning|нинг)))(?<rest>ning|нинг|ni|ни|ga|га|dan|дан)$/iu,
  nameBefore: nameBeforeUzbekWord,
  apostropheLetter: /[og]$/iu,
  stemsOf: uzbekStems,
  words: uzbekWords,
  ordinals: foldKeys(
    {
      ilk: 1,
      birinchi: 1,
      ikkinchi: 2,
      uchinchi: 3,
      toʻrtinchi: 4,
      beshinchi: 5,
      oltinchi: 6,
      yettinchi: 7,
      sakkizinchi: 8,
      toʻqqizinchi: 9,
      oʻninchi: 10,
      'oʻn birinchi': 11,
      'oʻn ikkinchi': 12,
      'oʻn uchinchi': 13,
      'oʻn toʻrtinchi': 14,
      'oʻn beshinchi': 15,
      'oʻn oltinchi': 16,
      'oʻn yettinchi': 17,
      'oʻn sakkizinchi': 18,
      'oʻn toʻqqizinchi': 19,
      yigirmanchi: 20,
      'yigirma birinchi': 21,
      'yigirma ikkinchi': 22,
      'yigirma uchinchi': 23,
      'yigirma toʻrtinchi': 24,
      'yigirma beshinchi': 25,
    },
    (phrase) => phrase.split(' ').map(foldUzbek).join(' '),
  ),
  counts: foldKeys({ ikki: 2, uch: 3, toʻrt: 4, besh: 5, olti: 6, yetti: 7, sakkiz: 8 }, foldUzbek),
  dates: foldDates(uzbekDates, foldUzbek),
  readTense: readUzbekTense,
  firstPerson: { ending: /(?:d[iu][mk])$/u, pronouns: [] },
  background: [
    'avvalroq',
    'ilgariroq',
    'oldinroq',
    'ilgari',
    'bundan avval',
    'bundan avvalroq',
    'bungacha',
    'avval xabar',
    'eslatib oʻtamiz',
    'eslatamiz',
    'eslatib oʻtish',
    'eslatish joiz',
    'eslatish oʻrinli',
    'xabaringiz bor',
    'maʼlumot uchun',
    'maʼlumot oʻrnida',
  ].map((words) => words.split(' ').map(foldUzbek).join(' ')),
  documents: uzbekDocuments,
  titles: uzbekTitles,
  topics: uzbekTopics,
  notNames:
    'bu shu va bilan bir ammo shuningdek uchrashuvda yigʻilishda tadbirda sammitda mazkur janob tomonlar suhbat yaqin yevropa yevroosiyo osiyo afrika sharq'
      .split(' ')
      .map(foldUzbek),
  ownCountry: ['mamlakatimiz', 'yurtimiz', 'davlatimiz', 'respublikamiz', 'oʻlkamiz'],
  rules: turkicRules('uz', {
    'meet.with':
      'Tashqi ishlar vaziri Baxtiyor Saidov Turkiya tashqi ishlar vaziri Hakan Fidan bilan uchrashdi.',
    'meet.with-first':
      'Turkiya tashqi ishlar vaziri Hakan Fidan bilan bugun tashqi ishlar vaziri Baxtiyor Saidov uchrashdi.',
    'meet.pair': 'Oʻzbekiston, Qozogʻiston va Turkiya tashqi ishlar vazirlari uchrashdi.',
    'meet.for': 'Oʻzbekiston va Turkiya tashqi ishlar vazirlari Anqarada ikkinchi yigʻilish uchun toʻplandi.',
    'gather.office': 'Turkiy davlatlar tashkiloti tashqi ishlar vazirlari Istanbulda toʻplandi.',
    'meet.spoken': 'Turkiya tashqi ishlar vaziri Hakan Fidan bilan uchrashdi.',
    'meet.at-event':
      'Tashqi ishlar vaziri Baxtiyor Saidov Turkiya elchisi Olgan Bekar bilan uchrashuvda taklifini bildirdi.',
    'meet.in-event':
      'Tashqi ishlar vaziri Baxtiyor Saidov Turkiya elchisi Olgan Bekar bilan suhbat davomida taklifini bildirdi.',
    'meet.at-event-first':
      'Turkiya elchisi Olgan Bekar bilan uchrashuvda tashqi ishlar vaziri Baxtiyor Saidov taklifini bildirdi.',
    'meet.in-event-first':
      'Turkiya elchisi Olgan Bekar bilan suhbat davomida tashqi ishlar vaziri Baxtiyor Saidov taklifini bildirdi.',
    'meet.at-ministry': 'Tashqi ishlar vazirligida Turkiya elchisi Olgan Bekar bilan uchrashuv boʻlib oʻtdi.',
    'met.at-ministry': 'Tashqi ishlar vazirligida Turkiya elchisi Ufuk Ulutash bilan uchrashuv oʻtkazildi.',
    'receive.at-ministry-first': 'Tashqi ishlar vazirligida Turkiya elchisi Olgan Bekar qabul qilindi.',
    'receive.at-ministry': 'Turkiya elchisi Olgan Bekar Tashqi ishlar vazirligida qabul qilindi.',
    'meet.at-event-spoken': 'Turkiya elchisi Olgan Bekar bilan uchrashuvda yangi loyihalar koʻrib chiqildi.',
    'meet.in-event-spoken':
      'Turkiya elchisi Olgan Bekar bilan suhbat davomida yangi loyihalar koʻrib chiqildi.',
    'discuss.with':
      'Vazir Baxtiyor Saidov Turkiya elchisi Olgan Bekar bilan savdo masalalarini muhokama qildi.',
    'discuss.pair': 'Oʻzbekiston va Turkiya tashqi ishlar vazirlari savdo masalalarini muhokama qildi.',
    receive: 'Prezident Shavkat Mirziyoyev Turkiya tashqi ishlar vaziri Hakan Fidanni qabul qildi.',
    'receive.object-first':
      'Turkiya tashqi ishlar vaziri Hakan Fidanni Prezident Shavkat Mirziyoyev qabul qildi.',
    'receive.audience': 'Sergey Lavrov Prezident Shavkat Mirziyoyevning qabulida boʻldi.',
    'receive.spoken': 'Turkiya tashqi ishlar vaziri Hakan Fidanni ham qabul qildi.',
    'receive.passive':
      'Turkiya tashqi ishlar vaziri Hakan Fidan Prezident Shavkat Mirziyoyev tomonidan qabul qilindi.',
    'receive.passive-agent-first':
      'Prezident Shavkat Mirziyoyev tomonidan Turkiya tashqi ishlar vaziri Hakan Fidan qabul qilindi.',
    'hold.with':
      'Tashqi ishlar vaziri Saidov Turkiya tashqi ishlar vaziri Hakan Fidan bilan muzokara oʻtkazdi.',
    'hold.spoken': 'Turkiya tashqi ishlar vaziri Hakan Fidan bilan muzokaralar oʻtkazadi.',
    'hold.office': 'Turkiy davlatlar tashkiloti rahbarlari Bishkekda toʻrtinchi yigʻilishini oʻtkazdi.',
    'hold.pair': 'Oʻzbekiston va Turkiya tashqi ishlar vazirlari bugun Toshkentda muzokara oʻtkazdi.',
    'talks.between':
      'Oʻzbekiston va Turkiya tashqi ishlar vazirliklari oʻrtasida siyosiy maslahatlashuvlar boʻlib oʻtdi.',
    'event.held': 'Turkiy davlatlar tashkiloti sammiti Bishkekda boʻlib oʻtdi.',
    'event.that-was-held': 'Bishkekda boʻlib oʻtgan Turkiy davlatlar tashkiloti sammiti yakunlandi.',
    'event.of-several':
      'Oʻzbekiston va Qirgʻiziston hukumat delegatsiyalarining Oʻsh shahridagi uchrashuvi yakunlandi.',
    'event.there': 'Tadbir 16-avgust kuni Toshkent shahrida boʻlib oʻtadi.',
    'event.on-visit': 'Uchrashuv vazirning Toshkentga tashrifi doirasida boʻlib oʻtdi.',
    'event.goes-on': 'Turkiy davlatlar tashkiloti sammiti Bishkekda davom etmoqda.',
    'event.of-organization': 'Turkiy davlatlar tashkilotining Bishkekda boʻlib oʻtgan sammiti yakunlandi.',
    'attend.that':
      'Turkiya, Rossiya va Eron delegatsiyalari ishtirok etgan yigʻilishda xavfsizlik masalalari koʻrildi.',
    'attend.with': 'Vengriya tashqi ishlar vaziri bilan birga Ozarbayjon tashqi ishlar vaziri ishtirok etdi.',
    attend: 'Yigʻilishda Ozarbayjon va Vengriya tashqi ishlar vazirlari ishtirok etdi.',
    open: 'Yigʻilishni tashqi ishlar vaziri Saidov ochib berdi.',
    speak: 'Tashqi ishlar vaziri Saidov hamkorlik muhimligini taʼkidladi.',
    lead: 'Oʻzbekiston delegatsiyasiga tashqi ishlar vaziri Saidov boshchilik qildi.',
    'represented-by': 'Yigʻilishda Vengriyani tashqi ishlar vaziri Siyyarto vakillik qildi.',
    accompany: 'Saidovga savdo vaziri Laziz Qudratov hamrohlik qildi.',
    'chair.event': 'Yigʻilishni tashqi ishlar vaziri Hakan Fidan boshqardi.',
    chair: 'Yigʻilishga tashqi ishlar vaziri Hakan Fidan raislik qildi.',
    'chaired-by': 'Prezident Shavkat Mirziyoyev raisligida yigʻilish boʻlib oʻtdi.',
    'hosted-by': 'Oʻzbekiston mezbonligida sammit boʻlib oʻtdi.',
    'host-as': 'Mezbon Oʻzbekiston yangi tashabbus bilan chiqdi.',
    'speak.with':
      'Prezident Shavkat Mirziyoyev Turkiya Prezidenti Erdogʻan bilan telefon orqali muloqot qildi.',
    credentials: 'Turkiya elchisi ishonch yorligʻini Prezident Shavkat Mirziyoyevga topshirdi.',
    'speak.pair': 'Prezident Shavkat Mirziyoyev va Turkiya Prezidenti Erdogʻan telefon orqali muloqot qildi.',
    ring: 'Prezident Shavkat Mirziyoyev Turkiya Prezidenti Erdogʻanga qoʻngʻiroq qildi.',
    'credentials.to':
      'Turkiya elchisi Ufuk Ulutash tashqi ishlar vaziri Baxtiyor Saidovga ishonch yorliqlari nusxalarini topshirdi.',
    'credentials.accepted':
      'Tashqi ishlar vaziri Baxtiyor Saidov Turkiya elchisi Olgan Bekarning ishonch yorliqlari nusxalarini qabul qildi.',
    'credentials.accepted-spoken':
      'Ishonch yorliqlari nusxalari Turkiya elchisi Olgan Bekardan ham qabul qilindi.',
    'speak-at': 'Prezident Shavkat Mirziyoyev sammitda nutq soʻzladi.',
    'guest.first': 'Faxriy mehmon sifatida Ozarbayjon Prezidenti ham sammitga taklif etilgan.',
    summoned: 'Tashqi ishlar vazirligiga Rossiya elchisi Oleg Malginov taklif etildi.',
    'summoned.first': 'Rossiya elchisi Oleg Malginov Tashqi ishlar vazirligiga chaqirtirildi.',
    guest: 'Ozarbayjon Prezidenti sammitga faxriy mehmon sifatida taklif etildi.',
    'called-off.pair':
      'Ozarbayjon va Armaniston tashqi ishlar vazirlarining Jenevadagi uchrashuvi bekor qilindi.',
    'called-off.with':
      'Prezident Shavkat Mirziyoyevning Turkiya Prezidenti Erdogʻan bilan uchrashuvi keyinga qoldirildi.',
    'called-off': 'Turkiy davlatlar tashkiloti sammiti qoldirildi.',
    'visit.planned': 'Ikki tomonlama muzokaralar oʻtkazish koʻzda tutilgan.',
    'visit.talks': 'Muzokaralarda savdo masalalari koʻrib chiqildi.',
    'visit.called-off': 'Vazirning Toshkentga tashrifi keyinga qoldirildi.',
    'meet.that':
      'Turkiya tashqi ishlar vaziri Hakan Fidan bilan uchrashgan tashqi ishlar vaziri Baxtiyor Saidov taklifini bildirdi.',
    'meet.office': 'Ikki davlat prezidentlari ertaga Toshkentda uchrashadi.',
    'meet.after-event':
      'Tashqi ishlar vaziri Baxtiyor Saidov Turkiya elchisi Ufuk Ulutash bilan uchrashuvdan soʻng bayonot berdi.',
    'hold.that':
      'Tashqi ishlar vaziri Baxtiyor Saidov Turkiya elchisi Ufuk Ulutash bilan oʻtkazgan uchrashuvida taklifini bildirdi.',
    'hold.who':
      'Turkiya elchisi Ufuk Ulutash bilan muzokara oʻtkazgan tashqi ishlar vaziri Baxtiyor Saidov taklifini bildirdi.',
    'hold.pair-that':
      'Oʻzbekiston va Turkiya tashqi ishlar vazirlari oʻtkazgan uchrashuvda savdo koʻrib chiqildi.',
    'receive.that':
      'Turkiya tashqi ishlar vaziri Hakan Fidanni qabul qilgan Prezident Shavkat Mirziyoyev savdoni rivojlantirishni taklif etdi.',
    'receive.passive-that':
      'Prezident Shavkat Mirziyoyev tomonidan qabul qilingan Turkiya tashqi ishlar vaziri Hakan Fidan minnatdorlik bildirdi.',
    'planned.with':
      'Prezident Shavkat Mirziyoyevning Turkiya Prezidenti Rajab Toyyib Erdogʻan bilan uchrashuvi rejalashtirilgan.',
    'event.planned': 'Oʻzbekiston va Turkiya prezidentlarining uchrashuvi rejalashtirilgan.',
    'event.between': 'Toshkentda siyosiy maslahatlashuvlar Oʻzbekiston va Turkiya oʻrtasida boʻlib oʻtdi.',
    'event.chaired':
      'Hukumatlararo komissiya yigʻilishi Oʻzbekiston va Turkiya bosh vazir oʻrinbosarlari raisligida oʻtkazildi.',
    'event.chaired-first':
      'Oʻzbekiston va Turkiya bosh vazir oʻrinbosarlari raisligida hukumatlararo komissiya yigʻilishi oʻtkazildi.',
    mediated: 'Ummon tashqi ishlar vaziri Badr al-Busaidiy vositachiligida muzokaralar boʻlib oʻtdi.',
    'called-off.invited':
      'Turkiya Prezidenti Rajab Toyyib Erdogʻanning Prezident Shavkat Mirziyoyevning taklifiga binoan Oʻzbekistonga tashrifi qoldirildi.',
    'summoned.active': 'Tashqi ishlar vazirligi Rossiya elchisi Oleg Malginovni chaqirtirdi.',
    'visit.to-come': 'Vazir ertaga Toshkentga tashrif buyuradi.',
    document: 'Uchrashuvda qoʻshma bayonot imzolandi.',
  }),
}

/** The same language in Cyrillic letters. */
export const uzbekCyrillic: Language = { ...uzbekLatin, code: 'uz-Cyrl', names: ['uz-Cyrl', 'uz'] }
