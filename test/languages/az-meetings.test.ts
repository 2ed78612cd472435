// Azerbaijani sentences of our own → who met, when, where and how; and sentences that tell of no meeting.
import { describe, expect, it } from 'vitest'
import { readSentence, viewMeeting } from './read-sentence.ts'
import type { Telling } from './read-sentence.ts'

const MEETINGS: readonly Telling[] = [
  {
    what: 'a call between two, the first in -la',
    text: 'Azərbaycan Prezidenti İlham Əliyevlə Qazaxıstan Prezidenti Kasım-Jomart Tokayev arasında martın 9-da telefon danışığı baş tutub.',
    meetings: [
      'AZ KZ | Kassym-Jomart Tokayev, İlham Aliyev | 2026-03-09 | - | held phone bilateral head-of-state',
    ],
  },
  {
    what: 'a counterpart named by his country',
    text: 'Moskvada xarici işlər naziri Ceyhun Bayramovla rusiyalı həmkarı Sergey Lavrov arasında ikitərəfli görüş başlayıb.',
    meetings: ['AZ RU | Jeyhun Bayramov, Sergey Lavrov | - | Moscow | held in-person bilateral minister'],
  },
  {
    what: 'a reception of an unknown name in the accusative',
    text: 'Xarici işlər naziri Ceyhun Bayramov Avropa İttifaqının xüsusi nümayəndəsi Maqdalena Qrononu qəbul edib.',
    meetings: ['AZ EU | Jeyhun Bayramov, Magdalena Grono | - | - | held in-person reception minister'],
  },
  {
    what: 'a delegation by its head',
    text: 'Martın 10-da Prezident İlham Əliyev Türkiyə Böyük Millət Məclisinin Sədri Numan Kurtulmuşun rəhbərlik etdiyi nümayəndə heyətini qəbul edib.',
    meetings: [
      'AZ TR | Numan Kurtulmuş, İlham Aliyev | 2026-03-10 | - | held in-person reception head-of-state',
    ],
  },
  {
    what: 'who rings whom',
    text: 'Martın 10-da Rusiya Federasiyasının Prezidenti Vladimir Putin Azərbaycan Respublikasının Prezidenti İlham Əliyevə zəng edib.',
    meetings: ['AZ RU | Vladimir Putin, İlham Aliyev | 2026-03-10 | - | held phone bilateral head-of-state'],
  },
  {
    what: 'a copy of credentials',
    text: 'Yaponiyanın Azərbaycandakı yeni səfiri Vada Cun etimadnaməsinin surətini xarici işlər naziri Ceyhun Bayramova təqdim edib.',
    meetings: ['AZ JP | Jeyhun Bayramov, Vada Jun | - | - | held in-person reception minister'],
  },
  {
    what: 'credentials that are received',
    text: 'Martın 12-də xarici işlər naziri Ceyhun Bayramov Türkmənistanın Azərbaycandakı yeni təyin olunmuş səfiri Qurbanməmməd Elyasovun etimadnaməsinin surətini qəbul edib.',
    meetings: [
      'AZ TM | Gurbanmammad Elyasov, Jeyhun Bayramov | 2026-03-12 | - | held in-person reception minister',
    ],
  },
  {
    what: 'a meeting to come of three',
    text: 'Azərbaycan, Gürcüstan və Türkiyə xarici işlər nazirlərinin üçtərəfli görüşü martın 20-də Tbilisidə keçiriləcək.',
    meetings: ['AZ GE TR | - | 2026-03-20 | Tbilisi | announced in-person multilateral minister'],
  },
  {
    what: 'a planned day',
    text: 'Belarus Prezidenti Aleksandr Lukaşenko ilə Azərbaycan Prezidenti İlham Əliyevin görüşü mayın 16-na planlaşdırılıb.',
    meetings: [
      'AZ BY | Alexander Lukashenko, İlham Aliyev | 2026-05-16 | - | announced in-person bilateral head-of-state',
    ],
  },
  {
    what: 'two offices of one person',
    text: 'Xarici işlər naziri Ceyhun Bayramov martın 12-də Belçikanın Baş nazirinin müavini, xarici işlər naziri Maksim Prevo ilə telefonla danışıb.',
    meetings: ['AZ BE | Jeyhun Bayramov, Maksim Prevo | 2026-03-12 | - | held phone bilateral minister'],
  },
  {
    what: 'a short headline',
    text: 'Ərdoğan Əliyevlə görüşdü.',
    meetings: ['AZ TR | Recep Tayyip Erdoğan, İlham Aliyev | - | - | held in-person bilateral head-of-state'],
  },
  {
    what: 'a session chaired by two presidents',
    text: 'Azərbaycan və Özbəkistan prezidentlərinin sədrliyi ilə Ali Dövlətlərarası Şuranın ikinci iclası Daşkənddə keçirilib.',
    meetings: ['AZ UZ | - | - | Tashkent | held in-person bilateral head-of-state | no. 2'],
  },
  {
    what: 'consultations with a round',
    text: 'Bakıda Azərbaycan-Polşa siyasi məsləhətləşmələrinin IV raundu keçirilib.',
    meetings: ['AZ PL | - | - | Baku | held in-person consultations - | no. 4'],
  },
  {
    what: 'a city after its country',
    text: 'Türk Dövlətləri Təşkilatının (TDT) xarici işlər nazirlərinin müavinləri Türkiyənin İstanbul şəhərində toplantı keçiriblər.',
    meetings: ['OTS | - | - | Istanbul | held in-person multilateral deputy-minister'],
  },
  {
    what: 'a visit of a delegation to come, with its talks',
    text: 'Milli Məclisin sədri Sahibə Qafarovanın başçılığı ilə parlament nümayəndə heyəti aprelin 19-da Gürcüstana rəsmi səfər edəcək. Səfər çərçivəsində görüşlər keçiriləcək.',
    meetings: ['AZ GE | Sahiba Gafarova | 2026-04-19 | - | announced in-person bilateral parliament'],
  },
  {
    what: 'a visit to come of which no talks are told',
    text: 'Türkiyə Prezidenti Rəcəb Tayyib Ərdoğan aprelin 20-də Azərbaycana rəsmi səfər edəcək.',
    meetings: [],
  },
  {
    what: 'a visit by the invitation of its host',
    text: 'Qətərin xarici işlər naziri azərbaycanlı həmkarının dəvəti ilə aprelin 20-də Bakıya səfər edəcək.',
    meetings: ['AZ QA | - | 2026-04-20 | Baku | announced in-person bilateral minister'],
  },
  {
    what: 'a council of two states that no list knows',
    text: 'Azərbaycan–Qazaxıstan Ali Dövlətlərarası Şurasının iclası aprelin 5-də Astanada keçiriləcək.',
    meetings: ['AZ KZ | - | 2026-04-05 | Astana | announced in-person bilateral -'],
  },
  {
    what: 'a house of parliament behind its country',
    text: 'Spiker Sahibə Qafarova Almaniya Bundestaqının prezidenti ilə görüşüb.',
    meetings: ['AZ DE | Sahiba Gafarova | - | - | held in-person bilateral parliament'],
  },
  {
    what: 'the year of a day by the month that the page bears',
    text: 'date 2019-10 Oktyabrın 9-da Daxili İşlər naziri Vilayət Eyvazov Gürcüstanın Daxili İşlər naziri ilə görüşüb.',
    meetings: ['AZ GE | Vilayat Eyvazov | 2019-10-09 | - | held in-person bilateral minister'],
  },
  {
    what: 'who was met in a participle',
    text: 'Hakan Fidanla görüşən Ceyhun Bayramov regional məsələləri müzakirə etdiklərini deyib.',
    meetings: ['AZ TR | Hakan Fidan, Jeyhun Bayramov | - | - | held in-person bilateral minister'],
  },
  {
    what: 'a passive reception',
    text: 'Türkiyənin xarici işlər naziri Hakan Fidan Bakıda Prezident İlham Əliyev tərəfindən qəbul edilib.',
    meetings: ['AZ TR | Hakan Fidan, İlham Aliyev | - | Baku | held in-person reception head-of-state'],
  },
  {
    what: 'a video meeting',
    text: 'Martın 11-də energetika naziri Pərviz Şahbazov Rumıniyanın energetika naziri Boqdan İvan ilə videokonfrans formatında görüş keçirib.',
    meetings: ['AZ RO | Bogdan Ivan, Parviz Shahbazov | 2026-03-11 | - | held video bilateral minister'],
  },
  {
    what: 'services’ heads',
    text: 'DTX rəisi Əli Nağıyev türkiyəli həmkarı İbrahim Kalınla görüşüb.',
    meetings: ['AZ TR | Ali Naghiyev, İbrahim Kalın | - | - | held in-person bilateral official'],
  },
  {
    what: 'a name that ends like an accusative',
    text: 'Müdafiə naziri Zakir Həsənov Tbilisidə Gürcüstanın müdafiə naziri İrakli Çikovani ilə görüş keçirib.',
    meetings: ['AZ GE | Irakli Chikovani, Zakir Hasanov | - | Tbilisi | held in-person bilateral minister'],
  },
  {
    what: 'a meeting that is called off',
    text: 'Azərbaycan və Ermənistan xarici işlər nazirlərinin Cenevrədəki görüşü təxirə salınıb.',
    meetings: ['AM AZ | - | - | Geneva | postponed in-person bilateral minister'],
  },
  {
    what: 'an ambassador who is also sent for another country',
    text: 'Qazaxıstanın xarici işlər naziri Yermek Köşerbayev Almaniyanın Astanadakı səfiri və eyni zamanda Əfqanıstan üzrə xüsusi nümayəndəsi olan Peter Hansı qəbul edib.',
    meetings: ['DE KZ | Peter Hans, Yermek Kosherbayev | - | - | held in-person reception minister'],
  },
  {
    what: 'a session of the CIS parliamentary assembly by its long name',
    text: 'Martın 12-də Bişkekdə Müstəqil Dövlətlər Birliyinə üzv olan dövlətlərin Parlamentlərarası Assambleyasının 50-ci plenar iclası keçirilib. İclasda Milli Məclisin sədri Sahibə Qafarova çıxış edib.',
    meetings: [
      'AZ IPA CIS | Sahiba Gafarova | 2026-03-12 | Bishkek | held in-person multilateral parliament | no. 50',
    ],
  },
  {
    what: 'somebody whose post no list names',
    text: 'Martın 11-də Brüsseldə Hikmət Hacıyev NATO Baş Katibinin Mətbuat Ofisi rəhbərinin birinci müavini Karl Berqman ilə görüşüb.',
    meetings: [
      'AZ NATO | Hikmet Hajiyev, Karl Bergman | 2026-03-11 | Brussels | held in-person bilateral official',
    ],
  },
  {
    what: 'a call of who took up a post, and not of whoever holds it at home',
    text: 'ABŞ dövlət katibi Marko Rubio mətbuata müsahibə vermir. O, dövlət katibi vəzifəsinə başlayandan sonra Yaponiyanın xarici işlər naziri Taro Kono ilə telefonla danışıb.',
    meetings: ['JP US | Marco Rubio, Taro Kono | - | - | held phone bilateral minister'],
  },
  {
    what: 'a session of an assembly’s council',
    text: 'Martın 12-də Bişkekdə spiker Sahibə Qafarova MDB Parlamentlərarası Assambleyasının Şura iclasında iştirak edib.',
    meetings: [
      'AZ IPA CIS | Sahiba Gafarova | 2026-03-12 | Bishkek | held in-person multilateral parliament',
    ],
  },
]

