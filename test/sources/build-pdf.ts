// Pages of lines → the bytes of a small PDF, as a word processor would write it.

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
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const security = encrypted ? ` /Encrypt ${lock} 0 R /ID [<${key}> <${key}>]` : ''
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  body += `trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R${security} >>\nstartxref\n${body.indexOf('xref\n0')}\n%%EOF\n`
  return new TextEncoder().encode(body)
}
