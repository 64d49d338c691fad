import type { Move } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { Preparation } from '#session/preparation.ts';
import type { EndingModel } from '#session/screens/ending-model.ts';
import type { PageWorkshop } from '../background/page-workshop.ts';

/** A game that is over: all that its debrief is made from. It stays the same object while the ending is shown. */
export interface EndedGame {
  readonly scenario: Scenario;
  readonly setup: Setup;
  /** Every move of the game, of all seats; absent where it could not be played again. */
  readonly moves: readonly Move[] | undefined;
  readonly model: EndingModel;
  /** The game as the code of a link. */
  readonly code: string;
  /** What was written down at this device about the chair; absent for a link. */
  readonly preparation: Preparation | undefined;
  readonly workshop: PageWorkshop;
}
