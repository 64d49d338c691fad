/** Steps towards wording that no other delegation has asked for: a proposal in the middle, which has to win somebody. */
import { bitsTaken } from '../../mind/bargaining-position.ts';
import { standOf } from '../../mind/stands.ts';
import { at } from '../../model/at.ts';
import type { Clause, IssueIndex, PartyIndex } from '../../model/moves.ts';
import { bitsOf } from '../../model/option-bits.ts';
import { othersOf } from '../../model/others-of.ts';
import { sharesReading } from '../../model/wording.ts';
import type { View } from '../../views/view.ts';
import { bitsWantedBy } from '../weighing/public-stance.ts';
import { costTo } from './cost-to.ts';

/** True if no other delegation has asked for a clause, wants it in public, or has said that it could accept it. */
export function isUnasked(view: View, clause: Clause): boolean {
  const bits = bitsOf(clause);
  return othersOf(view.party, view.common.partyCount).every(
    (party) => (bitsOpenTo(view, party, clause.issue) & bits) === 0,
  );
}

/** The options of an article that a delegation has asked for, wants in public, or has said that it could accept, as bits. */
function bitsOpenTo(view: View, party: PartyIndex, issue: IssueIndex): number {
  const stand = standOf(view, party, issue);
  const said = stand === undefined ? 0 : bitsOf(stand.clause);
  return said | bitsTaken(view, party, issue, 'acceptable') | bitsWantedBy(view, party, issue);
}

/** True if a clause is better than the own position for a signatory that does not share it, as far as is believed of that one. */
export function winsSomebody(view: View, clause: Clause, own: Clause): boolean {
  const { signatories } = at(view.common.tracks, at(view.common.issues, clause.issue).track);
  return othersOf(view.party, view.common.partyCount).some((party) => {
    const theirs = standOf(view, party, clause.issue)?.clause;
    const isOther = theirs === undefined || !sharesReading(theirs, own);
    return isOther && signatories.includes(party) && costTo(view, party, clause, own) < 0;
  });
}
