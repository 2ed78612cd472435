// An English name → the ways to write it: bare, with the article, possessive with either apostrophe.
import type { CaseForm } from './cases.ts'

/** Names that stand with an article: plurals, republics, unions. */
const WITH_ARTICLE =
  /(?:s|Republic|Kingdom|Emirates|States|Territory|Gambia|Isle of Man|Republic of .+|Kingdom of .+)$/u

export function englishForms(name: string): CaseForm[] {
  const marks = name.endsWith('s') ? ["'s", '’s', "'", '’'] : ["'s", '’s']
  const forms: CaseForm[] = [
    { case: 'plain', form: name },
    ...marks.map((mark): CaseForm => ({ case: 'of', form: `${name}${mark}` })),
  ]
  return WITH_ARTICLE.test(name)
    ? forms.flatMap(({ case: key, form }) => [
        { case: key, form },
        { case: key, form: `the ${form}` },
      ])
    : forms
}
