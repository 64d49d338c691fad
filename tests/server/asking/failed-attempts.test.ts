import { describe, expect, it } from 'vitest';
import { FailedAttempts } from '#server/asking/failed-attempts.ts';

const ALLOWED = { fromAddress: { atOnce: 4, perSecond: 0.5 }, onLine: { atOnce: 2, perSecond: 0.1 } };

describe('wrong tries', () => {
  it('are counted for all lines of an address, and then for each line', () => {
    const tries = new FailedAttempts(ALLOWED, () => 0);
    const [one, other] = [tries.onLine('a'), tries.onLine('a')];
    const looked = (line: () => unknown, times: number) =>
      Array.from({ length: times }, line).filter((looked) => looked !== undefined).length;
    expect(looked(one, 20)).toBe(6);
    expect(looked(other, 20)).toBe(2);
    expect(looked(tries.onLine('b'), 20)).toBe(6);
  });

  it('do not count where they turn out to be right, however many there are', () => {
    const tries = new FailedAttempts(ALLOWED, () => 0);
    const one = tries.onLine('a');
    while (one() !== undefined);
    const other = tries.onLine('a');
    for (let time = 0; time < 50; time += 1) other()?.wasRight();
    expect(other()).toBeDefined();
  });

  it('count until they are known to be right: many at once are no way around', () => {
    const tries = new FailedAttempts(ALLOWED, () => 0);
    const line = tries.onLine('a');
    const begun = Array.from({ length: 20 }, line);
    expect(begun.filter((one) => one !== undefined)).toHaveLength(6);
  });

  it('are looked at again with time', () => {
    let now = 0;
    const line = new FailedAttempts(ALLOWED, () => now).onLine('a');
    while (line() !== undefined);
    now = 2000;
    expect(line()).toBeDefined();
    expect(line()).toBeUndefined();
  });
});
