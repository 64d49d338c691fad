import { shown } from '#cli/numbers.ts';
import { TEMPERAMENT_NAMES } from '#engine/model/scenario/temperament-name.ts';
import { median, shareOf } from '#engine/simulation/statistics.ts';
import { inHundred, markdownTable } from '../report/markdown.ts';
import { type Company, ownCompany, uniformCompany } from './company.ts';
import { endingsPart, medianEfficiency, signedIn } from './endings-part.ts';
import type { Part, Results } from './part.ts';
import type { GameResult } from './play-company.ts';
import type { Scenarios } from './scenarios.ts';

/** A target for negotiators, their measured result, and whether it is met. */
interface Aim {
  readonly aim: string;
  readonly measured: string;
  readonly met: boolean;
}

/** The targets for signatures, compared with the results of games in companies of equals. */
export function aimsPart(scenarios: Scenarios): Part {
  const { flagship, beginner } = scenarios;
  return {
    title: 'What was aimed for',
    companies: [...endingsPart(flagship).companies, ownCompany(beginner)],
    write: (results) => {
      const aims = [...shareAims(scenarios, results), ...textAims(scenarios, results)];
      return markdownTable(
        ['aim', 'measured', 'met'],
        aims.map(({ aim, measured, met }) => [aim, measured, met ? 'yes' : '**no**']),
        3,
      );
    },
  };
}

/** Tracks of the flagship. */
const MEETING = 0;
const SETTLEMENT = 1;

function signedShare(games: readonly GameResult[], track: number): number {
  return shareOf(signedIn(games, track).length, games.length);
}

function shareAims({ flagship, beginner }: Scenarios, results: Results): Aim[] {
  const own = ownCompany(flagship);
  const share = (company: Company, track: number) => signedShare(results(company), track);
  const within = (aim: string, value: number, least: number, most: number): Aim => ({
    aim: `${aim}: ${percentRange(least, most)}`,
    measured: `${inHundred(value)} %`,
    met: value >= least && value <= most,
  });
  const derived = (name: string, company: Company, track: number) =>
    within(
      `${name}, by public positions only (two thirds of the usual)`,
      share({ ...company, derived: true }, track),
      shareOf(2 * share(company, track), 3),
      1,
    );
  const conciliators = uniformCompany(flagship, 'conciliator');
  return [
    within('meeting signed', share(own, MEETING), 0.55, 0.85),
    within('settlement signed', share(own, SETTLEMENT), 0.1, 0.4),
    within('settlement signed by hardliners', share(uniformCompany(flagship, 'hardliner'), SETTLEMENT), 0, 0.2),
    within('settlement signed by conciliators', share(conciliators, SETTLEMENT), 0.6, 1),
    derived('meeting', own, MEETING),
    derived('settlement', own, SETTLEMENT),
    derived('settlement, conciliators', conciliators, SETTLEMENT),
    within('tutorial signed', share(ownCompany(beginner), 0), 0.8, 1),
  ];
}

function percentRange(least: number, most: number): string {
  if (least === 0) return `at most ${inHundred(most)} %`;
  return most === 1 ? `at least ${inHundred(least)} %` : `${inHundred(least)} to ${inHundred(most)} %`;
}

function textAims({ flagship }: Scenarios, results: Results): Aim[] {
  const settlements = signedIn(results(ownCompany(flagship)), SETTLEMENT);
  const counts = new Map<string, number>();
  for (const { text } of settlements) counts.set(text, (counts.get(text) ?? 0) + 1);
  const commonest = shareOf(Math.max(0, ...counts.values()), settlements.length);
  const round = median(settlements.map((signed) => signed.round));
  const efficiencies = TEMPERAMENT_NAMES.flatMap((name) =>
    [MEETING, SETTLEMENT].map((track) => medianEfficiency(results(uniformCompany(flagship, name)), track)),
  );
  return [
    { aim: 'different settlements: at least 20', measured: String(counts.size), met: counts.size >= 20 },
    { aim: 'the commonest: at most 25 %', measured: `${inHundred(commonest)} %`, met: commonest <= 0.25 },
    {
      aim: 'median settlement: before the last day',
      measured: `day ${shown(round, 0)} of ${flagship.rounds.count}`,
      met: round !== null && round < flagship.rounds.count,
    },
    {
      aim: 'Nash efficiency, each temperament and part: at least 0.85',
      measured: shown(Math.min(...efficiencies.map((value) => value ?? 0)), 2),
      met: efficiencies.every((value) => value !== null && value >= 0.85),
    },
  ];
}
