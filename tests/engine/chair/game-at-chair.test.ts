import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterDecision, afterOwn, gameAtChair, snapshotAtChair } from '#engine/chair/game-at-chair.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { replay } from '#engine/play.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { fuzzRuns, UNHURRIED } from '../../properties/fuzz-runs.ts';
import { drawOf, JOB_OFFER } from '../../properties/random-play.ts';
import { legalMovesFor } from '../../support/legal-moves.ts';
import { sampleMove } from '../../support/sample-move.ts';

/** A game of a person, who moves by chance, with a negotiator; move by move, as it is played. */
function playedFrom(chance: number) {
  const setup = { seed: chance, seats: ['person', 'negotiator'] as const };
  const memories = newSeatMemories(JOB_OFFER);
  const draw = drawOf(chance);
  let played = gameAtChair(JOB_OFFER, setup, 0, []);
  while (played.state.toAct !== undefined) {
    const decision = nextDecision(JOB_OFFER, played.state, memories);
    const own = () => sampleMove(JOB_OFFER, legalMovesFor(JOB_OFFER, played.state, 0), draw);
    const next = decision
      ? afterDecision(JOB_OFFER, 0, played, decision, memories)
      : afterOwn(JOB_OFFER, played, own());
    if (next === undefined) throw new Error('a move that is allowed was not made');
    played = next;
  }
  return { setup, played };
}

describe('a game at a chair', UNHURRIED, () => {
  it('is the same when it is opened again from its moves, but for what negotiators said', () => {
    fc.assert(
      fc.property(fc.nat(1000), (chance) => {
        const { setup, played } = playedFrom(chance);
        const again = gameAtChair(JOB_OFFER, setup, 0, played.moves);
        expect({ ...again, reasons: played.reasons }).toEqual(played);
        expect(again.state).toEqual(replay(JOB_OFFER, setup, played.moves));
        expect(played.reasons.size).toBeGreaterThan(0);
      }),
      fuzzRuns(4),
    );
  });

  it('shows the chair its own view and moves, and nothing of the others’', () => {
    const { played } = playedFrom(3);
    const { view, ahead, ownMoves, moment, read } = snapshotAtChair(JOB_OFFER, 0, undefined, played);
    expect(view).toEqual(viewFor(JOB_OFFER, played.state, 0));
    expect(ahead).toBeUndefined();
    expect(ownMoves).toEqual(played.moves.filter(({ party }) => party === 0));
    expect(ownMoves.length).toBeLessThan(played.moves.length);
    expect(moment).toBe(played.moves.length);
    expect(read.actedUpTo).toBeGreaterThan(0);
  });

  it('makes no move that is not allowed', () => {
    const { played } = playedFrom(3);
    expect(afterOwn(JOB_OFFER, played, { type: 'endDay', party: 0 })).toBeUndefined();
  });
});
