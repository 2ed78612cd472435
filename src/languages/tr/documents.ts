// Turkish names of documents and of topics.
import type { Language } from '../language.ts'

export const turkishDocuments: Language['documents'] = {
  'joint-statement': [
    'ortak bildiri',
    'ortak bildirisi',
    'ortak açıklama',
    'ortak açıklaması',
    'sonuç bildirgesi',
    'sonuç bildirisi',
  ],
  declaration: [
    'bildirge',
    'bildirgesi',
    'ortak deklarasyon',
    'deklarasyon',
    'deklarasyonu',
    'beyanname',
    'beyannamesi',
    'bildiri',
  ],
  regulation: ['tüzük', 'tüzüğü', 'yönetmelik', 'yönetmeliği', 'usul kuralları'],
  concept: ['konsept', 'konsepti', 'konsept belgesi', 'vizyon belgesi'],
  memorandum: [
    'mutabakat zaptı',
    'mutabakat zaptları',
    'mutabakat muhtırası',
    'mutabakat muhtıraları',
    'niyet beyanı',
  ],
  agreement: [
    'anlaşma',
    'anlaşması',
    'antlaşma',
    'antlaşması',
    'protokol',
    'protokolü',
    'sözleşme',
    'sözleşmesi',
  ],
  decision: ['karar', 'kararı', 'kararlar'],
  proposal: ['teklif taslağı', 'öneri taslağı', 'teklif', 'teklifi'],
  plan: [
    'eylem planı',
    'yol haritası',
    'tedbirler',
    'iş birliği programı',
    'işbirliği programı',
    'çalışma planı',
    'önlemler',
  ],
}

export const turkishTopics: Language['topics'] = {
  trade: ['ticaret', 'yatırım', 'ekonomik iş birliği', 'ekonomi', 'ekonomik'],
  transport: ['ulaştırma', 'koridor', 'orta koridor', 'lojistik', 'demiryolu'],
  energy: ['enerji', 'doğal gaz', 'petrol'],
  security: ['güvenlik', 'savunma', 'terör', 'terörizm', 'savunma sanayii'],
  water: ['iklim', 'çevre'],
  digital: ['dijital', 'yapay zekâ', 'yapay zeka'],
  culture: ['kültür', 'eğitim', 'turizm', 'bilim'],
  migration: ['göç', 'sınır'],
}
