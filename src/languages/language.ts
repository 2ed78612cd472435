// What the reader must know of a language: one record of this shape is one folder and one line in index.ts.
import type { OutcomeType, ReadingLanguage } from '../domain/vocabulary.ts'
import type { TokenRules } from '../extraction/text/tokens.ts'
import type { Rule } from '../extraction/rules/rule.ts'
import type { TitleWords } from './title-words.ts'

/** Case classes that matter for who did what with whom. Prepositions of English and postpositions of Turkic give them too. */
export type Case =
  | 'none'
  | 'genitive'
  | 'dative'
  | 'accusative'
  | 'locative'
  | 'ablative'
  | 'with'
  /** "-daki", "-dagi": that is in. */
  | 'in-adjective'
  | 'by'
  | 'between'
  | 'from'

export interface SuffixReading {
  plural: boolean
  case: Case
  /** Further cases that the form may be: "Турции" is genitive, dative and locative. */
  also?: readonly Case[]
}

/** A person's name as written → in its dictionary form. */
export interface NameReading {
  words: readonly string[]
  suffix: SuffixReading
}

/** One form of a name, as written. */
export interface InflectedForm {
  form: string
  suffix: SuffixReading
}

/** Classes of words that rules speak of. */
export const WORD_CLASSES = [
  // contact
  'meet',
  'gather',
  'receive',
  /** "was at somebody's audience": "qabulida boʻldi". */
  'audience',
  'speak',
  /** Phones somebody, whose name stands in the dative: "qoʻngʻiroq qildi". */
  'ring',
  'hold',
  'take-place',
  'attend',
  'bring-together',
  'include',
  'discuss',
  /** As `discuss`, where it tells by itself that those named talked to each other. */
  'confer',
  /** Told of topics, with nobody who acts: "koʻrib chiqildi", "muhokama qilindi". */
  'considered',
  /** "spoke": a call, where nothing tells otherwise. */
  'speak-with',
  'as-did',
  /** "With him were": those who came with whoever was told last. */
  'accompany',
  /** "came from": whence people came to the meeting at hand. */
  'come-from',
  /** "It was their third meeting". */
  'this-is',
  /** "with Pakistan in the chair". */
  'in-chair',
  /** "was represented by". */
  'represent',
  'mediate',
  'travel',
  'auspices',
  'afterwards',
  /** "separately": as many meetings as people. */
  'apart',
  'lead',
  'open',
  'led-by',
  'chair',
  'host',
  'invite',
  /** "at the invitation of": its host, who is one of those who met. */
  'invited-by',
  /** The noun: "at the invitation of". */
  'invitation',
  /** "in honour of" after a name. */
  'honour',
  /** Gives a meal. */
  'dine',
  /** Welcomes with the ceremony that opens a state's talks. */
  'welcome-in-state',
  /** "the host," before or after a name. */
  'host-as',
  'visit',
  /** An official one: its guest is received, whatever else he comes for. */
  'state-visit',
  /** "to the country": with a visit, the host's. */
  'the-country',
  'present-credentials',
  'tell',
  // what becomes of a meeting or a document
  'sign',
  'adopt',
  'produce',
  'postpone',
  'cancel',
  'plan',
  /** Decided together: "agreed to hold", "договорились провести". */
  'agree-to-hold',
  // nouns
  'talks',
  /** "meetings", "phone calls": with several people as many as they are. */
  'several-events',
  'session',
  'summit',
  'consultations',
  'call',
  'gathering',
  'happening',
  'delegation',
  'delegations',
  /** After a country: on whose behalf the one named next acts, "Türk tarafından". */
  'on-behalf',
  /** "and the delegation with him": belongs to whoever stands before it and carries the case. */
  'retinue',
  'counterpart',
  'counterparts',
  'capital',
  'city-word',
  /** After an organisation's name: its house, which does nothing. */
  'venue',
  /** Of those, the one that stands where the organisation has its seat. */
  'headquarters',
  /** A ministry's or a parliament's house, named without its country: "Bakanlıkta". */
  'house',
  'sides',
  'officials',
  'credentials',
  'guest',
  'members',
  'the-organization',
  /** Means the organisation at hand without a capital too. */
  'own-organization',
  /** "our capital": that of the publisher's country. */
  'own-capital',
  'pronoun',
  'group-pronoun',
  // grammar
  'with',
  'between',
  /** "following" a meeting of those named something was done. */
  'after',
  'of',
  'and',
  'by',
  'in',
  'to',
  /** Where the reporter sits. */
  'here',
  'from',
  'the',
  'be',
  /** Joins two, and governs where no other follows: kk "мен". */
  'and-with',
  // colour
  'phone',
  'video',
  'sidelines',
  /** After an event's noun: in its course. */
  'during',
  /** After a topic: "boʻyicha". */
  'about',
  /** Closes a quotation from a press release: "deyiladi xabarda". */
  'released',
  'informal',
  'extraordinary',
  'other',
  'next',
  'previous',
  /** "trilateral": tells of a format of as many states. */
  'trilateral',
  /** "for their second meeting": to what end. */
  'for',
  /** "4 plus 4". */
  'plus',
  'not',
  'former',
  /** After an office: "of the republic", which says nothing of which. */
  'its-state',
  'acting',
  'post-itself',
  'deputy',
  /** Between a country or a preposition and an office: "newly appointed". */
  'new',
  'title',
  /** "its head", "its member": after an organisation or a house of state, right before the holder's name. */
  'head-of',
  /** "leader", right behind a country's name. */
  'ruler',
  'today-going-on',
  // what makes no meeting
  'airport',
  /** Companies, athletes, students: who comes for them comes for no state. */
  'unofficial',
  /** "leaders of six companies": whose leaders act for no state. */
  'company',
  /** What makes of an airport a welcome. */
  'welcome',
  'refused',
] as const
export type WordClass = (typeof WORD_CLASSES)[number]

