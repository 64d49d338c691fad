import { describe, expect, it } from 'vitest';
import type { Clause } from '#engine/model/moves.ts';
import {
  askedSince,
  hasAsked,
  isRefusedAgain,
  lastRefusedOver,
  lettersKnownBefore,
  lettersOf,
  newsSince,
  repetitionOf,
  sameTurnedDown,
} from '#engine/negotiators/telling/correspondence.ts';
import type { SeenOffer } from '#engine/views/seen-offer.ts';
import { openTable } from '../../../support/play.ts';
import { smallScenario } from '../../../support/scenarios.ts';

const [A, B, C] = [0, 1, 2];
const [WATER, GUARD, COSTS] = [2, 3, 4];

const on = (issue: number, option: number, or?: number): Clause =>
  or === undefined ? { issue, option } : { issue, option, or };

/** A letter of a round, from a to b about the water unless told otherwise. */
function letter(round: number, clauses: readonly Clause[], over: Partial<SeenOffer> = {}): SeenOffer {
  return {
    id: round,
    from: A,
    to: B,
    track: 1,
    clauses,
    round,
    via: undefined,
    counters: undefined,
    status: 'refused',
    answer: { response: 'refuse', reason: 'not-now', issue: undefined },
    ...over,
  };
}

describe('a correspondence', () => {
  const offers = [
    letter(1, [on(WATER, 0)]),
    letter(2, [on(WATER, 1)], { to: C }),
    letter(3, [on(WATER, 1)], { from: B, to: A }),
    letter(4, [on(0, 1)], { track: 0 }),
    letter(5, [on(WATER, 1)], { status: 'held' }),
    letter(6, [on(WATER, 2)]),
  ];
  const view = { ...openTable(smallScenario()).viewOf('a'), offers };

  it('is what one has written to another about a track, without what a carrier has kept back', () => {
    expect(lettersOf(view, { from: A, to: B, track: 1 }).map(({ round }) => round)).toEqual([1, 6]);
    expect(lettersOf(view, { from: B, to: A, track: 1 }).map(({ round }) => round)).toEqual([3]);
  });

  it('has come before a letter where it went the same way earlier', () => {
    const last = offers.at(-1) as SeenOffer;
    expect(lettersKnownBefore(view, last).map(({ round }) => round)).toEqual([1]);
    expect(lettersKnownBefore(view, offers[0] as SeenOffer)).toEqual([]);
  });
});

describe('a letter that says the same again', () => {
  const letters = [letter(1, [on(WATER, 0), on(GUARD, 1)]), letter(2, [on(WATER, 1)])];

  it('counts how often that was said, since when, and whether the last letter said it', () => {
    expect(repetitionOf(letters, [on(WATER, 1)])).toEqual({ round: 2, times: 1, last: true });
    expect(repetitionOf(letters, [on(GUARD, 1), on(WATER, 0)])).toEqual({ round: 1, times: 1, last: false });
    const thrice = [...letters, letter(3, [on(WATER, 1)])];
    expect(repetitionOf(thrice, [on(WATER, 1)])).toEqual({ round: 2, times: 2, last: true });
  });

  it('says the whole of it: a part, or a vague clause for a firm one, is another letter', () => {
    expect(repetitionOf(letters, [on(WATER, 0)])).toBeUndefined();
    expect(repetitionOf(letters, [on(WATER, 1, 2)])).toBeUndefined();
    expect(repetitionOf([], [on(WATER, 1)])).toBeUndefined();
  });
});

describe('what has been asked for', () => {
  const letters = [
    letter(1, [on(WATER, 2)]),
    letter(2, [on(WATER, 1)]),
    letter(3, [on(GUARD, 1)]),
    letter(4, [on(WATER, 1, 2)]),
  ];

  it('counts from the first of all letters since that ask for it; one that is silent there does not break the row', () => {
    expect(askedSince(letters.slice(0, 3), on(WATER, 1))).toBe(2);
    expect(askedSince(letters, on(GUARD, 1))).toBe(3);
  });

  it('has been asked for once, whatever came after', () => {
    expect(hasAsked(letters.slice(0, 2), on(WATER, 2))).toBe(true);
    expect(hasAsked(letters.slice(1, 3), on(WATER, 2))).toBe(false);
    expect(hasAsked(letters.slice(3), on(WATER, 2))).toBe(true);
  });

  it('is neither of two answers that were written, nor what was asked before something else was', () => {
    expect(askedSince(letters, on(WATER, 1))).toBeUndefined();
    expect(askedSince(letters, on(WATER, 2))).toBeUndefined();
    expect(askedSince(letters.slice(0, 2), on(WATER, 2))).toBeUndefined();
    expect(askedSince(letters, on(COSTS, 1))).toBeUndefined();
  });
});

