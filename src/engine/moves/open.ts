import { openIssueRefusal } from '../claims/claim-content.ts';
import { availabilityRefusal } from '../events/availability.ts';
import { at } from '../model/at.ts';
import type { Combination, CommonKnowledge, Game } from '../model/game.ts';
import type { Clause, OpenMove } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { Refusal } from '../model/refusal.ts';
import type { State } from '../model/state.ts';
import type { OwnMeans, Table } from '../model/table.ts';
import { isIndex } from '../text/clauses.ts';
import { crossesCombination } from '../text/readings.ts';
import { openClause } from '../text/write-clause.ts';

/** Refuses an opening statement that contains what the party will not sign, alone or taken together. */
export function openRefusal(common: CommonKnowledge, table: Table, move: OpenMove, own: OwnMeans): Refusal | undefined {
  const { clauses, never } = move;
  for (const clause of [...clauses, ...never]) {
    const refusal = firmRefusal(common, table, clause);
    if (refusal !== undefined) return refusal;
  }
  if (new Set(clauses.map(({ issue }) => issue)).size < clauses.length) {
    return { code: 'malformed', what: 'two clauses on one issue' };
  }
  const said = new Set([...clauses, ...never].map(({ issue, option }) => `${issue} ${option}`));
  if (said.size < clauses.length + never.length) {
    return { code: 'malformed', what: 'one answer twice, or both proposed and ruled out' };
  }
  if (crossesOwnLine(own.redLines, clauses)) return { code: 'red-line' };
  return availabilityRefusal(table, clauses);
}

/** True if the clauses of one statement meet a red line by themselves; a text's silence is not part of a statement. */
export function crossesOwnLine(redLines: readonly Combination[], clauses: readonly Clause[]): boolean {
  return redLines.some((line) => crossesCombination(line, clauses));
}

function firmRefusal(common: CommonKnowledge, table: Table, { issue, option, or }: Clause): Refusal | undefined {
  const over = openIssueRefusal(common, table, issue);
  if (over !== undefined) return over;
  const isFirm = or === undefined && isIndex(option, at(common.issues, issue).optionCount);
  return isFirm ? undefined : { code: 'malformed', what: 'a clause that is not firm' };
}

/**
 * Makes an opening statement: each clause stands beside the text as what the party proposes, so that it settles nothing and
 * the order in which delegations speak does not matter; what it will never sign is its public word from now on.
 */
export function performOpen(_game: Game, state: State, move: OpenMove): void {
  const { party } = move;
  state.owed.shift();
  const clauses = inOrder(move.clauses);
  const never = inOrder(move.never);
  for (const clause of clauses) openClause(at(state.text, clause.issue), clause, party);
  for (const { issue, option } of never) {
    state.declarations.push({ party, what: 'never', issue, option, round: state.round, crossed: false });
  }
  note(state, 'all', { kind: 'opened', party, clauses, never });
}

function inOrder(clauses: readonly Clause[]): Clause[] {
  return clauses
    .map(({ issue, option }) => ({ issue, option }))
    .sort((a, b) => a.issue - b.issue || a.option - b.option);
}
