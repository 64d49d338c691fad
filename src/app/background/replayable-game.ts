import type { Move } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Setup } from '#engine/model/setup.ts';

/** A game by all that has been played in it. */
export interface ReplayableGame {
  readonly scenario: Scenario;
  readonly setup: Setup;
  /** Of all seats. */
  readonly moves: readonly Move[];
}
