import { describe, expect, it } from 'vitest';
import { standOf } from '#engine/mind/stands.ts';
import { accept, counter, offer, open, openTable, openTableAtOpenings, refuse } from '../../support/play.ts';
import { openingScenario, smallScenario } from '../../support/scenarios.ts';

const [A, B] = [0, 1];
const WATER = 2;
const COSTS = 4;

const asked = () => openTable(smallScenario()).play('a', offer('main', ['b'], { water: 'halves', costs: 'paid' }));

describe('the position of a delegation', () => {
  it('is unknown until it has said something, and then what it has opened with', () => {
    const table = openTableAtOpenings(openingScenario());
    expect(standOf(table.viewOf('b'), A, WATER)).toBeUndefined();
    table
      .play('a', open({ water: 'halves' }))
      .play('b', open())
      .play('c', open());
    expect(standOf(table.viewOf('b'), A, WATER)).toMatchObject({
      clause: { issue: WATER, option: 1 },
      how: 'opened',
      opened: true,
      noes: 0,
    });
  });

  it('is what its last letter asks for, known to those who have read it', () => {
    const table = asked();
    expect(standOf(table.viewOf('b'), A, WATER)).toMatchObject({
      clause: { option: 1 },
      how: 'asked',
      opened: false,
      round: 1,
    });
    expect(standOf(table.viewOf('c'), A, WATER)).toBeUndefined();
  });

  it('lasts since it was first said, and begins anew with other wording', () => {
    const table = asked().play('b', refuse('too-little', 'water')).toRound(2).skipTo('a');
    table.play('a', offer('main', ['b'], { water: 'halves', guard: 'patrol' }));
    expect(standOf(table.viewOf('a'), A, WATER)).toMatchObject({ round: 1, noes: 1 });
    table
      .play('b', refuse())
      .toRound(3)
      .skipTo('a')
      .play('a', offer('main', ['b'], { water: 'meters' }));
    expect(standOf(table.viewOf('a'), A, WATER)).toMatchObject({ clause: { option: 2 }, round: 3, noes: 0 });
  });

  it('is refused over the article that an answer names, once a round', () => {
    const table = asked().play('b', refuse('too-little', 'water'));
    expect(standOf(table.viewOf('a'), A, WATER)).toMatchObject({ refused: { by: B, round: 1 }, noes: 1 });
    expect(standOf(table.viewOf('a'), A, COSTS)).toMatchObject({ refused: undefined, noes: 0 });
    table.play('a', offer('main', ['c'], { water: 'halves' })).play('c', refuse('too-little', 'water'));
    expect(standOf(table.viewOf('a'), A, WATER)).toMatchObject({ noes: 1 });
  });

  it('is refused by a counter where that says something else', () => {
    const table = asked().play('b', counter({ water: 'meters', costs: 'paid' }));
    expect(standOf(table.viewOf('a'), A, WATER)).toMatchObject({ refused: { by: B, round: 1 }, noes: 1 });
    expect(standOf(table.viewOf('a'), A, COSTS)).toMatchObject({ refused: undefined });
    expect(standOf(table.viewOf('a'), B, WATER)).toMatchObject({ clause: { option: 2 }, how: 'asked' });
  });

  it('is what it has accepted', () => {
    const table = asked().play('b', accept());
    expect(standOf(table.viewOf('a'), B, WATER)?.clause).toMatchObject({ option: 1 });
    expect(standOf(table.viewOf('a'), B, WATER)?.how).not.toBe('asked');
  });
});
