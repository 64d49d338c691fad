/** Objects under the pointer. */
import { contains, distance } from './geometry.ts';
import type { Point } from './map-data.ts';
import type { StageView, Target, TargetArea } from './stage-view.ts';

/** Returns the target of a click at a point: the nearest of the round objects, otherwise the name there. */
export function targetAt({ targets }: Pick<StageView, 'targets'>, point: Point): Target | undefined {
  const depths = targets.map((each) => ({ target: each.target, depth: depthIn(each, point) }));
  const [best] = depths.filter(({ depth }) => depth >= 0).sort((a, b) => b.depth - a.depth);
  return best?.target;
}

/** Returns the depth of a point within an area, in pixels: 0 anywhere on a name, less than 0 outside. */
function depthIn({ area }: TargetArea, point: Point): number {
  if ('radius' in area) return area.radius - distance(area.at, point);
  return contains(area, point) ? 0 : -1;
}