describe('what is new in a letter', () => {
  const letters = [letter(1, [on(WATER, 0), on(GUARD, 1)]), letter(2, [on(WATER, 1), on(COSTS, 1)])];

  it('is wording that no letter had, and what the last letter has that it leaves out', () => {
    expect(newsSince(letters, [on(WATER, 1), on(GUARD, 2)])).toEqual({
      round: 2,
      clauses: [on(GUARD, 2)],
      dropped: [COSTS],
    });
    expect(newsSince(letters, [on(WATER, 1, 2), on(GUARD, 1), on(COSTS, 1)])).toEqual({
      round: 2,
      clauses: [on(WATER, 1, 2)],
      dropped: [],
    });
  });

  it('is not what an earlier letter had and the last one dropped or put otherwise', () => {
    expect(newsSince(letters, [on(WATER, 0), on(GUARD, 1), on(COSTS, 2)])?.clauses).toEqual([on(COSTS, 2)]);
  });

  it('is nothing that can be told where it is the first', () => {
    expect(newsSince([], [on(WATER, 1)])).toBeUndefined();
  });
});

describe('what has been turned down', () => {
  const refusedOver = (issue: number) => ({ response: 'refuse', reason: 'too-little', issue }) as const;
  const letters = [
    letter(1, [on(WATER, 0), on(GUARD, 1)], { answer: refusedOver(WATER) }),
    letter(2, [on(WATER, 0), on(GUARD, 1)], { answer: { response: 'counter', offer: 9 } }),
    letter(3, [on(WATER, 1), on(GUARD, 1)], { delivered: [on(WATER, 1, 2), on(GUARD, 1)], answer: refusedOver(WATER) }),
    letter(4, [on(WATER, 2)], { answer: { response: 'accept' } }),
    letter(5, [on(WATER, 0), on(GUARD, 1)], { answer: undefined, status: 'waiting' }),
  ];

  it('is the same letter, as it was read, that was refused or countered', () => {
    const rounds = (clauses: readonly Clause[]) => sameTurnedDown(letters, clauses).map(({ round }) => round);
    expect(rounds([on(WATER, 0), on(GUARD, 1)])).toEqual([1, 2]);
    expect(rounds([on(WATER, 1, 2), on(GUARD, 1)])).toEqual([3]);
    expect(rounds([on(WATER, 1), on(GUARD, 1)])).toEqual([]);
    expect(rounds([on(WATER, 2)])).toEqual([]);
  });

  it('is the wording that the last refusal over an article named, as it was read', () => {
    expect(lastRefusedOver(letters, WATER)).toEqual({ clause: on(WATER, 1, 2), letter: letters[2] });
    expect(lastRefusedOver(letters.slice(0, 2), WATER)?.clause).toEqual(on(WATER, 0));
    expect(lastRefusedOver(letters, GUARD)).toBeUndefined();
  });

  it('is turned down again where an earlier refusal was of the same letter, or over the same article', () => {
    const isAgain = (over: Partial<SeenOffer>) => isRefusedAgain(letters, letter(6, [], over));
    expect(isAgain({ clauses: [on(WATER, 2), on(GUARD, 1)], answer: refusedOver(WATER) })).toBe(true);
    expect(isAgain({ clauses: [on(WATER, 2), on(GUARD, 1)], answer: refusedOver(GUARD) })).toBe(false);
    expect(isAgain({ clauses: [on(GUARD, 1), on(WATER, 0)] })).toBe(true);
    expect(isAgain({ clauses: [on(GUARD, 1), on(WATER, 0)], answer: { response: 'accept' } })).toBe(false);
    expect(isAgain({ clauses: [on(GUARD, 1)], answer: undefined })).toBe(false);
  });
});
