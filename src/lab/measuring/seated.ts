import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { TEMPERAMENT_NAMES, type TemperamentName } from '#engine/model/scenario/temperament-name.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import type { SeatedGame } from '#engine/simulation/seated-game.ts';
import { isMeasuringName, MEASURING_NAMES, MEASURING_PLAYERS, type MeasuringName } from './measuring-players.ts';

/** Who can be given a seat by name: a negotiator of a temperament, or a measuring player. */
export const SEAT_NAMES = [...TEMPERAMENT_NAMES, ...MEASURING_NAMES] as const;
export type SeatName = TemperamentName | MeasuringName;
/** Who plays, by party id; a negotiator as the file has it where a party is absent. */
export type Seats = ReadonlyMap<string, SeatName>;

/** Gives the seats of a scenario to those that are named, and the others to negotiators as the file has them. */
export function seated(scenario: Scenario, seats: Seats): SeatedGame {
  const names = scenario.parties.map(({ id }) => seats.get(id) ?? 'negotiator');
  return {
    game: compileGame(scenario),
    // Whoever has the seed finds negotiators' moves again; those of a measuring player have to be kept, as a person's are.
    seats: names.map((name) => (isMeasuringName(name) ? 'person' : name)),
    players: names.map((name) => (isMeasuringName(name) ? MEASURING_PLAYERS[name] : negotiate)),
  };
}
