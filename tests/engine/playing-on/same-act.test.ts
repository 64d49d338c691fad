import { describe, expect, it } from 'vitest';
import type { Move } from '#engine/model/moves.ts';
import { isSameAct, isSameMove } from '#engine/playing-on/same-act.ts';

const offer: Move = { type: 'offer', party: 0, track: 0, to: [1], clauses: [{ issue: 0, option: 1 }] };

describe('the same act', () => {
  it('is the same clauses put forward, to whomever', () => {
    expect(isSameAct(offer, { ...offer, to: [2] })).toBe(true);
    expect(isSameAct(offer, { ...offer, party: 1, to: [0] })).toBe(false);
    expect(isSameAct(offer, { ...offer, clauses: [{ issue: 0, option: 1, or: 2 }] })).toBe(false);
  });

  it('is the same thing said or used, by the same delegation', () => {
    const lever: Move = { type: 'useLever', party: 1, lever: 2 };
    expect(isSameAct(lever, { ...lever })).toBe(true);
    expect(isSameAct(lever, { ...lever, lever: 1 })).toBe(false);
    const insist: Move = { type: 'declare', party: 1, what: 'insist', issue: 0, option: 1 };
    expect(isSameAct(insist, { ...insist })).toBe(true);
    expect(isSameAct(insist, { ...insist, what: 'never' })).toBe(false);
  });

  it('is none of replies, nor of days that are ended', () => {
    const accept: Move = { type: 'answer', party: 1, offer: 3, response: 'accept' };
    expect(isSameAct(accept, accept)).toBe(false);
    const end: Move = { type: 'endDay', party: 1 };
    expect(isSameAct(end, end)).toBe(false);
  });
});

describe('the same move', () => {
  it('goes by what keys hold, not by their order or by keys without a value', () => {
    expect(isSameMove(offer, { ...reversed(offer), exact: undefined } as Move)).toBe(true);
    expect(isSameMove(offer, { ...offer, to: [1, 2] })).toBe(false);
  });
});

function reversed(move: Move): Move {
  return Object.fromEntries(Object.entries(move).reverse()) as Move;
}
