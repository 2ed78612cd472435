// The environment → what is wrong with the settings in it.
import type { Check, Finding } from './check.ts'

export const settings: Check = {
  name: 'Settings',
  examine({ parsed }) {
    const warnings = parsed.warnings.map(({ key, message }): Finding => ({
      state: 'warning',
      message: `${key}: ${message}`,
    }))
    if (parsed.ok) return [{ state: 'ok', message: 'every value can be used' }, ...warnings]
    const problems = parsed.problems.map(({ key, message }): Finding => ({
      state: 'problem',
      message: `${key}: ${message}`,
    }))
    return [...problems, ...warnings]
  },
}
