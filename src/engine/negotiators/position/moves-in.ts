import { standOf } from '../../mind/stands.ts';
import { at } from '../../model/at.ts';
import type { Clause, PartyIndex, TrackIndex } from '../../model/moves.ts';
import { bitsOf } from '../../model/option-bits.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import type { Cause } from '../decision/cause.ts';
import type { Reason } from '../decision/reason.ts';
import { gainBy, leavesPosition } from './causes.ts';
import { causeIn, isHad } from './exchange.ts';
import { positionStepsIn } from './towards.ts';

/** The changes of the own position that clauses make, each with its cause. `answered` is the letter that is answered. */
export function movesIn(view: View, clauses: readonly Clause[], answered?: SeenOffer): Reason[] {
  const steps = positionStepsIn(view, clauses, answered);
  const kept = clauses.filter((clause) => !leavesPosition(view, clause));
  return [...steps.flatMap(({ clause, cause }) => moveTo(view, clause, cause)), ...movesBack(view, kept)];
}

/** The changes back to the own position from other wording for which the party has voted in vain. */
export function movesBack(view: View, clauses: readonly Clause[]): Reason[] {
  return clauses.flatMap(({ issue, option, or }) => {
    const voted = standOf(view, view.party, issue)?.voted;
    if (voted === undefined || (bitsOf({ option, or }) & ~bitsOf(voted.clause)) === 0) return [];
    const cause = { code: 'unsigned', by: voted.by } as const;
    return [{ code: 'moves', issue, option, or, from: voted.clause, since: voted.round, opened: false, cause }];
  });
}

/** The changes of the own position that an acceptance makes at the price that the party has named in a round. */
export function movesAtPrice(view: View, clauses: readonly Clause[], answered: SeenOffer, round: number): Reason[] {
  return clauses.flatMap((clause) =>
    leavesPosition(view, clause)
      ? moveTo(view, clause, causeIn(view, clause, clauses, answered) ?? { code: 'price', round })
      : movesBack(view, [clause]),
  );
}

/** The change of the own position that a yes makes to wording which the party has called acceptable in a round. */
export function movesByWord(view: View, clause: Clause, round: number): Reason[] {
  return moveTo(view, clause, { code: 'word', round });
}

/** The changes of the own position that a signature under a text makes, each with its cause. */
export function movesBySigning(view: View, track: TrackIndex, clauses: readonly Clause[]): Reason[] {
  const had = clauses.filter((clause) => isHad(view, clause));
  return clauses.flatMap((clause) =>
    leavesPosition(view, clause)
      ? moveTo(view, clause, causeIn(view, clause, had) ?? agreedInText(view, track, clause))
      : movesBack(view, [clause]),
  );
}

/** The changes of the own position that a review makes by letting clauses of a mediator's text stand. */
export function movesByReview(view: View, clauses: readonly Clause[], by: PartyIndex): Reason[] {
  return clauses.flatMap((clause) =>
    leavesPosition(view, clause) ? moveTo(view, clause, { code: 'single-text', by }) : movesBack(view, [clause]),
  );
}

/**
 * Cause for agreeing to a clause of the text: the others have agreed on it or, if the text is silent, all that sign it.
 */
function agreedInText({ common, text, party }: View, track: TrackIndex, { issue }: Clause): Cause {
  const initials = at(text, issue).current?.initials ?? [];
  const others = (initials.length > 0 ? initials : at(common.tracks, track).signatories).filter((one) => one !== party);
  return { code: 'agreed-elsewhere', by: others };
}

function moveTo(view: View, clause: Clause, cause: Cause): Reason[] {
  const stand = standOf(view, view.party, clause.issue);
  if (stand === undefined) return [];
  const { clause: from, round: since, opened } = stand;
  return [{ code: 'moves', from, since, opened, cause, ...clause }];
}

/** True if a signature under a text would leave the own position on the article of a clause without a cause to do so. */
export function isSignedForNothing(view: View, clause: Clause, clauses: readonly Clause[]): boolean {
  const stand = standOf(view, view.party, clause.issue);
  if (stand === undefined || !leavesPosition(view, clause)) return false;
  const had = clauses.filter((each) => isHad(view, each));
  return gainBy(view, clause, stand) <= 0 && causeIn(view, clause, had) === undefined;
}
