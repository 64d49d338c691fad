import { describe, expect, it } from 'vitest';
import { isSignedForNothing, movesBySigning, movesIn } from '#engine/negotiators/position/moves-in.ts';
import { offer, openTable, refuse } from '../../../support/play.ts';
import { smallScenario } from '../../../support/scenarios.ts';

const MAIN = 1;
const HALVES = { issue: 2, option: 1 };
const METERS = { issue: 2, option: 2 };
const PATROL = { issue: 3, option: 1 };
const asked = (water: string) => openTable(smallScenario()).play('a', offer('main', ['b'], { water }));

describe('the changes of the own position', () => {
  it('are told with what was said before, since when, and their cause', () => {
    const view = asked('halves').play('b', refuse('too-little', 'water')).viewOf('a');
    expect(movesIn(view, [METERS, PATROL])).toMatchObject([
      { code: 'moves', ...METERS, from: HALVES, since: 1, opened: false, cause: { code: 'refused', by: 1, round: 1 } },
    ]);
  });

  it('are none where the position is kept, or nothing was said before', () => {
    const view = asked('halves').play('b', refuse('too-little', 'water')).viewOf('a');
    expect(movesIn(view, [HALVES, PATROL])).toEqual([]);
  });

  it('that a signature brings have as their cause that all who sign have agreed', () => {
    const view = asked('meters').viewOf('a');
    expect(movesBySigning(view, MAIN, [HALVES])).toMatchObject([
      { code: 'moves', ...HALVES, cause: { code: 'agreed-elsewhere', by: [1, 2] } },
    ]);
  });

  it('give ground for nothing only where there is no cause', () => {
    const table = asked('halves');
    expect(isSignedForNothing(table.viewOf('a'), METERS, [METERS])).toBe(true);
    expect(isSignedForNothing(table.viewOf('a'), HALVES, [HALVES])).toBe(false);
    expect(isSignedForNothing(asked('meters').viewOf('a'), HALVES, [HALVES])).toBe(false);
    expect(isSignedForNothing(table.play('b', refuse('too-little', 'water')).viewOf('a'), METERS, [METERS])).toBe(
      false,
    );
  });
});
