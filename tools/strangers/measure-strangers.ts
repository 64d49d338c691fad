import type { Estimate } from '#engine/analysis/estimate.ts';
import { MICRO } from '#lab/alternating-offers/micro.ts';
import type { Negotiator } from '#lab/alternating-offers/negotiator.ts';
import { READER } from '#lab/alternating-offers/reader.ts';
import { type Score, scoresIn } from '#lab/alternating-offers/scores-in.ts';
import { leadOf, MEASURES, standingOf } from '#lab/alternating-offers/standings.ts';
import { BOULWARE, CONCEDER, LINEAR } from '#lab/alternating-offers/time-dependent.ts';
import { TIT_FOR_TAT } from '#lab/alternating-offers/tit-for-tat.ts';
import { readArenas } from './read-arenas.ts';

const BASELINES: readonly Negotiator[] = [BOULWARE, LINEAR, CONCEDER, TIT_FOR_TAT, MICRO];

/** A request for measurements. */
export interface Request {
  readonly folder: string;
  readonly rounds: number;
  /** Indexes of two parties of each domain, from 0. */
  readonly parties: readonly [number, number];
}

/** Lets all meet all on every domain of a folder; `progress` is told each domain. Returns two tables as text. */
export function measureStrangers({ folder, rounds, parties }: Request, progress: (name: string) => void): string {
  const scores: Score[] = [];
  const arenas = readArenas(folder, parties);
  for (const arena of arenas) {
    progress(arena.name);
    scores.push(...scoresIn(arena, [READER, ...BASELINES], rounds));
  }
  const title = `${arenas.length} domains, parties ${parties.map((party) => party + 1).join(' and ')}, ${rounds} rounds`;
  return [title, '', standingsTable(scores), '', leadsTable(scores)].join('\n');
}

function standingsTable(scores: readonly Score[]): string {
  const head =
    '| negotiator | own utility | agreed | to frontier | to Nash | Nash efficiency |\n|---|---|---|---|---|---|';
  const measures = Object.values(MEASURES);
  const rows = [READER, ...BASELINES].map(({ name }) =>
    row([name, ...measures.map((measure) => written(standingOf(scores, name, measure)))]),
  );
  return [head, ...rows].join('\n');
}

function leadsTable(scores: readonly Score[]): string {
  const head = `| ${READER.name} ahead of | own utility | Nash efficiency |\n|---|---|---|`;
  const rows = BASELINES.map(({ name }) => {
    const leads = [MEASURES.own, MEASURES.nashEfficiency].map((measure) => leadOf(scores, READER.name, name, measure));
    return row([name, ...leads.map((lead) => written(lead))]);
  });
  return [head, ...rows].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function written({ mean, halfWidth }: Estimate): string {
  return `${mean.toFixed(3)} ± ${halfWidth.toFixed(3)}`;
}
