import type { Clause, IssueIndex } from '../model/moves.ts';
import { sharesReading } from '../model/wording.ts';
import { newMind } from '../views/mind.ts';
import type { View } from '../views/view.ts';
import { type Stand, standOf } from './stands.ts';

/** The clauses that are not the position of a delegation already; `stand` gives its position on an issue. */
export function newTo(clauses: readonly Clause[], stand: (issue: IssueIndex) => Stand | undefined): Clause[] {
  return clauses.filter((clause) => {
    const said = stand(clause.issue);
    return said === undefined || !sharesReading(said.clause, clause);
  });
}

/** A view as it was before a line of the record, as far as positions go. */
export function beforeLine(view: View, line: number): (party: number, issue: IssueIndex) => Stand | undefined {
  const before = { ...view, record: view.record.slice(0, line), mind: newMind() };
  return (party, issue) => standOf(before, party, issue);
}
