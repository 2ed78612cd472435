// A PDF → a document: the text of its pages, a form feed before each page after the first.
import { extractTextItems, getDocumentProxy } from 'unpdf'
import { MAX_PDF_PAGES } from './limits.ts'
import { pdfLines } from './pdf-lines.ts'
import { failed } from './problem.ts'
import type { SourceResult } from './problem.ts'
import { parseText } from './text.ts'

/** The end mark may be followed by some bytes; readers look for it in the last kilobyte. */
const END_MARK_BYTES = 1024

/** The document of a PDF file's bytes. Lines are as on the page, with a blank line between paragraphs; nothing is read from pictures. */
export async function parsePdf(
  bytes: Uint8Array,
  name: string,
  url: string | null = null,
): Promise<SourceResult> {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-END_MARK_BYTES))
  if (!tail.includes('%%EOF'))
    return failed(
      'truncated',
      name,
      'the PDF ends before its end mark: it was not saved to its end; fetch it again',
    )
  const pages = await readPages(bytes, name)
  if (!pages.ok) return pages
  const text = pages.texts.map((page) => page.replace(/[\f\0]/g, ' ').trimEnd()).join('\n\f')
  if (text.trim() === '')
    return failed('no-text', name, 'the PDF holds pictures of pages and no text; run text recognition first')
  return parseText(text, name, url)
}

type Pages = { ok: true; texts: string[] } | (SourceResult & { ok: false })

async function readPages(bytes: Uint8Array, name: string): Promise<Pages> {
  try {
    // The reader takes the array for itself and refuses Node's own kind; its warnings would go to standard output.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    try {
      if (pdf.numPages > MAX_PDF_PAGES)
        return failed(
          'too-large',
          name,
          `the PDF has more than ${MAX_PDF_PAGES} pages; pass the part that matters`,
        )
      return { ok: true, texts: (await extractTextItems(pdf)).items.map(pdfLines) }
    } finally {
      await pdf.loadingTask.destroy()
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      return failed('encrypted', name, 'the PDF is protected by a password; save a copy without it')
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error)
    return failed('broken', name, `the PDF cannot be read (${reason}); fetch it again or pass its text`)
  }
}
