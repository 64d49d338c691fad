import type { Move } from '#engine/model/moves.ts';
import type { TableModel } from '../table/table-model.ts';
import type { TutorialTrade } from './tutorial-trade.ts';

/** Input of the tutorial's steps. */
export interface TutorialMoment {
  readonly table: TableModel;
  /** The person's moves in this game. */
  readonly own: readonly Move[];
  /** True if the introduction lies over the table. */
  readonly isDawn: boolean;
  readonly trade: TutorialTrade;
}
