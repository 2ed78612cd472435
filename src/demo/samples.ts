// The sample articles that ship with the project → documents, those that come in later each with its instant.
import { readFile } from 'node:fs/promises'
import type { RawDocument } from '../domain/article.ts'
import { applyEntry, parseManifest } from '../sources/manifest.ts'
import { describeProblem } from '../sources/problem.ts'
import { parseText } from '../sources/text.ts'

const FOLDER = new URL('../../samples/', import.meta.url)

export interface LaterSample {
  arrives: Date
  document: RawDocument
}

/** Articles that are known when the demo starts, in the order of their manifest: the oldest first. */
export async function loadSamples(): Promise<RawDocument[]> {
  const { documents } = await loadManifest('manifest.jsonl')
  return documents
}

/** Articles that come in while the demo's clock runs on, by their instant. */
export async function loadLaterSamples(): Promise<LaterSample[]> {
  const { documents, lines } = await loadManifest('later.jsonl')
  const samples = documents.map((document, index) => {
    const { arrives } = JSON.parse(lines[index]!) as { arrives: string }
    return { document, arrives: new Date(arrives) }
  })
  return samples.sort((a, b) => a.arrives.getTime() - b.arrives.getTime())
}

/** Articles of the demo's own newspaper; of their addresses the paths count, on whatever host it stands. */
export async function loadGazetteSamples(): Promise<RawDocument[]> {
  const { documents } = await loadManifest('gazette/manifest.jsonl')
  return documents
}

async function loadManifest(name: string): Promise<{ documents: RawDocument[]; lines: string[] }> {
  const manifest = new URL(name, FOLDER)
  const text = await readFile(manifest, 'utf8')
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const { entries, problems } = parseManifest(text, name)
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join('; '))
  const documents = await Promise.all(
    entries.map(async (entry) => {
      const parsed = parseText(await readFile(new URL(entry.file, manifest), 'utf8'), entry.file, null)
      if (!parsed.ok) throw new Error(`samples/${entry.file}: ${parsed.problem.message}`)
      return applyEntry(parsed.documents[0]!, entry)
    }),
  )
  return { documents, lines }
}
