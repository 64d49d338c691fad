import { estimateOf } from '#engine/analysis/estimate.ts';
import { at } from '#engine/model/at.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { TemperamentName } from '#engine/model/scenario/temperament-name.ts';
import { shareOf } from '#engine/simulation/statistics.ts';
import { inHundred, markdownTable, withInterval } from '../report/markdown.ts';
import { type Company, uniformCompany, withSeat } from './company.ts';
import { signedIn } from './endings-part.ts';
import type { Part, Results } from './part.ts';
import type { GameResult } from './play-company.ts';

/** The temperament of most parties, and those of the odd one out. */
const USUAL: TemperamentName = 'trader';
const ODD: readonly TemperamentName[] = ['hardliner', 'conciliator'];

/** Results of games in which one party is tougher or softer than the others. */
export function unevenPart(scenario: Scenario): Part {
  const rows = rowsOf(scenario);
  return {
    title: 'Uneven temperaments',
    companies: rows.map(({ company }) => company),
    write: (results) => unevenTable(scenario, rows, results),
  };
}

interface Row {
  readonly name: string;
  readonly company: Company;
  /** The party that is not like the others. */
  readonly odd: number | undefined;
}

function rowsOf(scenario: Scenario): Row[] {
  const usual = uniformCompany(scenario, USUAL);
  const uneven = ODD.flatMap((name) =>
    scenario.parties.map(({ id }, odd): Row => ({ name: `${id} a ${name}`, company: withSeat(usual, id, name), odd })),
  );
  return [{ name: `${USUAL} in every seat`, company: usual, odd: undefined }, ...uneven];
}

function unevenTable({ tracks }: Scenario, rows: readonly Row[], results: Results): string {
  const last = tracks.length - 1;
  const usual = rows[0] === undefined ? [] : results(rows[0].company);
  return markdownTable(
    ['company', `${tracks[last]?.id} signed, %`, 'its gains', 'gains of the others'],
    rows.map(({ name, company, odd }) => {
      const games = results(company);
      return [name, inHundred(shareOf(signedIn(games, last).length, games.length)), ...changes(games, usual, odd)];
    }),
  );
}

/** Gains over the walk-aways, of the odd one and of the others on average, minus those among equals, seed by seed. */
function changes(games: readonly GameResult[], usual: readonly GameResult[], odd: number | undefined): string[] {
  if (odd === undefined) return ['-', '-'];
  const more = games.map(({ surplus }, place) =>
    surplus.map((value, party) => value - at(at(usual, place).surplus, party)),
  );
  const its = more.map((each) => at(each, odd));
  const theirs = more.map((each) => (each.reduce((sum, value) => sum + value, 0) - at(each, odd)) / (each.length - 1));
  return [its, theirs].map((values) => withInterval(estimateOf(values)));
}
