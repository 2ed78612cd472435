// Turkmen names of documents and of topics, and the words around a title.
import type { Language } from '../language.ts'

export const turkmenDocuments: Language['documents'] = {
  'joint-statement': ['bilelikdäki beýannama', 'bilelikdäki beýannamasy', 'jemleýji beýannama'],
  declaration: ['jarnama', 'jarnamasy'],
  memorandum: ['özara düşünişmek hakynda ähtnama', 'ähtnama', 'ähtnamasy'],
  agreement: ['ylalaşyk', 'ylalaşygy', 'şertnama', 'şertnamasy'],
  decision: ['karar', 'karary', 'çözgüt'],
  plan: ['hereketleriň meýilnamasy', 'maksatnama', 'maksatnamasy', 'meýilnama', 'meýilnamasy'],
}

export const turkmenTopics: Language['topics'] = {
  trade: ['söwda', 'maýa goýum', 'ykdysady hyzmatdaşlyk'],
  transport: ['ulag', 'üstaşyr', 'geçelge'],
  energy: ['energetika', 'tebigy gaz', 'nebit'],
  security: ['howpsuzlyk', 'goranmak'],
  water: ['suw', 'howa', 'ekologiýa'],
  digital: ['sanly', 'emeli aň'],
  culture: ['medeniýet', 'bilim'],
}

export const turkmenTitles: Language['titles'] = {
  determiners: ['bir', 'bu', 'şol', 'birnäçe'],
  borders: [
    'şeýle hem',
    'şu gün',
    'soňra',
    'netijesinde',
    'çäklerinde',
    'tarapyndan',
    'bilelikde',
    'soňunda',
  ],
  doers: 'taraplar ministrler wekiliýetler ýurtlar döwletler prezidentler olar'.split(' '),
  links: ['hakynda', 'boýunça', 'arasynda', 'arasyndaky', 'üçin', 'bilen', 'babatda'],
  governs: /(?:[ae]n|j[ae]k|m[ae]k)$/u,
  governed: /(?:d[ae]n?|n[yi]ň|n[yi]|[yi]n[ae])$/u,
  finite: /(?:d[yiuü](?:l[ae]r)?|ýar|ýer|[yi]p|j[ae]k)$/u,
  possessed: /(?:s|[^aeoöuüyi])[yi]$/u,
  bareAccusative: null,
}
