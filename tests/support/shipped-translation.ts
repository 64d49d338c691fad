import { readFileSync } from 'node:fs';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { parseTranslation, type Translation } from '#scenario/translation/parse-translation.ts';

const FOLDER = new URL('../../scenarios/', import.meta.url);

/**
 * A translation of the folder `scenarios/`, by the name of its file, with nothing missing or left over.
 * @throws Error with what is wrong, when anything is
 */
export function shippedTranslation(file: string, scenario: Scenario): Translation {
  const parsed = parseTranslation(readFileSync(new URL(file, FOLDER), 'utf8'), scenario);
  const found = parsed.ok ? parsed.warnings : parsed.diagnostics;
  if (!parsed.ok || found.length > 0) throw new Error(JSON.stringify(found, undefined, 2));
  return parsed.translation;
}
