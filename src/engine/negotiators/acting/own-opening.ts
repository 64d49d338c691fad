/** Opening statement of a delegation that says what is known of it: its public position, and nothing beside it. */
import { isAvailable } from '../../events/availability.ts';
import { positionsOn } from '../../mind/positions-on.ts';
import { at } from '../../model/at.ts';
import type { Clause, IssueIndex, OpenMove, OptionIndex } from '../../model/moves.ts';
import { crossesOwnLine } from '../../moves/open.ts';
import type { View } from '../../views/view.ts';
import { openIssues } from '../weighing/open-now.ts';
import { optionsHeld, wantedBy } from '../weighing/public-stance.ts';
import { hasSay } from './has-say.ts';

/**
 * The own opening statement. On every open issue what the party wants in public; where it wants nothing in public but has a
 * say, what it accepts in public. Of several, what it has said itself, and of these the one that it likes best. And all that
 * it never signs.
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

/**
 * Options that it may open with on an issue: its own statements before inferred positions, and of these the best liked
 * first. Options that nobody had proposed are left for the talks.
 */
function choices(view: View, issue: IssueIndex): OptionIndex[] {
  const { bridging } = at(view.common.issues, issue);
  const mayOpen = (options: readonly OptionIndex[]) =>
    options.filter((option) => !bridging.includes(option) && isAvailable(view, issue, option));
  const wanted = mayOpen(wantedBy(view, view.party, issue));
  const accepted = wanted.length > 0 || !hasSay(view, issue) ? [] : optionsHeld(view, view.party, issue, 'accepts');
  const positions = positionsOn(view, view.party, issue);
  const inferred = (option: OptionIndex) => (positions[option]?.tag === 'inferred' ? 1 : 0);
  const liking = (option: OptionIndex) =>
    at(at(view.own.points, issue), option) * at(at(view.own.taste, issue), option);
  return [...wanted, ...mayOpen(accepted)].sort((a, b) => inferred(a) - inferred(b) || liking(b) - liking(a) || a - b);
}
