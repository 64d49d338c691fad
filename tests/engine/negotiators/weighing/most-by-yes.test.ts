import { describe, expect, it } from 'vitest';
import { standOf } from '#engine/mind/stands.ts';
import { at } from '#engine/model/at.ts';
import type { Clause } from '#engine/model/moves.ts';
import { mostHeard } from '#engine/negotiators/weighing/most-by-yes.ts';
import type { View } from '#engine/views/view.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { askLiveWith, openTable, playOut, reply } from '../../../support/play.ts';
import { shippedGame, smallScenario } from '../../../support/scenarios.ts';

const WATER = 2;

/** Points that clauses bring on issues where yes was heard, the most that was, and if they say the own position. */
function heardIn(view: View, clauses: readonly Clause[]) {
  return clauses.flatMap(({ issue, option }) => {
    const most = mostHeard(view, issue);
    const isPosition = standOf(view, view.party, issue)?.clause.option === option;
    return most === undefined ? [] : [{ points: at(at(view.own.points, issue), option), most, isPosition }];
  });
}

describe('what a negotiator has asked for and heard yes to', () => {
  const asked = (says: 'yes' | 'no') =>
    openTable(smallScenario())
      .play('a', askLiveWith('b', 'water', 'halves'))
      .play('b', reply(says))
      .viewOf('a');

  it('is the most that it asks for there', () => {
    const view = asked('yes');
    expect(mostHeard(view, WATER)).toBe(at(at(view.own.points, WATER), 1));
    expect(mostHeard(asked('no'), WATER)).toBeUndefined();
  });

  it('is in its next letter in the job offer, and no more than that where it does not keep its position', () => {
    const game = shippedGame('job-offer');
    const asked: ReturnType<typeof heardIn> = [];
    for (let seed = 1; seed <= 8; seed += 1) {
      playOut(game, seed, (state, { move }) => {
        if (move.type !== 'offer' || state.round === game.common.roundCount) return;
        asked.push(...heardIn(viewFor(game, state, move.party), move.clauses));
      });
    }
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter(({ points, most, isPosition }) => points > most && !isPosition)).toEqual([]);
  });
});
