import { compactRanks } from '#engine/analysis/compact-ranks.ts';
import { pairFrontier } from '#engine/analysis/pair-frontier.ts';
import { at } from '#engine/model/at.ts';
import { type Axes, type DayDrawn, type MapDrawn, type Spot, spotOf } from './plot-frame.ts';

/** The texts beyond which none gives both more, from left to right, among those that cross nobody's red line. */
export function frontierLine(map: MapDrawn, day: DayDrawn, axes: Axes): Spot[] {
  const { points, crossed, open } = map.texts;
  const excluded = crossed.map((bits, place) => bits | at(open, place));
  const [first, second] = [axes.across, axes.up].map((signatory) => compactRanks(at(points, signatory)));
  if (first === undefined || second === undefined) return [];
  const { rows } = pairFrontier(first, second, excluded);
  return Array.from(rows, (place) => spotOf(map, day, axes, place)).sort((a, b) => a.x - b.x);
}
