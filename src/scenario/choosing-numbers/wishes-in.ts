import type { Issue } from '#engine/model/scenario/issue.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { rangeOf } from './range-of.ts';
import { MOST_IMPORTANT, type Wish, type Wishes } from './wishes.ts';

/**
 * Derives the wishes of the parties from their points, which may be mere ranks. The article with the widest range gets
 * the highest importance for a party; the others are scaled to it.
 */
export function wishesIn({ parties, issues }: Scenario): Wishes {
  return Object.fromEntries(
    parties.map(({ id }) => {
      const widest = Math.max(...issues.map((issue) => rangeOf(issue, id)));
      return [id, Object.fromEntries(issues.map((issue) => [issue.id, wishOn(issue, id, widest)]))];
    }),
  );
}

function wishOn(issue: Issue, party: string, widest: number): Wish {
  const range = rangeOf(issue, party);
  const least = Math.min(...issue.options.map(({ points }) => points[party] ?? 0));
  return {
    importance: widest === 0 ? 0 : (range / widest) * MOST_IMPORTANT,
    worth: Object.fromEntries(
      issue.options.map(({ id, points }) => [id, range === 0 ? 0 : ((points[party] ?? 0) - least) / range]),
    ),
  };
}
