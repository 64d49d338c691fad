import { percent, shown } from '#cli/numbers.ts';
import { ENDING_KINDS } from '#engine/model/ending.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { TEMPERAMENT_NAMES } from '#engine/model/scenario/temperament-name.ts';
import { median, shareOf } from '#engine/simulation/statistics.ts';
import { markdownTable } from '../report/markdown.ts';
import { type Company, ownCompany, uniformCompany } from './company.ts';
import type { Part, Results } from './part.ts';
import type { GameResult, Signed } from './play-company.ts';
import type { Scenarios } from './scenarios.ts';

/** Endings and signed parts of games in companies of equals. */
export function endingsPart({ flagship, beginner }: Scenarios): Part {
  const companies = [...equals(flagship), ['the tutorial', ownCompany(beginner)] as const];
  return {
    title: 'What is signed',
    companies: companies.map(([, company]) => company),
    write: (results) =>
      [
        signedTable([flagship, beginner], companies, results),
        'How the games of the flagship end:',
        kindsTable(equals(flagship), results),
      ].join('\n\n'),
  };
}

type Named = readonly [name: string, company: Company];

function equals(scenario: Scenario): Named[] {
  const uniform = TEMPERAMENT_NAMES.map((name): Named => [`${name} in every seat`, uniformCompany(scenario, name)]);
  const own: Named = ['its own', ownCompany(scenario)];
  const derived = [
    own,
    ...uniform.filter(([name]) => name === 'hardliner in every seat' || name === 'conciliator in every seat'),
  ];
  return [
    own,
    ...uniform,
    ...derived.map(([name, company]): Named => [`${name}, public positions only`, { ...company, derived: true }]),
  ];
}

function signedTable(scenarios: readonly Scenario[], companies: readonly Named[], results: Results): string {
  const rows = companies.flatMap(([name, company]) => {
    const { tracks } = scenarios.find(({ id }) => id === company.scenario) as Scenario;
    const games = results(company);
    return tracks.map(({ id }, track) => [`${name}: ${id}`, ...signedCells(games, track)]);
  });
  return markdownTable(
    ['company: track', 'signed', 'different texts', 'commonest', 'median round', 'Nash efficiency'],
    rows,
  );
}

function signedCells(games: readonly GameResult[], track: number): string[] {
  const signed = signedIn(games, track);
  const counts = new Map<string, number>();
  for (const { text } of signed) counts.set(text, (counts.get(text) ?? 0) + 1);
  const commonest = signed.length === 0 ? null : shareOf(Math.max(...counts.values()), signed.length);
  return [
    percent(shareOf(signed.length, games.length)),
    String(counts.size),
    percent(commonest),
    shown(median(signed.map(({ round }) => round))),
    shown(medianEfficiency(games, track), 2),
  ];
}

/** A track's signatures. */
export function signedIn(games: readonly GameResult[], track: number): Signed[] {
  return games.flatMap(({ signed }) => signed[track] ?? []);
}

export function medianEfficiency(games: readonly GameResult[], track: number): number | null {
  return median(signedIn(games, track).flatMap(({ efficiency }) => efficiency ?? []));
}

function kindsTable(companies: readonly Named[], results: Results): string {
  const rows = companies.map(([name, company]) => {
    const games = results(company);
    const share = (kind: string) => shareOf(games.filter(({ ending }) => ending === kind).length, games.length);
    return [name, ...ENDING_KINDS.map((kind) => percent(share(kind)))];
  });
  return markdownTable(['company', ...ENDING_KINDS], rows);
}
