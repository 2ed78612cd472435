// A host and port → whether something listens there.
import { connect } from 'node:net'

/** null where a connection was made; otherwise the system's code (ECONNREFUSED, ENOTFOUND) or `no answer in time`. */
export function connectionTroubleOf(
  host: string,
  port: number,
  timeoutMs: number = 5000,
): Promise<string | null> {
  return new Promise((done) => {
    const socket = connect({ host, port })
    const finish = (trouble: string | null): void => {
      socket.destroy()
      done(trouble)
    }
    socket.setTimeout(timeoutMs, () => finish('no answer in time'))
    socket.once('connect', () => finish(null))
    socket.once('error', (error: NodeJS.ErrnoException) => finish(error.code ?? 'no connection'))
  })
}
