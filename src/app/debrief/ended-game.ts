import type { Move } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { TableName } from '#record/link/table-name.ts';
import type { OwnMoveFound, OwnMoveProgress } from '#session/debrief/own-move-model.ts';
import type { PathModel, PathProgress } from '#session/debrief/path-model.ts';
import type { Preparation } from '#session/preparation.ts';
import type { EndingModel } from '#session/screens/ending-model.ts';
import type { KeptResults } from '../background/background.ts';
import type { PageBackground } from '../background/page-background.ts';
import type { KeptWork } from './kept-work.ts';

/** A game that is over: all that its debrief is made from. It stays the same object while the ending is shown. */
export interface EndedGame {
  readonly scenario: Scenario;
  readonly setup: Setup;
  /** Every move of the game, of all seats; absent where it could not be played again. */
  readonly moves: readonly Move[] | undefined;
  readonly model: EndingModel;
  /** The game as the code of a link. */
  readonly code: string;
  /** The table of a class that it is of, as its link says. */
  readonly table: TableName | undefined;
  /** Points are told of it. */
  readonly tellsPoints: boolean;
  /** Notes made on this device about the chair; `undefined` for a link. */
  readonly preparation: Preparation | undefined;
  /** Scheduler of long work, which answers without points if none are told. */
  readonly jobs: PageBackground;
  /** The path of the game: reckoned before it is asked for, since it takes long. */
  readonly path: KeptWork<PathModel, PathProgress>;
  /** The player's move that mattered most, looked for from the start; `undefined` if nobody sat there, or it cannot be replayed. */
  readonly ownMove: KeptWork<OwnMoveFound, OwnMoveProgress> | undefined;
  /** Ends of ways on from its moments: the path and the decisions have many in common. */
  readonly ends: KeptResults;
}
