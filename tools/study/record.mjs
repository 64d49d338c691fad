// @ts-check
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestsOf } from './digest-of-run.mjs';

const RECORD = 'tests/studies.json';

/**
 * The studies that passed: their digests by the paths of their files.
 *
 * @typedef {Readonly<Record<string, string>>} StudyRecord
 */

/**
 * Returns the digest of each study as its sources are now, by path, in order.
 *
 * @param {string} root the project's folder
 * @returns {Promise<StudyRecord>}
 */
export async function studiesNow(root) {
  const digestOf = digestsOf(root);
  const paths = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.study.ts'))
    .map((name) => `tests/${name.replaceAll('\\', '/')}`)
    .sort();
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await digestOf(path)])));
}

/**
 * Reads the record of studies that passed; an empty one if there is none.
 *
 * @param {string} root
 * @returns {StudyRecord}
 */
export function readStudies(root) {
  const file = join(root, RECORD);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/**
 * Writes the record of studies that passed.
 *
 * @param {string} root
 * @param {StudyRecord} record
 */
export function writeStudies(root, record) {
  const sorted = Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(join(root, RECORD), `${JSON.stringify(sorted, undefined, 2)}\n`);
}
