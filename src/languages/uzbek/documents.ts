// Uzbek names of documents and of topics.
import type { Language } from '../language.ts'

export const uzbekDocuments: Language['documents'] = {
  'joint-statement': [
    'qoʻshma bayonot',
    'qoʻshma bayonoti',
    'qoʻshma kommyunike',
    'kommyunike',
    'yakuniy bayonot',
  ],
  declaration: ['deklaratsiya', 'deklaratsiyasi', 'qoʻshma deklaratsiya', 'qoʻshma deklaratsiyasi'],
  regulation: ['nizom', 'nizomi', 'reglament', 'reglamenti'],
  concept: ['konsepsiya', 'konsepsiyasi'],
  memorandum: ['memorandum', 'memorandumi', 'anglashuv memorandumi', 'oʻzaro anglashuv memorandumi'],
  agreement: [
    'bitim',
    'bitimi',
    'shartnoma',
    'shartnomasi',
    'protokol',
    'bayonnoma',
    'kelishuv',
    'konvensiya',
  ],
  decision: ['qaror', 'qarori', 'rezolyutsiya'],
  proposal: ['taklif', 'taklifi', 'taklif loyihasi'],
  plan: [
    'yoʻl xaritasi',
    'harakatlar rejasi',
    'chora-tadbirlar rejasi',
    'hamkorlik dasturi',
    'chora-tadbirlar dasturi',
    'ish rejasi',
    'hamkorlik rejasi',
    'tadbirlar rejasi',
    'maslahatlashuvlar rejasi',
    'maslahatlashuvlar dasturi',
    'qoʻshma reja',
    'ish dasturi',
  ],
}

export const uzbekTopics: Language['topics'] = {
  trade: ['savdo', 'investitsiya', 'savdo-iqtisodiy', 'iqtisodiy'],
  transport: ['transport', 'yoʻlak', 'logistika', 'temir yoʻl'],
  energy: ['energetika', 'gaz', 'neft'],
  security: ['xavfsizlik', 'mudofaa', 'terrorizm'],
  water: ['suv', 'iqlim', 'ekologiya'],
  digital: ['raqamli', 'sunʼiy intellekt'],
  culture: ['madaniyat', 'taʼlim', 'madaniy-gumanitar', 'turizm'],
  migration: ['migratsiya', 'chegara'],
}
