import { expect, it } from 'vitest';
import { accept, counter, offer } from '../../../support/play.ts';
import { smallScenario } from '../../../support/scenarios.ts';
import { ScriptedGame, seen } from '../../scripted-game.ts';

const [WATER, COSTS] = [2, 4];
const [SHARED, PAID, METERS] = [1, 2, 2];

/** Towns a and c, whose initials settle it, have agreed to share the costs; a drafts something on them for b alone. */
const drafting = (option: number) => {
  const game = new ScriptedGame(smallScenario({ channels: [] })).play('a', offer('main', ['c'], { costs: 'shared' }));
  const session = game.play('c', accept()).sitDown('a');
  session.pencil(COSTS, option);
  for (const { party, addressed } of seen(session).draft.addressees) {
    if (addressed !== (party === 1)) session.address(party);
  }
  return seen(session).draft;
};

it('a draft says whose initials fall if it is accepted, and who trusts the person less for it', () => {
  const { to, fells } = drafting(PAID);
  expect(to.map(({ party }) => party)).toEqual([1]);
  expect(fells).toBe('If the town of B accepts, the initials of the town of C are removed. It will trust you less.');
});

it('a delegation that loses initials on several articles is named once', () => {
  const game = new ScriptedGame(smallScenario({ channels: [] }));
  game.play('a', offer('main', ['c'], { costs: 'shared', water: 'halves' }));
  const session = game.play('c', accept()).sitDown('a');
  session.pencil(COSTS, PAID);
  session.pencil(WATER, METERS);
  for (const { party, addressed } of seen(session).draft.addressees) {
    if (addressed !== (party === 1)) session.address(party);
  }
  expect(seen(session).draft.fells).toContain('the initials of the town of C are removed.');
});

it('a draft of the wording that they have initialled says nothing of it', () => {
  expect(drafting(SHARED).fells).toBeUndefined();
});

it('a counter says it too', () => {
  const game = new ScriptedGame(smallScenario({ channels: [] })).play('a', offer('main', ['c'], { water: 'halves' }));
  game.play('c', accept()).passUntil((turn) => turn === 'talk b');
  const session = game.play('b', offer('main', ['a'], { guard: 'patrol' })).sitDown('a');
  session.startCounter();
  session.pencil(WATER, METERS);
  expect(seen(session).draft.fells).toContain('the town of C');
  expect(
    game.play('a', counter({ guard: 'patrol', water: 'meters' })).play('b', accept()).table.state.record,
  ).toContainEqual(expect.objectContaining({ kind: 'tabled', issue: WATER, dropped: [2] }));
});
