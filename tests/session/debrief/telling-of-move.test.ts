import { expect, it } from 'vitest';
import { tellingOfMove } from '#session/debrief/telling-of-move.ts';
import { tellingOfLine } from '#session/words/telling.ts';
import { accept, counter, endDay, offer, openTable, refuse, yes } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

const [A, , C] = [0, 1, 2];
const toC = (water: string) => offer('main', ['c'], { water });

/** Two letters from a to c, with a letter between that the other way; the last one waits. */
function twoLetters() {
  return openTable(smallScenario())
    .play('a', toC('halves'))
    .play('c', counter({ water: 'nothing' }))
    .play('a', refuse())
    .toRound(2)
    .skipTo('a')
    .play('a', toC('meters'));
}

it('a move is told as the line is that it leads to', () => {
  const table = twoLetters();
  for (const act of [accept(), refuse(), counter({ water: 'halves' })]) {
    const move = table.moveOf('c', act);
    const key = table.state.record.length;
    const before = table.state;
    const after = twoLetters().play('c', act).state;
    expect(tellingOfMove(table.game, before, move)).toEqual(tellingOfLine(after, key));
  }
  expect(tellingOfMove(table.game, table.state, table.moveOf('c', accept()))).toEqual({
    on: 'accept',
    turn: A + 1,
    by: C,
    to: A,
    today: 2,
    isFirst: true,
  });
  expect(tellingOfMove(table.game, table.state, table.moveOf('c', counter({ water: 'halves' })))).toEqual({
    on: 'counter',
    turn: C + 1,
    by: C,
    to: A,
    today: 2,
    isFirst: false,
    terms: [{ issue: 2, option: 1 }],
  });
});

it('the same kind of move of the same party takes the next turn', () => {
  const table = openTable(smallScenario());
  const turns = () => tellingOfMove(table.game, table.state, table.moveOf('a', endDay()));
  expect(turns()).toEqual({ on: 'other', turn: 0, by: A, today: 1 });
  table.toRound(2).skipTo('a');
  expect(turns()).toEqual({ on: 'other', turn: 1, by: A, today: 2 });
  const ended = table.state.record.flatMap((line, key) => (line.kind === 'dayEnded' ? [key] : []));
  expect(ended.map((key) => tellingOfLine(table.state, key).turn)).toEqual([0, 0, 0, 1, 1].slice(0, ended.length));
});

it('a vote is told as one', () => {
  const table = openTable(smallScenario())
    .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
    .play('b', accept())
    .toDusk();
  expect(tellingOfMove(table.game, table.state, table.moveOf(table.actor, yes()))).toMatchObject({ on: 'vote' });
});
