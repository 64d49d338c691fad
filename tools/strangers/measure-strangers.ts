import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Estimate } from '#engine/analysis/estimate.ts';
import { readDomain } from '#engine/analysis/read-domain.ts';
import { type Arena, arenaOf } from '#lab/alternating-offers/arena.ts';
import { MICRO } from '#lab/alternating-offers/micro.ts';
import type { Negotiator } from '#lab/alternating-offers/negotiator.ts';
import { READER } from '#lab/alternating-offers/reader.ts';
import { leadOf, MEASURES, type Score, scoresIn, standingOf } from '#lab/alternating-offers/standings.ts';
import { BOULWARE, CONCEDER, LINEAR } from '#lab/alternating-offers/time-dependent.ts';
import { TIT_FOR_TAT } from '#lab/alternating-offers/tit-for-tat.ts';

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

/**
 * The domains below a folder, each a folder with a domain.json, between two of its parties (numbered from 0). Domains
 * that have no such parties are left out.
 * @throws Error with a sentence where a file cannot be used.
 */
function readArenas(folder: string, parties: readonly [number, number]): Arena[] {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'domain.json')));
  if (names.length === 0) throw new Error(`${folder} holds no folder with a domain.json.`);
  return names.sort().flatMap((name) => readArena(name, join(folder, name, 'domain.json'), parties) ?? []);
}

function readArena(name: string, file: string, parties: readonly [number, number]): Arena | undefined {
  const data = readJson(file);
  const all = listOfParties(data);
  const chosen = parties.flatMap((party) => (all.length > party ? [all[party]] : []));
  if (chosen.length < 2) return undefined;
  const read = readDomain({ ...(data as object), parties: chosen });
  if (!read.ok) throw new Error(`${file}: ${read.faults.join(' ')}`);
  return arenaOf(name, read.domain);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function listOfParties(data: unknown): readonly unknown[] {
  if (typeof data !== 'object' || data === null || !('parties' in data)) return [];
  return Array.isArray(data.parties) ? data.parties : [];
}
