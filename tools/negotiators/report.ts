import type { Scenario } from '#engine/model/scenario.ts';
import { type Company, keyOf } from './company.ts';
import { comparisonsPart } from './comparisons-part.ts';
import { endingsPart } from './endings-part.ts';
import type { Part } from './part.ts';
import type { GameResult } from './play-company.ts';
import { stepsPart } from './steps-part.ts';
import { unevenPart } from './uneven-part.ts';

/** The scenarios that negotiators are measured on. */
export interface Scenarios {
  readonly flagship: Scenario;
  readonly beginner: Scenario;
}

/** All that can be measured, by the word for it. */
export const PARTS: Readonly<Record<string, (scenarios: Scenarios) => Part>> = {
  endings: endingsPart,
  comparisons: ({ flagship }) => comparisonsPart(flagship),
  steps: ({ flagship }) => stepsPart(flagship),
  uneven: ({ flagship }) => unevenPart(flagship),
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
  return [...parts.map((part) => `## ${part.title}\n\n${part.write(results)}`), violationsIn(played)].join('\n\n');
}

function violationsIn(played: ReadonlyMap<string, readonly GameResult[]>): string {
  const games = [...played.values()].flat();
  const violations = games.flatMap((game) => game.violations.map((what) => `seed ${game.seed}: ${what}`));
  const list = violations.slice(0, 20).map((line) => `- ${line}`);
  return [`${games.length} games, ${violations.length} violations.`, ...list].join('\n');
}
