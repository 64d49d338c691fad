import type { Issue } from '#engine/model/scenario/issue.ts';

/** How much more the best answer to an article is worth to a party than the worst, in points. */
export function rangeOf({ options }: Issue, party: string): number {
  const points = options.map((option) => option.points[party] ?? 0);
  return Math.max(...points) - Math.min(...points);
}
