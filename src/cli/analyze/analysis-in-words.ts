import type { SolutionAnalysis, TrackAnalysis } from '#engine/analysis/scenario-analysis.ts';
import { alignedTable, type Column } from '../aligned-table.ts';
import { shown } from '../numbers.ts';
import type { AnalysisResult } from './analysis-result.ts';

/** Most lines of the longer tables, for people; `--json` has them all. */
const MOST_LINES = 12;

/** The result of `analyze` as tables. */
export function analysisInWords({ scenario, level, whole, tracks, ms }: AnalysisResult): string {
  const at = level === null ? '' : ` at ${level} walk-aways`;
  const together = `All tracks together: ${zoneInWords(whole.outcomes, whole.zopa)}\n`;
  return [`${scenario}${at}, ${shown(ms)} ms\n${tracks.length > 1 ? together : ''}`, ...tracks.map(trackInWords)].join(
    '\n',
  );
}

function zoneInWords(outcomes: number, { count, share }: { readonly count: number; readonly share: number }): string {
  return `${outcomes} packages, of which all signatories sign ${count} (${exactPercent(share)})`;
}

/** Shares of a zone can be tiny. */
function exactPercent(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`;
}

function trackInWords(track: TrackAnalysis): string {
  const { pareto, opposition } = track;
  const { length } = `Track ${track.id}`;
  return [
    `Track ${track.id}\n${'='.repeat(length)}\n${zoneInWords(track.outcomes, track.zopa)}\n` +
      `Pareto frontier: ${pareto.vectors} points (${pareto.outcomes} packages), ${pareto.inZopaVectors} of them in the zone\n` +
      `Opposition: ${shown(opposition, 3)}\n`,
    roundsTable(track),
    solutionsTable(track),
    packagesTable(track),
    coalitionsTable(track),
    bindingTable(track),
    dominatedTable(track),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function roundsTable({ zopa }: TrackAnalysis): string {
  if (zopa.byRound.length < 2) return '';
  const rounds = zopa.byRound.map((_, index): Column => ({ title: String(index + 1), numeric: true }));
  return alignedTable([{ title: 'round' }, ...rounds], [['zone', ...zopa.byRound.map(exactPercent)]]);
}

const SOLUTIONS = [
  ['nash', 'Nash'],
  ['kalaiSmorodinsky', 'Kalai-Smorodinsky'],
  ['egalitarian', 'egalitarian'],
  ['welfare', 'most in all'],
] as const;

function solutionsOf(track: TrackAnalysis): { readonly name: string; readonly solution: SolutionAnalysis }[] {
  return SOLUTIONS.flatMap(([key, name]) => {
    const solution = track[key];
    return solution === null ? [] : [{ name, solution }];
  });
}

function solutionsTable(track: TrackAnalysis): string {
  const solutions = solutionsOf(track);
  const [first] = solutions;
  if (first === undefined) return 'There is no bargaining solution, because no package is acceptable to all.\n';
  const parties = Object.keys(first.solution.points);
  return alignedTable(
    [
      { title: 'solution' },
      ...parties.map((title): Column => ({ title, numeric: true })),
      { title: 'package', numeric: true },
      { title: 'others as good', numeric: true },
    ],
    solutions.map(({ name, solution }) => [
      name,
      ...parties.map((party) => shown(solution.points[party] ?? null, 2)),
      String(solution.index),
      String(solution.ties),
    ]),
  );
}

function packagesTable(track: TrackAnalysis): string {
  const solutions = solutionsOf(track);
  const issues = Object.keys(solutions[0]?.solution.package ?? {});
  if (issues.length === 0) return '';
  return alignedTable(
    [{ title: 'issue' }, ...solutions.map(({ name }): Column => ({ title: name }))],
    issues.map((issue) => [issue, ...solutions.map(({ solution }) => solution.package[issue] ?? '')]),
  );
}

function coalitionsTable({ acceptedBy, coalitions, outcomes, sampled }: TrackAnalysis): string {
  const alone = Object.entries(acceptedBy).map(([party, share]) => [
    party,
    String(Math.round(share * (sampled ?? outcomes))),
    exactPercent(share),
  ]);
  const rows = coalitions.map(({ parties, count, share }) => [parties.join(' + '), String(count), exactPercent(share)]);
  return alignedTable(
    [{ title: 'would sign' }, { title: 'packages', numeric: true }, { title: 'share', numeric: true }],
    [...alone, ...cut(rows)],
  );
}

function bindingTable({ binding }: TrackAnalysis): string {
  if (binding.length === 0) return '';
  return alignedTable(
    [{ title: 'without' }, { title: 'zone', numeric: true }, { title: 'gain', numeric: true }],
    cut(
      binding.map(({ party, what, line, gain, count }) => [
        what === 'walkAway' ? `the walk-away of ${party}` : `red line ${(line ?? 0) + 1} of ${party}`,
        String(count),
        `+${gain}`,
      ]),
    ),
  );
}

function dominatedTable({ dominated }: TrackAnalysis): string {
  if (dominated.length === 0) return '';
  return alignedTable(
    [{ title: 'issue' }, { title: 'never better' }, { title: 'than' }],
    cut(dominated.map(({ issue, option, by }) => [issue, option, by])),
  );
}

function cut(rows: readonly string[][]): string[][] {
  const more = rows.length - MOST_LINES;
  return more > 0 ? [...rows.slice(0, MOST_LINES), [`and ${more} more`]] : [...rows];
}