/** How real a verb is, and when. */
export interface Tense {
  time: 'past' | 'present' | 'future'
  /** fact: told as so. denied: did not. supposed: could, should, wants to, hopes to. */
  reality: 'fact' | 'denied' | 'supposed'
  /** Told as past already when the rest happened: "had met", "görüşmüştü". */
  before?: boolean
  /** The verb closes its sentence's main clause: a genitive is not its subject. */
  closes?: boolean
  /** Somebody came to do so: "katılmak üzere geldi". */
  purpose?: boolean
  /** Told as under way when it was written: "boʻlib oʻtmoqda". */
  underWay?: boolean
}

/** What a language has around a verb: the folded words of its sentence and which of them is the verb. */
export interface VerbPlace {
  keys: readonly string[]
  at: number
  /** What follows the stem in the verb's own token. */
  tail: string
}

export interface DateWords {
  /** Folded stems, January first. */
  months: readonly (readonly string[])[]
  /** Monday first. Longer phrases win. */
  weekdays: readonly (readonly string[])[]
  /** Phrase → days from the publication day. */
  relative: Readonly<Record<string, number>>
  /** "year", with which a number is a year: "yılında", "yil". */
  year: readonly string[]
  /** "last", "geçen", "oʻtgan": the weekday, month or year is past. */
  last: readonly string[]
  next: readonly string[]
  this: readonly string[]
  /** "same", "aynı": with a year, the one told before. */
  same: readonly string[]
  week: readonly string[]
  /** Words for a year as a span: "last year". */
  yearWords: readonly string[]
  month: readonly string[]
  /** Words that must stand before a bare year or month: "in". Empty where suffixes do that work. */
  before: readonly string[]
  /** Words after a full date: "kuni", "tarihinde". */
  dayWords: readonly string[]
  /** Words that a bare weekday needs beside it; empty for none. */
  weekdayNeeds: readonly string[]
  /** Months and weekdays are written with capitals, and a month may stand before its day: "November 7". */
  capitalised?: true
  /** "at the beginning", "at the end", behind a month in the genitive. */
  parts?: readonly string[]
  /** Behind a relative word what makes a preposition of it: "накануне встречи" is on its eve, whenever that is. */
  eveOf?: RegExp
  /** Joins the first and the last of several days: "с 5 по 7 июня". */
  until?: readonly string[]
}

/** Whether words change inside and prepositions govern them. */
export function inflects(language: Language): boolean {
  return language.inflect !== undefined
}

/** Names that a language brings itself beside the gazetteer's tables, by codes and ids. CLDR's own are not written here. */
export interface OwnNames {
  countries: Readonly<Record<string, readonly string[]>>
  adjectives: Readonly<Record<string, readonly string[]>>
  organizations: Readonly<Record<string, readonly string[]>>
  /** Written in capitals. */
  abbreviations: Readonly<Record<string, readonly string[]>>
  offices: Readonly<Record<string, readonly string[]>>
  officePlurals: Readonly<Record<string, readonly string[]>>
  institutions: Readonly<Record<string, readonly string[]>>
  /** By the city's English name. */
  cities: Readonly<Record<string, readonly string[]>>
}

