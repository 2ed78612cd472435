// A language and a name → every form in which the tests try it.
import type { TableLanguage } from '../../../src/domain/vocabulary.ts'
import type { CaseForm } from './cases.ts'
import { englishForms } from './english-forms.ts'
import { russianForms } from './russian-forms.ts'
import { turkicForms } from './turkic-forms.ts'

/** Abbreviations take the endings of the word that they are spoken as: these are written out. */
const ABBREVIATED: Partial<Record<TableLanguage, Readonly<Record<string, string>>>> = {
  tr: {
    ABD: "ABD ABD'nin ABD’ye ABD'yi ABD'de ABD’den ABD'yle ABD'deki",
    BAE: "BAE BAE'nin BAE’ye BAE'yi BAE'de BAE’den BAE'deki",
    KKTC: "KKTC KKTC'nin KKTC’ye KKTC'yi KKTC'de KKTC’den KKTC'deki",
    BK: "BK BK'nin BK’ye BK'de",
  },
  az: {
    ABŞ: 'ABŞ ABŞ-ın ABŞ-a ABŞ-ı ABŞ-da ABŞ-dan ABŞ-la ABŞ-dakı',
    BƏƏ: 'BƏƏ BƏƏ-nin BƏƏ-yə BƏƏ-ni BƏƏ-də BƏƏ-dən BƏƏ-dəki',
    ŞKTR: 'ŞKTR ŞKTR-in ŞKTR-ə ŞKTR-də ŞKTR-dən',
    BK: 'BK',
  },
  kk: {
    АҚШ: 'АҚШ АҚШ-тың АҚШ-қа АҚШ-ты АҚШ-та АҚШ-тан АҚШ-пен АҚШ-тағы',
    БАӘ: 'БАӘ БАӘ-нің БАӘ-ге БАӘ-ні БАӘ-де БАӘ-ден БАӘ-мен БАӘ-дегі',
    ҚХР: 'ҚХР ҚХР-дың ҚХР-ға ҚХР-ды ҚХР-да ҚХР-дан ҚХР-мен ҚХР-дағы',
  },
  ky: {
    АКШ: 'АКШ АКШнын АКШга АКШны АКШда АКШдан АКШдагы АКШтын АКШка АКШта АКШтан',
    БАЭ: 'БАЭ БАЭнин БАЭге БАЭни БАЭде БАЭден БАЭдеги',
    КЭР: 'КЭР КЭРдин КЭРге КЭРди КЭРде КЭРден КЭРдеги',
    УБ: 'УБ',
  },
}

export function formsOf(name: string, language: TableLanguage): CaseForm[] {
  const written = ABBREVIATED[language]?.[name]
  if (written !== undefined) return written.split(' ').map((form) => ({ case: 'plain', form }))
  if (language === 'en') return englishForms(name)
  return language === 'ru' ? russianForms(name) : turkicForms(name, language)
}
