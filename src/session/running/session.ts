import type { StoreApi } from 'zustand/vanilla';
import type { Move } from '#engine/model/moves.ts';
import type { View } from '#engine/views/view.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Draft } from '../draft.ts';
import type { HintBook } from '../hints/hint-book.ts';
import type { TableModel } from '../table/table-model.ts';
import type { DraftCommands } from './draft-commands.ts';
import type { MoveCommands, PreparingCommands } from './move-commands.ts';
import type { ReplyCommands } from './reply-commands.ts';

/** The state that a session shows at one moment. */
export interface SessionState {
  readonly table: TableModel;
  /** The person's draft that is not sent. */
  readonly draft: Draft;
  readonly view: View;
  /** Moves of its own chair so far, by a person or a negotiator. */
  readonly ownMoves: readonly Move[];
  /** Counts the moments of the game: it is another one whenever the seat sees something else. */
  readonly moment: number;
}

/**
 * A game at the chair of one person, whether it is played on this device or on a server: what is shown, and the commands
 * that the page gives. `More` is what is shown of one kind of game alone.
 */
export interface Session<More = object> extends DraftCommands, MoveCommands, ReplyCommands, PreparingCommands {
  readonly store: ShownStore<SessionState & More>;
  /** Hints for the person's decisions. */
  readonly hints: HintBook;
  /** A session of the same game as it stands, with what is drafted, told in another language; it takes the place of this one. */
  retold(game: LocalizedGame): Session<More>;
}

/** A store that only the session itself changes. */
export type ShownStore<T> = Pick<StoreApi<T>, 'getState' | 'subscribe'>;
