// What the bot says in Uzbek, in Latin letters; the Cyrillic wording is the same one spelled otherwise.
import type { Status } from '../../../src/domain/vocabulary.ts'
import type { Wording } from '../en/wording.ts'
import { joinWith } from '../join.ts'
import { headlines } from './headline.ts'
import { latin, type Script } from './script.ts'

export function uzbekWording(script: Script): Wording {
  const { w, all, quote } = script
  const statusWas = all(STATUS_WAS)
  const statusIs = all(STATUS_IS)
  const statusMoves: Partial<Record<string, string>> = all(STATUS_MOVES)
  return {
    ...script.dates,
    compare: script.compare,
    ...headlines(script),
    join: (names) => joinWith(w`va`, names),
    quote,

    digestTitle: (day) => w`Diplomatik uchrashuvlar · ${day}`,
    previewNote: w`Bu — oldindan koʻrish: navbatdagi dayjest odatdagi vaqtida keladi.`,
    sections: all(SECTIONS),
    unconfirmedNote: w`Eʼlon qilingan kun oʻtdi, biroq uchrashuv boʻlib oʻtgani haqida xabar topilmadi.`,
    correctionsNote: w`Avval bergan maʼlumotimiz notoʻgʻri boʻlgan. Uzr soʻraymiz.`,
    noLongerFollowed: w`Endi kuzatilmaydiganlar`,
    more: (n) => w`va yana ${n} ta uchrashuv`,
    continued: w`(davomi)`,
    showMore: w`Qolganini koʻrsatish`,
    somethingWrong: w`Xato bor`,

    onOrBefore: (date) => w`${date} yoki undan oldin`,
    reportedOnOrBefore: (date) => w`${date} kuni xabar qilingan, oʻsha kuni yoki undan oldin boʻlib oʻtgan`,
    reportedOn: (date) => w`${date} kuni xabar qilingan`,
    dateOpen: w`sanasi hali eʼlon qilinmagan`,
    dateUnknown: w`sanasi koʻrsatilmagan`,

    tookPart: w`Ishtirokchilar`,
    expected: w`Kutilayotgan ishtirokchilar`,
    outcomes: w`Natijalar`,
    sources: (n, independent) => {
      if (independent < n) return w`Manbalar (${n} ta xabar, mustaqil: ${independent})`
      return n === 1 ? w`Manba` : w`Manbalar (${n})`
    },
    unnamedSource: w`nomi koʻrsatilmagan manba`,
    implied: w`matndan xulosa`,
    impliedNote: w`Matndan xulosa: matnda ochiq yozilmagan, undan chiqarilgan.`,
    standings: all({ earlier: 'avvalgi maʼlumot', otherwise: 'boshqacha maʼlumot' }),
    disagreements: all(DISAGREEMENTS),
    disputed: w`manbalar turlicha`,
    person: (name, office) => (office === null ? name : `${name} (${office})`),

    statuses: all(STATUSES),
    statusMoved: (before, after) =>
      statusMoves[`${before} ${after}`] ?? `${statusWas[before]}; ${statusIs[after]}.`,
    changed: (label, before, after) =>
      before === null ? `${label}: ${after}.` : w`${label}: ${after} (avvalgi maʼlumot: ${before}).`,
    added: (label, names) => w`${label} qatoriga qoʻshildi: ${names}.`,
    toldWrongly: (label, before, after) =>
      after === null
        ? w`${label}: ${quote(before)} deb xabar bergan edik; bu tasdiqlanmadi.`
        : w`${label}: ${quote(before)} deb xabar bergan edik; toʻgʻrisi: ${after}.`,
    namedWrongly: (label, names) => w`${label}: quyidagilar xato koʻrsatilgan edi: ${names}.`,
    withdrawn: w`Bu uchrashuv haqida sizga xabar bergan edik. Bunday uchrashuv boʻlmagani aniqlandi.`,
    recordWithdrawn: w`Bu yozuv bekor qilingan: bunday uchrashuv boʻlmagan.`,
    reinstated: w`Bu uchrashuv haqidagi yozuvni bekor qilgan edik. Yozuv yana oʻz kuchida.`,

    kinds: all(KINDS),
    levels: all(LEVELS),
    modes: all(MODES),
    outcomeTypes: all(OUTCOME_TYPES),
    headOfState: w`davlat rahbari`,
    acting: (office) => w`${office} vazifasini bajaruvchi`,
    offices: all(OFFICES),
    officePlurals: {},
    topics: all(TOPICS),
    fields: all(FIELDS),
    informal: w`norasmiy`,
    formatAsNamed: w`Formatning manbadagi nomi`,

    recentTitle: (name) => (name === null ? w`Soʻnggi uchrashuvlar` : w`Soʻnggi uchrashuvlar · ${name}`),
    upcomingTitle: (name) =>
      name === null ? w`Kutilayotgan uchrashuvlar` : w`Kutilayotgan uchrashuvlar · ${name}`,
    nothingRecent: w`Qayd etilgan uchrashuv yoʻq.`,
    nothingUpcoming: w`Eʼlon qilingan uchrashuv yoʻq.`,
    openHint: w`Yozuvni manbalari bilan ochish uchun raqamini bosing.`,
  }
}

