// What a language looks like: letters, function words and word endings that tell it from its neighbours.
import type { ReadingLanguage } from '../domain/vocabulary.ts'

export interface LanguageProfile {
  /** A reading language, or the code of a neighbour that is recognised in order not to be taken for one. */
  code: ReadingLanguage | 'tk' | 'tt' | 'tg' | 'kaa' | 'uk' | 'de' | 'fr' | 'es' | 'kk-Latn'
  script: 'Latin' | 'Cyrillic'
  /** Letters (lower case) that speak for it, or with a negative weight against it; weight for each occurrence. */
  letters: readonly (readonly [letters: string, weight: number])[]
  /** Frequent words, lower case. */
  words: string
  /** Frequent ends of words. */
  endings: string
}

/** Weights were chosen on own sentences of all eight languages; a letter that a language lacks counts heavily against it. */
export const LANGUAGE_PROFILES: readonly LanguageProfile[] = [
  {
    code: 'en',
    script: 'Latin',
    letters: [
      ['w', 0.5],
      ['əžňı', -2],
      ['ş', -0.3],
    ],
    words: 'the of and to in for with on at by from that is was were has have his their will said as an a',
    endings: 'tion ing ment ity',
  },
  {
    code: 'tr',
    script: 'Latin',
    letters: [
      ['ğışöüç', 0.8],
      ['əqxwʻžňáóúń', -4],
    ],
    words:
      've ile bir bu için olarak da de olan ise gibi kadar sonra arasında tarafından daha en çok dedi yılında ettiği',
    endings: 'ların lerin ları leri tır tir dir dır mıştır miştir acak ecek nda nde',
  },
  {
    code: 'az',
    script: 'Latin',
    letters: [
      ['ə', 4],
      ['ğışöüç', 0.5],
      ['xq', 0.4],
      ['wʻžň', -4],
    ],
    words:
      'və ilə bir bu üçün olub edib da də olan daha sonra arasında tərəfindən ki həm bildirib edilib qeyd',
    endings: 'ları ləri lərin ların mışdır mişdir acaq əcək nda ndə',
  },
  {
    code: 'uz',
    script: 'Latin',
    letters: [
      ['ʻ', 3],
      ['q', 0.3],
      ['ə', -3],
      ['çşğıöüžňäýńúáó', -3],
    ],
    words:
      'va bilan bir bu uchun ham oʻz boʻlib boʻyicha haqida qildi etdi yilda kuni oʻrtasida tomonidan bo‘yicha edi esa bilan hamda vaziri tashqi ishlar elchisi davlat rahbari xabar uchrashdi oʻtdi mamlakat shahrida',
    endings: 'ning lari larning ligi moqda gan dagi ishlar lash',
  },
  {
    code: 'uz-Cyrl',
    script: 'Cyrillic',
    letters: [
      ['ў', 4],
      ['ҳ', 3],
      ['қғ', 0.7],
      ['ыңөүұәіҷӣӯҗщ', -4],
    ],
    words:
      'ва билан бир бу учун ҳам ўз бўлиб бўйича ҳақида қилди этди йилда куни ўртасида томонидан эса ҳамда эди вазири ташқи ишлар элчиси давлат раҳбари хабар учрашди ўтди мамлакат шаҳрида',
    endings: 'нинг лари ларнинг лиги моқда ган даги',
  },
  {
    code: 'kk',
    script: 'Cyrillic',
    letters: [
      ['ұә', 3],
      ['і', 2],
      ['қғңһ', 0.7],
      ['ўҳҷӣӯҗєї', -4],
    ],
    words: 'және мен бұл үшін туралы бір деп ол да де бен пен жылы болды атап өтті осы отыр еді арасында',
    endings: 'ның нің дың дің тың тің лары лері ған ген тар дар',
  },
  {
    code: 'ky',
    script: 'Cyrillic',
    letters: [
      ['өү', 1.5],
      ['ң', 0.7],
      ['ы', 0.1],
      ['қғәіұҳўҷӣӯҗһє', -4],
    ],
    words:
      'тышкы иштер министри тууралуу өлкө мамлекет башчысы тараптар жолугушту жолугушуу сүйлөштү эки кыргыз бүгүн анда жана менен бул үчүн жөнүндө бир деп ал да болду жылы боюнча ортосунда тарабынан деди эле болгон кабыл алды жолукту элчиси элчисин президенти президентин кыргызстандын кыргызстандагы кыргызстанга төрагасы төрагасын талкуулады өттү өтөт катышты сапары сапар келди барды барат келет тапшырды грамотасын билдирди маалымат кызматы орун басары',
    endings:
      'нын нин нун нүн дын дин дун дүн тын тин тун түн лары лери ган ген гон гөн уу үү оо өө уусу луу туу',
  },
  {
    code: 'ru',
    script: 'Cyrillic',
    letters: [
      ['щы', 0.5],
      ['өүңқғәіұҳўҷӣӯҗє', -4],
    ],
    words:
      'и в на по с что для не из о к от за как а его это при был также между года со во об или том этом ходе после он она они были была будет стороны который которые провел приняли принял отметил сообщает вопросы двух стран сотрудничества переговоры встреча',
    endings:
      'ого ому ами ями ыми ими ые ых ый ий ая ой ую ие ия ться тся ение ения ении ость ости ский ской ских ского ного ной ных ции ция ает яет лась лись',
  },
  {
    code: 'uk',
    script: 'Cyrillic',
    letters: [
      ['їєґ', 4],
      ['і', 0.4],
      ['ыэъёқғңұәөүўҳ', -4],
    ],
    words: 'та і в на що з для не від до про як під час між було україни',
    endings: 'ого ння ськ ій ами',
  },
  {
    code: 'tt',
    script: 'Cyrillic',
    letters: [
      ['җ', 6],
      ['әһ', 0.7],
      ['қғұіўҳ', -4],
    ],
    words: 'һәм белән бу өчен дә да ул бер буенча татарстан',
    endings: 'ның нең лары ләре',
  },
  {
    code: 'tg',
    script: 'Cyrillic',
    letters: [
      ['ӣӯҷ', 6],
      ['ҳқғ', 0.4],
      ['ыңөүұәіў', -4],
    ],
    words: 'ва дар ба аз ки бо барои ин аст кард шуд байни бахши',
    endings: 'ҳои ии ҳо ат',
  },
  {
    code: 'kaa',
    script: 'Latin',
    letters: [
      ['áúńóǵ', 3],
      ['əžňý', -3],
    ],
    words: 'hám menen ushın bolıp bul bir haqqında qaraqalpaqstan',
    endings: 'nıń niń ları leri',
  },
  {
    code: 'kk-Latn',
    script: 'Latin',
    letters: [
      ['äñūı', 1],
      ['ə', -3],
    ],
    words: 'jäne men bul üşin turaly bır dep qazaqstan memleket',
    endings: 'nyñ nıñ lary lerı',
  },
  {
    code: 'tk',
    script: 'Latin',
    letters: [
      ['ýňž', 4],
      ['ä', 1],
      ['əıxqğʻ', -3],
    ],
    words: 'we bilen bir bu üçin hem türkmenistanyň boýunça barada ýurdumyzyň',
    endings: 'nyň niň lary leri',
  },
  {
    code: 'de',
    script: 'Latin',
    letters: [
      ['äß', 1.5],
      ['əışğʻ', -3],
    ],
    words: 'der die das und in den von zu mit auf für ist im nicht ein eine dem des sich auch wurde',
    endings: 'ung ungen lich keit schen',
  },
  {
    code: 'fr',
    script: 'Latin',
    letters: [
      ['éèêà', 1],
      ['əışğʻ', -3],
    ],
    words: 'le la les des et en du de un une pour dans par sur avec est que qui au aux',
    endings: 'tion ement eux aire',
  },
  {
    code: 'es',
    script: 'Latin',
    letters: [
      ['ñáíó', 1],
      ['əışğʻ', -3],
    ],
    words: 'el la los las de en y que del con por para una un se su al es como',
    endings: 'ción mente idad ados',
  },
]
