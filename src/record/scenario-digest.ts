import type { SomeMarks } from '#engine/model/key-marks.ts';
import { own } from '#engine/model/own.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { digestOf } from './digest.ts';
import { DIGEST_KEYS } from './digest-keys.ts';

/** Scenarios do not change, and a game is saved after every move. */
const digests = new WeakMap<Scenario, number>();

/** Digest of what a scenario is played by: another wording, picture or source of it is the same game. */
export function scenarioDigest(scenario: Scenario): number {
  const digest = digests.get(scenario) ?? digestOf(playedPart(scenario));
  digests.set(scenario, digest);
  return digest;
}

/** True if a record's digest is that of the scenario, with or (in older records) without its texts left out. */
export function isDigestOf(digest: number, scenario: Scenario): boolean {
  return digest === scenarioDigest(scenario) || digest === digestOf(scenario);
}

/** Returns the part of a scenario that affects the game, without texts that are only displayed. */
export function playedPart(scenario: Scenario): unknown {
  return playedOf(scenario, DIGEST_KEYS);
}

/** A key without a mark counts: what is forgotten here ends old links, but never lets two games pass for one. */
function playedOf(value: unknown, marks: SomeMarks<'played' | 'told'> = 'played'): unknown {
  if (marks === 'told') return undefined;
  if (marks === 'played' || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((element) => playedOf(element, marks));
  const parts = Object.entries(value).map(([key, part]) => [key, playedOf(part, marks['each'] ?? own(marks, key))]);
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
}
