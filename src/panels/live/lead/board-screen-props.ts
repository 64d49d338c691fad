import type { Board } from '#live/protocol/told-to-teacher.ts';
import type { BoardHeadModel } from '#session/live/lead/board-head-model.ts';
import type { ChairPupil, TableCardModel } from '#session/live/lead/table-card-model.ts';
import type { LeadCommands } from './lead-commands.ts';

export interface BoardScreenProps {
  readonly head: BoardHeadModel;
  readonly cards: readonly TableCardModel[];
  /** Pupils without a chair. */
  readonly standing: readonly ChairPupil[];
  /** A sentence for each who asks the teacher to come. */
  readonly callers: readonly string[];
  readonly phase: Board['phase'];
  /** Seconds; absent where there is none. */
  readonly limit: number | undefined;
  readonly announced: string | undefined;
  readonly namesHidden: boolean;
  readonly onNamesHidden: (hidden: boolean) => void;
  /** Waiting is long from so many seconds on. */
  readonly long: number;
  readonly onLong: (seconds: number) => void;
  /** Result of the last action. */
  readonly told: string;
  /** Commands that are executed without confirmation. */
  readonly commands: LeadCommands;
}
