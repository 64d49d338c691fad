/** What a delegation says at the first dawn if it says what is known of it: its public position, and nothing beside it. */
import { isAvailable } from '../events/availability.ts';
import { positionsKnown } from '../events/positions-known.ts';
import { at } from '../model/game.ts';
import type { Clause, IssueIndex, OpenMove, OptionIndex } from '../model/moves.ts';
import type { Stance } from '../model/scenario.ts';
import { crossesOwnLine } from '../moves/open.ts';
import type { View } from '../views/view.ts';
import { openIssues } from './open-now.ts';

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
    optionsHeld(view, issue, 'never')
      .filter((option) => !clauses.some((clause) => clause.issue === issue && clause.option === option))
      .map((option) => ({ issue, option })),
  );
  return { type: 'open', party: view.party, clauses, never };
}

/** What it may open with on an issue, the best liked first. */
function choices(view: View, issue: IssueIndex): OptionIndex[] {
  const wanted = optionsHeld(view, issue, 'wants');
  const held = wanted.length > 0 || !hasSay(view, issue) ? wanted : optionsHeld(view, issue, 'accepts');
  const liking = (option: OptionIndex) =>
    at(at(view.own.points, issue), option) * at(at(view.own.taste, issue), option);
  return held.filter((option) => isAvailable(view, issue, option)).sort((a, b) => liking(b) - liking(a) || a - b);
}

function hasSay({ common, party }: View, issue: IssueIndex): boolean {
  const { consent, track } = at(common.issues, issue);
  return consent.includes(party) || at(common.tracks, track).signatories.includes(party);
}

/** Options on which its public position is such a stance now, in order. */
function optionsHeld(view: View, issue: IssueIndex, stance: Stance): OptionIndex[] {
  return positionsKnown(view.common, view)
    .map((index) => at(view.common.positions, index))
    .filter((held) => held.party === view.party && held.issue === issue && held.stance === stance)
    .map(({ option }) => option)
    .sort((a, b) => a - b);
}
