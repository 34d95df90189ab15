/** What the monitor's stages take from outside: the clock. */
export interface ClockEffects {
  /** ISO 8601. */
  readonly now: () => string;
}

export const realClock: ClockEffects = { now: () => new Date().toISOString() };
