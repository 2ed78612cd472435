// The cases in which a name is tried, and a sentence in each language that asks for each of them.
import type { TableLanguage } from '../../../src/domain/vocabulary.ts'

export const CASES = ['plain', 'of', 'to', 'object', 'in', 'from', 'with', 'that-is-in', 'people'] as const
export type CaseName = (typeof CASES)[number]

/** A name in one case, as written. */
export interface CaseForm {
  case: CaseName
  form: string
}

/** `*` is the name. English and Russian have their prepositions in the frame. */
export const FRAMES: Readonly<Record<TableLanguage, Partial<Record<CaseName, string>>>> = {
  en: {
    plain: 'The minister met with a delegation from * on Monday.',
    of: 'On Monday * delegation arrived for talks.',
    people: 'On Monday a * delegation arrived for talks.',
  },
  tr: {
    plain: 'Bakan, pazartesi günü * heyetiyle görüştü.',
    of: 'Bakan, pazartesi günü * heyetiyle görüştü.',
    to: 'Bakan, heyetle birlikte * gitti.',
    object: 'Bakan, heyetle birlikte * ziyaret etti.',
    in: 'Bakan, heyetle * görüştü.',
    from: 'Bakan, * gelen heyetle görüştü.',
    with: 'Bakan, * iş birliğini ele aldı.',
    'that-is-in': 'Bakan, * görüşmeleri değerlendirdi.',
    people: 'Bakan, pazartesi günü * heyetle görüştü.',
  },
  az: {
    plain: 'Nazir dünən * nümayəndə heyəti ilə görüşüb.',
    of: 'Nazir dünən * nümayəndə heyəti ilə görüşüb.',
    to: 'Nazir nümayəndə heyəti ilə * gedib.',
    object: 'Nazir nümayəndə heyəti ilə * ziyarət edib.',
    in: 'Nazir nümayəndə heyəti ilə * görüşüb.',
    from: 'Nazir * gələn nümayəndə heyəti ilə görüşüb.',
    with: 'Nazir * əməkdaşlığı müzakirə edib.',
    'that-is-in': 'Nazir * görüşləri xatırladıb.',
    people: 'Nazir dünən * qonaqlarla görüşüb.',
  },
  uz: {
    plain: 'Vazir kecha * delegatsiyasi bilan uchrashdi.',
    of: 'Vazir kecha * delegatsiyasi bilan uchrashdi.',
    to: 'Vazir delegatsiya bilan * bordi.',
    object: 'Vazir delegatsiya bilan * ziyorat qildi.',
    in: 'Vazir delegatsiya bilan * uchrashdi.',
    from: 'Vazir * kelgan delegatsiya bilan uchrashdi.',
    'that-is-in': 'Vazir * uchrashuvlarni eslatdi.',
    people: 'Vazir kecha * mehmonlar bilan uchrashdi.',
  },
  'uz-Cyrl': {
    plain: 'Вазир кеча * делегацияси билан учрашди.',
    of: 'Вазир кеча * делегацияси билан учрашди.',
    to: 'Вазир делегация билан * борди.',
    object: 'Вазир делегация билан * зиёрат қилди.',
    in: 'Вазир делегация билан * учрашди.',
    from: 'Вазир * келган делегация билан учрашди.',
    'that-is-in': 'Вазир * учрашувларни эслатди.',
    people: 'Вазир кеча * меҳмонлар билан учрашди.',
  },
  kk: {
    plain: 'Министр кеше * делегациясымен кездесті.',
    of: 'Министр кеше * делегациясымен кездесті.',
    to: 'Министр делегациямен бірге * барды.',
    object: 'Министр делегациямен бірге * аралады.',
    in: 'Министр делегациямен * кездесті.',
    from: 'Министр * келген делегациямен кездесті.',
    with: 'Министр * ынтымақтастықты талқылады.',
    'that-is-in': 'Министр * кездесулерді еске алды.',
    people: 'Министр кеше * қонақтармен кездесті.',
  },
  ky: {
    plain: 'Министр кечээ * делегациясы менен жолукту.',
    of: 'Министр кечээ * делегациясы менен жолукту.',
    to: 'Министр делегация менен * барды.',
    object: 'Министр делегация менен * кыдырды.',
    in: 'Министр делегация менен * жолукту.',
    from: 'Министр * келген делегация менен жолукту.',
    'that-is-in': 'Министр * жолугушууларды эстеди.',
    people: 'Министр кечээ * коноктор менен жолукту.',
  },
  ru: {
    plain: 'В переговорах участвовали и *.',
    of: 'Министр встретился с делегацией *.',
    to: 'Вопрос * передан министру.',
    object: 'Министр посетил *.',
    with: 'Министр обсудил отношения с *.',
    in: 'Министр говорил о * на встрече.',
    people: 'Министр встретился с * делегацией.',
  },
}
