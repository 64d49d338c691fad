import type { Move } from '#engine/model/moves.ts';
import type { TableModel } from '../table/table-model.ts';
import type { Trade } from './trade.ts';

/** What steps of the tutorial are read from. */
export interface TutorialMoment {
  readonly table: TableModel;
  /** What the person has done in this game. */
  readonly own: readonly Move[];
  /** What the person reads first lies over the table. */
  readonly isDawn: boolean;
  readonly trade: Trade;
}
