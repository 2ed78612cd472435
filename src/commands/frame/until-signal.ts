// Ctrl-C, or a service manager's stop → the end of waiting.

/** Resolves with null at the first SIGINT or SIGTERM. A second one ends the process at once, as it would without us. */
export function untilSignal(): Promise<null> {
  return new Promise((done) => {
    const signals = ['SIGINT', 'SIGTERM'] as const
    const end = (): void => {
      for (const signal of signals) process.off(signal, end)
      done(null)
    }
    for (const signal of signals) process.on(signal, end)
  })
}
