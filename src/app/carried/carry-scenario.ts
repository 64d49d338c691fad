import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { type Carrying, carryingAttachment } from '#record/carried/carrying-attachment.ts';

/** A scenario that is to be carried by a link, and the bytes that there is room for. */
interface AskedCarrying {
  readonly scenario: Scenario;
  readonly room: number;
}

/** A task: finds as what a link can carry a scenario. */
export function carryScenario({ scenario, room }: AskedCarrying): Generator<void, Carrying | undefined> {
  return carryingAttachment(scenario, room);
}
