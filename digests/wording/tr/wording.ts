// What the bot says in Turkish.
import type { Status } from '../../../src/domain/vocabulary.ts'
import type { Wording } from '../en/wording.ts'
import { icuOrder } from '../alphabet.ts'
import { joinWith } from '../join.ts'
import { dates } from './dates.ts'
import { headline, ordinal } from './headline.ts'

export const tr = {
  ...dates,
  compare: icuOrder('tr'),
  headline,
  ordinal,
  join: (names) => joinWith('ve', names),
  quote: (text) => `“${text}”`,

  digestTitle: (day) => `Diplomatik temaslar · ${day}`,
  previewNote: 'Bu bir ön izlemedir; bir sonraki bülteniniz her zamanki saatinde gelecektir.',
  sections: {
    new: 'Yeni görüşmeler',
    upcoming: 'Yaklaşan görüşmeler',
    unconfirmed: 'Teyit edilmeyenler',
    developments: 'Gelişmeler',
    corrections: 'Düzeltmeler',
  },
  unconfirmedNote: 'Duyurulan tarih geçti; görüşmenin yapıldığına dair bir habere rastlanmadı.',
  correctionsNote: 'Daha önce verdiğimiz bilgi doğru değildi. Özür dileriz.',
  noLongerFollowed: 'Artık takip edilmeyenler',
  more: (n) => `ve ${n} görüşme daha`,
  continued: '(devamı)',
  showMore: 'Kalanını göster',
  somethingWrong: 'Bir yanlışlık var',

  onOrBefore: (date) => `en geç ${date}`,
  reportedOnOrBefore: (date) => `${date} tarihinde bildirildi; görüşme en geç o gün yapıldı`,
  reportedOn: (date) => `${date} tarihinde bildirildi`,
  dateOpen: 'tarihi henüz açıklanmadı',
  dateUnknown: 'tarihi belirtilmedi',

  tookPart: 'Katılanlar',
  expected: 'Katılması beklenenler',
  outcomes: 'Sonuçlar',
  sources: (n, independent) => {
    if (independent < n) return `Kaynaklar (${n} haber, bağımsız: ${independent})`
    return n === 1 ? 'Kaynak' : `Kaynaklar (${n})`
  },
  unnamedSource: 'adı belirtilmeyen kaynak',
  implied: 'çıkarım',
  impliedNote: 'Çıkarım: metinde açıkça yazılmamış, metinden çıkarılmıştır.',
  standings: { earlier: 'önceki bilgi', otherwise: 'farklı bilgi' },
  disagreements: {
    date: 'Kaynaklar tarih konusunda farklı bilgi veriyor',
    place: 'Kaynaklar yer konusunda farklı bilgi veriyor',
    ordinal: 'Kaynaklar kaçıncı toplantı olduğu konusunda farklı bilgi veriyor',
    sides: 'Bazı kaynaklarda adı geçen, ancak katılımcılar arasında sayılmayanlar',
  },
  disputed: 'kaynaklar çelişkili',
  person: (name, office) => (office === null ? name : `${name} (${office})`),

  statuses: {
    announced: 'duyuruldu',
    held: 'yapıldı',
    postponed: 'ertelendi',
    cancelled: 'iptal edildi',
  },
  statusMoved: (before, after) =>
    STATUS_MOVES[`${before} ${after}`] ?? `${STATUS_WAS[before]}; ${STATUS_IS[after]}.`,
  changed: (label, before, after) =>
    before === null ? `${label}: ${after}.` : `${label}: ${after} (önceki bilgi: ${before}).`,
  added: (label, names) => `${label} arasına eklendi: ${names}.`,
  toldWrongly: (label, before, after) =>
    after === null
      ? `${label}: “${before}” olarak bildirmiştik; bu bilgi doğrulanmadı.`
      : `${label}: “${before}” olarak bildirmiştik; doğrusu: ${after}.`,
  namedWrongly: (label, names) => `${label}: şu bilgi yanlışlıkla verilmişti: ${names}.`,
  withdrawn: 'Bu görüşmeyi size bildirmiştik. Böyle bir görüşmenin yapılmadığı anlaşılmıştır.',
  recordWithdrawn: 'Bu kayıt geri çekilmiştir: böyle bir görüşme yapılmamıştır.',
  reinstated: 'Bu görüşmeye ilişkin kaydı geri çekmiştik. Kayıt yeniden geçerlidir.',

  kinds: {
    reception: 'kabul',
    consultations: 'istişareler',
    summit: 'zirve',
    multilateral: 'çok taraflı toplantı',
    bilateral: 'ikili görüşme',
  },
  levels: {
    'head-of-state': 'devlet başkanları',
    'head-of-government': 'hükûmet başkanları',
    minister: 'bakanlar',
    'deputy-minister': 'bakan yardımcıları',
    'organization-head': 'uluslararası teşkilat başkanları',
    parliament: 'parlamentolar',
    ambassador: 'büyükelçiler',
    official: 'üst düzey yetkililer',
  },
  modes: {
    'in-person': 'yüz yüze',
    phone: 'telefonla',
    video: 'video konferansla',
    hybrid: 'yüz yüze ve video konferansla',
  },
  outcomeTypes: {
    'joint-statement': 'ortak açıklama',
    declaration: 'bildiri',
    regulation: 'yönetmelik',
    concept: 'konsept belgesi',
    memorandum: 'mutabakat zaptı',
    agreement: 'anlaşma',
    decision: 'karar',
    plan: 'plan',
    proposal: 'öneri',
    'next-meeting': 'bir sonraki toplantı',
  },
  headOfState: 'devlet başkanı',
  acting: (office) => `${office} vekili`,
  offices: {
    'intelligence-chief': 'istihbarat başkanı',
    'ambassador-at-large': 'özel görevli büyükelçi',
    'president-of-organization': 'başkan',
    'vice-president-of-organization': 'başkan yardımcısı',
    'chairman-of-organization': 'başkan',
    'chairperson-of-commission': 'komisyon başkanı',
    'managing-director': 'genel direktör',
    administrator: 'başkan',
    'eu-special-representative': 'özel temsilci',
  },
  officePlurals: {
    president: 'cumhurbaşkanları',
    'prime-minister': 'başbakanlar',
    'foreign-minister': 'dışişleri bakanları',
    'deputy-foreign-minister': 'dışişleri bakan yardımcıları',
    'interior-minister': 'içişleri bakanları',
    'defence-minister': 'savunma bakanları',
  },
  topics: {
    trade: 'ticaret ve yatırım',
    transport: 'ulaştırma',
    energy: 'enerji',
    security: 'güvenlik ve savunma',
    water: 'su ve iklim',
    digital: 'dijital dönüşüm',
    culture: 'kültür ve eğitim',
    migration: 'göç ve sınır',
  },
  fields: {
    meeting: 'Görüşme',
    date: 'Tarih',
    place: 'Yer',
    venue: 'Mekân',
    status: 'Durum',
    mode: 'Biçim',
    kind: 'Tür',
    level: 'Düzey',
    country: 'Ülkeler',
    organization: 'Teşkilatlar',
    person: 'Kişiler',
    host: 'Ev sahibi',
    chair: 'Başkanlık eden',
    format: 'Format',
    ordinal: 'Sıra',
    informal: 'Nitelik',
    topic: 'Konular',
    outcome: 'Sonuçlar',
  },
  informal: 'gayriresmî',
  formatAsNamed: 'Kaynaktaki format adı',

  recentTitle: (name) => (name === null ? 'Son görüşmeler' : `Son görüşmeler · ${name}`),
  upcomingTitle: (name) => (name === null ? 'Yaklaşan görüşmeler' : `Yaklaşan görüşmeler · ${name}`),
  nothingRecent: 'Kayda geçen görüşme yok.',
  nothingUpcoming: 'Duyurulmuş bir görüşme yok.',
  openHint: 'Kaydı kaynaklarıyla açmak için numarasına dokunun.',
} satisfies Wording

/** Where the two words side by side would not say what happened. */
const STATUS_MOVES: Partial<Record<`${Status} ${Status}`, string>> = {
  'postponed announced': 'Yeni bir tarih belirlendi.',
  'cancelled announced': 'İptal edilmişti; yapılacağı yeniden duyuruldu.',
  'held announced': 'Yapıldığı bildirilmişti; henüz yapılmadı.',
}

const STATUS_WAS: Record<Status, string> = {
  announced: 'Duyurulmuştu',
  held: 'Yapıldığı bildirilmişti',
  postponed: 'Ertelenmişti',
  cancelled: 'İptal edilmişti',
}

const STATUS_IS: Record<Status, string> = {
  announced: 'duyuruldu',
  held: 'yapıldı',
  postponed: 'ertelendi',
  cancelled: 'iptal edildi',
}
