// Azerbaijani in Latin letters.
import { foldLatin } from '../../extraction/text/fold.ts'
import { foldDates, foldKeys } from '../fold-words.ts'
import type { Language } from '../language.ts'
import { turkicRules } from '../turkic/rules.ts'
import { azerbaijaniDates } from './dates.ts'
import { azerbaijaniDocuments, azerbaijaniTitles, azerbaijaniTopics } from './documents.ts'
import {
  AZERBAIJANI_NAME_ENDING,
  azerbaijaniStems,
  bareAzerbaijaniName,
  nameBeforeAzerbaijaniWord,
  readAzerbaijaniNameSuffix,
  readAzerbaijaniSuffix,
} from './suffixes.ts'
import { readAzerbaijaniTense } from './tense.ts'
import { azerbaijaniWords } from './words.ts'

export const azerbaijani: Language = {
  code: 'az',
  names: ['az'],
  wordOrder: 'verb-final',
  tokens: {
    fold: foldLatin,
    ordinalEnding: /^(?:[iuü]?nc[iuü]|c[iuü])/u,
    ordinalHyphen: false,
    ordinalDot: false,
  },
  silent: [],
  abbreviations: ['dr', 'prof', 'akad', 'məs', 'və s', 'nəf', 'ş', 'ing'].map(foldLatin),
  readSuffix: readAzerbaijaniSuffix,
  readNameSuffix: readAzerbaijaniNameSuffix,
  bareNameWord: bareAzerbaijaniName,
  nameEnding: AZERBAIJANI_NAME_ENDING,
  nameBefore: nameBeforeAzerbaijaniWord,
  stemsOf: azerbaijaniStems,
  words: azerbaijaniWords,
  ordinals: foldKeys(
    {
      ilk: 1,
      birinci: 1,
      ikinci: 2,
      üçüncü: 3,
      dördüncü: 4,
      beşinci: 5,
      altıncı: 6,
      yeddinci: 7,
      səkkizinci: 8,
      doqquzuncu: 9,
      onuncu: 10,
      'on birinci': 11,
      'on ikinci': 12,
      'on üçüncü': 13,
      'on dördüncü': 14,
      'on beşinci': 15,
      'on altıncı': 16,
      'on yeddinci': 17,
      'on səkkizinci': 18,
      'on doqquzuncu': 19,
      iyirminci: 20,
      'iyirmi birinci': 21,
      'iyirmi ikinci': 22,
      'iyirmi üçüncü': 23,
      'iyirmi dördüncü': 24,
      'iyirmi beşinci': 25,
    },
    foldLatin,
  ),
  counts: foldKeys({ iki: 2, üç: 3, dörd: 4, beş: 5, altı: 6, yeddi: 7, səkkiz: 8 }, foldLatin),
  dates: foldDates(azerbaijaniDates, foldLatin),
  readTense: readAzerbaijaniTense,
  firstPerson: { ending: /(?:d[iuü][mkq]|m[iuü]ş[iuü][mkq])$/u, pronouns: [] },
  background: [
    'xatırladaq',
    'xatırladaq ki',
    'xatırladırıq',
    'xatırladılır',
    'bundan əvvəl',
    'daha əvvəl',
    'xəbər verdiyimiz kimi',
    'əvvəllər',
    'bundan öncə',
    'daha öncə',
    'indiyədək',
    'məlumat üçün',
    'ötən il',
    'sonuncu dəfə',
  ].map(foldLatin),
  documents: azerbaijaniDocuments,
  titles: azerbaijaniTitles,
  topics: azerbaijaniTopics,
  notNames:
    'bu həmin və ilə bir lakin amma ancaq həmçinin habelə eləcə görüşdə görüş görüşün görüşdən iclasda toplantıda sammitdə tədbirdə söhbət söhbətdə danışıqlar danışıqlarda cənab xanım tərəflər qeyd öz nazir prezident dövlət bundan eyni onun onlar daha sonra məlumata nazirliyin'
      .split(' ')
      .map(foldLatin),
  ownCountry: ['ölkəmiz', 'ölkəmizin', 'ölkəmizi', 'ölkəmizə', 'respublikamız', 'respublikamızın'].map(
    foldLatin,
  ),
  rules: turkicRules('az', {
    'meet.with':
      'Xarici işlər naziri Ceyhun Bayramov Bakıda Türkiyənin xarici işlər naziri Hakan Fidan ilə görüşüb.',
    'meet.with-first':
      'Türkiyənin xarici işlər naziri Hakan Fidan ilə bu gün xarici işlər naziri Ceyhun Bayramov görüşüb.',
    'meet.pair': 'Azərbaycan, Türkiyə və Gürcüstan xarici işlər nazirləri Tbilisidə bir araya gəliblər.',
    'meet.for': 'Azərbaycan və Türkiyə xarici işlər nazirləri, ikinci iclas üçün Ankarada toplaşıblar.',
    'gather.office': 'Türk Dövlətləri Təşkilatının xarici işlər nazirləri İstanbulda toplaşıb.',
    'meet.spoken': 'Türkiyənin xarici işlər naziri Hakan Fidan ilə görüşüb.',
    'meet.at-event':
      'Xarici işlər naziri Ceyhun Bayramov Türkiyənin səfiri Birol Akgün ilə görüşdə təklifini bildirib.',
    'meet.in-event':
      'Xarici işlər naziri Ceyhun Bayramov Türkiyənin səfiri Birol Akgün ilə görüş zamanı təklifini bildirib.',
    'meet.at-event-spoken': 'Türkiyənin səfiri Birol Akgün ilə görüşdə yeni layihələr nəzərdən keçirilib.',
    'meet.in-event-spoken':
      'Türkiyənin səfiri Birol Akgün ilə görüş zamanı yeni layihələr nəzərdən keçirilib.',
    'discuss.with':
      'Nazir Mikayıl Cabbarov Türkiyənin səfiri Birol Akgün ilə ticarət məsələlərini müzakirə edib.',
    'discuss.pair': 'Azərbaycan və Türkiyə xarici işlər nazirləri ticarət məsələlərini müzakirə ediblər.',
    receive: 'Prezident İlham Əliyev Türkiyənin xarici işlər naziri Hakan Fidanı qəbul edib.',
    'receive.object-first': 'Türkiyənin xarici işlər naziri Hakan Fidanı Prezident İlham Əliyev qəbul edib.',
    'receive.audience': 'Sergey Lavrov Prezident İlham Əliyevin qəbulunda olub.',
    'receive.spoken': 'Türkiyənin xarici işlər naziri Hakan Fidanı da qəbul edib.',
    'receive.passive':
      'Türkiyənin xarici işlər naziri Hakan Fidan Prezident İlham Əliyev tərəfindən qəbul edilib.',
    'receive.passive-agent-first':
      'Prezident İlham Əliyev tərəfindən Türkiyənin xarici işlər naziri Hakan Fidan qəbul edilib.',
    'hold.with':
      'Xarici işlər naziri Ceyhun Bayramov Türkiyənin xarici işlər naziri Hakan Fidan ilə ikitərəfli görüş keçirib.',
    'hold.spoken': 'Türkiyənin xarici işlər naziri Hakan Fidan ilə görüş keçirib.',
    'hold.office': 'Türk Dövlətləri Təşkilatının liderləri, dördüncü iclaslarını Bişkekdə keçiriblər.',
    'hold.pair': 'Azərbaycan və Türkiyə xarici işlər nazirləri bu gün Bakıda görüş keçiriblər.',
    'hold.that':
      'Əraqçinin Azərbaycanın xarici işlər naziri Ceyhun Bayramovla keçirəcəyi görüşün vaxtı bəllidir.',
    'talks.between': 'Azərbaycan və Türkiyə arasında siyasi məsləhətləşmələr keçirilib.',
    'event.between':
      'Siyasi məsləhətləşmələr xarici işlər nazirinin müavini Fariz Rzayev ilə Polşanın xarici işlər nazirinin müavini Marsin Bosatski arasında keçirilib.',
    'event.chaired':
      'Səkkizinci iclas xarici işlər naziri Ceyhun Bayramov və Türkiyənin xarici işlər naziri Hakan Fidanın sədrliyi ilə keçirilib.',
    'event.chaired-first':
      'Azərbaycan və Özbəkistan prezidentlərinin sədrliyi ilə Şuranın ikinci iclası Daşkənddə keçirilib.',
    'chair.pair': 'Prezident İlham Əliyev və Türkiyə Prezidenti Rəcəb Tayyib Ərdoğan iclasa sədrlik ediblər.',
    mediated: 'Pakistan ilə Əfqanıstan arasında danışıqlar Qətərin vasitəçiliyi ilə başlayıb.',
    visit: 'Türkiyənin səfiri Birol Akgün iqtisadiyyat naziri Mikayıl Cabbarovu ziyarət edib.',
    'event.held': 'Türk Dövlətləri Təşkilatının Zirvə görüşü Qəbələdə keçirilib.',
    'event.that-was-held': 'Qəbələdə keçirilən Türk Dövlətləri Təşkilatının Zirvə görüşü başa çatıb.',
    'event.goes-on': 'Türk Dövlətləri Təşkilatının Zirvə görüşü Qəbələdə davam edir.',
    'session.attended': 'Spiker Sahibə Qafarova TÜRKPA-nın 14-cü plenar iclasında iştirak edib.',
    'event.there': 'Görüş avqustun 16-da Bakıda keçiriləcək.',
    'event.of-organization': 'Türk Dövlətləri Təşkilatının Qəbələdə keçirilən sammiti başa çatıb.',
    'attend.that':
      'Türkiyə, Rusiya və İran nümayəndə heyətlərinin iştirak etdiyi toplantıda təhlükəsizlik müzakirə olunub.',
    'attend.with':
      'Macarıstanın xarici işlər naziri ilə birlikdə Türkiyənin xarici işlər naziri iştirak edib.',
    attend: 'İclasda Azərbaycan və Macarıstanın xarici işlər nazirləri iştirak ediblər.',
    open: 'İclası xarici işlər naziri Ceyhun Bayramov açıq elan edib.',
    speak: 'Xarici işlər naziri Ceyhun Bayramov əməkdaşlığın önəmini vurğulayıb.',
    lead: 'Azərbaycan nümayəndə heyətinə xarici işlər naziri Ceyhun Bayramov rəhbərlik edib.',
    represented: 'Macarıstan toplantıda xarici işlər nazirinin müavini ilə təmsil olunub.',
    'represented-by': 'Toplantıda Macarıstanı xarici işlər nazirinin müavini təmsil edib.',
    accompany: 'Ceyhun Bayramovu müdafiə naziri Zakir Həsənov müşayiət edib.',
    chair: 'İclasa xarici işlər naziri Ceyhun Bayramov sədrlik edib.',
    'chaired-by': 'Prezident İlham Əliyevin sədrliyi ilə toplantı keçirilib.',
    'hosted-by': 'Azərbaycanın ev sahibliyi ilə sammit keçirilib.',
    'host-as': 'Ev sahibi Azərbaycan yeni təşəbbüs irəli sürüb.',
    'speak.with': 'Prezident İlham Əliyev Türkiyə Prezidenti Rəcəb Tayyib Ərdoğan ilə telefonla danışıb.',
    'speak.pair': 'Prezident İlham Əliyev və Türkiyə Prezidenti Rəcəb Tayyib Ərdoğan telefonla danışıblar.',
    ring: 'Prezident İlham Əliyev Türkiyə Prezidenti Rəcəb Tayyib Ərdoğana zəng edib.',
    credentials: 'Türkiyənin səfiri etimadnaməsini Prezident İlham Əliyevə təqdim edib.',
    'credentials.given': 'Türkiyənin səfiri Birol Akgün Prezident İlham Əliyevə etimadnaməsini təqdim edib.',
    'credentials.accepted':
      'Prezident İlham Əliyev Türkiyənin səfiri Birol Akgünün etimadnaməsini qəbul edib.',
    'speak-at': 'Prezident İlham Əliyev sammitdə çıxış edib.',
    guest: 'Azərbaycan Prezidenti sammitə fəxri qonaq qismində dəvət olunub.',
    'called-off.pair': 'Azərbaycan və Ermənistan xarici işlər nazirlərinin Cenevrədəki görüşü ləğv edilib.',
    'called-off.with':
      'Xarici işlər naziri Ceyhun Bayramovun Ermənistanın xarici işlər naziri Ararat Mirzoyan ilə görüşü təxirə salınıb.',
    'called-off': 'Türk Dövlətləri Təşkilatının Zirvə görüşü təxirə salınıb.',
    'meet.that':
      'Türkiyənin xarici işlər naziri Hakan Fidan ilə görüşən nazir Ceyhun Bayramov ticarətdən danışıb.',
    'meet.after-event':
      'Xarici işlər naziri Ceyhun Bayramov Türkiyənin səfiri Birol Akgün ilə görüşdən sonra açıqlama verib.',
    'meet.at-event-first':
      'Türkiyənin səfiri Birol Akgün ilə görüşdə xarici işlər naziri Ceyhun Bayramov təklifini bildirib.',
    'meet.in-event-first':
      'Türkiyənin səfiri Birol Akgün ilə görüş zamanı xarici işlər naziri Ceyhun Bayramov təklifini bildirib.',
    'meet.at-ministry': 'Xarici İşlər Nazirliyində Türkiyənin səfiri Birol Akgün ilə görüş keçirilib.',
    'receive.at-ministry': 'Türkiyənin səfiri Birol Akgün Xarici İşlər Nazirliyində qəbul edilib.',
    'receive.at-ministry-first': 'Xarici İşlər Nazirliyində Türkiyənin səfiri Birol Akgün qəbul edilib.',
    'receive.that':
      'Türkiyənin xarici işlər naziri Hakan Fidanı qəbul edən Prezident İlham Əliyev ticarətdən danışıb.',
    'receive.passive-that':
      'Prezident İlham Əliyev tərəfindən qəbul edilən Türkiyənin xarici işlər naziri Hakan Fidan açıqlama verib.',
    'hold.pair-that': 'Ceyhun Bayramov və Hakan Fidanın Ankarada keçirdiyi görüşdə ticarət müzakirə olunub.',
    'hold.who':
      'Türkiyənin xarici işlər naziri Hakan Fidan ilə görüş keçirən nazir Ceyhun Bayramov ticarətdən danışıb.',
    'planned.with': 'Nazir Ceyhun Bayramovun türkiyəli həmkarı Hakan Fidan ilə görüşü gözlənilir.',
    'receive.audience-spoken': 'Prezident İlham Əliyevin qəbulunda olub.',
    'visit.invited':
      'Türkiyənin xarici işlər naziri Hakan Fidan nazir Ceyhun Bayramovun dəvəti ilə Azərbaycana səfər edəcək.',
    'visit.invited-first':
      'Nazir Ceyhun Bayramovun dəvəti ilə Türkiyənin xarici işlər naziri Hakan Fidan Azərbaycana səfər edəcək.',
    'called-off.invited':
      'Türkiyə Prezidenti Rəcəb Tayyib Ərdoğanın Prezident İlham Əliyevin dəvəti ilə Bakıya səfəri təxirə salınıb.',
    'welcome.in-state':
      'Prezident İlham Əliyev Türkiyə Prezidenti Rəcəb Tayyib Ərdoğanı rəsmi mərasimlə qarşılayıb.',
    'dine.in-honour':
      'Prezident İlham Əliyev Türkiyə Prezidenti Rəcəb Tayyib Ərdoğanın şərəfinə rəsmi ziyafət verib.',
    'dine.for': 'Spiker Sahibə Qafarova Gürcüstan parlamentinin sədri Şalva Papuaşviliyə nahar verib.',
    'represented-with': 'Qazaxıstan iclasda nazirin müavini ilə təmsil olunub.',
    'chair.event': 'İclasa xarici işlər naziri Hakan Fidan rəhbərlik edib.',
    'guest.first': 'Sammitə fəxri qonaq qismində Macarıstanın Baş naziri dəvət olunub.',
    summoned: 'Xarici İşlər Nazirliyinə Rusiyanın səfiri Mixail Yevdokimov çağırılıb.',
    'summoned.first': 'Rusiyanın səfiri Mixail Yevdokimov Xarici İşlər Nazirliyinə çağırılıb.',
    'summoned.active': 'Xarici İşlər Nazirliyi Rusiyanın səfiri Mixail Yevdokimovu çağırıb.',
    'credentials.accepted-spoken': 'Etimadnaməsini Türkiyənin səfirindən də qəbul edib.',
    'visit.planned': 'İkitərəfli danışıqların aparılması nəzərdə tutulur.',
    'visit.talks': 'Danışıqlarda ticarət məsələləri müzakirə olunub.',
    'visit.called-off': 'Nazirin Bakıya səfəri təxirə salınıb.',
    document: 'Görüşdə birgə bəyanat imzalanıb.',
  }),
}
