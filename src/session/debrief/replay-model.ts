/** A finished game to be seen again, moment by moment. A moment is a number of moves that have been made. */
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '../party-mark.ts';
import type { LaidTable } from '../table/table-model.ts';

/** As the chair knew it then, or with all that was said and done. */
export type Light = 'known' | 'revealed';

/** Marks on the timeline of all moments: a part was signed, a vote on one failed, or there was news of a morning. */
export const REPLAY_MARKS = ['signed', 'failed', 'news'] as const;
export type ReplayMark = (typeof REPLAY_MARKS)[number];

/** A move, and what the chair came to see with it. */
export interface ReplayMove {
  readonly round: number;
  /** "Monday, 25 August" */
  readonly day: string;
  readonly by: PartyMark;
  /** The whole move, as it was: "You accept what Moscow proposed." */
  readonly words: string;
  /** The move as the chair was told of it; absent if the chair saw nothing of it. */
  readonly known: string | undefined;
  /** Consequences of the move, as far as the chair learned of them. */
  readonly followed: readonly string[];
  /** Mark on the timeline of the game. */
  readonly mark?: ReplayMark | undefined;
  /** A negotiator made it, whose reasons can be found again. */
  readonly openable: boolean;
}

/** A day, with the moment at which it begins. */
export interface ReplayDay {
  readonly round: number;
  readonly heading: string;
  /** On the line of days: "25", or the round's number. */
  readonly short: string;
  readonly from: number;
}

/** A move that turned the game, on the way through it. */
export interface ReplayPin {
  /** Number as on the path, from 1. */
  readonly number: number;
  /** The moment to which it led. */
  readonly moment: number;
}

/** The pins found, or the state of the search: `sought` while it runs, `failed`, or `going` in an unfinished game. */
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
  /** "As you knew it" for the player of the chair, else with the name of the delegation. */
  readonly knownLabel: string;
  /** Text for a move that the chair did not see. */
  readonly unseen: string;
  readonly moves: readonly ReplayMove[];
  readonly days: readonly ReplayDay[];
  /** The reply that could have been made in the place of the move that leads to a moment; absent where it was none. */
  instead(moment: number): OtherReply | undefined;
  /** The table at a moment, on which nothing can be done any more. */
  table(moment: number, light: Light): LaidTable;
}
