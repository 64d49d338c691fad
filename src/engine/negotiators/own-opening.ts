/** What a delegation says at the first dawn if it says what is known of it: its public position, and nothing beside it. */
import { isAvailable } from '../events/availability.ts';
import { at } from '../model/at.ts';
import type { Clause, IssueIndex, OpenMove, OptionIndex } from '../model/moves.ts';
import { crossesOwnLine } from '../moves/open.ts';
import type { View } from '../views/view.ts';
import { openIssues } from './open-now.ts';
import { optionsHeld, wantedBy } from './public-stance.ts';

/**
 * The own opening statement. On every open issue what the party wants in public, the one that it likes best of several;
 * where it wants nothing in public but has a say, what it accepts in public and likes best. And all that it never signs.
 */
export function ownOpening(view: View): OpenMove {
  const issues = openIssues(view).sort((a, b) => a - b);
  const clauses: Clause[] = [];
  for (const issue of issues) {
    // Two articles that are only together across a red line: the first in the file stands.
    const option = choices(view, issue).find(
      (choice) => !crossesOwnLine(view.own.redLines, [...clauses, { issue, option: choice }]),
    );
    if (option !== undefined) clauses.push({ issue, option });
  }
  const never = issues.flatMap((issue) =>
    optionsHeld(view, view.party, issue, 'never')
      .filter((option) => !clauses.some((clause) => clause.issue === issue && clause.option === option))
      .map((option) => ({ issue, option })),
  );
  return { type: 'open', party: view.party, clauses, never };
}

/** What it may open with on an issue, the best liked first. */
function choices(view: View, issue: IssueIndex): OptionIndex[] {
  const wanted = wantedBy(view, view.party, issue);
  const held = wanted.length > 0 || !hasSay(view, issue) ? wanted : optionsHeld(view, view.party, issue, 'accepts');
  const liking = (option: OptionIndex) =>
    at(at(view.own.points, issue), option) * at(at(view.own.taste, issue), option);
  return held.filter((option) => isAvailable(view, issue, option)).sort((a, b) => liking(b) - liking(a) || a - b);
}

function hasSay({ common, party }: View, issue: IssueIndex): boolean {
  const { consent, track } = at(common.issues, issue);
  return consent.includes(party) || at(common.tracks, track).signatories.includes(party);
}
