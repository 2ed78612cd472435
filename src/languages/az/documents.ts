// Azerbaijani names of documents and of topics, and the words around a title.
import type { Language } from '../language.ts'

export const azerbaijaniDocuments: Language['documents'] = {
  'joint-statement': [
    'birgə bəyanat',
    'birgə bəyanatı',
    'birgə açıqlama',
    'birgə kommünike',
    'kommünike',
    'yekun bəyanat',
    'yekun bəyanatı',
  ],
  declaration: [
    'bəyannamə',
    'bəyannaməsi',
    'birgə bəyannamə',
    'deklarasiya',
    'deklarasiyası',
    'yekun bəyannaməsi',
  ],
  regulation: ['əsasnamə', 'əsasnaməsi', 'qayda', 'nizamnamə', 'nizamnaməsi', 'reqlament'],
  concept: ['konsepsiya', 'konsepsiyası', 'strategiya', 'strategiyası'],
  memorandum: [
    'anlaşma memorandumu',
    'anlaşma memorandumları',
    'memorandum',
    'memorandumu',
    'qarşılıqlı anlaşma memorandumu',
    'niyyət protokolu',
  ],
  agreement: [
    'saziş',
    'sazişi',
    'müqavilə',
    'müqaviləsi',
    'protokol',
    'protokolu',
    'razılaşma sənədi',
    'konvensiya',
  ],
  decision: ['qərar', 'qərarı', 'qərarlar', 'qətnamə', 'qətnaməsi'],
  proposal: ['təklif layihəsi', 'qərar layihəsi'],
  plan: [
    'yol xəritəsi',
    'fəaliyyət planı',
    'tədbirlər planı',
    'əməkdaşlıq planı',
    'əməkdaşlıq proqramı',
    'fəaliyyət proqramı',
    'iş planı',
    'məsləhətləşmələr planı',
  ],
}

export const azerbaijaniTopics: Language['topics'] = {
  trade: ['ticarət', 'investisiya', 'iqtisadi əməkdaşlıq', 'iqtisadiyyat', 'iqtisadi'],
  transport: ['nəqliyyat', 'dəhliz', 'orta dəhliz', 'logistika', 'dəmir yolu'],
  energy: ['enerji', 'təbii qaz', 'neft', 'energetika'],
  security: ['təhlükəsizlik', 'müdafiə', 'terror', 'terrorizm', 'müdafiə sənayesi'],
  water: ['iqlim', 'ekologiya', 'ətraf mühit'],
  digital: ['rəqəmsal', 'süni intellekt'],
  culture: ['mədəniyyət', 'təhsil', 'turizm', 'elm'],
  migration: ['miqrasiya', 'sərhəd'],
}

export const azerbaijaniTitles: Language['titles'] = {
  determiners: ['bir', 'bu', 'həmin', 'bəzi', 'bir neçə'],
  borders: [
    'həmçinin',
    'da',
    'də',
    'bu gün',
    'dünən',
    'sonda',
    'nəticəsində',
    'yekununda',
    'ardınca',
    'zamanı',
    'əvvəl',
    'sonra',
    'çərçivəsində',
    'münasibətilə',
    'tərəfindən',
    'birlikdə',
    'olaraq',
    'beləliklə',
    'nəhayət',
    'burada',
    'orada',
    'yekdilliklə',
  ],
  doers:
    'tərəflər liderlər nazirlər prezidentlər heyətlər ölkələr dövlətlər iştirakçılar rəsmilər şura komissiya komitə parlament o onlar'.split(
      ' ',
    ),
  links:
    'dair haqqında üçün barədə barəsində mövzusunda sahəsində sahəsindəki arasında arasındakı qarşı ilə üzrə'.split(
      ' ',
    ),
  governs: /(?:[aə]n|[aə]c[aə][kq]|d[iuü][kğy][iuü]?|m[iuü]ş|m[aə]s[iuü]|m[aə][iuüaə])$/u,
  governed: /(?:n?d[aə]n?|n?yl[aə]|l[aə]rl[aə]|[iuü]n[aəiuü]|n[iuü]|y[aə])$/u,
  finite: /(?:d[iuü](?:l[aə]r)?|[iuü]b(?:l[aə]r)?|[iuü]r(?:l[aə]r)?|[aə]c[aə][kq]|[aə]r[aə][kq])$/u,
  possessed: /(?:s|[^aəeiouöü])[iuü]$/u,
  bareAccusative: /^[iuü]$/u,
}
