import { describe, expect, it } from 'vitest';
import { WaitClock } from '#live/table/wait-clock.ts';

/** A clock that is set by hand, in milliseconds. */
function handSet() {
  let now = 5_000;
  return { clock: new WaitClock(() => now), pass: (ms: number) => (now += ms) };
}

describe('a clock of a wait', () => {
  it('begins anew when something else is waited for, and runs on while it is the same', () => {
    const { clock, pass } = handSet();
    clock.set('first', true);
    pass(2_000);
    clock.set('first', true);
    pass(1_000);
    expect(clock.waited).toBe(3_000);
    clock.set('second', true);
    expect(clock.waited).toBe(0);
  });

  it('stands still in a pause, however often that is said', () => {
    const { clock, pass } = handSet();
    clock.set('first', true);
    pass(2_000);
    for (const _ of [1, 2, 3]) {
      clock.set('first', false);
      pass(60_000);
    }
    clock.set('first', true);
    pass(500);
    expect(clock.waited).toBe(2_500);
  });

  it('says what is left of a limit and of what was added to it, and never less than nothing', () => {
    const { clock, pass } = handSet();
    clock.set('first', true);
    pass(50_000);
    expect(clock.left(60)).toBe(10_000);
    pass(20_000);
    expect(clock.left(60)).toBe(0);
    expect(clock.left(60, 120)).toBe(110_000);
  });
});
