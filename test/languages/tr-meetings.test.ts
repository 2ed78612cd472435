// Turkish sentences of our own → who met, when, where and how; and sentences that tell of no meeting.
import { describe, expect, it } from 'vitest'
import { readSentence, viewMeeting } from './read-sentence.ts'
import type { Telling } from './read-sentence.ts'

const MEETINGS: readonly Telling[] = [
  {
    what: 'a visit by invitation that is to come',
    text: 'Irak Dışişleri Bakanı Fuad Hüseyin, Dışişleri Bakanı Hakan Fidan’ın daveti üzerine yarın Ankara’ya geliyor.',
    meetings: [
      'IQ TR | Fuad Hussein, Hakan Fidan | 2026-03-13 | Ankara | announced in-person bilateral minister',
    ],
  },
  {
    what: 'a delegation received with its head',
    text: 'Cumhurbaşkanı Recep Tayyip Erdoğan, Irak Dışişleri Bakanı Fuad Hüseyin ve beraberindeki heyeti Beştepe’de kabul etti.',
    meetings: [
      'IQ TR | Fuad Hussein, Recep Tayyip Erdoğan | - | Ankara | held in-person reception head-of-state',
    ],
  },
  {
    what: 'a meeting at the headquarters of an organisation',
    text: 'Dışişleri Bakanı Hakan Fidan, Irak Dışişleri Bakanı Fuad Hüseyin ile NATO Karargâhı’nda görüştü.',
    meetings: ['IQ TR | Fuad Hussein, Hakan Fidan | - | Brussels | held in-person bilateral minister'],
  },
  {
    what: 'a meeting that is expected',
    text: 'Dışişleri Bakanı Hakan Fidan’ın Irak Dışişleri Bakanı Fuad Hüseyin ile görüşmesi öngörülüyor.',
    meetings: ['IQ TR | Fuad Hussein, Hakan Fidan | - | - | announced in-person bilateral minister'],
  },
  {
    what: 'a call with a date',
    text: 'Dışişleri Bakanı Hakan Fidan, Irak Dışişleri Bakanı Fuad Hüseyin ile 11 Mart’ta telefonda görüştü.',
    meetings: ['IQ TR | Fuad Hussein, Hakan Fidan | 2026-03-11 | - | held phone bilateral minister'],
  },
  {
    what: 'a call between two in the nominal form',
    text: 'Bakan Fidan ile Mısır Dışişleri Bakanı Bedir Abdulati arasında telefon görüşmesi gerçekleştirildi.',
    meetings: ['EG TR | Badr Abdelatty, Hakan Fidan | - | - | held phone bilateral minister'],
  },
  {
    what: 'a reception at the seat',
    text: 'Cumhurbaşkanı Recep Tayyip Erdoğan, Macaristan Dışişleri ve Dış Ticaret Bakanı Peter Szijjarto’yu Cumhurbaşkanlığı Külliyesi’nde kabul etti.',
    meetings: [
      'HU TR | Péter Szijjártó, Recep Tayyip Erdoğan | - | Ankara | held in-person reception head-of-state',
    ],
  },
  {
    what: 'presidents at the seat',
    text: 'Cumhurbaşkanı Erdoğan, Beştepe’de Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev ile bir araya geldi.',
    meetings: [
      'KZ TR | Kassym-Jomart Tokayev, Recep Tayyip Erdoğan | - | Ankara | held in-person bilateral head-of-state',
    ],
  },
  {
    what: 'deputy ministers',
    text: 'Dışişleri Bakan Yardımcısı Berris Ekinci, 10 Mart’ta Ankara’da Japonya Dışişleri Bakan Yardımcısı Takehiro Funakoshi ile görüştü.',
    meetings: [
      'JP TR | Berris Ekinci, Takehiro Funakoshi | 2026-03-10 | Ankara | held in-person bilateral deputy-minister',
    ],
  },
  {
    what: 'consultations chaired by two',
    text: 'Türkiye-Polonya Siyasi İstişareleri, Dışişleri Bakan Yardımcısı Mehmet Kemal Bozay ile Polonya Dışişleri Bakan Yardımcısı Wojciech Zajaczkowski’nin eş başkanlıklarında 9 Mart 2026 tarihinde Varşova’da gerçekleştirildi.',
    meetings: [
      'PL TR | Mehmet Kemal Bozay, Wojciech Zajaczkowski | 2026-03-09 | Warsaw | held in-person consultations deputy-minister',
    ],
  },
  {
    what: 'who comes tomorrow and will meet',
    text: 'Azerbaycan Dışişleri Bakanı Ceyhun Bayramov yarın Ankara’ya gelerek Dışişleri Bakanı Fidan ile görüşecek.',
    meetings: [
      'AZ TR | Hakan Fidan, Jeyhun Bayramov | 2026-03-13 | Ankara | announced in-person bilateral minister',
    ],
  },
  {
    what: 'a minister received in the passive',
    text: 'Gürcistan Dışişleri Bakanı Maka Boçorişvili, Tiflis’te Azerbaycan Dışişleri Bakanı Ceyhun Bayramov tarafından kabul edildi.',
    meetings: [
      'AZ GE | Jeyhun Bayramov, Maka Botchorishvili | - | Tbilisi | held in-person bilateral minister',
    ],
  },
  {
    what: 'a call of presidents',
    text: 'Cumhurbaşkanı Erdoğan, Rusya Devlet Başkanı Vladimir Putin ile telefonda görüştü. Görüşmede Ukrayna savaşı ele alındı.',
    meetings: ['RU TR | Recep Tayyip Erdoğan, Vladimir Putin | - | - | held phone bilateral head-of-state'],
  },
  {
    what: 'a meeting of three that is put off',
    text: 'Türkiye, Suriye ve Ürdün dışişleri bakanlarının 15 Mart’ta Amman’da yapılması planlanan üçlü toplantısı ertelendi.',
    meetings: ['JO SY TR | - | 2026-03-15 | Amman | postponed in-person multilateral minister'],
  },
  {
    what: 'a visit that is put off, of one whose name looks like a city',
    text: 'İsveç Dışişleri Bakanı Maria Malmer Stenergard’ın yarın Ankara’ya yapacağı ziyaret ertelendi.',
    meetings: [
      'SE TR | Maria Malmer Stenergard | 2026-03-13 | Ankara | postponed in-person bilateral minister',
    ],
  },
  {
    what: 'a subject told in the sentence before',
    text: 'Bakan Fidan, Moskova’da temaslarda bulundu. Ardından Rusya Devlet Başkanı Vladimir Putin ile görüştü.',
    meetings: ['RU TR | Hakan Fidan, Vladimir Putin | - | Moscow | held in-person bilateral head-of-state'],
  },
  {
    what: 'a monarch with a number',
    text: 'Bakan Fidan, dün Ürdün’ün başkenti Amman’da Ürdün Kralı II. Abdullah tarafından kabul edildi.',
    meetings: [
      'JO TR | Hakan Fidan, King Abdullah II | 2026-03-11 | Amman | held in-person reception head-of-state',
    ],
  },
  {
    what: 'a president whose name holds a title',
    text: 'Somali Cumhurbaşkanı Hasan Şeyh Mahmud, Cumhurbaşkanlığı Külliyesi’nde Cumhurbaşkanı Erdoğan tarafından resmi törenle karşılandı.',
    meetings: [
      'SO TR | Hassan Sheikh Mohamud, Recep Tayyip Erdoğan | - | Ankara | held in-person bilateral head-of-state',
    ],
  },
  {
    what: 'a premier whose surname looks like a country',
    text: 'Enerji Bakanı Bayraktar, Bağdat’ta Irak Başbakanı Sayın Muhammed Sudani ile bir görüşme gerçekleştirdi.',
    meetings: [
      'IQ TR | Alparslan Bayraktar, Muhammed Sudani | - | Baghdad | held in-person bilateral head-of-government',
    ],
  },
  {
    what: 'a minister who tells of it himself',
    text: 'Enerji Bakanı Bayraktar, “Irak ziyaretimiz kapsamında Irak Petrol Bakanı Hayan Abdulgani ile bir görüşme gerçekleştirdik.” dedi.',
    meetings: ['IQ TR | Alparslan Bayraktar, Hayan Abdulgani | - | - | held in-person bilateral minister'],
  },
  {
    what: 'an envoy sent for another country',
    text: 'Hakan Fidan, ABD’nin Suriye Özel Temsilcisi Tom Barrack’ı Ankara’da kabul etti.',
    meetings: ['TR US | Hakan Fidan, Tom Barrack | - | Ankara | held in-person reception minister'],
  },
  {
    what: 'a president’s envoy for another country',
    text: 'ABD Başkanı Trump’ın Suriye Özel Temsilcisi Tom Barrack, Şam’da Suriye Cumhurbaşkanı Şara ile bir araya geldi.',
    meetings: [
      'SY US | Ahmed al-Sharaa, Tom Barrack | - | Damascus | held in-person bilateral head-of-state',
    ],
  },
  {
    what: 'an envoy who is summoned',
    text: 'Dışişleri Bakanlığı, İsrail’in Ankara Maslahatgüzarı’nı Bakanlığa çağırdı.',
    meetings: ['IL TR | - | - | Ankara | held in-person bilateral ambassador'],
  },
  {
    what: 'a trilateral that its name tells',
    text: 'Türkiye-Azerbaycan-Gürcistan Savunma Bakanları 12. Üçlü Toplantısı Batum’da yapıldı.',
    meetings: ['AZ GE TR | - | - | Batumi | held in-person multilateral minister | no. 12'],
  },
  {
    what: 'a visit by invitation with its verb behind',
    text: 'Cumhurbaşkanı Erdoğan, Katar Emiri Şeyh Temim bin Hamed Al Sani’nin davetine icabetle 20 Mart’ta Katar’a resmi bir ziyaret gerçekleştirecek.',
    meetings: [
      'QA TR | Recep Tayyip Erdoğan, Tamim bin Hamad Al Thani | 2026-03-20 | - | announced in-person bilateral head-of-state',
    ],
  },
  {
    what: 'a guest told in the genitive',
    text: 'Slovakya Başbakanı Robert Fico’nun, Cumhurbaşkanı Erdoğan’ın resmi konuğu olarak 16 Mart’ta Türkiye’ye geleceği bildirildi.',
    meetings: [
      'SK TR | Recep Tayyip Erdoğan, Robert Fico | 2026-03-16 | - | announced in-person bilateral head-of-state',
    ],
  },
  {
    what: 'a delegation of the parliament',
    text: 'TBMM heyeti, Bükreş’te Romanya Senatosu Başkanı Mircea Abrudean ile görüştü.',
    meetings: ['RO TR | Mircea Abrudean | - | Bucharest | held in-person bilateral parliament'],
  },
  {
    what: 'a rapporteur of the European Parliament',
    text: 'Dışişleri Bakanı Fidan, Avrupa Parlamentosu Türkiye Raportörü Nacho Sanchez Amor ve beraberindeki heyeti kabul etti.',
    meetings: [
      'TR European Parliament | Hakan Fidan, Nacho Sanchez Amor | - | - | held in-person reception minister',
    ],
  },
  {
    what: 'a palace that tells the city',
    text: 'Dışişleri Bakanı Fidan, Halk Sarayı’nda Suriye Cumhurbaşkanı Ahmed Şara ile görüştü.',
    meetings: [
      'SY TR | Ahmed al-Sharaa, Hakan Fidan | - | Damascus | held in-person bilateral head-of-state',
    ],
  },
  {
    what: 'a joint commission with its number',
    text: 'Türkiye-Etiyopya 9. Dönem Karma Ekonomik Komisyonu (KEK) toplantısı 11 Mart’ta Addis Ababa’da yapıldı.',
    meetings: ['ET TR | - | 2026-03-11 | Addis Ababa | held in-person bilateral - | no. 9'],
  },
  {
    what: 'a call in the accusative',
    text: 'Cumhurbaşkanı Erdoğan, Azerbaycan Cumhurbaşkanı Aliyev’i telefonla aradı.',
    meetings: ['AZ TR | Recep Tayyip Erdoğan, İlham Aliyev | - | - | held phone bilateral head-of-state'],
  },
  {
    what: 'a visit that leads to a city',
    text: 'İspanya Başbakanı Pedro Sanchez, Erdoğan’ın davetlisi olarak 18 Mart’ta Ankara’yı ziyaret edecek.',
    meetings: [
      'ES TR | Pedro Sánchez, Recep Tayyip Erdoğan | 2026-03-18 | Ankara | announced in-person bilateral head-of-state',
    ],
  },
  {
    what: 'speakers of parliaments',
    text: 'TBMM Başkanı Numan Kurtulmuş, Bakü’de Azerbaycan Milli Meclisi Başkanı Sahibe Gafarova ile bir araya geldi.',
    meetings: ['AZ TR | Numan Kurtulmuş, Sahiba Gafarova | - | Baku | held in-person bilateral parliament'],
  },
  {
    what: 'talks that were held',
    text: 'Milli Savunma Bakanı Yaşar Güler, İtalya Savunma Bakanı Guido Crosetto ile Roma’da ikili görüşme gerçekleştirdi.',
    meetings: ['IT TR | Guido Crosetto, Yaşar Güler | - | Rome | held in-person bilateral minister'],
  },
  {
    what: 'colleagues met one by one on the margins',
    text: 'Fidan, Antalya Diplomasi Forumu marjında Özbek mevkidaşı Bahtiyar Saidov ve Kırgız mevkidaşı Ceenbek Kulubayev ile ayrı ayrı görüştü.',
    meetings: [
      'TR UZ | Bakhtiyor Saidov, Hakan Fidan | - | Antalya | held in-person bilateral minister',
      'KG TR | Hakan Fidan, Jeenbek Kulubaev | - | Antalya | held in-person bilateral minister',
    ],
  },
  {
    what: 'a minister received by a head of an organisation',
    text: 'NATO Genel Sekreteri Mark Rutte, Brüksel’de Dışişleri Bakanı Hakan Fidan’ı kabul etti.',
    meetings: ['TR NATO | Hakan Fidan, Mark Rutte | - | Brussels | held in-person bilateral minister'],
  },
  {
    what: 'a head of an organisation received by a president',
    text: 'Türk Devletleri Teşkilatı Genel Sekreteri Kubanıçbek Ömüraliyev, 10 Mart’ta Bişkek’te Kırgızistan Cumhurbaşkanı Sadır Caparov tarafından kabul edildi.',
    meetings: [
      'KG OTS | Kubanychbek Omuraliev, Sadyr Japarov | 2026-03-10 | Bishkek | held in-person reception head-of-state',
    ],
  },
  {
    what: 'a host of a colleague',
    text: 'Dışişleri Bakanı Fidan, İran Dışişleri Bakanı Abbas Arakçi’yi Ankara’da ağırladı.',
    meetings: ['IR TR | Abbas Araghchi, Hakan Fidan | - | Ankara | held in-person bilateral minister'],
  },
  {
    what: 'who came and will meet',
    text: 'Almanya Dışişleri Bakanı Johann Wadephul Ankara’ya geldi. Wadephul, Bakan Fidan ile bir araya gelecek.',
    meetings: ['DE TR | Hakan Fidan, Johann Wadephul | - | Ankara | announced in-person bilateral minister'],
  },
  {
    what: 'a counterpart of a country with a suffix',
    text: 'Dışişleri Bakanı Fidan, ABD’li mevkidaşı Marco Rubio ile telefonda görüştü.',
    meetings: ['TR US | Hakan Fidan, Marco Rubio | - | - | held phone bilateral minister'],
  },
  {
    what: 'a vice-president and the north of Cyprus',
    text: 'Cumhurbaşkanı Yardımcısı Cevdet Yılmaz, Lefkoşa’da KKTC Cumhurbaşkanı Tufan Erhürman ile görüştü.',
    meetings: [
      'TR TRNC | Cevdet Yılmaz, Tufan Erhürman | - | Nicosia | held in-person bilateral head-of-state',
    ],
  },
  {
    what: 'an ambassador who visits a minister',
    text: 'Özbekistan’ın Ankara Büyükelçisi İlham Haydarov, Ticaret Bakanı Ömer Bolat’ı ziyaret etti.',
    meetings: ['TR UZ | Ömer Bolat, İlham Haydarov | - | - | held in-person bilateral minister'],
  },
  {
    what: 'who will be received today',
    text: 'Bakan Fidan, Suriye Dışişleri Bakanı Esad Şeybani’yi bugün Ankara’da kabul edecek.',
    meetings: [
      'SY TR | Asaad al-Shaibani, Hakan Fidan | 2026-03-12 | Ankara | announced in-person bilateral minister',
    ],
  },
  {
    what: 'ministers of finance',
    text: 'Hazine ve Maliye Bakanı Mehmet Şimşek, Londra’da İngiltere Maliye Bakanı Rachel Reeves ile görüştü.',
    meetings: ['GB TR | Mehmet Şimşek, Rachel Reeves | - | London | held in-person bilateral minister'],
  },
  {
    what: 'a dialogue held between two',
    text: 'Türkiye-Yunanistan Siyasi Diyalog toplantısı Dışişleri Bakan Yardımcısı Mehmet Kemal Bozay ile Yunanistan Dışişleri Bakan Yardımcısı Alexandra Papadopoulou arasında Atina’da yapıldı.',
    meetings: [
      'GR TR | Alexandra Papadopoulou, Mehmet Kemal Bozay | - | Athens | held in-person bilateral deputy-minister',
    ],
  },
  {
    what: 'ministers who met and discussed',
    text: 'İçişleri Bakanı Ali Yerlikaya, Bulgaristan İçişleri Bakanı Daniel Mitov ile Edirne’de bir araya gelerek göç konusunu görüştü.',
    meetings: ['BG TR | Ali Yerlikaya, Daniel Mitov | - | Edirne | held in-person bilateral minister'],
  },
  {
    what: 'presidents who will meet over two days',
    text: 'Kırgızistan, Kazakistan ve Özbekistan cumhurbaşkanları 20-21 Temmuz’da Çolpan Ata’da bir araya gelecek.',
    meetings: [
      'KG KZ UZ | - | 2026-07-20/2026-07-21 | Cholpon-Ata | announced in-person summit head-of-state',
    ],
  },
  {
    what: 'leaders of two other countries',
    text: 'Ermenistan Başbakanı Nikol Paşinyan ile Azerbaycan Cumhurbaşkanı İlham Aliyev Abu Dabi’de görüştü.',
    meetings: [
      'AM AZ | Nikol Pashinyan, İlham Aliyev | - | Abu Dhabi | held in-person bilateral head-of-state',
    ],
  },
  {
    what: 'the head of the UN',
    text: 'Bakan Fidan, BM Genel Sekreteri Antonio Guterres ile New York’ta bir araya geldi.',
    meetings: ['TR UN | António Guterres, Hakan Fidan | - | New York | held in-person bilateral minister'],
  },
  {
    what: 'a meeting of two that is called off',
    text: 'Dışişleri Bakanı Fidan’ın Ermenistan Dışişleri Bakanı Ararat Mirzoyan ile görüşmesi iptal edildi.',
    meetings: ['AM TR | Ararat Mirzoyan, Hakan Fidan | - | - | cancelled in-person bilateral minister'],
  },
  {
    what: 'a meeting and then a reception',
    text: 'Tarım ve Orman Bakanı İbrahim Yumaklı, Taşkent’te Özbekistan Tarım Bakanı İbrahim Abdurahmanov ile bir araya geldi, ardından Özbekistan Başbakanı Abdulla Aripov tarafından kabul edildi.',
    meetings: [
      'TR UZ | İbrahim Abdurahmanov, İbrahim Yumaklı | - | Tashkent | held in-person bilateral minister',
      'TR UZ | Abdulla Aripov, İbrahim Yumaklı | - | Tashkent | held in-person reception head-of-government',
    ],
  },
  {
    what: 'talks between two that began',
    text: 'Pakistan Başbakanı Şahbaz Şerif ile Cumhurbaşkanı Erdoğan arasındaki görüşme İstanbul’da başladı.',
    meetings: [
      'PK TR | Recep Tayyip Erdoğan, Shehbaz Sharif | - | Istanbul | held in-person bilateral head-of-state',
    ],
  },
  {
    what: 'talks led by two',
    text: 'Cumhurbaşkanı Erdoğan ile Kazakistan Cumhurbaşkanı Tokayev baş başa görüşmelerinin ardından heyetler arası görüşmeye başkanlık etti.',
    meetings: [
      'KZ TR | Kassym-Jomart Tokayev, Recep Tayyip Erdoğan | - | - | held in-person bilateral head-of-state',
    ],
  },
  {
    what: 'a minister received abroad',
    text: 'Bakan Fidan, Kahire’de Mısır Cumhurbaşkanı Abdulfettah es-Sisi tarafından kabul edildi.',
    meetings: [
      'EG TR | Abdel Fattah el-Sisi, Hakan Fidan | - | Cairo | held in-person reception head-of-state',
    ],
  },
  {
    what: 'ministers of energy',
    text: 'Enerji ve Tabii Kaynaklar Bakanı Alparslan Bayraktar, Bakü’de Azerbaycan Enerji Bakanı Perviz Şahbazov ile bir araya geldi.',
    meetings: [
      'AZ TR | Alparslan Bayraktar, Parviz Shahbazov | - | Baku | held in-person bilateral minister',
    ],
  },
  {
    what: 'a holiday call',
    text: 'Cumhurbaşkanı Erdoğan, Ramazan Bayramı dolayısıyla Özbekistan Cumhurbaşkanı Mirziyoyev ile telefonda görüştü.',
    meetings: [
      'TR UZ | Recep Tayyip Erdoğan, Shavkat Mirziyoyev | - | - | held phone bilateral head-of-state',
    ],
  },
  {
    what: 'a meeting of two tomorrow',
    text: 'Fidan ile Lavrov yarın Antalya’da bir araya gelecek.',
    meetings: [
      'RU TR | Hakan Fidan, Sergey Lavrov | 2026-03-13 | Antalya | announced in-person bilateral minister',
    ],
  },
  {
    what: 'a farewell visit',
    text: 'Türkiye’nin Taşkent Büyükelçisi Ufuk Ulutaş, Özbekistan Dışişleri Bakanı Bahtiyar Saidov’a veda ziyaretinde bulundu.',
    meetings: ['TR UZ | Bakhtiyor Saidov, Ufuk Ulutaş | - | - | held in-person bilateral minister'],
  },
  {
    what: 'talks with mediators',
    text: 'Pakistan ile Afganistan arasındaki ikinci tur müzakereler İstanbul’da Türkiye ve Katar’ın arabuluculuğunda başladı.',
    meetings: ['AF PK QA TR | - | - | Istanbul | held in-person multilateral - | no. 2'],
  },
  {
    what: 'a meeting in a month to come',
    text: 'ABD Başkanı Donald Trump, Çin Devlet Başkanı Şi Cinping ile nisan ayında Pekin’de görüşecek.',
    meetings: [
      'CN US | Donald Trump, Xi Jinping | 2026-04 | Beijing | announced in-person bilateral head-of-state',
    ],
  },
]

