import type { Scenario } from '#engine/model/scenario/scenario.ts';

/** The scenarios that negotiators are measured on. */
export interface Scenarios {
  readonly flagship: Scenario;
  readonly beginner: Scenario;
}
