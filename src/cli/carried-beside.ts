import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { type Carrying, carryingAttachment } from '#record/carried/attachment.ts';
import { roomBeside } from '#record/carried/room.ts';

/** What a link carries a scenario as, when the rest of it has so many characters; absent where it has no room. */
export function carriedBeside(scenario: Scenario, characters: number): Carrying | undefined {
  const steps = carryingAttachment(scenario, roomBeside(characters));
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}
