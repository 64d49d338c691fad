import { describe, expect, it } from 'vitest';
import type { Offer } from '#engine/model/offer.ts';
import { lettersBefore } from '#engine/text/letters-before.ts';

function letter(id: number, over: Partial<Offer> = {}): Offer {
  const sent = { id, from: 0, to: 1, track: 1, clauses: [], round: id, via: undefined, counters: undefined } as const;
  return { ...sent, status: 'refused', answer: undefined, ...over };
}

describe('the letters before one', () => {
  it('went the same way about the same track, and were not kept back', () => {
    const others = [letter(2, { to: 2 }), letter(3, { from: 1, to: 0 }), letter(4, { track: 0 })];
    const letters = [letter(1), ...others, letter(5, { status: 'held' }), letter(6), letter(7)];
    expect(lettersBefore(letters, letter(6)).map(({ id }) => id)).toEqual([1]);
    expect(lettersBefore(letters, letter(1))).toEqual([]);
    expect(lettersBefore(letters, letter(9))).toEqual([]);
  });
});
