import { at } from '../../model/at.ts';
import type { IssueIndex, OptionIndex } from '../../model/moves.ts';
import { versionsOf } from '../../text/text.ts';
import type { View } from '../../views/view.ts';
import { bidOn } from './bid.ts';
import { leastPoints } from './clause-gains.ts';

/**
 * Whether the party has itself put forward on an issue what brings it no more than an option does, or works for a text that
 * would: then it cannot say that it could not accept the option.
 */
export function proposesNoMore(view: View, issue: IssueIndex, option: OptionIndex): boolean {
  const points = at(view.own.points, issue);
  const { track, place } = at(view.common.issues, issue);
  const offered = view.offers
    .filter(({ from }) => from === view.party)
    .flatMap(({ clauses }) => clauses.filter((clause) => clause.issue === issue));
  const initialled = versionsOf(at(view.text, issue)).filter(({ initials }) => initials.includes(view.party));
  if ([...offered, ...initialled].some((wording) => leastPoints(points, wording) <= at(points, option))) return true;
  const { wanted } = bidOn(view, track);
  return wanted !== undefined && at(points, at(wanted.options, place)) <= at(points, option);
}
