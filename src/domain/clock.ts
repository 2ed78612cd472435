// The one clock: application, ticks and queue all ask it, and the demo moves it.

export interface Clock {
  now(): Date
}
