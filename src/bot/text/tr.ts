// What the bot says in conversation, in Turkish.
import { bold, code, command } from '../../../digests/document.ts'
import type { Text } from './en.ts'
import { editing } from './editing/tr.ts'
import { reading } from './reading/tr.ts'
import { review } from './review/tr.ts'
import { sources } from './sources/tr.ts'

export const tr = {
  languageName: 'Türkçe',
  description:
    'Haberleri okur, haberlerde geçen diplomatik görüşmeleri bulur ve bunların bültenini dilediğiniz saatte size iletirim. Her bilginin dayandığı cümle, kaynağıyla birlikte görülebilir.',
  shortDescription: 'Haberlerdeki diplomatik görüşmeler, kaynaklarıyla, dilediğiniz saatte.',

  commands: {
    start: 'Başlamak veya kaldığınız yerden sürdürmek',
    subscribe: 'Ülke, teşkilat veya format takip etmek',
    unsubscribe: 'Takibi bırakmak',
    subscriptions: 'Takip edilenler ve bültenin saati',
    recent: 'Son görüşmeler',
    upcoming: 'Duyurulan görüşmeler',
    meeting: 'Bir görüşme, dayandığı cümlelerle',
    digest: 'Bir sonraki bültenin ön izlemesi',
    settings: 'Dil, saat dilimi, saat, günler, biçim, duraklatma',
    help: 'Neler yapabilirim',
    forget: 'Bu sohbete ait her şeyi silmek',
    cancel: 'Soruyu yanıtsız bırakmak',
    invite: 'Bota birini davet etmek',
    sources: 'Okuduğum kaynaklar: eklemek, denemek, duraklatmak, kaldırmak',
    add: 'Görüşme girmek, bir adresten veya elle',
    log: 'Editörlerin yaptıkları ve geri almak',
    editors: 'Editörler: atamak, görevden almak',
    review: 'Editör bekleyen işler',
  },
  sources,
  reading,
  editing,
  review,

  back: '‹ Geri',
  continue: 'Devam ›',
  previousPage: '‹',
  nextPage: '›',
  showMore: 'Daha fazla göster',

  welcome:
    'İyi günler, hoş geldiniz. Haberleri okur, haberlerde geçen diplomatik görüşmeleri bulur ve her gün dilediğiniz saatte size bir bülten iletirim. Bültendeki her bilginin dayandığı cümle, kaynağıyla birlikte görülebilir.',
  fewQuestions: 'Önce birkaç kısa soru.',
  chooseLanguage: 'Size hangi dilde yazayım?',
  chooseFollowed:
    'Kimleri takip etmek istersiniz? Dilediğiniz kadarına dokunun ya da herhangi bir ülkenin veya teşkilatın adını istediğiniz dilde yazın. Ardından “Devam ›” düğmesine dokunun.',
  moreToFollow: 'Diğer ülkeler, teşkilatlar ve formatlar',
  chooseOneFirst: 'Lütfen önce en az birini seçin.',
  sampleTitle: 'Örnek',
  samplePlace: 'Yer',
  sampleCity: 'Taşkent',
  sampleFolded: 'Açmak için dokunun',
  sampleInside: 'Kaynaklar bu şekilde katlanmış olarak verilecek.',
  chooseForm:
    'Yukarıda bir başlık, küçük bir tablo ve açılan bir satır görmeniz gerekir. Eski Telegram uygulamaları bunları gösteremez. Rahatça okuyabiliyor musunuz?',
  formReadable: 'Evet, okuyabiliyorum',
  formUnreadable: 'Hayır, düz mesaj gönderin',
  chooseZone:
    'Hangi şehrin saatini kullanıyorsunuz? Birini seçin, başka bir şehrin adını yazın ya da konumunuzu paylaşın.',
  shareLocation: 'Konumumu paylaş',
  shareLocationHow:
    'Lütfen yazı alanının altındaki düğmeye dokunun. Konumunuz yalnızca saat dilimini bulmak için bir kez kullanılır ve saklanmaz.',
  zoneSet: (zone, time) => ['Saat diliminiz: ', bold(zone), `. Orada saat şu anda ${time}.`],
  zoneOffset:
    'Saat farkı, saatlerin ne zaman değiştiğini göstermez. Lütfen Taşkent veya İstanbul gibi bir şehir adı yazın.',
  zoneSeveral: 'Bu ada birden fazla saat dilimi uyuyor. Hangisini kastettiniz?',
  zoneUnknown: (typed) => [
    `“${typed}” adlı bir şehir bulamadım. Lütfen yakınınızdaki daha büyük bir şehrin adını yazın ya da konumunuzu paylaşın.`,
  ],
  zoneAtSea: 'O noktada bildiğim bir saat dilimi yok. Lütfen bir şehir adı yazın.',
  zoneNear: 'Yoksa bunlardan birini mi kastettiniz?',
  chooseHour: 'Bülteniniz saat kaçta gelsin? Birini seçin ya da 08:30 gibi başka bir saat yazın.',
  hourUnknown: 'Yazdığınızda bir saat bulamadım. Lütfen şöyle yazın: 08:30.',
  hourImpossible: 'Böyle bir saat yok. Lütfen 00:00 ile 23:59 arasında bir saat yazın.',
  hourSet: (at) => ['Bülteninizin saati: ', bold(at), '.'],
  ready: (at, day) => [
    'Her şey hazır. Bülteninizin saati: ',
    bold(at),
    day === null ? '.' : `; bir sonraki: ${day}.`,
    ' Haber olmayan günlerde bülten gönderilmez.',
  ],
  firstDigest: 'Son günlerin görüşmeleri birazdan elinizde olacak.',
  firstDigestEmpty:
    'Son günlerde takip ettiklerinizle ilgili bir görüşme bildirilmedi. Yeni bir haber çıktığında bülteninizde okuyacaksınız.',
  readyHints: () => [
    'Geçmiş görüşmeler: ',
    command('/recent'),
    ', yaklaşanlar: ',
    command('/upcoming'),
    ', ayarlar: ',
    command('/settings'),
    ', diğer her şey: ',
    command('/help'),
    '.',
  ],
  welcomeBack: 'Yeniden hoş geldiniz. Her şey bıraktığınız gibi duruyor.',
  takeUp: () => ['Kurulum henüz tamamlanmadı. Devam etmek için: ', command('/start')],

  follows: (names) => ['Artık takip ediyorsunuz: ', bold(names), '.'],
  alreadyFollows: (names) => ['Zaten takip ediyorsunuz: ', bold(names), '.'],
  followsHint: (at) => [
    `Yeni haberler bülteninizde yer alacak (saat ${at}). Şimdiye kadar bildirilenler: `,
    command('/recent'),
  ],
  digestsPaused: () => ['Bültenleriniz duraklatılmış durumda. Sürdürmek için: ', command('/settings')],
  unfollows: (names) => ['Artık takip etmiyorsunuz: ', bold(names), '.'],
  followedNot: (names) => ['Bunu takip etmiyordunuz: ', bold(names), '.'],
  nameUnknown: (typed) => [
    `“${typed}” adlı bir ülke, teşkilat veya format bulamadım. Lütfen yazımını kontrol edin; istediğiniz dilde yazabilirsiniz.`,
  ],
  nameNear: (typed) => [`“${typed}” adıyla bir kayıt bulamadım. Bunlardan birini mi kastettiniz?`],
  nameAmbiguous: (typed) => [`“${typed}” birden fazla anlama gelebilir. Hangisini kastettiniz?`],
  chooseGroup:
    'Bir grup seçin ya da herhangi bir ülkenin, teşkilatın veya formatın adını istediğiniz dilde yazın. Birden fazla adı virgülle ayırabilirsiniz.',
  groups: {
    turkic: 'Türk dünyası',
    neighbours: 'Komşular ve ortaklar',
    europe: 'Avrupa',
    middleEast: 'Orta Doğu',
    asia: 'Asya ve Okyanusya',
    americas: 'Amerika kıtası',
    africa: 'Afrika',
    organizations: 'Teşkilatlar',
    formats: 'Formatlar',
  },
  groupHint: 'Takip etmek için ada dokunun; bırakmak için yeniden dokunun.',
  page: (page, of) => `Sayfa ${page}/${of}`,
  followsNothing: () => [
    'Henüz kimseyi takip etmiyorsunuz. Ülke, teşkilat veya format eklemek için: ',
    command('/subscribe'),
  ],
  chooseUnfollowed: 'Artık takip etmek istemediklerinize dokunun.',
  unfollowAllAsk: (count) => `Takip ettiklerinizin tümü bırakılacak (toplam ${count}). Onaylıyor musunuz?`,
  unfollowAllYes: 'Evet, tümünü bırak',
  unfollowAllNo: 'Hayır, kalsın',
  unfollowedNone: 'Hiçbir şey değişmedi; takip ettikleriniz olduğu gibi duruyor.',
  youFollow: 'Takip ettikleriniz',
  digestComes: 'Bülteniniz',
  nextDigest: 'Bir sonraki',
  noNextDigest: 'yok, hiçbir gün seçilmemiş',
  paused: 'duraklatıldı',
  atHour: (at, zone) => `${at} (${zone})`,
  everyDay: 'her gün',
  weekdays: ['pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar'],
  subscriptionsHint: () => [
    'Eklemek için ',
    command('/subscribe'),
    ', çıkarmak için ',
    command('/unsubscribe'),
    ', saat ve günler için ',
    command('/settings'),
    '.',
  ],

  meetingsOf: (names) => `Konu: ${names}`,
  fromTo: (from, to) => `Dönem: ${from} – ${to}`,
  onDay: (day) => `Gün: ${day}`,
  aboutEverything: () => [
    'Henüz kimseyi takip etmediğiniz için tüm görüşmeler gösteriliyor. Seçmek için: ',
    command('/subscribe'),
  ],
  whichMeeting: () => [
    'Hangi görüşme? Numarasını şöyle yazın: ',
    code('/meeting 12'),
    '. Son görüşmelerin numaraları: ',
    command('/recent'),
  ],
  noSuchMeeting: () => ['Bu numarayla kayıtlı bir görüşme yok. Son görüşmeler: ', command('/recent')],
  showSources: 'Kaynaklar, cümle cümle',
  hideSources: 'Kaynaksız göster',

  previewEmpty: 'Son bülteninizden bu yana takip ettiklerinizle ilgili yeni bir haber yok.',
  previewNext: (day, time) => ['Bir sonraki bülteniniz: ', bold(`${day}, ${time}`), '.'],

  settings: 'Ayarlar',
  language: 'Dil',
  zone: 'Saat dilimi',
  hour: 'Saat',
  days: 'Günler',
  form: 'Biçim',
  digests: 'Bültenler',
  settingsHint: 'Neyi değiştirmek istersiniz?',
  forms: { rich: 'zengin, tablolu', classic: 'düz' },
  running: 'gönderiliyor',
  pause: 'Bültenleri duraklat',
  resume: 'Bültenleri sürdür',
  pausedNow: 'Bültenleriniz duraklatıldı. Bu sürede bildirilenlere yine bakabilirsiniz.',
  resumedNow:
    'Bültenleriniz yeniden gelecek. İlki son yedi günün haberlerini verecek, daha eskilerin sayısını bildirecek.',
  chooseDays: 'Bülteniniz hangi günler gelsin?',
  keepOneDay: 'En az bir gün kalmalı. Bültenleri durdurmak için duraklatın.',
  languageSet: 'Bundan böyle Türkçe yazacağım.',
  formSet: (form) =>
    form === 'rich'
      ? 'Bundan böyle mesajlarda başlıklar ve tablolar olacak.'
      : 'Bundan böyle mesajlar, her uygulamanın gösterdiği düz metin olacak.',
  richRefused: 'Telegram burada zengin mesajları kabul etmiyor; bu yüzden düz mesaj yazacağım.',

  helpTitle: 'Neler yapabilirim',
  helpIntro:
    'Birkaç dilde haber okurum; kaç yayın bildirirse bildirsin her diplomatik görüşme için tek bir kayıt tutar, yenilikleri size bülten olarak iletirim.',
  helpExamples: 'Örneğin',
  examples: () => [
    [code('/subscribe Özbekistan, TDT')],
    [code('/recent Türkiye son 30 gün')],
    [code('/upcoming Kazakistan')],
  ],
  helpNames:
    'Adları istediğiniz dilde ve alfabede yazabilirsiniz. Komutsuz yazılan bir ad, son görüşmelerini gösterir.',
  helpPrivacy: () => [
    'Neleri takip ettiğinizi sizden başka kimse görmez. Her şeyi silmek için: ',
    command('/forget'),
  ],

  forgetAsk:
    'Bu sohbetle ilgili her şey silinecek: takip ettikleriniz, ayarlarınız, bültenleriniz ve size bildirilenler. Bu işlem geri alınamaz. Onaylıyor musunuz?',
  forgetInvite: 'Bu bota davetle katıldınız; geri dönmek için yeni bir davet gerekecek.',
  forgetYes: 'Evet, her şeyi sil',
  forgetNo: 'Hayır, kalsın',
  forgotten: () => [
    'Bu sohbetle ilgili her şey silindi. Yukarıdaki mesajları Telegram’da kendiniz silebilirsiniz. Yeniden başlamak için: ',
    command('/start'),
  ],
  kept: 'Hiçbir şey silinmedi.',

  cancelled: 'Peki, soru geri alındı. Hiçbir şey değişmedi.',
  nothingToCancel: () => ['Yanıt bekleyen bir soru yok. Neler yapabileceğim: ', command('/help')],
  cancelHint: () => ['Soruyu yanıtsız bırakmak için: ', command('/cancel')],

  inviteReady: (uses, day) => [
    `Bu bağlantı ${day} tarihine kadar geçerlidir. Kullanabilecek kişi sayısı: ${uses}.`,
  ],
  openLink: 'Bağlantıyı aç',
  inviteRevoke: 'Bağlantıyı iptal et',
  inviteRevoked: 'Bağlantı iptal edildi. Onunla katılmış olanlar kalır.',
  inviteNotNeeded: 'Bu bot herkese açık, davete gerek yok. Adresi:',
  inviteNoUse: 'Bu bot yalnızca yöneticisinin listelediği kişilere açıktır; davet onu açmaz.',
  inviteWrong: () => ['Lütfen kaç kişinin katılabileceğini 1 ile 100 arasında yazın: ', code('/invite 5')],
  inviteAnswers: {
    unknown: 'Bu davet burada kayıtlı değil. Lütfen yeni bir bağlantı isteyin.',
    revoked: 'Bu davet iptal edilmiş. Lütfen yeni bir bağlantı isteyin.',
    expired: 'Bu davetin süresi dolmuş. Lütfen yeni bir bağlantı isteyin.',
    full: 'Bu davet tümüyle kullanılmış. Lütfen yeni bir bağlantı isteyin.',
  },
  noAccess:
    'İlginiz için teşekkürler. Bu bot yalnızca davetli kullanıcılara açıktır; lütfen yöneticisine başvurun.',

  privateOnly: 'Yalnızca özel sohbetlerde çalışıyorum. Lütfen bana orada yazın.',
  openPrivate: 'Özel sohbeti aç',

  unknownCommand: () => ['Bu komutu bilmiyorum. Bildiklerim: ', command('/help')],
  onlyText: () => ['Yalnızca metin ve konum anlıyorum. Neler yapabileceğim: ', command('/help')],
  lookupHint: () => [
    'Son görüşmelerini görmek için bir ülkenin veya teşkilatın adını yazın ya da şuraya bakın: ',
    command('/help'),
  ],
  linkUnknown: () => [
    'Bu bağlantının gösterdiği bir kayıt bulamadım. Kimi takip edeceğinizi seçmek için: ',
    command('/subscribe'),
  ],
  zoneHint: () => ['Saat diliminizi değiştirmek için: ', command('/settings')],
  staleButton: 'Bu düğme artık geçerli değil.',
  sorry:
    'Özür dilerim, bizden kaynaklanan bir sorun oldu. Hiçbir bilginiz kaybolmadı; lütfen biraz sonra yeniden deneyin.',
} satisfies Text