const NONE: readonly (readonly [what: string, text: string])[] = [
  ['a message', 'Cumhurbaşkanı Erdoğan, Kazakistan Cumhurbaşkanı Tokayev’e taziye mesajı gönderdi.'],
  [
    'an interview',
    'Dışişleri Bakanı Fidan, Katar televizyonuna verdiği röportajda İran ile görüşmelerin sürmesi gerektiğini söyledi.',
  ],
  [
    'a session of a cabinet',
    'Cumhurbaşkanlığı Kabinesi, Cumhurbaşkanı Erdoğan başkanlığında toplandı. Toplantıda Suriye ve Irak’taki gelişmeler ele alındı.',
  ],
  ['trade figures', 'Türkiye’nin Azerbaycan ile ticareti 2025 yılında 8 milyar dolara ulaştı.'],
  ['a statement', 'Rusya Dışişleri Bakanı Sergey Lavrov, ABD ile müzakerelere hazır olduklarını belirtti.'],
  ['football', 'A Milli Futbol Takımı, cuma günü İstanbul’da Macaristan ile karşılaşacak.'],
  [
    'a spokesman',
    'Dışişleri Bakanlığı Sözcüsü Öncü Keçeli, haftalık basın toplantısında Yunanistan’ın açıklamalarına tepki gösterdi.',
  ],
  ['somebody who is ready to talk', 'Zelenskiy, Putin ile görüşmeye hazır olduğunu söyledi.'],
  [
    'parties that meet',
    'AK Parti Genel Başkan Yardımcısı Zafer Sırakaya, Özbekistan Liberal Demokrat Partisi heyetiyle görüştü.',
  ],
  [
    'a company’s director',
    'Türk Hava Yolları Genel Müdürü Ahmet Olmuştur, Kazakistan Ulaştırma Bakanı Nurlan Sauranbayev ile görüştü.',
  ],
  ['a condemnation', 'Dışişleri Bakanlığı, İsrail’in Suriye’ye saldırılarını kınadı.'],
  ['a central bank', 'Merkez Bankası Başkanı Fatih Karahan, toplantıda faiz kararını açıkladı.'],
]

describe('a meeting in Turkish', () => {
  it.for(MEETINGS)('is read of $what', ({ text, home, meetings }) => {
    expect(readSentence(text, 'tr', home ?? null).map(viewMeeting)).toEqual(meetings)
  })

  it.for(NONE)('is not made of %s', ([, text]) => {
    expect(readSentence(text, 'tr', null)).toEqual([])
  })
})
