import { at } from '../../model/at.ts';
import type { Clause } from '../../model/moves.ts';
import { canMean } from '../../model/wording.ts';
import type { Reason } from '../decision/reason.ts';
import { agreedBy } from '../weighing/has-given-word.ts';
import { mostKeeping } from '../weighing/most-by-given-word.ts';
import type { Outlook } from '../weighing/outlook.ts';

/** That clauses say something else than what the party has agreed to with others, the first of them; none where not. */
export function takesBack(outlook: Outlook, clauses: readonly Clause[]): Reason[] {
  const { view, walkAway } = outlook;
  for (const { issue, option } of clauses) {
    const agreed = agreedBy(view, issue);
    if (agreed === undefined || canMean(agreed, option)) continue;
    const own = at(view.own.points, issue);
    const gain = at(own, option) - at(own, agreed.option);
    const points = Math.max(
      0,
      mostKeeping(outlook, () => true),
    );
    return [{ code: 'takes-back', issue, option: agreed.option, gain, points, walkAway }];
  }
  return [];
}
