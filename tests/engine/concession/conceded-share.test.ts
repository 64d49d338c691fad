import { describe, expect, it } from 'vitest';
import { concededShare } from '#engine/concession/conceded-share.ts';

describe('the share that is conceded by a time', () => {
  it.each([
    [0, 250, 500],
    [250, 500, 500],
    [500, 500, 250],
    [750, 500, 63],
    [1000, 500, 4],
  ])('is a power of the time, by firmness: %i at %i is %i', (firmness, time, share) => {
    expect(concededShare(time, firmness)).toBe(share);
  });

  it('runs from nothing to all, whatever the firmness', () => {
    for (const firmness of [0, 130, 250, 480, 750, 1000]) {
      const shares = Array.from({ length: 101 }, (_, step) => concededShare(step * 10, firmness));
      expect([shares[0], shares.at(-1)]).toEqual([0, 1000]);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
    }
  });
});
