// What the doctor looks at, and what it finds.
import type { ParsedConfig } from '../../config.ts'

export interface Finding {
  state: 'ok' | 'warning' | 'problem'
  /** What is so; for warnings and problems also how to mend it. */
  message: string
}

export interface Examined {
  env: Readonly<Record<string, string | undefined>>
  parsed: ParsedConfig
}

/** One matter: never throws for what it is there to find. */
export interface Check {
  name: string
  examine(examined: Examined): Promise<Finding[]> | Finding[]
}
