import { at } from '../../model/at.ts';
import type { IssueIndex } from '../../model/moves.ts';
import { optionIn } from '../../model/packages.ts';
import type { View } from '../../views/view.ts';
import type { Outlook } from './outlook.ts';

/**
 * The most points that an option brings the party of those on an issue of which others have said, when it asked them, that
 * they could accept them; absent where nobody has. Who asks and hears yes asks for that, and for no more.
 */
export function mostHeard({ questions, party, own }: View, issue: IssueIndex): number | undefined {
  const points = at(own.points, issue);
  const heard = questions.flatMap(({ from, asked, says }) =>
    from === party && says === 'yes' && asked.what === 'could-live-with' && asked.issue === issue
      ? [at(points, asked.option)]
      : [],
  );
  return heard.length === 0 ? undefined : Math.max(...heard);
}

/**
 * The most points that a text can bring which asks nowhere for more than `mostHeard`; absent where nothing was heard, or no
 * such text is worth the walk-away.
 */
export function mostByYes({ view, track, live, late, walkAway }: Outlook): number | undefined {
  const rules = at(view.common.tracks, track);
  const heard = rules.issues.map((issue) => mostHeard(view, issue));
  if (heard.every((most) => most === undefined)) return undefined;
  const { points } = at(view.own.sheets, track);
  let most = walkAway - 1;
  for (const pack of live) {
    const asksNoMore = rules.issues.every((issue, place) => {
      const option = optionIn(rules, pack, place, at(view.common.issues, issue).optionCount);
      return at(at(view.own.points, issue), option) <= (heard[place] ?? Number.POSITIVE_INFINITY);
    });
    if (asksNoMore) most = Math.max(most, points[pack]! - late);
  }
  return most >= walkAway ? most : undefined;
}
