import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { type Carrying, carryingAttachment } from '#record/carried/attachment.ts';
import { roomBeside } from '#record/carried/room.ts';

/** Returns a scenario as carried by a link with `characters` other characters; `undefined` if there is no room. */
export function carriedBeside(scenario: Scenario, characters: number): Carrying | undefined {
  const steps = carryingAttachment(scenario, roomBeside(characters));
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}
