import type { Temperament } from '#engine/model/scenario/temperament.ts';
import { accept, offer, openTable, type PlayTable } from '../../support/play.ts';
import { smallScenario, withParty } from '../../support/scenarios.ts';

const FIRM: Temperament = { firmness: 1, reciprocity: 0 };

/** Eight days on which b, who is firm, has agreed with a to share the water by halves on the first. */
export function agreedOnHalves(overrides: Parameters<typeof withParty>[2] = {}): PlayTable {
  const scenario = smallScenario({ rounds: { label: 'day', count: 8 } });
  return openTable(withParty(scenario, 'b', { temperament: FIRM, ...overrides }))
    .play('a', offer('main', ['b'], { water: 'halves' }))
    .play('b', accept());
}
