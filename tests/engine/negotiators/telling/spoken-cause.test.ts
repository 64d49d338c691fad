import { describe, expect, it } from 'vitest';
import type { Cause } from '#engine/negotiators/decision/cause.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { reasonsTold } from '#engine/negotiators/telling/reasons-told.ts';
import { useLever as lever, offer, openTable, type PlayTable, refuse } from '../../../support/play.ts';
import { smallScenario } from '../../../support/scenarios.ts';

const [WATER, COSTS] = [2, 4];
const [NOTHING, HALVES] = [0, 1];
const SHARED = 1;
const [A, B] = [0, 1];

const levers = ['press', 'push'].map((id) => ({
  id,
  party: 'a',
  label: id,
  says: 'A says what follows if no text is signed.',
  uses: 1,
  effects: [{ walkAway: { party: 'b', track: 'main', by: -1 } }],
}));
const longGame = () => openTable(smallScenario({ levers, rounds: { label: 'day', count: 8 } }));

/** What b says to a of a step for a cause, on the water. */
function told(table: PlayTable, cause: Cause): readonly Reason[] {
  const [from, clause] = [
    { issue: WATER, option: HALVES },
    { issue: WATER, option: NOTHING },
  ];
  const moves: Reason = { code: 'moves', ...clause, from, since: 1, opened: false, cause };
  const move = table.moveOf('b', offer('main', ['a'], { water: 'nothing', costs: 'shared' }));
  return reasonsTold(table.viewOf('b'), { move, reasons: [moves] });
}
const causesTold = (table: PlayTable, cause: Cause) =>
  told(table, cause).flatMap((reason) => (reason.code === 'moves' && reason.issue === WATER ? [reason.cause] : []));

/** A table at which a has asked for shared costs or not, and has refused the halves of b. */
function refused(wording: Readonly<Record<string, string>>): PlayTable {
  const table = longGame()
    .play('a', offer('main', ['b'], wording))
    .play('b', refuse());
  table
    .skipTo('b')
    .play('b', offer('main', ['a'], { water: 'halves', costs: 'shared' }))
    .play('a', refuse('too-little', 'water'));
  return table.toRound(2).skipTo('b');
}

describe('a return', () => {
  const exchange: Cause = { code: 'exchange', for: { issue: COSTS, option: SHARED } };

  it('is the cause that is said where the delegation was the first to ask for it', () => {
    expect(causesTold(refused({ water: 'nothing' }), exchange)).toEqual([exchange]);
  });

  it('is not said where others had asked for it first: the refusal is', () => {
    expect(causesTold(refused({ water: 'nothing', costs: 'shared' }), exchange)).toEqual([
      { code: 'refused', by: A, round: 1 },
    ]);
  });
});

describe('pressure', () => {
  const time: Cause = { code: 'time' };
  const pressed = (...acts: readonly string[]) => {
    const table = longGame();
    for (const act of acts) table.play('a', lever(act));
    return table.toRound(2).skipTo('b');
  };

  it('is named in the place of time by the one whom it has made wait more dearly', () => {
    expect(causesTold(pressed(), time)).toEqual([time]);
    expect(causesTold(pressed('push'), time)).toEqual([{ code: 'pressure', by: A, lever: 1, round: 1 }]);
  });

  it('is spoken of once: as a cause, and not besides', () => {
    const said = told(pressed('push'), time);
    expect(said.map(({ code }) => code)).not.toContain('reacts');
    expect(told(pressed('push'), { code: 'refused', by: B, round: 1 }).map(({ code }) => code)).toContain('reacts');
  });

  it('is no cause of later days', () => {
    const table = pressed('push').toRound(4).skipTo('b');
    expect(causesTold(table, time)).toEqual([time]);
  });
});
