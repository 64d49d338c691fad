import { describe, expect, it } from 'vitest';
import type { ReceptionKind } from '#engine/hints/imagined-answers.ts';
import type { Likelihood } from '#engine/hints/reception.ts';
import { foretoldModel } from '#session/table/parts/foretold-model.ts';
import { smallGame } from '../../../support/scenarios.ts';

const GAME = smallGame();
const OFFER = 7;

function guessed(kind: ReceptionKind, likelihood: Likelihood, came: ReceptionKind) {
  return foretoldModel({ game: GAME, foretold: new Map([[OFFER, { kind, likelihood }]]) }, OFFER, 1, came);
}

describe('a guess, held against what came', () => {
  it('is right where the offer was received so', () => {
    const words = 'As we expected, the town of B accepted a part.';
    expect(guessed('in-part', 'probably', 'in-part')).toEqual({ right: true, words });
  });

  it('is wrong otherwise, and says how likely it was told to be', () => {
    expect(guessed('counter', 'may', 'refuse')).toEqual({
      right: false,
      words: 'We expected a counter-proposal, but were not sure. We were wrong.',
    });
    expect(guessed('accept', 'very-likely', 'in-part')?.words).toBe(
      'We thought acceptance very probable. We were wrong.',
    );
  });

  it('is none where nothing was told, or nothing but that it could go either way', () => {
    expect(foretoldModel({ game: GAME }, OFFER, 1, 'accept')).toBeUndefined();
    expect(foretoldModel({ game: GAME, foretold: new Map() }, OFFER, 1, 'accept')).toBeUndefined();
    expect(guessed('counter', 'either', 'counter')).toBeUndefined();
  });
});
