import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { isTemperamentName, TEMPERAMENT_NAMES } from '#engine/model/scenario/temperament-name.ts';
import { isMeasuringName } from '#lab/measuring/measuring-players.ts';
import { SEAT_NAMES, type SeatName, type Seats } from '#lab/measuring/seated.ts';
import { didYouMeanText } from '../did-you-mean-text.ts';
import { partyCalled } from '../party-called.ts';
import { UsageProblem } from '../usage-problem.ts';

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

function seatNameOf(word: string): SeatName {
  if (isTemperamentName(word) || isMeasuringName(word)) return word;
  const hint = didYouMeanText(word, SEAT_NAMES) ?? `Possible players: ${SEAT_NAMES.join(', ')}.`;
  throw new UsageProblem(`There is no player called "${word}". ${hint}`);
}
