import { describe, expect, it } from 'vitest';
import type { Move } from '#engine/model/moves.ts';
import { reasonsGiven, reasonsOf } from '#engine/negotiators/telling/reasons-given.ts';
import { type Act, accept, askMatters, endDay, initial, offer, openTable } from '../support/play.ts';
import { smallScenario } from '../support/scenarios.ts';
import { ScriptedGame, seen } from './scripted-game.ts';

const turns = (script: ScriptedGame, party: string) => seen(script.sitDown(party)).turning.map(({ words }) => words);

describe('what two others agree, unseen by a third', () => {
  it('is told to it as a turn of things, right after its own last word, and as of the talks', () => {
    const script = new ScriptedGame()
      .passUntil((turn) => turn === 'talk c')
      .play('c', endDay())
      .passUntil((turn) => turn === 'talk c')
      .play('c', endDay())
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept());
    expect(turns(script, 'c')).toEqual([
      expect.stringMatching(/Now in the draft, initialled by the town of A and the town of B: venue/),
    ]);
    expect(seen(script.sitDown('c')).news.at(-1)?.part).toBe('talks');
  });

  it('is not taken for what its own initial has brought about', () => {
    const agreed = new ScriptedGame()
      .play('a', offer('main', ['b'], { water: 'halves' }))
      .play('b', accept())
      .passUntil((turn) => turn === 'talk c')
      .play('c', initial('water', 'halves'))
      .play('c', endDay())
      .passUntil((turn) => turn === 'talk a')
      .play('a', offer('main', ['b'], { water: 'meters' }))
      .play('b', accept());
    expect(turns(agreed, 'c').join()).toContain('meters');
  });
});

describe('reasons', () => {
  const table = openTable(smallScenario());
  const view = table.viewOf('a');
  const given = (act: Act, reader: string) => {
    const move: Move = table.moveOf('a', act);
    return reasonsGiven(view, { move, reasons: [{ code: 'nothing-new' }] }, table.viewOf(reader));
  };

  it('of a question are for the one that is asked', () => {
    expect(given(askMatters('b', 'venue'), 'b')).toHaveLength(1);
    expect(given(askMatters('b', 'venue'), 'c')).toEqual([]);
  });

  it('belong to the line that follows what the reader has seen', () => {
    const { record } = table.viewOf('c');
    const reasons = new Map(given(endDay(), 'c'));
    const after = openTable(smallScenario()).play('a', endDay()).viewOf('c').record;
    const [line] = after.slice(record.length);
    expect(line && reasonsOf(reasons, line, record.length)).toEqual([{ code: 'nothing-new' }]);
  });
});