const SECTIONS = {
  new: 'Yangi uchrashuvlar',
  upcoming: 'Kutilayotgan uchrashuvlar',
  unconfirmed: 'Tasdiqlanmaganlar',
  developments: 'Yangi maʼlumotlar',
  corrections: 'Tuzatishlar',
}

const DISAGREEMENTS = {
  date: 'Manbalar sana haqida turlicha maʼlumot beradi',
  place: 'Manbalar joy haqida turlicha maʼlumot beradi',
  ordinal: 'Manbalar nechanchi uchrashuv ekani haqida turlicha maʼlumot beradi',
  sides: 'Ayrim manbalarda tilga olingan, ammo ishtirokchilar qatoriga kiritilmaganlar',
}

const STATUSES = {
  announced: 'eʼlon qilingan',
  held: 'boʻlib oʻtgan',
  postponed: 'keyinga qoldirilgan',
  cancelled: 'bekor qilingan',
}

/** Where the two words side by side would not say what happened. */
const STATUS_MOVES = {
  'postponed announced': 'Yangi sana belgilandi.',
  'cancelled announced': 'Bekor qilingan edi; oʻtkazilishi yana eʼlon qilindi.',
  'held announced': 'Boʻlib oʻtgani xabar qilingan edi; hali oʻtkazilmagan.',
}

const STATUS_WAS: Record<Status, string> = {
  announced: 'Eʼlon qilingan edi',
  held: 'Boʻlib oʻtgani xabar qilingan edi',
  postponed: 'Keyinga qoldirilgan edi',
  cancelled: 'Bekor qilingan edi',
}

const STATUS_IS: Record<Status, string> = {
  announced: 'eʼlon qilindi',
  held: 'boʻlib oʻtdi',
  postponed: 'keyinga qoldirildi',
  cancelled: 'bekor qilindi',
}

const KINDS = {
  reception: 'qabul',
  consultations: 'maslahatlashuvlar',
  summit: 'sammit',
  multilateral: 'koʻp tomonlama uchrashuv',
  bilateral: 'ikki tomonlama uchrashuv',
}

const LEVELS = {
  'head-of-state': 'davlat rahbarlari',
  'head-of-government': 'hukumat rahbarlari',
  minister: 'vazirlar',
  'deputy-minister': 'vazir oʻrinbosarlari',
  'organization-head': 'xalqaro tashkilot rahbarlari',
  parliament: 'parlamentlar',
  ambassador: 'elchilar',
  official: 'masʼul shaxslar',
}

const MODES = {
  'in-person': 'yuzma-yuz',
  phone: 'telefon orqali',
  video: 'videoaloqa orqali',
  hybrid: 'yuzma-yuz va videoaloqa orqali',
}

const OUTCOME_TYPES = {
  'joint-statement': 'qoʻshma bayonot',
  declaration: 'deklaratsiya',
  regulation: 'nizom',
  concept: 'konsepsiya',
  memorandum: 'memorandum',
  agreement: 'bitim',
  decision: 'qaror',
  plan: 'reja',
  proposal: 'taklif',
  'next-meeting': 'navbatdagi uchrashuv',
}

const OFFICES = {
  'intelligence-chief': 'maxsus xizmat rahbari',
  'president-of-organization': 'prezident',
  'vice-president-of-organization': 'vitse-prezident',
  'chairman-of-organization': 'rais',
  'chairperson-of-commission': 'komissiya raisi',
  administrator: 'maʼmur',
  'eu-special-representative': 'maxsus vakil',
  'secretary-general': 'bosh kotib',
}

const TOPICS = {
  trade: 'savdo va investitsiya',
  transport: 'transport',
  energy: 'energetika',
  security: 'xavfsizlik va mudofaa',
  water: 'suv va iqlim',
  digital: 'raqamlashtirish',
  culture: 'madaniyat va taʼlim',
  migration: 'migratsiya va chegara',
}

const FIELDS = {
  meeting: 'Uchrashuv',
  date: 'Sana',
  place: 'Joy',
  venue: 'Bino',
  status: 'Holat',
  mode: 'Shakl',
  kind: 'Tur',
  level: 'Daraja',
  country: 'Davlatlar',
  organization: 'Tashkilotlar',
  person: 'Shaxslar',
  host: 'Mezbon',
  chair: 'Raislik qiluvchi',
  format: 'Format',
  ordinal: 'Tartib raqami',
  informal: 'Xususiyati',
  topic: 'Mavzular',
  outcome: 'Natijalar',
}

export const uz = uzbekWording(latin)
