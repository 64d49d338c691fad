import { describe, expect, it } from 'vitest';
import type { Lever } from '#engine/model/scenario/scenario.ts';
import { offTable, standing, walkAwayBy } from '../../support/happenings.ts';
import { offer, openTable, useLever } from '../../support/play.ts';
import { smallScenario, withParty } from '../../support/scenarios.ts';

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

  it.each([
    { title: 'once', over: {}, standing: 60, times: 0, code: undefined },
    { title: 'a second time, where it has two', over: {}, standing: 60, times: 1, code: undefined },
    { title: 'no third time', over: {}, standing: 60, times: 2, code: 'lever-used-up' },
    { title: 'with as much support as it costs', over: {}, standing: 5, times: 0, code: undefined },
    { title: 'not with less support than it costs', over: {}, standing: 4, times: 0, code: 'too-little-support' },
    {
      title: 'not when the first use has left too little',
      over: {},
      standing: 9,
      times: 1,
      code: 'too-little-support',
    },
    {
      title: 'without any support where it costs none',
      over: { cost: undefined },
      standing: 0,
      times: 0,
      code: undefined,
    },
    { title: 'by its own delegation', over: { party: 'b' }, standing: 60, times: 0, code: 'lever-of-others' },
  ])('can be used $title', ({ over, standing: support, times, code }) => {
    const rules = { movesPerRound: 3, walkOut: true };
    const scenario = withParty(smallScenario({ levers: [lever(over)], rules }), 'a', { standing: support });
    const used = openTable(scenario);
    const pump = useLever('pump');
    for (let time = 0; time < times; time += 1) used.play('a', pump);
    expect(used.refusalOf('a', pump)).toBe(code);
  });

  it('can take an option off the table, at once', () => {
    const used = table({ effects: [offTable('venue', 'tower')] }).play('a', useLever('pump'));
    expect(used.refusalOf('a', offer('opening', ['b'], { venue: 'tower' }))).toBe('off-table');
  });
});

function bound(played: ReturnType<typeof table>) {
  return { state: played.state, recorded: played.recorded.bind(played) };
}
