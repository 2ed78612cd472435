// A number and the forms of a phrase → the phrase that goes with the number.

/** Forms by the categories of Unicode's plural rules; a language has those it needs, and always `other`. */
export type Forms = { other: (n: string) => string } & Partial<
  Record<Intl.LDMLPluralRule, (n: string) => string>
>

/** `plural('en', 1, { one: (n) => …, other: (n) => … })`; the number comes written as the language writes it. */
export function plural(locale: string, n: number, forms: Forms): string {
  const form = forms[new Intl.PluralRules(locale).select(n)] ?? forms.other
  return form(new Intl.NumberFormat(locale).format(n))
}
