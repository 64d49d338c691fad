import type { Point } from '#stage/map-data.ts';
import type { DelegationView } from '#stage/stage-view.ts';

/** A delegation's token at a point of the stage; the second delegation is the person's. */
export function token(party: number, at: Point, over: Partial<DelegationView> = {}): DelegationView {
  return {
    ...{ party, order: party + 10, mark: `P${party}`, flags: [], you: party === 1, addressed: false, dimmed: false },
    ...{ at, radius: 18, stretch: 0, mood: undefined, porthole: undefined },
    ...over,
  };
}
