import { describe, expect, it } from 'vitest';
import { type OwnHindsight, ownHindsight } from '#engine/hindsight/own-hindsight.ts';
import { accept, callVote, endDay, offer, openTable, type PlayTable, yes } from '../../support/play.ts';
import { mediatedScenario, smallScenario } from '../../support/scenarios.ts';
import { dividedAt, factions, signedWater } from '../../support/signed-water.ts';

/** Plays to the end, signing what may be signed, and looks back from a chair. */
function lookBack(table: PlayTable, seat: string): OwnHindsight {
  while (table.turn !== 'over') table.play(table.actor, table.state.toAct?.kind === 'vote' ? yes() : endDay());
  const { game, state } = table;
  if (state.ending === undefined) throw new Error('it goes on');
  return ownHindsight(game, state, state.ending, table.party(seat), 3);
}

const openingSigned = () =>
  openTable(smallScenario())
    .play('a', offer('opening', ['b'], { venue: 'lake', format: 'small' }))
    .play('b', accept())
    .play('a', callVote('opening'));

describe('how a game went for one delegation', () => {
  it('sums what it has of all that it signs, against no deal and the best that it could have', () => {
    // 12 of the talks, and no deal of the water, which is worth 20.
    expect(lookBack(openingSigned(), 'a').sums).toMatchObject({ noDeal: 28, have: 32, came: 'signed-in-part' });
    // It signs the water alone.
    expect(lookBack(openingSigned(), 'c').sums).toMatchObject({ noDeal: 16, have: 16, came: 'unsigned' });
  });

  it('tells a part that a home refused from one that was not signed', () => {
    const refused = signedWater(dividedAt('a', factions(9, 1, 1)));
    expect(lookBack(refused, 'b').sums.came).toBe('ratified-in-part');
    // It signs the water alone.
    expect(lookBack(refused, 'c').sums.came).toBe('unratified');
    expect(lookBack(signedWater(dividedAt('a', factions(9, 1, 0))), 'b').sums.came).toBe('in-force');
  });

  it('measures a mediator that signs nothing by what the others sign', () => {
    const tracks = mediatedScenario().tracks.map((track) => ({ ...track, signatories: ['a', 'b'], mediator: 'c' }));
    const signed = openTable(mediatedScenario({ tracks }))
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'small' }))
      .play('b', accept())
      .play('a', callVote('opening'));
    // 6 of the talks, where no deal is worth 5, and no deal of the water.
    expect(lookBack(signed, 'c').sums).toMatchObject({ noDeal: 21, have: 22, signs: false, came: 'signed-in-part' });
  });

  it('tells of the better text what came of its part, and what had to be signed before it', () => {
    const { better } = lookBack(openTable(smallScenario()), 'a');
    expect(better).toMatchObject({ signed: false, inForce: false, voted: false });
    const water = lookBack(openingSigned(), 'c').better;
    expect(water).toMatchObject({ track: 1, signed: false, waitsFor: undefined });
    expect(lookBack(openTable(smallScenario()), 'c').better).toMatchObject({ track: 1, waitsFor: 0 });
  });

  it('tells no more moments than are asked for', () => {
    expect(lookBack(openingSigned(), 'a').moments.length).toBeLessThanOrEqual(3);
    expect(lookBack(openingSigned(), 'a').moments.length).toBeGreaterThan(0);
  });
});
