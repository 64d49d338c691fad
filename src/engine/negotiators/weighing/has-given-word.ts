import { lastJoinedIn } from '../../mind/lines.ts';
import { at } from '../../model/at.ts';
import type { IssueIndex } from '../../model/moves.ts';
import type { Wording } from '../../model/wording.ts';
import type { View } from '../../views/view.ts';

/** Rounds for which a word given weighs more than what others have agreed on. */
const FRESH_ROUNDS = 3;

/** The wording that the party itself has agreed to with another, if it stands in the text. */
export function agreedBy({ text, party }: View, issue: IssueIndex): Wording | undefined {
  const { current } = at(text, issue);
  return current !== undefined && current.initials.length > 1 && current.initials.includes(party) ? current : undefined;
}

/** True if the party has given its word on an issue in the last days, and another still keeps to it. */
export function hasGivenWord(view: View, issue: IssueIndex): boolean {
  if (agreedBy(view, issue) === undefined) return false;
  const last = lastJoinedIn(view, view.party, issue);
  return last > 0 && view.round - last <= FRESH_ROUNDS;
}
