// Pages of lines → the bytes of a small PDF, as a word processor would write it.
import { deflateSync } from 'node:zlib'

/** A valid PDF with a text layer; lines in ASCII. `encrypt`: marked as protected with a password nobody knows. */
export function buildPdf(
  pages: readonly (readonly string[])[],
  options: { encrypt?: boolean } = {},
): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const catalog = add('<< /Type /Catalog /Pages 2 0 R >>')
  add('')
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')
  const kids = pages.map((lines) => {
    const shown = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join('\n')
    const stream = `BT /F1 12 Tf 14 TL 72 720 Td\n${shown}\nET`
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${content} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
    )
  })
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`
  const key = '00'.repeat(32)
  const encrypted = options.encrypt === true
  const lock = encrypted ? add(`<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -44 >>`) : 0
  return writePdf(objects, catalog, encrypted ? ` /Encrypt ${lock} 0 R /ID [<${key}> <${key}>]` : '')
}

/** A valid PDF of some 2 KB whose one page unpacks, in two steps, to `megabytes` of blanks. */
export function buildPdfBomb(megabytes: number): Uint8Array {
  const packed = deflateSync(deflateSync(Buffer.alloc(megabytes * 1024 * 1024, ' '), { level: 9 }), {
    level: 9,
  })
  const hex = `${packed.toString('hex')}>`
  const filters = '/ASCIIHexDecode /FlateDecode /FlateDecode'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << >> >>',
    `<< /Length ${hex.length} /Filter [${filters}] >>\nstream\n${hex}\nendstream`,
  ]
  return writePdf(objects, 1, '')
}

/** @param security what the trailer has beside its size and root */
function writePdf(objects: readonly string[], catalog: number, security: string): Uint8Array {
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  body += `trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R${security} >>\nstartxref\n${body.indexOf('xref\n0')}\n%%EOF\n`
  return new TextEncoder().encode(body)
}
