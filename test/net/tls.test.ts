import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { FetchError } from '../../src/net/fetch-error.ts'
import { fetchSource } from '../../src/net/fetch-source.ts'
import type { Fetched } from '../../src/net/fetch-source.ts'
import { makeCertificate } from './certificate.ts'
import type { Certificate } from './certificate.ts'
import { serve } from './serve.ts'

const LONG_AGO = new Date('2001-01-01T00:00:00Z')
const PAST = new Date('2002-01-01T00:00:00Z')
const NEARLY_FAR = new Date('2998-01-01T00:00:00Z')
const FAR = new Date('2999-01-01T00:00:00Z')

/** Asks `news.test`, a server on loopback, over TLS. */
async function read({ cert, key }: Certificate): Promise<Fetched> {
  const pem = key.export({ type: 'pkcs8', format: 'pem' })
  const server = createServer({ cert, key: pem }, (_request, response) => void response.end('secure'))
  server.on('tlsClientError', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return fetchSource(`https://news.test:${(server.address() as AddressInfo).port}/`, {
    version: '0.0.0',
    allowPrivate: true,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  })
}

/** As if an authority that everybody knows had signed it. */
function trusted(certificate: Certificate): Certificate {
  const known = getCACertificates('default')
  setDefaultCACertificates([certificate.cert])
  onTestFinished(() => setDefaultCACertificates(known))
  return certificate
}

describe('a host over TLS', () => {
  it('is read where its certificate is good', async () => {
    const { bytes } = await read(trusted(makeCertificate('news.test', LONG_AGO, FAR)))

    expect(Buffer.from(bytes).toString()).toBe('secure')
  })

  it.each([
    ['signed by itself', () => makeCertificate('news.test', LONG_AGO, FAR), 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    [
      'made out to another',
      () => trusted(makeCertificate('other.test', LONG_AGO, FAR)),
      'ERR_TLS_CERT_ALTNAME_INVALID',
    ],
    ['of the past', () => trusted(makeCertificate('news.test', LONG_AGO, PAST)), 'CERT_HAS_EXPIRED'],
    ['of the future', () => trusted(makeCertificate('news.test', NEARLY_FAR, FAR)), 'CERT_NOT_YET_VALID'],
  ])('with a certificate %s', async (_, certificate, code) => {
    const error = await read(certificate()).catch((error: FetchError) => error)

    expect(error).toMatchObject({ failure: 'certificate', retryable: true, status: null })
    expect((error as FetchError).message).toMatch(
      new RegExp(`^news\\.test:\\d+: its certificate .* \\(${code}\\); open it in a browser`),
    )
  })

  it('that speaks no TLS is told as such', async () => {
    const root = await serve((_request, response) => void response.end('plain'))
    const error = await fetchSource(root.replace('http:', 'https:'), {
      version: '0.0.0',
      allowPrivate: true,
    }).catch((error: FetchError) => error)

    expect(error).toMatchObject({ failure: 'protocol', retryable: true })
  })
})
