// A host name → only such addresses as may be connected to; the socket takes these very answers, so none can change between.
import { lookup as systemLookup } from 'node:dns'
import type { LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { FetchError } from './fetch-error.ts'

export type AddressRule = (address: string) => boolean

/** Resolves a name to all its addresses. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>

/** The machine's own resolver, hosts file included. */
export function resolveName(hostname: string): Promise<LookupAddress[]> {
  return new Promise((resolve, reject) => {
    systemLookup(hostname, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)))
  })
}

/** A `lookup` for sockets that fails with a FetchError where `allowed` accepts no address of the name. */
export function guardedLookup(allowed: AddressRule, resolve: Resolve = resolveName): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname).then(
      (addresses) => {
        const open = addresses.filter(({ address }) => allowed(address))
        const first = open[0]
        if (first === undefined) done(refusal(hostname), '', 0)
        else if (options.all === true) done(null, open)
        else done(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => done(error, '', 0),
    )
  }
}

/** What is told of a host in a private network. */
export function refusal(hostname: string): FetchError {
  return new FetchError(
    'private',
    `${hostname} is an address of this machine or a private network; ALLOW_PRIVATE_SOURCES=true allows such sources`,
  )
}
