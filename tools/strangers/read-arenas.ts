import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDomain } from '#engine/analysis/read-domain.ts';
import { type Arena, arenaOf } from '#lab/alternating-offers/arena.ts';

/**
 * The domains below a folder, each a folder with a domain.json, between two of its parties (numbered from 0). Domains
 * that have no such parties are left out.
 * @throws Error with a sentence where a file cannot be used.
 */
export function readArenas(folder: string, parties: readonly [number, number]): Arena[] {
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
