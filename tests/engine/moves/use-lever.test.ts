import { describe, expect, it } from 'vitest';
import type { Lever } from '#engine/model/scenario.ts';
import { offTable, standing, walkAwayBy } from '../../support/happenings.ts';
import { offer, openTable, useLever } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

const lever = (over: Partial<Lever>): Lever => ({
  id: 'pump',
  party: 'a',
  label: 'Open the pump',
  says: 'It opens the pump.',
  uses: 2,
  effects: [walkAwayBy('b', 'main', -2), standing('c', 4)],
  cost: { standing: 5 },
  ...over,
});
const table = (over: Partial<Lever> = {}) => openTable(smallScenario({ levers: [lever(over)] }));

describe('a lever', () => {
  it('costs a move and support at home, takes effect at once, and everybody sees it', () => {
    const { state, recorded } = bound(table().play('a', useLever('pump')));
    expect(state.movesLeft).toBe(1);
    expect(state.parties.map((party) => party.standing)).toEqual([55, 60, 64]);
    expect(state.parties[1]?.walkAway[1]).toBe(16);
    expect(recorded('leverUsed')).toMatchObject([{ audience: 'all', party: 0, lever: 0 }]);
    expect(recorded('changed')).toMatchObject([{ audience: [1], cause: { kind: 'lever', lever: 0 } }]);
  });

  it('can be used as often as the scenario says', () => {
    const used = table().play('a', useLever('pump'));
    expect(used.refusalOf('a', useLever('pump'))).toBeUndefined();
    used.play('a', useLever('pump')).toRound(2).skipTo('a');
    expect(used.refusalOf('a', useLever('pump'))).toBe('lever-used-up');
  });

  it('can take an option off the table, at once', () => {
    const used = table({ effects: [offTable('venue', 'tower')] }).play('a', useLever('pump'));
    expect(used.refusalOf('a', offer('opening', ['b'], { venue: 'tower' }))).toBe('off-table');
  });
});

function bound(played: ReturnType<typeof table>) {
  return { state: played.state, recorded: played.recorded.bind(played) };
}
