import type { CommonKnowledge } from '../model/game.ts';
import type { Clause, TrackIndex } from '../model/moves.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Table } from '../model/table.ts';
import { isSameWording, wordingOf } from '../model/wording.ts';
import { keepsOneVague } from './one-vague-clause.ts';

/** Refuses clauses that are none, of another track, unknown, or twice on one issue. */
export function clausesRefusal(
  common: CommonKnowledge,
  track: TrackIndex,
  clauses: readonly Clause[],
): Refusal | undefined {
  if (clauses.length === 0) return { code: 'nothing-offered' };
  const issues = clauses.map((clause) => clause.issue);
  if (new Set(issues).size < issues.length) return { code: 'malformed', what: 'two clauses on one issue' };
  const fits = clauses.every(({ issue, option, or }) => {
    const rules = common.issues[issue];
    const known = rules !== undefined && rules.track === track && isIndex(option, rules.optionCount);
    return known && (or === undefined || (isIndex(or, rules.optionCount) && option < or));
  });
  return fits ? undefined : { code: 'malformed', what: 'a clause that is not of this track' };
}

/** True if a value is an index into a list of a length. */
export function isIndex(value: number, length: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < length;
}

/** True if two lists of clauses say the same, in any order. */
export function sameClauses(a: readonly Clause[], b: readonly Clause[]): boolean {
  return (
    a.length === b.length &&
    a.every((clause) => b.some((other) => other.issue === clause.issue && isSameWording(other, clause)))
  );
}

/** Clauses of a letter with others in their place: each of `changes` replaces the one on its issue. */
export function withClauses(clauses: readonly Clause[], changes: readonly Clause[]): Clause[] {
  return clauses.map((clause) => changes.find(({ issue }) => issue === clause.issue) ?? clause);
}

/** Clauses in the order of their issues. */
export function clausesInOrder(clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause) => ({ issue: clause.issue, ...wordingOf(clause) })).sort((a, b) => a.issue - b.issue);
}

/** Refuses clauses that `clausesRefusal` does, and those that would make more than one clause of a text vague. */
export function wordingRefusal(
  common: CommonKnowledge,
  texts: Pick<Table, 'text'>,
  track: TrackIndex,
  clauses: readonly Clause[],
): Refusal | undefined {
  const refusal = clausesRefusal(common, track, clauses);
  if (refusal !== undefined) return refusal;
  return keepsOneVague(common, texts, track, clauses) ? undefined : { code: 'one-vague-clause' };
}

/** Refuses anything but the word itself where a sender asks to be exact. */
export function exactRefusal(exact: true | undefined): Refusal | undefined {
  return exact === undefined || exact === true ? undefined : { code: 'malformed', what: 'an unknown wish' };
}
