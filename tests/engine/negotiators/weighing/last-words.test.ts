import { describe, expect, it } from 'vitest';
import { lastWords } from '#engine/negotiators/weighing/last-words.ts';
import { accept, endDay, initial, offer, openTable, refuse } from '../../../support/play.ts';
import { smallScenario } from '../../../support/scenarios.ts';

const [NOTHING, HALVES, METERS] = [0, 1, 2];
const GUARD = 3;
const PATROL = 1;

describe('the last word of a party on an article', () => {
  const table = openTable(smallScenario({ channels: [], rules: { movesPerRound: 6, walkOut: true } }));
  const words = (party: string) => lastWords(table.viewOf(party), 2).map(({ option, or }) => [option, or]);

  it('is what it has said last, and what its initial stands on', () => {
    expect(words('a')).toEqual([]);
    table.play('a', offer('main', ['b'], { water: 'halves' })).play('b', refuse());
    expect([words('a'), words('b')]).toEqual([[[HALVES, undefined]], []]);
    table
      .toRound(2)
      .skipTo('a')
      .play('a', offer('main', ['b'], { water: ['nothing', 'halves'] }));
    table.play('b', accept());
    expect(words('b')).toEqual([
      [NOTHING, HALVES],
      [NOTHING, HALVES],
    ]);
    table
      .skipTo('b')
      .play('b', offer('main', ['c'], { water: 'meters' }))
      .play('c', accept());
    table.toRound(3).skipTo('a').play('a', initial('water', 'meters'));
    expect(words('a')).toEqual([
      [METERS, undefined],
      [METERS, undefined],
    ]);
    table
      .toRound(4)
      .skipTo('a')
      .play('a', offer('main', ['b'], { water: 'nothing' }));
    expect(words('a')).toEqual([
      [METERS, undefined],
      [NOTHING, undefined],
    ]);
  });

  it('is what it has accepted last, where a carried letter was written before one of its own', () => {
    const carried = openTable(smallScenario()).play('a', endDay());
    carried.play('b', offer('main', ['c'], { guard: 'patrol' })).play('b', endDay());
    carried.play('c', offer('main', ['a'], { guard: 'nobody' })).play('a', refuse());
    carried.toRound(2).play('c', accept());
    expect(lastWords(carried.viewOf('c'), GUARD)).toEqual([{ issue: GUARD, option: PATROL }]);
  });
});
