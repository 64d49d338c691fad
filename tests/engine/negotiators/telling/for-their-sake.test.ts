import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { OfferMove } from '#engine/model/moves.ts';
import { othersOf } from '#engine/model/others-of.ts';
import type { Stance } from '#engine/model/scenario/position.ts';
import type { Decision } from '#engine/negotiators/decision/decision.ts';
import { reasonsTold } from '#engine/negotiators/telling/reasons-told.ts';
import { hasPutForward } from '#engine/negotiators/weighing/has-put-forward.ts';
import { stancesOn } from '#engine/negotiators/weighing/public-stance.ts';
import type { View } from '#engine/views/view.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { playOut } from '../../../support/play.ts';
import { shippedGame } from '../../../support/scenarios.ts';

interface Told {
  readonly party: number;
  readonly to: number;
  readonly by: number;
  readonly loss: number;
  readonly likelier: number;
}

/** What is said to each addressee of an offer of being for another's sake. */
function toldWith(view: View, decision: Decision, { to, party: by }: OfferMove): Told[] {
  return to.flatMap((other) =>
    reasonsTold(view, decision, other).flatMap((reason) => {
      if (reason.code !== 'for-their-sake') return [];
      const points = at(view.own.points, reason.issue);
      const loss = Math.max(...points) - at(points, reason.option);
      return [{ party: reason.party, to: other, by, loss, likelier: reason.with - reason.without }];
    }),
  );
}

/** For each step that an offer claims for another's sake: whether somebody else has put it forward before. */
function claimedOfOthers(view: View, decision: Decision, { to }: OfferMove): boolean[] {
  const others = othersOf(view.party, view.common.partyCount);
  return to
    .flatMap((other) => reasonsTold(view, decision, other))
    .flatMap((reason) =>
      reason.code === 'for-their-sake' ? [others.some((other) => hasPutForward(view, other, reason))] : [],
    );
}

/** What those publicly think of a step for whose sake it is said to be. */
function stancesNamed(view: View, decision: Decision, { to }: OfferMove): (Stance | undefined)[] {
  return to
    .flatMap((other) => reasonsTold(view, decision, other))
    .flatMap((reason) =>
      reason.code === 'for-their-sake' ? [stancesOn(view, reason.party, reason.issue)[reason.option]] : [],
    );
}

describe('a step for the sake of another', () => {
  const game = shippedGame('white-house-2025');
  const told: Told[] = [];
  for (let seed = 1; seed <= 10; seed += 1) {
    playOut(game, seed, (state, decision) => {
      const { move } = decision;
      if (move.type === 'offer') told.push(...toldWith(viewFor(game, state, move.party), decision, move));
    });
  }

  it('is told to others than the one for whose sake it is, of clauses that cost something and help far', () => {
    expect(told.length).toBeGreaterThan(5);
    for (const { party, to, by, loss, likelier } of told) {
      expect([to, by]).not.toContain(party);
      expect(loss).toBeGreaterThan(0);
      expect(likelier).toBeGreaterThanOrEqual(150);
    }
  });

  it('is for the sake of those only that publicly want or accept it', () => {
    const stances: (Stance | undefined)[] = [];
    for (let seed = 3; seed <= 6; seed += 1) {
      playOut(game, seed, (state, decision) => {
        const { move } = decision;
        if (move.type === 'offer') stances.push(...stancesNamed(viewFor(game, state, move.party), decision, move));
      });
    }
    expect(stances.length).toBeGreaterThan(0);
    expect(['wants', 'accepts']).toEqual(expect.arrayContaining(stances));
  });

  it('is not claimed of what another has put forward', () => {
    const claimed: boolean[] = [];
    for (let seed = 3; seed <= 12; seed += 1) {
      playOut(game, seed, (state, decision) => {
        const { move } = decision;
        if (move.type === 'offer') claimed.push(...claimedOfOthers(viewFor(game, state, move.party), decision, move));
      });
    }
    expect(claimed.length).toBeGreaterThan(5);
    expect(claimed).not.toContain(true);
  });
});
