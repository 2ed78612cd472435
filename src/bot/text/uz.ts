// What the bot says in conversation, in Uzbek, in Latin letters; the Cyrillic text is the same one spelled otherwise.
import { bold, code, command } from '../../../digests/document.ts'
import { latin, type Script } from '../../../digests/wording/uz/script.ts'
import type { Text } from './en.ts'
import { uzbekEditing } from './editing/uz.ts'
import { uzbekReading } from './reading/uz.ts'
import { uzbekReview } from './review/uz.ts'
import { uzbekSources } from './sources/uz.ts'

export function uzbekText(script: Script): Text {
  const { w, all, spell } = script
  return {
    languageName: w`Oʻzbekcha`,
    description: w`Men yangiliklarni oʻqiyman, ularda xabar qilingan diplomatik uchrashuvlarni topaman va siz belgilagan vaqtda dayjest yuboraman. Har bir maʼlumot manbadagi gapga tayanadi va uni koʻrish mumkin.`,
    shortDescription: w`Yangiliklardagi diplomatik uchrashuvlar: manbalari bilan, siz belgilagan vaqtda.`,

    commands: all(COMMANDS),
    sources: uzbekSources(script),
    reading: uzbekReading(script),
    editing: uzbekEditing(script),
    review: uzbekReview(script),

    back: w`‹ Orqaga`,
    continue: w`Davom etish ›`,
    previousPage: '‹',
    nextPage: '›',
    showMore: w`Yana koʻrsatish`,

    welcome: w`Assalomu alaykum, xush kelibsiz! Men yangiliklarni oʻqiyman, ularda xabar qilingan diplomatik uchrashuvlarni topaman va har kuni siz belgilagan vaqtda dayjest yuboraman. Undagi har bir maʼlumot manbadagi gapga tayanadi va uni koʻrish mumkin.`,
    fewQuestions: w`Avval bir nechta qisqa savol.`,
    chooseLanguage: w`Sizga qaysi tilda yozay?`,
    chooseFollowed: w`Kimlarni kuzatib borishni istaysiz? Keraklilarini bosing yoki istalgan davlat yoxud tashkilot nomini istalgan tilda yozing. Soʻng “Davom etish ›” tugmasini bosing.`,
    moreToFollow: w`Boshqa davlat, tashkilot va formatlar`,
    chooseOneFirst: w`Iltimos, avval kamida bittasini tanlang.`,
    sampleTitle: w`Namuna`,
    samplePlace: w`Joy`,
    sampleCity: w`Toshkent`,
    sampleFolded: w`Ochish uchun bosing`,
    sampleInside: w`Manbalar shu tarzda yigʻilgan holda beriladi.`,
    chooseForm: w`Yuqorida sarlavha, kichik jadval va ochiladigan qator koʻrinishi kerak. Eski Telegram ilovalari ularni koʻrsata olmaydi. Sizda oʻqiladimi?`,
    formReadable: w`Ha, oʻqiladi`,
    formUnreadable: w`Yoʻq, oddiy xabar yuboring`,
    chooseZone: w`Qaysi shahar vaqti bilan yashaysiz? Birini tanlang, boshqa shahar nomini yozing yoki joylashuvingizni yuboring.`,
    shareLocation: w`Joylashuvimni yuborish`,
    shareLocationHow: w`Iltimos, yozish maydoni ostidagi tugmani bosing. Joylashuvingizdan faqat vaqt mintaqasini aniqlash uchun bir marta foydalaniladi, u saqlanmaydi.`,
    zoneSet: (zone, time) => [w`Vaqt mintaqangiz: `, bold(zone), w`. U yerda hozir soat ${time}.`],
    zoneOffset: w`Soat farqi soatlar qachon oʻzgarishini bildirmaydi. Iltimos, Toshkent yoki Istanbul kabi shahar nomini yozing.`,
    zoneSeveral: w`Bu nomga bir nechta vaqt mintaqasi mos keladi. Qaysi birini nazarda tutdingiz?`,
    zoneUnknown: (typed) => [
      w`“${typed}” nomli shaharni topa olmadim. Iltimos, yaqiningizdagi kattaroq shahar nomini yozing yoki joylashuvingizni yuboring.`,
    ],
    zoneAtSea: w`U joyda men biladigan vaqt mintaqasi yoʻq. Iltimos, shahar nomini yozing.`,
    zoneNear: w`Balki shulardan birini nazarda tutgandirsiz?`,
    chooseHour: w`Dayjest soat nechada kelsin? Birini tanlang yoki 08:30 kabi boshqa vaqtni yozing.`,
    hourUnknown: w`Yozganingizdan vaqtni ajrata olmadim. Iltimos, bunday yozing: 08:30.`,
    hourImpossible: w`Bunday vaqt yoʻq. Iltimos, 00:00 dan 23:59 gacha boʻlgan vaqtni yozing.`,
    hourSet: (at) => [w`Dayjest vaqti: `, bold(at), '.'],
    ready: (at, day) => [
      w`Hammasi tayyor. Dayjest vaqti: `,
      bold(at),
      day === null ? '.' : w`; navbatdagisi: ${day}.`,
      w` Yangilik boʻlmagan kuni dayjest yuborilmaydi.`,
    ],
    firstDigest: w`Soʻnggi kunlardagi uchrashuvlarni hozir yuboraman.`,
    firstDigestEmpty: w`Soʻnggi kunlarda siz kuzatayotganlar haqida xabar chiqmadi. Yangilik paydo boʻlsa, dayjestda oʻqiysiz.`,
    readyHints: () => [
      w`Soʻnggi uchrashuvlar: `,
      command('/recent'),
      w`, kutilayotganlari: `,
      command('/upcoming'),
      w`, sozlamalar: `,
      command('/settings'),
      w`, qolgan hammasi: `,
      command('/help'),
      '.',
    ],
    welcomeBack: w`Yana xush kelibsiz! Hammasi siz qoldirganingizdek.`,
    takeUp: () => [w`Sozlash hali tugamadi. Davom ettirish uchun: `, command('/start')],

    follows: (names) => [w`Endi kuzatib borasiz: `, bold(names), '.'],
    alreadyFollows: (names) => [w`Allaqachon kuzatyapsiz: `, bold(names), '.'],
    followsHint: (at) => [
      w`Yangi xabarlar dayjestda keladi (soat ${at}). Hozirgacha xabar qilinganlari: `,
      command('/recent'),
    ],
    digestsPaused: () => [w`Dayjestlar toʻxtatib turilgan. Davom ettirish uchun: `, command('/settings')],
    unfollows: (names) => [w`Endi kuzatmaysiz: `, bold(names), '.'],
    followedNot: (names) => [w`Siz buni kuzatmayotgan edingiz: `, bold(names), '.'],
    nameUnknown: (typed) => [
      w`“${typed}” nomli davlat, tashkilot yoki formatni topa olmadim. Iltimos, yozilishini tekshiring; istalgan tilda yozish mumkin.`,
    ],
    nameNear: (typed) => [w`“${typed}” degan nomni topa olmadim. Shulardan birini nazarda tutdingizmi?`],
    nameAmbiguous: (typed) => [
      w`“${typed}” bir nechta maʼnoni bildirishi mumkin. Qaysi birini nazarda tutdingiz?`,
    ],
    chooseGroup: w`Guruhni tanlang yoki istalgan davlat, tashkilot yoxud format nomini istalgan tilda yozing. Bir nechta nomni vergul bilan ajrating.`,
    groups: all(GROUPS),
    groupHint: w`Kuzatish uchun nomni bosing, toʻxtatish uchun yana bir marta bosing.`,
    page: (page, of) => w`Sahifa: ${page}/${of}`,
    followsNothing: () => [
      w`Siz hali hech kimni kuzatmayapsiz. Davlat, tashkilot yoki format qoʻshish uchun: `,
      command('/subscribe'),
    ],
    chooseUnfollowed: w`Endi kuzatishni istamaganlaringizni bosing.`,
    unfollowAllAsk: (count) =>
      w`Kuzatayotganlaringizning hammasi toʻxtatiladi (jami ${count} ta). Rozimisiz?`,
    unfollowAllYes: w`Ha, hammasini toʻxtating`,
    unfollowAllNo: w`Yoʻq, qolsin`,
    unfollowedNone: w`Hech narsa oʻzgarmadi, hammasini avvalgidek kuzatib borasiz.`,
    youFollow: w`Siz kuzatayotganlar`,
    digestComes: w`Dayjest`,
    nextDigest: w`Navbatdagisi`,
    noNextDigest: w`yoʻq, hech bir kun tanlanmagan`,
    paused: w`toʻxtatib turilgan`,
    atHour: (at, zone) => `${at} (${zone})`,
    everyDay: w`har kuni`,
    weekdays: WEEKDAYS.map(spell),
    subscriptionsHint: () => [
      w`Qoʻshish: `,
      command('/subscribe'),
      w`, olib tashlash: `,
      command('/unsubscribe'),
      w`, soat va kunlar: `,
      command('/settings'),
      '.',
    ],

    meetingsOf: (names) => w`Quyidagilar boʻyicha: ${names}`,
    fromTo: (from, to) => w`Davr: ${from} – ${to}`,
    onDay: (day) => w`Kun: ${day}`,
    aboutEverything: () => [
      w`Siz hali hech kimni kuzatmayapsiz, shuning uchun barcha uchrashuvlar koʻrsatilmoqda. Tanlash uchun: `,
      command('/subscribe'),
    ],
    whichMeeting: () => [
      w`Qaysi uchrashuv? Raqamini bunday yozing: `,
      code('/meeting 12'),
      w`. Soʻnggi uchrashuvlar raqamlari: `,
      command('/recent'),
    ],
    noSuchMeeting: () => [w`Bunday raqamli uchrashuv yoʻq. Soʻnggi uchrashuvlar: `, command('/recent')],
    showSources: w`Manbalar, gapma-gap`,
    hideSources: w`Manbalarsiz`,

    previewEmpty: w`Oxirgi dayjestdan beri siz kuzatayotganlar haqida yangi xabar chiqmadi.`,
    previewNext: (day, time) => [w`Navbatdagi dayjest: `, bold(`${day}, ${time}`), '.'],

    settings: w`Sozlamalar`,
    language: w`Til`,
    zone: w`Vaqt mintaqasi`,
    hour: w`Soat`,
    days: w`Kunlar`,
    form: w`Shakl`,
    digests: w`Dayjestlar`,
    settingsHint: w`Nimani oʻzgartirishni istaysiz?`,
    forms: all({ rich: 'boyitilgan, jadvalli', classic: 'oddiy' }),
    running: w`yuborilmoqda`,
    pause: w`Dayjestlarni toʻxtatib turish`,
    resume: w`Dayjestlarni davom ettirish`,
    pausedNow: w`Dayjestlar toʻxtatib turildi. Bu orada xabar qilinganlarni koʻrish mumkin.`,
    resumedNow: w`Dayjestlar yana keladi. Birinchisi soʻnggi yetti kunlik xabarlarni aytib, undan eskilarining sonini bildiradi.`,
    chooseDays: w`Dayjest qaysi kunlari kelsin?`,
    keepOneDay: w`Kamida bir kun qolishi kerak. Dayjestlar kerak boʻlmasa, toʻxtatib turing.`,
    languageSet: w`Endi oʻzbekcha yozaman.`,
    formSet: (form) =>
      form === 'rich'
        ? w`Endi xabarlarda sarlavha va jadvallar boʻladi.`
        : w`Endi xabarlar har qanday ilovada koʻrinadigan oddiy matn boʻladi.`,
    richRefused: w`Telegram bu yerda boyitilgan xabarlarni qabul qilmadi, shuning uchun oddiy xabar yozaman.`,

    helpTitle: w`Nimalar qila olaman`,
    helpIntro: w`Men bir necha tildagi yangiliklarni oʻqiyman. Nechta nashr xabar berishidan qatʼi nazar, har bir diplomatik uchrashuv uchun bitta yozuv yuritaman va yangiliklarni dayjest qilib yuboraman.`,
    helpExamples: w`Masalan`,
    examples: () => [
      [code(`/subscribe ${w`Oʻzbekiston, TDT`}`)],
      [code(`/recent ${w`Turkiya 30 kun`}`)],
      [code(`/upcoming ${w`Qozogʻiston`}`)],
    ],
    helpNames: w`Nomlarni istalgan til va yozuvda yozish mumkin. Buyruqsiz yozilgan nom soʻnggi uchrashuvlarini koʻrsatadi.`,
    helpPrivacy: () => [
      w`Nimani kuzatayotganingizni boshqa hech kim koʻrmaydi. Hammasini oʻchirish uchun: `,
      command('/forget'),
    ],

    forgetAsk: w`Bu suhbatga oid hamma narsa oʻchiriladi: kuzatayotganlaringiz, sozlamalar, dayjestlar va sizga xabar qilinganlar. Buni qaytarib boʻlmaydi. Rozimisiz?`,
    forgetInvite: w`Bu botga taklif bilan kirgansiz; qaytish uchun yangi taklif kerak boʻladi.`,
    forgetYes: w`Ha, hammasini oʻchiring`,
    forgetNo: w`Yoʻq, qolsin`,
    forgotten: () => [
      w`Bu suhbatga oid hamma narsa oʻchirildi. Yuqoridagi xabarlarni Telegramda oʻzingiz oʻchirishingiz mumkin. Qaytadan boshlash uchun: `,
      command('/start'),
    ],
    kept: w`Hech narsa oʻchirilmadi.`,

    cancelled: w`Yaxshi, savol bekor qilindi. Hech narsa oʻzgarmadi.`,
    nothingToCancel: () => [w`Javob kutayotgan savol yoʻq. Nimalar qila olaman: `, command('/help')],
    cancelHint: () => [w`Savolni javobsiz qoldirish uchun: `, command('/cancel')],

    inviteReady: (uses, day) => [
      w`Bu havola ${day} kuniga qadar amal qiladi. Undan foydalana oladiganlar soni: ${uses}.`,
    ],
    openLink: w`Havolani ochish`,
    inviteRevoke: w`Havolani bekor qilish`,
    inviteRevoked: w`Havola bekor qilindi. U orqali kirganlar qoladi.`,
    inviteNotNeeded: w`Bu bot hammaga ochiq, taklif kerak emas. Manzili:`,
    inviteNoUse: w`Bu botdan faqat uning egasi roʻyxatga kiritganlar foydalanadi; taklif uni ochmaydi.`,
    inviteWrong: () => [
      w`Iltimos, necha kishi kirishi mumkinligini 1 dan 100 gacha son bilan yozing: `,
      code('/invite 5'),
    ],
    inviteAnswers: all(INVITE_ANSWERS),
    noAccess: w`Qiziqishingiz uchun rahmat. Bu botdan faqat taklif qilinganlar foydalanadi; iltimos, uning egasiga murojaat qiling.`,

    privateOnly: w`Men faqat shaxsiy suhbatlarda ishlayman. Iltimos, menga oʻsha yerda yozing.`,
    openPrivate: w`Shaxsiy suhbatni ochish`,

    unknownCommand: () => [w`Bunday buyruqni bilmayman. Bilganlarim: `, command('/help')],
    onlyText: () => [w`Men faqat matn va joylashuvni tushunaman. Nimalar qila olaman: `, command('/help')],
    lookupHint: () => [
      w`Soʻnggi uchrashuvlarini koʻrish uchun davlat yoki tashkilot nomini yozing yoki bunga qarang: `,
      command('/help'),
    ],
    linkUnknown: () => [
      w`Bu havola koʻrsatgan narsani topa olmadim. Kimni kuzatishni tanlash uchun: `,
      command('/subscribe'),
    ],
    zoneHint: () => [w`Vaqt mintaqangizni oʻzgartirish uchun: `, command('/settings')],
    staleButton: w`Bu tugma eskirgan.`,
    sorry: w`Kechirasiz, bizda nosozlik yuz berdi. Hech qanday maʼlumotingiz yoʻqolmadi; iltimos, birozdan keyin qayta urinib koʻring.`,
  }
}

