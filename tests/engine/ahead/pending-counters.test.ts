import { describe, expect, it } from 'vitest';
import { pendingCounters } from '#engine/ahead/pending-counters.ts';
import { counter, offer, PlayTable, refuse, together } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

/** The town of B counters what the town of A has offered with the first of its moves. */
const countered = () =>
  new PlayTable(smallScenario())
    .play('a', offer('opening', ['b'], { venue: 'tower' }))
    .play('b', counter({ venue: 'lake' }));

/** Both others counter, and wait together. */
const counteredTwice = () =>
  new PlayTable(smallScenario())
    .play('a', together(offer('main', ['b', 'c'], { water: 'halves' })))
    .play('b', counter({ water: 'meters' }))
    .play('c', counter({ water: 'meters' }));

const sentBack = ({ game, state }: PlayTable) => pendingCounters(game, state, 0)?.answers.map(({ offer: id }) => id);

describe('a counter goes back with one’s next move', () => {
  it('where one may talk once it is back, and so do all that wait together', () => {
    expect(sentBack(countered())).toHaveLength(1);
    expect(sentBack(counteredTwice())).toHaveLength(2);
    expect(pendingCounters(countered().game, countered().state, 1)).toBeUndefined();
  });

  it('and it is one’s turn to talk then', () => {
    const { game, state } = countered();
    const ahead = pendingCounters(game, state, 0)?.state;
    expect(ahead).toMatchObject({ toAct: { kind: 'talk', party: 0 }, owed: [] });
    expect(ahead?.offers.at(-1)).toMatchObject({ status: 'refused' });
  });

  it('and not where it answers the last move of the day: it is all that is left to decide', () => {
    const table = countered()
      .play('a', refuse())
      .play('a', offer('main', ['b'], { water: 'halves' }))
      .play('b', counter({ water: 'meters' }));
    expect(table.turn).toBe('answer a');
    expect(sentBack(table)).toBeUndefined();
  });

  it('and an offer of somebody else’s does not: it waits for an answer', () => {
    const table = countered()
      .play('a', refuse())
      .skipTo('b')
      .play('b', offer('main', ['a'], { water: 'halves' }));
    expect(table.turn).toBe('answer a');
    expect(sentBack(table)).toBeUndefined();
  });
});