const NONE: readonly (readonly [what: string, text: string])[] = [
  ['what is only possible', 'Tramp Zelenski ilə görüşə bilər.'],
  ['what should be', 'Rusiya və Ukrayna arasında danışıqlar bərpa olunmalıdır, - Ərdoğan bildirib.'],
  ['what is denied', 'Kreml Putinlə Zelenskinin yaxın günlərdə görüşəcəyi barədə xəbərləri təkzib edib.'],
  ['what is not planned', 'Putin və Zelenskinin görüşü planlaşdırılmır.'],
  ['what is asked', 'Peskov Putinlə Zelenskinin dünən görüşüb-görüşmədiyi barədə suala cavab verməyib.'],
  [
    'what may not have been',
    'Nazir Hakan Fidan Türkiyə ilə İsrail arasında Bakıda danışıqların olub-olmaması sualını şərh edib.',
  ],
  [
    'a panel in which two speak',
    'Gürcüstanın Baş naziri İrakli Kobaxidze Davosda “Orta dəhliz” mövzusunda panel iclasında Prezident İlham Əliyevin sözlərinə münasibət bildirib.',
  ],
  ['a match', 'Azərbaycan və Rumıniya yığmaları arasında görüş martın 25-də keçiriləcək.'],
  ['students', 'Xarici işlər naziri Ceyhun Bayramov ADA Universitetinin tələbələri ilə görüşüb.'],
  [
    'a company’s head',
    'Prezident İlham Əliyev Fransanın TotalEnergies şirkətinin prezidenti Patrik Puyanneni qəbul edib.',
  ],
  ['an invitation that is accepted', 'Paşinyan Putinin dəvətini qəbul edib.'],
  ['an arrival alone', 'İsrail XİN başçısı Gideon Saar Bakıya gəlib.'],
  [
    'a press conference alone',
    'Xarici işlər nazirləri Ceyhun Bayramov və Hakan Fidan birgə mətbuat konfransı keçiriblər.',
  ],
  ['a congratulation', 'Hakan Fidan İlham Əliyevi doğum günü münasibətilə təbrik edib.'],
]

describe('a meeting in Azerbaijani', () => {
  it.for(MEETINGS)('is read of $what', ({ text, home, meetings }) => {
    expect(readSentence(text, 'az', home ?? 'AZ').map(viewMeeting)).toEqual(meetings)
  })

  it.for(NONE)('is not made of %s', ([, text]) => {
    expect(readSentence(text, 'az', 'AZ')).toEqual([])
  })
})
