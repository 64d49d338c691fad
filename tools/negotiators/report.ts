import { NEGOTIATORS_VERSION } from '#engine/negotiators/negotiators-version.ts';
import { RULES_VERSION } from '#engine/rules-version.ts';
import { aimsPart } from './aims-part.ts';
import { type Company, keyOf } from './company.ts';
import { comparisonsPart } from './comparisons-part.ts';
import { endingsPart } from './endings-part.ts';
import { hintsPart } from './hints-part.ts';
import type { Part } from './part.ts';
import type { GameResult } from './play-company.ts';
import type { Scenarios } from './scenarios.ts';
import { stepsPart } from './steps-part.ts';
import { unevenPart } from './uneven-part.ts';

/** Most violations that are listed. */
const MOST_LISTED = 20;

/** All parts that can be measured, by their words. */
export const PARTS: Readonly<Record<string, (scenarios: Scenarios) => Part>> = {
  aims: aimsPart,
  endings: endingsPart,
  comparisons: ({ flagship }) => comparisonsPart(flagship),
  steps: ({ flagship }) => stepsPart(flagship),
  uneven: ({ flagship }) => unevenPart(flagship),
  hints: hintsPart,
};

/** The companies that have to play for some parts, each once. */
export function companiesFor(parts: readonly Part[]): Company[] {
  const companies = parts.flatMap((part) => part.companies);
  return [...new Map(companies.map((company) => [keyOf(company), company])).values()];
}

/** The parts written down, from the games of their companies by key. */
export function written(parts: readonly Part[], played: ReadonlyMap<string, readonly GameResult[]>): string {
  const results = (company: Company) => {
    const games = played.get(keyOf(company));
    if (games === undefined) throw new RangeError(`nobody has played ${keyOf(company)}`);
    return games;
  };
  const sections = parts.map((part) => `### ${part.title}\n\n${part.write(results)}`);
  return [headOf(played), ...sections].join('\n\n');
}

/** Returns the heading: the games played, and their violations. */
function headOf(played: ReadonlyMap<string, readonly GameResult[]>): string {
  const games = [...played.values()].flat();
  const seeds = [...played.values()][0]?.map(({ seed }) => seed) ?? [];
  const violations = games.flatMap((game) => game.violations.map((what) => `seed ${game.seed}: ${what}`));
  return [
    `Seeds ${seeds[0]} to ${seeds.at(-1)} of each company, rules version ${RULES_VERSION}, negotiators version ${NEGOTIATORS_VERSION}.`,
    `${games.length} games, ${violations.length} violations.`,
    ...violations.slice(0, MOST_LISTED).map((line) => `- ${line}`),
  ].join('\n');
}
