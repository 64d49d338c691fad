import type { Durability } from '../model/aftermath.ts';
import { chanceToHold } from './chance-to-hold.ts';
import { authorLines } from './lines/author-lines.ts';
import { base } from './lines/base.ts';
import { fairGains } from './lines/fair-gains.ts';
import { lastDay } from './lines/last-day.ts';
import { mutualTrust } from './lines/mutual-trust.ts';
import { narrowRatification } from './lines/narrow-ratification.ts';
import { selfEnforcing } from './lines/self-enforcing.ts';
import type { LineRule, Settled } from './lines/settled.ts';
import { silentArticles } from './lines/silent-articles.ts';
import { vagueClauses } from './lines/vague-clauses.ts';
import { vetoParties } from './lines/veto-parties.ts';

/** The rules that count before and after the author's own lines. */
const BEFORE: readonly LineRule[] = [base];
const AFTER: readonly LineRule[] = [
  selfEnforcing,
  fairGains,
  vetoParties,
  mutualTrust,
  narrowRatification,
  silentArticles,
  vagueClauses,
  lastDay,
];

/**
 * Estimates how long a ratified text may last: a table of reasons, its sum, and the chance. A model, not a forecast.
 */
export function assess(settled: Settled): Omit<Durability, 'drawn'> {
  const counted = (rules: readonly LineRule[]) =>
    rules.flatMap((rule) => {
      const line = rule(settled);
      return line === undefined ? [] : [line];
    });
  const lines = [...counted(BEFORE), ...authorLines(settled), ...counted(AFTER)];
  const sum = lines.reduce((total, { points }) => total + points, 0);
  const score = Math.max(0, Math.min(100, sum));
  return { lines, score, chance: chanceToHold(score) };
}

/** True if a text with that chance holds in the world that was drawn. */
export function holds({ chance, drawn }: Pick<Durability, 'chance' | 'drawn'>): boolean {
  return drawn < chance;
}
