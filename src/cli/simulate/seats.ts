import type { Scenario } from '#engine/model/scenario.ts';
import { isTemperamentName, TEMPERAMENT_NAMES, type TemperamentName } from '#engine/negotiators/temperaments.ts';
import { didYouMean } from '#scenario/did-you-mean.ts';
import { UsageProblem } from '../usage-problem.ts';

/** Temperaments for seats, by party id. */
export type SeatTemperaments = ReadonlyMap<string, TemperamentName>;

/**
 * Reads `us=conciliator,RU=hardliner`: parties by id or mark.
 * @throws UsageProblem
 */
export function readSeats(scenario: Scenario, written: string | undefined): SeatTemperaments {
  const seats = new Map<string, TemperamentName>();
  if (written === undefined) return seats;
  for (const part of written.split(',')) {
    const [who = '', temperament = '', ...more] = part.split('=').map((word) => word.trim());
    if (who === '' || temperament === '' || more.length > 0) {
      throw new UsageProblem(`--seats holds "${part}", and each part must be like ${exampleOf(scenario)}.`);
    }
    const party = partyCalled(scenario, who);
    if (seats.has(party)) throw new UsageProblem(`--seats names ${party} twice.`);
    seats.set(party, temperamentCalled(temperament));
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

function temperamentCalled(word: string): TemperamentName {
  if (isTemperamentName(word)) return word;
  const hint = didYouMean(word, TEMPERAMENT_NAMES) ?? `There are ${TEMPERAMENT_NAMES.join(', ')}.`;
  throw new UsageProblem(`There is no temperament "${word}". ${hint}`);
}
