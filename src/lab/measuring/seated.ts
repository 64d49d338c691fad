import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { TEMPERAMENT_NAMES, type TemperamentName } from '#engine/model/scenario/temperament-name.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import type { SeatedGame } from '#engine/simulation/seated-game.ts';
import { isMeasuringName, MEASURING_NAMES, MEASURING_PLAYERS, type MeasuringName } from './measuring-players.ts';

/** Names of players for a seat: temperaments of negotiators, and measuring players. */
export const SEAT_NAMES = [...TEMPERAMENT_NAMES, ...MEASURING_NAMES] as const;
export type SeatName = TemperamentName | MeasuringName;
/** Players by party id. A party that is absent has a negotiator, as in the file. */
export type Seats = ReadonlyMap<string, SeatName>;

/** Gives the seats of a scenario to those that are named, and the others to negotiators as the file has them. */
export function seated(scenario: Scenario, seats: Seats): SeatedGame {
  const names = scenario.parties.map(({ id }) => seats.get(id) ?? 'negotiator');
  return {
    game: compileGame(scenario),
    // Negotiators' moves follow from the seed; those of a measuring player are recorded, like a person's.
    seats: names.map((name) => (isMeasuringName(name) ? 'person' : name)),
    players: names.map((name) => (isMeasuringName(name) ? MEASURING_PLAYERS[name] : negotiate)),
  };
}
