// Names for tests that are not about names: every code stands for itself.
import type { Names } from '../../digests/names.ts'

export const plainNames: Names = {
  country: (code) => code,
  organization: (code) => code,
  format: (id) => id,
  office: (id) => id,
  officePlural: () => null,
  city: (name) => name,
  person: (code) => code,
}
