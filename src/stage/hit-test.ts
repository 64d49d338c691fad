/** What lies under the pointer. */
import { contains, distance } from './geometry.ts';
import type { Point } from './map-data.ts';
import type { StageView, Target } from './stage-view.ts';

/** Half of the least size of a target, in CSS pixels. */
const LEAST = 14;

/** The delegation or venue at a point; the person's own delegation is no target. */
export function targetAt(view: StageView, point: Point): Target | undefined {
  const target =
    tokenAt(view, point) ?? view.labels.find((label) => label.target && contains(label.rect, point))?.target;
  const own = view.delegations.find(({ you }) => you)?.party;
  return target?.kind === 'delegation' && target.party === own ? undefined : target;
}

function tokenAt(view: StageView, point: Point): Target | undefined {
  const near = [
    ...view.delegations.map(({ party, at, radius }) => ({
      far: distance(at, point) - Math.max(radius * 1.3, LEAST),
      target: { kind: 'delegation', party } as Target,
    })),
    ...view.venues.map(({ issue, option, at, radius }) => ({
      far: distance(at, point) - Math.max(radius, LEAST),
      target: { kind: 'venue', issue, option } as Target,
    })),
  ];
  const [best] = near.filter(({ far }) => far <= 0).sort((a, b) => a.far - b.far);
  return best?.target;
}
