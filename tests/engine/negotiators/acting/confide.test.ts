import { describe, expect, it } from 'vitest';
import { confide } from '#engine/negotiators/acting/confide.ts';
import { issueWeightOf } from '#engine/negotiators/weighing/own-views.ts';
import { openTable, tellMatters } from '../../../support/play.ts';
import { smallScenario, withParty } from '../../../support/scenarios.ts';

const MAIN = 1;

function tableOf(candour: number, trust: { kept: number; broke: number }) {
  const line = { from: 'b', in: 'a', ...trust, because: 'So far.' };
  const scenario = smallScenario({
    trust: [{ ...line, from: 'a', in: 'b' }, { ...line, from: 'a', in: 'c' }, line],
  });
  return openTable(withParty(scenario, 'a', { temperament: { firmness: 0.5, candour } }));
}

describe('a word in confidence', () => {
  it('tells one that is trusted which article matters most', () => {
    const view = tableOf(0.9, { kept: 9, broke: 0 }).viewOf('a');
    const move = confide(view, [MAIN])?.move;
    expect(move).toMatchObject({ type: 'tell', what: 'matters', party: 0 });
    expect(move?.type === 'tell' && move.what === 'matters' && issueWeightOf(view, move.issue)).toBe('most');
  });

  it('takes the more trust the less candid the negotiator is', () => {
    const tells = (candour: number, kept: number, broke = 0) =>
      confide(tableOf(candour, { kept, broke }).viewOf('a'), [MAIN]) !== undefined;
    expect([tells(1, 0), tells(0.2, 0), tells(0.2, 60)]).toEqual([true, false, true]);
    expect([tells(0, 60), tells(1, 0, 60)]).toEqual([false, false]);
  });

  it('is said once a day', () => {
    const table = tableOf(1, { kept: 9, broke: 0 });
    table.skipTo('a').play('a', tellMatters('b', 'water'));
    expect(confide(table.viewOf('a'), [MAIN])).toBeUndefined();
  });
});