const COMMANDS = {
  start: 'Boshlash yoki qolgan joyidan davom etish',
  subscribe: 'Davlat, tashkilot yoki formatni kuzatish',
  unsubscribe: 'Kuzatishni toʻxtatish',
  subscriptions: 'Kuzatilayotganlar va dayjest vaqti',
  recent: 'Soʻnggi uchrashuvlar',
  upcoming: 'Eʼlon qilingan uchrashuvlar',
  meeting: 'Bitta uchrashuv va u tayangan gaplar',
  digest: 'Navbatdagi dayjestni oldindan koʻrish',
  settings: 'Til, vaqt mintaqasi, soat, kunlar, shakl, toʻxtatib turish',
  help: 'Nimalar qila olaman',
  forget: 'Bu suhbatga oid hamma narsani oʻchirish',
  cancel: 'Savolni javobsiz qoldirish',
  invite: 'Botga taklif qilish',
  sources: 'Men oʻqiydigan manbalar: qoʻshish, sinash, toʻxtatib turish, olib tashlash',
  add: 'Uchrashuv kiritish: manzildan yoki qoʻlda',
  log: 'Muharrirlar nima qildi, qaytarib olish',
  editors: 'Muharrirlar: tayinlash, boʻshatish',
  review: 'Muharrirni kutayotgan ishlar',
}

const GROUPS = {
  turkic: 'Turkiy dunyo',
  neighbours: 'Qoʻshnilar va hamkorlar',
  europe: 'Yevropa',
  middleEast: 'Yaqin Sharq',
  asia: 'Osiyo va Okeaniya',
  americas: 'Amerika',
  africa: 'Afrika',
  organizations: 'Tashkilotlar',
  formats: 'Formatlar',
}

const WEEKDAYS = ['dushanba', 'seshanba', 'chorshanba', 'payshanba', 'juma', 'shanba', 'yakshanba']

const INVITE_ANSWERS = {
  unknown: 'Bu taklif bizda roʻyxatga olinmagan. Iltimos, yangi havola soʻrang.',
  revoked: 'Bu taklif bekor qilingan. Iltimos, yangi havola soʻrang.',
  expired: 'Bu taklifning muddati oʻtgan. Iltimos, yangi havola soʻrang.',
  full: 'Bu taklifdan toʻliq foydalanib boʻlingan. Iltimos, yangi havola soʻrang.',
}

export const uz = uzbekText(latin)
