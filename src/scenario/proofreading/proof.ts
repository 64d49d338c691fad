import type { Game } from '#engine/model/game.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { TrackProof } from './track-proof.ts';

/** What remarks are made from: a scenario that can be played, made ready, and what is known of its tracks. */
export interface Proof {
  readonly scenario: Scenario;
  readonly game: Game;
  readonly tracks: readonly TrackProof[];
}
