/** Games of the small scenario that end with the water signed, for what follows a signature. */
import type { Faction } from '#engine/model/scenario/party.ts';
import type { Rules, Scenario } from '#engine/model/scenario/scenario.ts';
import { accept, callVote, offer, openTable, type PlayTable, type Wording } from './play.ts';
import { smallScenario, withParty } from './scenarios.ts';

export const WATER: Wording = { water: 'halves', guard: 'patrol', costs: 'shared' };

/** The small scenario in which what is signed is ratified and may break. */
export function afterSigning(over: Partial<Scenario> = {}, rules: Partial<Rules> = {}): Scenario {
  return smallScenario({ rules: { movesPerRound: 2, walkOut: true, ...rules }, ...over });
}

/** Two factions, of which the second cares about nothing but the water. */
export function factions(first: number, second: number, wants: number): Faction[] {
  return [
    { id: 'town', name: 'The town', weight: first, cares: {}, wants },
    { id: 'fishers', name: 'The fishers', weight: second, cares: { guard: 0, costs: 0, water: 2 }, wants },
  ];
}

/** The scenario with factions for one of the towns. */
export function dividedAt(party: string, home: readonly Faction[], scenario = afterSigning()): Scenario {
  return withParty(scenario, party, { factions: home });
}

/** Signs the talks on the first day, and the water as worded at the dusk of a later one. */
export function signedWater(scenario: Scenario, wording: Wording = WATER, round = 2, seed = 1): PlayTable {
  const table = openTable(scenario, { seed })
    .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
    .play('b', accept())
    .toDusk()
    .everybodySigns()
    .toRound(round)
    .skipTo('a')
    .play('a', offer('main', ['b', 'c'], wording))
    .play('b', accept())
    .play('c', accept());
  if (Object.keys(wording).length < 3) table.play('a', callVote('main'));
  return table.toDusk().everybodySigns();
}
