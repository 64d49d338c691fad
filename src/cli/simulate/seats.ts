import type { Scenario } from '#engine/model/scenario.ts';
import { isTemperamentName, TEMPERAMENT_NAMES, type TemperamentName } from '#engine/model/temperaments.ts';
import {
  isMeasuringName,
  MEASURING_NAMES,
  MEASURING_PLAYERS,
  type MeasuringName,
} from '#engine/negotiators/measuring/measuring-players.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import type { SeatedGame } from '#engine/simulation/seated-game.ts';
import { didYouMean } from '#scenario/did-you-mean.ts';
import { UsageProblem } from '../usage-problem.ts';

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

/**
 * Reads `us=conciliator,RU=random`: parties by id or mark.
 * @throws UsageProblem
 */
export function readSeats(scenario: Scenario, written: string | undefined): Seats {
  const seats = new Map<string, SeatName>();
  if (written === undefined) return seats;
  for (const part of written.split(',')) {
    const [who = '', name = '', ...more] = part.split('=').map((word) => word.trim());
    if (who === '' || name === '' || more.length > 0) {
      throw new UsageProblem(`--seats holds "${part}", and each part must be like ${exampleOf(scenario)}.`);
    }
    const party = partyCalled(scenario, who);
    if (seats.has(party)) throw new UsageProblem(`--seats names ${party} twice.`);
    seats.set(party, seatNameOf(name));
  }
  return seats;
}

function exampleOf({ parties }: Scenario): string {
  return `${parties[0]?.id ?? 'party'}=${TEMPERAMENT_NAMES[0]}`;
}

function partyCalled({ parties }: Scenario, word: string): string {
  const meant = parties.find(({ id, mark }) => id === word || mark.toLowerCase() === word.toLowerCase());
  if (meant !== undefined) return meant.id;
  const ids = parties.map(({ id }) => id);
  throw new UsageProblem(`There is no party "${word}". ${didYouMean(word, ids) ?? `There are ${ids.join(', ')}.`}`);
}

function seatNameOf(word: string): SeatName {
  if (isTemperamentName(word) || isMeasuringName(word)) return word;
  const hint = didYouMean(word, SEAT_NAMES) ?? `There are ${SEAT_NAMES.join(', ')}.`;
  throw new UsageProblem(`Nobody called "${word}" can be given a seat. ${hint}`);
}
