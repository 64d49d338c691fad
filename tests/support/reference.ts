import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Domain } from '#engine/analysis/domain.ts';
import { readDomain } from '#engine/analysis/read-domain.ts';

/** Data that may not be part of the project: it lies beside it, or where the environment says. */
export const REFERENCE_FOLDER = process.env['PARLEY_REFERENCE'] ?? '../shared/reference';

/** Whether a file of the reference data can be read. */
export function hasReference(file: string): boolean {
  return existsSync(join(REFERENCE_FOLDER, file));
}

/** A file of the reference data. */
export function readReference(file: string): unknown {
  return JSON.parse(readFileSync(join(REFERENCE_FOLDER, file), 'utf8'));
}

/** A reference domain with its first parties, or all. */
export function referenceDomain(name: string, parties?: number): Domain {
  const read = readDomain(readReference(join(name, 'domain.json')), parties);
  if (!read.ok) throw new Error(`${name}: ${read.faults.join(' ')}`);
  return read.domain;
}

/** The names of the reference domains, none where there are none. */
export function referenceNames(): string[] {
  if (!existsSync(REFERENCE_FOLDER)) return [];
  return readdirSync(REFERENCE_FOLDER)
    .filter((name) => hasReference(join(name, 'domain.json')))
    .sort();
}
