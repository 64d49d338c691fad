import type { Clock } from '#live/serving/clock.ts';

interface Due {
  readonly at: number;
  readonly act: () => void;
}

/** A clock that goes only when it is told to. */
export class FakeClock implements Clock {
  #time = 1_800_000_000_000;
  #ahead = 0;
  #due: Due[] = [];

  readonly now = (): number => this.#time + this.#ahead;
  readonly passed = (): number => this.#time;

  readonly after = (milliseconds: number, act: () => void): (() => void) => {
    const due = { at: this.#time + milliseconds, act };
    this.#due.push(due);
    return () => {
      this.#due = this.#due.filter((other) => other !== due);
    };
  };

  /** Sets the time of day, by so many milliseconds against what it would be; no time passes. */
  setAhead(milliseconds: number): void {
    this.#ahead = milliseconds;
  }

  /** Lets time pass, and everything happen that is due by then. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#time + milliseconds;
    await settled();
    for (;;) {
      const [next] = this.#due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      this.#due = this.#due.filter((other) => other !== next);
      this.#time = Math.max(this.#time, next.at);
      next.act();
      await settled();
    }
    this.#time = end;
    await settled();
  }
}

/** Once everything has been done that waits for nothing but its turn. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await new Promise(setImmediate);
}
