import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { causeFor, isLate, leavesPosition } from '#engine/negotiators/position/causes.ts';
import {
  accept,
  initial,
  offer,
  open,
  openTable,
  openTableAtOpenings,
  type PlayTable,
  refuse,
} from '../../../support/play.ts';
import { openingScenario, smallScenario, withParty } from '../../../support/scenarios.ts';

const [OPENING, MAIN] = [0, 1];
const WATER = 2;
const HALVES = { issue: WATER, option: 1 };
const METERS = { issue: WATER, option: 2 };

/** The first town, which gains more by halves than by meters, has asked the second for one of them. */
const asked = (water: string) => openTable(smallScenario()).play('a', offer('main', ['b'], { water }));

describe('leaving the own position', () => {
  it('is to say something else than was said last, and neither the same nor one reading of it', () => {
    const view = asked('halves').viewOf('a');
    expect(leavesPosition(view, METERS)).toBe(true);
    expect(leavesPosition(view, HALVES)).toBe(false);
    expect(leavesPosition(view, { ...HALVES, or: 2 })).toBe(true);
    expect(leavesPosition(view, { issue: 3, option: 0 })).toBe(false);
  });

  it('has no cause as long as nothing has happened', () => {
    expect(causeFor(asked('halves').viewOf('a'), METERS)).toBeUndefined();
  });

  it('has a refusal as its cause, where ground is given', () => {
    const view = asked('halves').play('b', refuse('too-little', 'water')).viewOf('a');
    expect(causeFor(view, METERS)).toEqual({ code: 'refused', by: 1, round: 1 });
  });

  it('has no cause in the refusal of a delegation that has initialled the position since', () => {
    const table = openTable(smallScenario())
      .play('a', offer('main', ['b', 'c'], { water: 'halves' }))
      .play('b', refuse('too-little', 'water'))
      .play('c', accept());
    expect(causeFor(table.viewOf('a'), METERS)).toEqual({ code: 'refused', by: 1, round: 1 });
    table.skipTo('b').play('b', initial('water', 'halves'));
    expect(causeFor(table.viewOf('a'), METERS)).toBeUndefined();
  });

  it('has none in a refusal or in time, where it gains', () => {
    const table = asked('meters').play('b', refuse('too-little', 'water'));
    expect(causeFor(table.viewOf('a'), HALVES)).toBeUndefined();
    expect(causeFor(table.toRound(4).viewOf('a'), HALVES)).toBeUndefined();
  });

  it('has time as its cause in the second half of the days', () => {
    const table = asked('halves').play('b', refuse());
    expect(isLate(table.toRound(2).viewOf('a'), MAIN)).toBe(false);
    expect(isLate(table.viewOf('a'), OPENING)).toBe(true);
    expect(isLate(table.toRound(3).viewOf('a'), MAIN)).toBe(true);
    expect(causeFor(openTable(smallScenario()).viewOf('a'), METERS)).toBeUndefined();
  });

  it('has time alone as its cause where nobody has refused the position', () => {
    const table = openTableAtOpenings(openingScenario());
    table
      .play('a', open({ water: 'halves' }))
      .play('b', open())
      .play('c', open());
    expect(causeFor(table.viewOf('a'), METERS)).toBeUndefined();
    expect(causeFor(table.toRound(3).viewOf('a'), METERS)).toEqual({ code: 'time' });
  });

  it('has time as its cause sooner for a conciliator, and on the last day for a hardliner', () => {
    const roundsLate = (firmness: number) => {
      const table = openTable(withParty(smallScenario(), 'a', { temperament: { firmness } }));
      return Array.from({ length: 4 }, (_, index) => index + 1).filter((round) =>
        isLate(table.toRound(round).viewOf('a'), MAIN),
      );
    };
    expect(roundsLate(0)).toEqual([2, 3, 4]);
    expect(roundsLate(0.9)).toEqual([3, 4]);
    expect(roundsLate(1)).toEqual([4]);
  });

  it('has as its cause what two others have agreed on', () => {
    const table = asked('halves')
      .play('b', accept())
      .skipTo('b')
      .play('b', offer('main', ['c'], { water: 'meters' }));
    table.toRound(2);
    expect(table.turn).toMatch(/c$/);
    table.play('c', accept()).toRound(3);
    expect(causeFor(table.viewOf('a'), METERS)).toEqual({ code: 'agreed-elsewhere', by: [1, 2] });
  });

  it('has a return as its cause, where the letter that it answers offers more', () => {
    const table = asked('meters')
      .play('b', refuse())
      .toRound(2)
      .skipTo('b')
      .play('b', offer('main', ['a'], { water: 'halves' }));
    const view = table.viewOf('a');
    expect(causeFor(view, HALVES, at(view.offers, 1))).toEqual({ code: 'return', by: 1, for: HALVES });
    expect(causeFor(view, HALVES)).toBeUndefined();
  });

  it('has none in a letter that offers more, where somebody with whom it has agreed has refused that', () => {
    const agreed = inEightDays('meters').play('b', accept());
    const refused = inEightDays('halves').play('b', refuse('too-little', 'water')).toRound(2).skipTo('a');
    refused.play('a', offer('main', ['b'], { water: 'meters' })).play('b', accept());
    expect(causeIn(agreed, 'c', 7)).toMatchObject({ code: 'return', by: 2 });
    expect(causeIn(refused, 'c', 7)).toBeUndefined();
  });

  it('has none in a letter that offers more than it agreed on with others in the last three days', () => {
    const agreed = () => inEightDays('meters').play('b', accept());
    expect(causeIn(agreed(), 'c', 4)).toBeUndefined();
    expect(causeIn(agreed(), 'c', 5)).toMatchObject({ code: 'return', by: 2 });
    expect(causeIn(agreed(), 'b', 4)).toMatchObject({ code: 'return', by: 1 });
  });
});

/** The first town has asked the second for water by halves or by meters, in a game of eight days. */
function inEightDays(water: string): PlayTable {
  const scenario = smallScenario({ rounds: { label: 'day', count: 8 } });
  return openTable(scenario).play('a', offer('main', ['b'], { water }));
}

/** The cause of the first town to leave its position for halves, if a delegation offers it them on a day. */
function causeIn(table: PlayTable, from: string, day: number) {
  const { offers, ...view } = table
    .toRound(day)
    .skipTo(from)
    .play(from, offer('main', ['a'], { water: 'halves' }))
    .viewOf('a');
  return causeFor({ offers, ...view }, HALVES, at(offers, offers.length - 1));
}
