/** Articles of a track on which two delegations agree, and on which they do not, once a letter or an answer is read. */
import { standOf } from '../../mind/stands.ts';
import { at } from '../../model/at.ts';
import type { Clause, IssueIndex, PartyIndex, TrackIndex } from '../../model/moves.ts';
import { sharesReading } from '../../model/wording.ts';
import type { View } from '../../views/view.ts';
import type { Reason } from '../decision/reason.ts';

/** Positions on a track of the party and of another, as what is said now leaves them. */
export interface Positions {
  readonly track: TrackIndex;
  readonly other: PartyIndex;
  /** Clauses that the party says now in the place of its positions. */
  readonly own?: readonly Clause[] | undefined;
  /** Clauses that the other has just said. */
  readonly theirs?: readonly Clause[] | undefined;
}

/** The articles on which both have a position, by whether these agree; nothing where there are none. */
export function between(view: View, positions: Positions): Reason[] {
  const { issues } = at(view.common.tracks, positions.track);
  const compared = issues.flatMap((issue) => {
    const own = positionOn(view, view.party, issue, positions.own);
    const theirs = positionOn(view, positions.other, issue, positions.theirs);
    return own === undefined || theirs === undefined ? [] : [{ issue, isAgreed: sharesReading(own, theirs) }];
  });
  if (compared.length === 0) return [];
  const on = (agreed: boolean): IssueIndex[] =>
    compared.flatMap(({ issue, isAgreed }) => (isAgreed === agreed ? [issue] : []));
  return [{ code: 'between', track: positions.track, agreed: on(true), open: on(false) }];
}

function positionOn(
  view: View,
  party: PartyIndex,
  issue: IssueIndex,
  said: readonly Clause[] = [],
): Clause | undefined {
  return said.find((clause) => clause.issue === issue) ?? standOf(view, party, issue)?.clause;
}
