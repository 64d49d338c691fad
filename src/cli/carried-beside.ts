import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { type Carrying, carryingAttachment } from '#record/carried/carrying-attachment.ts';
import { roomBeside } from '#record/carried/room.ts';
import { takeAll } from '#session/take-all.ts';

/** Returns a scenario as carried by a link with `characters` other characters; `undefined` if there is no room. */
export function carriedBeside(scenario: Scenario, characters: number): Carrying | undefined {
  return takeAll(carryingAttachment(scenario, roomBeside(characters)));
}
