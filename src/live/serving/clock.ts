/** The current time, and timers. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds since some moment; they never go back. */
  passed(): number;
  /** Does something after so many milliseconds; returns how to leave it. */
  after(milliseconds: number, act: () => void): () => void;
}

/** The clock of this computer. What waits keeps no program from ending. */
export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  passed: () => performance.now(),
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
