import { at } from '../../model/at.ts';
import type { Clause, PartyIndex } from '../../model/moves.ts';
import { versionOf } from '../../text/text.ts';
import type { View } from '../../views/view.ts';
import type { Outlook } from './outlook.ts';
import { holdsOut } from './patience.ts';

/** Clauses, and the delegation that asks for them; without one, they are of the text. */
interface Asked {
  readonly clauses: readonly Clause[];
  readonly from: PartyIndex | undefined;
}

/**
 * True if a text is the last one that there can be: on the last day, all other signatories stand behind each of its articles, so
 * that the alternative is no deal. `asked` is what a letter says of it. A delegation that holds out does not think so.
 */
export function isLastWord({ view, track }: Outlook, text: readonly Clause[], asked: Asked): boolean {
  const { common, round, party } = view;
  const { issues, signatories } = at(common.tracks, track);
  if (round < common.roundCount || text.length < issues.length || holdsOut(view)) return false;
  return text.every((clause) => {
    const backers = backersOf(view, clause, asked);
    return signatories.every((one) => one === party || backers.includes(one));
  });
}

/** Delegations that have initialled a clause, or ask for it. */
function backersOf({ text }: View, { issue, option, or }: Clause, { clauses, from }: Asked): PartyIndex[] {
  const initials = versionOf(at(text, issue), option, or)?.initials ?? [];
  const isAsked = clauses.some((clause) => clause.issue === issue);
  return from !== undefined && isAsked ? [...initials, from] : [...initials];
}
