// A typed answer to a yes-or-no question, in any of our languages, to what it says.
import { foldName } from './fold-name.ts'

const YES = ['yes', 'yeah', 'evet', 'ha', 'ҳа', 'да', 'bəli', 'иә', 'ооба']
const NO = ['no', 'nope', 'hayır', 'yok', 'yoʻq', 'йўқ', 'нет', 'xeyr', 'жоқ']
const [yes, no] = [YES, NO].map((words) => new Set(words.map(foldName)))

/** What stands before the first comma counts: “Yes, delete everything”. null for anything that is neither. */
export function parseYesNo(text: string): 'yes' | 'no' | null {
  const word = foldName(text.split(',')[0] ?? '')
  if (yes!.has(word)) return 'yes'
  return no!.has(word) ? 'no' : null
}
