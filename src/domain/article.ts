// A source's text and its date, as it comes in and as it is kept.
import type { CivilDate, CountryCode, ReadingLanguage } from './vocabulary.ts'

/** Who speaks: a ministry, a presidency, an agency, a paper. */
export interface Publisher {
  /** Stable: `tr-mfa`, or made from the host name. */
  id: string
  name: string
  /** Where the publisher is at home: its "our president" and its publication day are of that country. */
  country: CountryCode | null
}

/** A document as it reached us: nothing has been understood yet. */
export interface RawDocument {
  /** What to call it in messages: a file name or an address. */
  name: string
  /** Text after decoding, furniture and all. Lines are as in the source. */
  text: string
  title: string | null
  /** Day of publication in the source's own zone. */
  published: CivilDate | null
  url: string | null
  /** Stated beside the document; otherwise recognised from the text. */
  language: ReadingLanguage | null
  publisher: string | null
  country: CountryCode | null
}

/** Cleaned text: the one that evidence spans count in. All that the reader needs: it is read from what is stored. */
export interface ArticleText {
  language: ReadingLanguage
  title: string | null
  /** Paragraphs joined by one line feed; furniture, footnotes and bylines removed. */
  text: string
  published: CivilDate | null
  publisher: string | null
  /** Where the publisher is at home: stated, or told by the address. */
  country: CountryCode | null
  /** Places of the datelines that were cut from the text: where the reporters sat. As written. */
  datelines: string[]
}
