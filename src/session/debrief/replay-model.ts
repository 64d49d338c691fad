/** A finished game to be seen again, moment by moment. A moment is a number of moves that have been made. */
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '../party-mark.ts';
import type { LaidTable } from '../table/table-model.ts';

/** As the chair knew it then, or with all that was said and done. */
export type Light = 'known' | 'revealed';

/** What stands on the line of all moments: that a part was signed, that a vote on one failed, or news of a morning. */
export const REPLAY_MARKS = ['signed', 'failed', 'news'] as const;
export type ReplayMark = (typeof REPLAY_MARKS)[number];

/** A move, and what the chair came to see with it. */
export interface ReplayMove {
  readonly round: number;
  /** "Monday, 25 August" */
  readonly day: string;
  readonly by: PartyMark;
  /** All of it, as it was: "You accept what Moscow proposed." */
  readonly words: string;
  /** The same as the chair was told of it; absent where it saw nothing of it. */
  readonly known: string | undefined;
  /** What the chair came to know besides, of what followed from it. */
  readonly followed: readonly string[];
  /** What makes a mark on the way through the game. */
  readonly mark?: ReplayMark | undefined;
  /** A negotiator made it, whose reasons can be found again. */
  readonly openable: boolean;
}

/** Of a day: the moment at which it begins. */
export interface ReplayDay {
  readonly round: number;
  readonly heading: string;
  /** On the line of days: "25", or the round's number. */
  readonly short: string;
  readonly from: number;
}

/** A move that turned the game, on the way through it. */
export interface ReplayPin {
  /** As on the path: from 1. */
  readonly number: number;
  /** The moment to which it led. */
  readonly moment: number;
}

/** Those that were found; or that they are still looked for, that this failed, or that the game still goes on. */
export type ReplayPins = readonly ReplayPin[] | 'sought' | 'failed' | 'going';

/** A reply that was not made. */
export interface OtherReply {
  readonly move: Move;
  /** "You refuse what Moscow proposed: ..." */
  readonly words: string;
}

/** Any moment of a finished game. */
export interface ReplayBook {
  readonly you: PartyIndex;
  /** "As you knew it", of whoever sat there, else of the delegation by name. */
  readonly knownLabel: string;
  /** That the chair did not see a move. */
  readonly unseen: string;
  readonly moves: readonly ReplayMove[];
  readonly days: readonly ReplayDay[];
  /** The reply that could have been made in the place of the move that leads to a moment; absent where it was none. */
  instead(moment: number): OtherReply | undefined;
  /** The table at a moment, on which nothing can be done any more. */
  table(moment: number, light: Light): LaidTable;
}