export interface Language {
  code: ReadingLanguage
  /** Languages whose gazetteer names serve: both scripts of Uzbek share one fold. */
  names: readonly ReadingLanguage[]
  /** Where the gazetteer's tables have no column for the language. */
  ownNames?: OwnNames
  wordOrder: 'verb-medial' | 'verb-final'
  tokens: TokenRules
  /** Folded words that names may have or lack inside: the article of English. */
  silent: readonly string[]
  /** Folded words that keep a full stop without ending the sentence. */
  abbreviations: readonly string[]
  /** Names take their endings after an apostrophe: one without it may be another's name, tr "Malena", "Sudani". */
  endingsAfterApostrophe?: true
  /** Reads what follows a stem in a folded token; null if it is no suffix of the language. */
  readSuffix(rest: string): SuffixReading | null
  /** The same after a proper name, where that differs: az "Lavrovu" is no possessive. */
  readNameSuffix?(rest: string): SuffixReading | null
  /**
   * Other forms of a name whose inner words change too: "министр иностранных дел" → "министром иностранных дел" (by).
   * Where forms of two cases look alike, one of them is given. Languages that only add endings have none.
   */
  inflect?(name: string): readonly InflectedForm[]
  /** A name in a plain case → its `stem` and `rest` by groups of that name, where no list knows the stem. */
  nameEnding?: RegExp
  /** The words of a name → its dictionary forms, one for each case that they may be in, where names change inside. */
  nameReadings?: (words: readonly string[]) => readonly NameReading[]
  /** A folded word that makes of the capitalised one before it something else than a surname: "Омской области". */
  afterNoName?: RegExp
  /** Whether a verb only helps the one after it: "have agreed". */
  isAuxiliary?(word: string, next: string): boolean
  /** Whether a folded word that no list knows may stand between an office and whose it is; verbs may not. */
  mayDescribe?: (word: string) => boolean
  /** Whether a form that is one's genitive and several people's nominative ("главы МИД") means several, by the word before. */
  meansSeveral?(before: string | null): boolean
  /** A name's word with an ending that is sure whoever bears the name → the word without it: az "Əliyevə". */
  bareNameWord?(word: string): { word: string; suffix: SuffixReading } | null
  /** A small word after another that belongs to a name and looks like one of the language's own: kk "Тамим бен Хамад". */
  isNamePart?(before: string, word: string): boolean
  /** "Son of", which closes a name: its `word` and the `rest` that is its case, by groups of those names. */
  filiation?: RegExp
  /** A name's word, the one after it and, for nobody known, those further on → it without its ending: "Meloniʻni qabul qildi". */
  nameBefore?(
    word: string,
    next: string,
    rest: () => readonly string[],
  ): { word: string; suffix: SuffixReading } | null
  /** Letters with which an apostrophe makes one letter, at the end of what stands before it: "Oʻ". */
  apostropheLetter?: RegExp
  /** Further stems of the last word of an office, body or event, to which a suffix must be added: "vaziri" → "vazir". */
  stemsOf(word: string): readonly string[]
  /** Phrases of each class. A tilde after a word allows any ending. */
  words: Readonly<Partial<Record<WordClass, readonly string[]>>>
  /** Folded ordinal words → numbers; matched with the language's suffixes. */
  ordinals: Readonly<Record<string, number>>
  /** Folded number words that count participants: "five leaders". */
  counts: Readonly<Record<string, number>>
  dates: DateWords
  /** null where the ending makes no verb: tr "görüşleri" is a noun. */
  readTense(place: VerbPlace): Tense | null
  /**
   * How somebody tells of what they did themselves: by the verb's own ending ("görüştük"), or by a pronoun among the
   * words right before it ("we met").
   */
  firstPerson: {
    ending: RegExp | null
    pronouns: readonly string[]
    /** Verbs without a person of their own, whose doer does what the next verb tells. */
    linked?: RegExp
  }
  /** Folded words that begin sentences of background: "earlier", "eslatib oʻtamiz". */
  background: readonly string[]
  /** Such a sentence opens a paragraph of background. */
  backgroundGoesOn?: true
  /** Document titles: phrase → type; longest first in matching. */
  documents: Readonly<Partial<Record<OutcomeType, readonly string[]>>>
  titles: TitleWords
  topics: Readonly<Record<string, readonly string[]>>
  /** Capitalised words that begin sentences and are no names. */
  notNames: readonly string[]
  /** A word among a sentence's first that recalls what still goes on: "напомним". */
  recalling?: string
  /** Beginnings of folded adjectives of cities → the city: "Антальский форум". */
  cityAdjectives?: Readonly<Record<string, string>>
  /** Words for the country where the article is at home, without endings: "our country", "oʻlkamiz". */
  ownCountry: readonly string[]
  rules: readonly Rule[]
}
