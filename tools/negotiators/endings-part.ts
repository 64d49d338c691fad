import { shown } from '#cli/numbers.ts';
import type { EndingKind } from '#engine/model/ending.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { TEMPERAMENT_NAMES } from '#engine/model/scenario/temperament-name.ts';
import { median, shareOf } from '#engine/simulation/statistics.ts';
import { inHundred, markdownTable } from '../report/markdown.ts';
import { type Company, ownCompany, uniformCompany } from './company.ts';
import type { Part, Results } from './part.ts';
import type { GameResult, Signed } from './play-company.ts';

/** Endings and signed parts of the flagship's games in companies of equals. */
export function endingsPart(flagship: Scenario): Part {
  const companies = equals(flagship);
  return {
    title: 'What is signed',
    companies: companies.map(([, company]) => company),
    write: (results) =>
      [
        'Percentages of games; texts, commonest, day and Nash efficiency of the settlement.',
        signedTable(flagship, companies, results),
      ].join('\n\n'),
  };
}

/** Kinds of ending after a signed last part whose homes are asked. */
const AFTERWARDS: readonly EndingKind[] = ['unratified', 'broken', 'held'];

type Named = readonly [name: string, company: Company];

function equals(scenario: Scenario): Named[] {
  const uniform = TEMPERAMENT_NAMES.map((name): Named => [name, uniformCompany(scenario, name)]);
  const own: Named = ['its own', ownCompany(scenario)];
  const derived = [own, ...uniform.filter(([name]) => name === 'hardliner' || name === 'conciliator')];
  return [
    own,
    ...uniform,
    ...derived.map(([name, company]): Named => [`${name}, public positions only`, { ...company, derived: true }]),
  ];
}

function signedTable({ tracks }: Scenario, companies: readonly Named[], results: Results): string {
  const last = tracks.length - 1;
  const rows = companies.map(([name, company]) => {
    const games = results(company);
    const shareIn = (count: number) => inHundred(shareOf(count, games.length));
    return [
      name,
      ...tracks.map((_, track) => shareIn(signedIn(games, track).length)),
      ...lastCells(games, last),
      ...AFTERWARDS.map((kind) => shareIn(games.filter(({ ending }) => ending === kind).length)),
    ];
  });
  const titles = ['texts', 'commonest', 'median day', 'efficiency'];
  return markdownTable(['company', ...tracks.map(({ id }) => id), ...titles, ...AFTERWARDS], rows);
}

function lastCells(games: readonly GameResult[], track: number): string[] {
  const signed = signedIn(games, track);
  const counts = new Map<string, number>();
  for (const { text } of signed) counts.set(text, (counts.get(text) ?? 0) + 1);
  const commonest = signed.length === 0 ? null : shareOf(Math.max(...counts.values()), signed.length);
  return [
    String(counts.size),
    inHundred(commonest),
    shown(median(signed.map(({ round }) => round)), 0),
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
