// How a reader that holds too much memory ends itself, for its parent to tell from other ends.

/** The signal it gives itself. Windows knows no such signal, and nothing tells there who ended it. */
export const OUT_OF_MEMORY = process.platform === 'win32' ? 'SIGKILL' : 'SIGUSR2'
