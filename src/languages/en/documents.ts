// English names of documents and of topics.
import type { Language } from '../language.ts'

export const englishDocuments: Language['documents'] = {
  'joint-statement': [
    'joint statement',
    'joint communique',
    'communique',
    'joint press statement',
    'final communique',
  ],
  declaration: ['declaration', 'joint declaration', 'declarations'],
  regulation: ['regulation', 'regulations', 'rules of procedure', 'statute', 'terms of reference'],
  concept: ['concept', 'strategy paper', 'strategic vision', 'vision document'],
  memorandum: [
    'memorandum',
    'memorandums',
    'memoranda',
    'memorandum of understanding',
    'memoranda of understanding',
    'mou',
    'mous',
    'letter of intent',
  ],
  agreement: ['agreement', 'agreements', 'treaty', 'protocol', 'protocols', 'contract', 'convention'],
  decision: ['decision', 'decisions', 'resolution', 'resolutions'],
  plan: [
    'action plan',
    'plan of action',
    'roadmap',
    'road map',
    'programme of cooperation',
    'program of cooperation',
    'cooperation program',
    'cooperation programme',
    'work plan',
    'plan of consultations',
  ],
  proposal: ['proposal', 'proposals', 'draft proposal'],
}

export const englishTopics: Language['topics'] = {
  trade: ['trade', 'investment', 'investments', 'economic cooperation', 'economy', 'commerce'],
  transport: [
    'transport',
    'transportation',
    'corridor',
    'middle corridor',
    'logistics',
    'railway',
    'transit',
    'connectivity',
  ],
  energy: ['energy', 'gas', 'oil', 'electricity', 'nuclear power'],
  security: [
    'security',
    'defense',
    'defence',
    'counterterrorism',
    'counter-terrorism',
    'terrorism',
    'military',
  ],
  water: ['water', 'climate', 'environment', 'ecology'],
  digital: ['digital', 'artificial intelligence', 'ai', 'digitalization', 'digitalisation'],
  culture: ['culture', 'cultural', 'education', 'tourism', 'humanitarian', 'science'],
  migration: ['migration', 'border', 'borders', 'consular'],
}
