import type { Game } from '#engine/model/game.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { TrackProof } from './track-proof.ts';

/** The input of remarks: a playable scenario, its compiled game, and the analysis of its tracks. */
export interface Proof {
  readonly scenario: Scenario;
  readonly game: Game;
  readonly tracks: readonly TrackProof[];
}
