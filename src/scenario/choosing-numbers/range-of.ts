import type { Issue } from '#engine/model/scenario/issue.ts';

/** Returns the difference in points between a party's best and worst answer to an article. */
export function rangeOf({ options }: Issue, party: string): number {
  const points = options.map((option) => option.points[party] ?? 0);
  return Math.max(...points) - Math.min(...points);
}
