import { describe, expect, it } from 'vitest';
import { leavesPosition } from '#engine/negotiators/position/causes.ts';
import { isWithinReach, positionStepsIn, towards } from '#engine/negotiators/position/towards.ts';
import { nextBid } from '#engine/negotiators/weighing/bid.ts';
import { heldIn } from '#engine/negotiators/weighing/held.ts';
import { outlookOn } from '#engine/negotiators/weighing/outlook.ts';
import {
  clausesOf,
  declare,
  offer,
  open,
  openTable,
  openTableAtOpenings,
  refuse,
  useLever,
} from '../../../support/play.ts';
import { openingScenario, smallScenario } from '../../../support/scenarios.ts';

const MAIN = 1;
const METERS = { issue: 2, option: 2 };
const asked = () => openTable(smallScenario()).play('a', offer('main', ['b'], { water: 'halves' }));

/** A table at which the first town has opened with three articles. */
function opened() {
  const table = openTableAtOpenings(openingScenario());
  return table
    .play('a', open({ water: 'halves', guard: 'patrol', costs: 'paid' }))
    .play('b', open())
    .play('c', open());
}

describe('a letter towards a text', () => {
  it('says the own position where there is no cause to leave it', () => {
    const view = asked().play('b', refuse()).toRound(1).viewOf('a');
    const outlook = outlookOn(view, MAIN);
    const wanted = nextBid(outlook, heldIn(view, MAIN));
    expect(wanted).toBeDefined();
    const said = wanted && towards(outlook, wanted, [{ issue: 3, option: 1 }]);
    expect(said).toEqual([{ issue: 3, option: 1 }]);
  });

  it('keeps to the own position against the text that it works for', () => {
    const view = asked().viewOf('a');
    const outlook = outlookOn(view, MAIN);
    const wanted = nextBid(outlook, heldIn(view, MAIN));
    expect(wanted && towards(outlook, wanted, [METERS])).toEqual([{ issue: 2, option: 1 }]);
  });

  it('steps away from it only for a cause', () => {
    expect(positionStepsIn(asked().viewOf('a'), [METERS])).toEqual([]);
    const view = asked().play('b', refuse('too-little', 'water')).viewOf('a');
    expect(positionStepsIn(view, [METERS])).toEqual([{ clause: METERS, cause: { code: 'refused', by: 1, round: 1 } }]);
  });

  it('does not leave for a refusal alone what it has insisted on in public', () => {
    const table = openTable(smallScenario()).play('a', declare('insist', 'water', 'halves'));
    table.play('a', offer('main', ['b'], { water: 'halves' })).play('b', refuse('too-little', 'water'));
    expect(positionStepsIn(table.viewOf('a'), [METERS])).toEqual([]);
    expect(isWithinReach(table.viewOf('a'), [METERS])).toBe(false);
  });

  it('answers pressure in words before it gives ground for nothing', () => {
    const levers = [
      {
        id: 'press',
        party: 'b',
        label: 'Press',
        says: 'B says what follows if no text is signed.',
        uses: 1,
        effects: [{ walkAway: { party: 'a', track: 'main', by: -1 } }],
      },
    ];
    const table = openTable(smallScenario({ levers })).play('a', offer('main', ['b'], { water: 'halves' }));
    table.play('b', refuse('too-little', 'water')).skipTo('b');
    expect(isWithinReach(table.viewOf('a'), [METERS])).toBe(true);
    table.play('b', useLever('press')).toRound(2).skipTo('a');
    expect(isWithinReach(table.viewOf('a'), [METERS])).toBe(false);
    table.play('a', offer('main', ['b'], { water: 'halves' }));
    expect(isWithinReach(table.viewOf('a'), [METERS])).toBe(true);
  });

  it('leaves what it has opened with on two articles at most', () => {
    const table = opened().toRound(3);
    const wording = { water: 'meters', guard: 'base', costs: 'shared' };
    const clauses = clausesOf(table.scenario, wording);
    const view = table.viewOf('a');
    const outlook = outlookOn(view, MAIN);
    const wanted = nextBid(outlook, heldIn(view, MAIN));
    expect(positionStepsIn(view, clauses)).toHaveLength(3);
    const said = wanted && towards(outlook, wanted, clauses);
    expect(said?.filter((clause) => !leavesPosition(view, clause)).length).toBeGreaterThan(0);
  });

  it('is within reach with all its steps where each has a cause', () => {
    const table = opened().toRound(3);
    const three = clausesOf(table.scenario, { water: 'meters', guard: 'base', costs: 'shared' });
    expect(isWithinReach(table.viewOf('a'), three)).toBe(true);
  });
});
