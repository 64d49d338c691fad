import { bitsTaken } from '../../mind/bargaining-position.ts';
import { bitsOffered } from '../../mind/letters.ts';
import { at } from '../../model/at.ts';
import type { IssueIndex, OptionIndex } from '../../model/moves.ts';
import { hasBit } from '../../model/option-bits.ts';
import type { View } from '../../views/view.ts';
import { bidOn } from './bid.ts';

/**
 * True if the party has itself put forward on an issue what brings it no more than an option does, or works for a text
 * that would: then it cannot say that it could not accept the option.
 */
export function proposesNoMore(view: View, issue: IssueIndex, option: OptionIndex): boolean {
  const points = at(view.own.points, issue);
  const { track, place } = at(view.common.issues, issue);
  const putForward = bitsOffered(view, view.party, issue) | bitsTaken(view, view.party, issue, 'initialled');
  if (points.some((each, other) => hasBit(putForward, other) && each <= at(points, option))) return true;
  const { wanted } = bidOn(view, track);
  return wanted !== undefined && at(points, at(wanted.options, place)) <= at(points, option);
}
