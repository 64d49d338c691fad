import { type Estimate, estimateOf } from '#engine/analysis/estimate.ts';
import { at } from '#engine/model/at.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { MEASURING_NAMES } from '#lab/measuring/measuring-players.ts';
import type { SeatName } from '#lab/measuring/seated.ts';
import { markdownTable, withInterval } from '../report/markdown.ts';
import { ownCompany, withSeat } from './company.ts';
import type { Part, Results } from './part.ts';
import type { GameResult } from './play-company.ts';

/** Whom a party's own negotiator is compared with. */
const OTHERS: readonly SeatName[] = ['hardliner', ...MEASURING_NAMES];

/**
 * Compares each party's result with its own negotiator with that of another player in its seat: the others unchanged,
 * game by game with the same seeds.
 */
export function comparisonsPart(scenario: Scenario): Part {
  const base = ownCompany(scenario);
  const others = scenario.parties.flatMap(({ id }) => OTHERS.map((name) => withSeat(base, id, name)));
  return {
    title: 'A seat in unchanged company',
    companies: [base, ...others],
    write: (results) => comparisonsTable(scenario, results),
  };
}

function comparisonsTable(scenario: Scenario, results: Results): string {
  const base = ownCompany(scenario);
  const games = results(base);
  const { parties } = scenario;
  const own = parties.map((_, party) => withInterval(estimateOf(games.map(({ points }) => at(points, party)))));
  const seatOf = (id: string, name: SeatName) => results(withSeat(base, id, name));
  const rows = OTHERS.map((name) => [
    `its own over ${name}`,
    ...parties.map(({ id }, party) => withInterval(leadIn(games, seatOf(id, name), party))),
  ]);
  const informed = parties.map(({ id }, party) =>
    withInterval(leadIn(seatOf(id, 'informed'), seatOf(id, 'uninformed'), party)),
  );
  return markdownTable(
    ['points of the seat', ...parties.map(({ id }) => id)],
    [['its own negotiator', ...own], ...rows, ['informed over uninformed', ...informed]],
  );
}

/** By how many points a party is ahead in the first of two lists of games with the same seeds. */
export function leadIn(games: readonly GameResult[], others: readonly GameResult[], party: number): Estimate {
  return estimateOf(
    games.map(({ seed, points }, place) => {
      const other = at(others, place);
      if (other.seed !== seed) throw new RangeError('games can be compared only seed by seed');
      return at(points, party) - at(other.points, party);
    }),
  );
}
