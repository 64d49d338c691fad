import type { CommonKnowledge } from '../model/game.ts';
import type { Clause, TrackIndex } from '../model/moves.ts';
import type { Refusal } from './refusal.ts';

/** Refuses clauses that are none, of another track, unknown, or twice on one issue. */
export function clausesRefusal(
  common: CommonKnowledge,
  track: TrackIndex,
  clauses: readonly Clause[],
): Refusal | undefined {
  if (clauses.length === 0) return { code: 'nothing-offered' };
  const issues = clauses.map((clause) => clause.issue);
  if (new Set(issues).size < issues.length) return { code: 'malformed', what: 'two clauses on one issue' };
  const fits = clauses.every(({ issue, option }) => {
    const rules = common.issues[issue];
    return rules !== undefined && rules.track === track && isIndex(option, rules.optionCount);
  });
  return fits ? undefined : { code: 'malformed', what: 'a clause that is not of this track' };
}

/** Whether a value is an index into a list of a length. */
export function isIndex(value: number, length: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < length;
}

/** Whether two lists of clauses say the same, in any order. */
export function sameClauses(a: readonly Clause[], b: readonly Clause[]): boolean {
  return (
    a.length === b.length &&
    a.every((clause) => b.some((other) => other.issue === clause.issue && other.option === clause.option))
  );
}

/** Clauses in the order of their issues. */
export function inOrder(clauses: readonly Clause[]): Clause[] {
  return clauses.map(({ issue, option }) => ({ issue, option })).sort((a, b) => a.issue - b.issue);
}
