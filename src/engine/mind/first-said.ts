import { at } from '../model/at.ts';
import type { Clause, IssueIndex, PartyIndex } from '../model/moves.ts';
import { isSameWording } from '../model/wording.ts';
import type { View } from '../views/view.ts';
import { factsIn } from './part.ts';
import { ofLines } from './parts-of.ts';
import { type Stand, saidIn } from './stands.ts';

/** Wording of an article, when a delegation first said in a way that it could sign it. */
export interface FirstSaid {
  readonly party: PartyIndex;
  readonly how: Stand['how'];
  readonly clause: Clause;
}

/** By issue, in the order of the record. */
const FIRST_SAID = ofLines<(readonly FirstSaid[])[]>({
  nothing: ({ common: { issues } }) => issues.map(() => []),
  copyOf: (said) => [...said],
  takeIn(said, line, view) {
    for (const { party, clauses, how } of saidIn(view, line)) {
      for (const clause of clauses) {
        const before = at(said, clause.issue);
        const isKnown = before.some(
          (each) => each.party === party && each.how === how && isSameWording(each.clause, clause),
        );
        if (!isKnown) said[clause.issue] = [...before, { party, how, clause }];
      }
    }
  },
});

/** Wordings of an article that delegations have said they could sign, the first time in each way. Not to be changed. */
export function firstSaidOn(view: View, issue: IssueIndex): readonly FirstSaid[] {
  return at(factsIn(view, FIRST_SAID), issue);
}
