// Rows of institutions: ministries, and the houses of state beside them. They are never persons.
//
// A head line: id | office of its head. Properties, eight cells each (see table.ts): name, short.
import { houses } from './offices/institutions.ts'
import { ministries } from './offices.ts'
import { once } from './once.ts'
import { namesOfProperty, parseBlocks } from './table.ts'
import type { Institution } from './types.ts'

/** Everything that is named like an office's holder and is none: "Dışişleri Bakanlığı", "пресс-служба", "посольство". */
export const institutions: () => readonly Institution[] = once(() => [
  ...ministries(),
  ...parseBlocks(houses).map((block) => {
    const [id = '', head = ''] = block.head
    return {
      id,
      names: namesOfProperty(block, 'name'),
      abbreviations: namesOfProperty(block, 'short'),
      headOffice: head === '' ? null : head,
    }
  }),
])
