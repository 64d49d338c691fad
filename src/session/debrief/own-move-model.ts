import type { PlanProgress } from '#engine/playing-on/plan.ts';
import type { CalendarLeaf } from '../table/frame/calendar-model.ts';

/** The one move of a chair that mattered most, as far as replays tell it from chance. */
export interface OwnMoveModel {
  readonly day: Pick<CalendarLeaf, 'above' | 'short' | 'words'>;
  /** "You refuse Moscow’s offer." */
  readonly did: string;
  /** "You accept Moscow’s offer." */
  readonly instead: string;
  /** Replays with the other choice that ended better for the chair, worse, and the same. */
  readonly better: number;
  readonly worse: number;
  readonly same: number;
  /** These in a sentence. */
  readonly replays: string;
  /** Why one choice mostly ended better: what was signed, and who accepted which answer; one or two sentences. */
  readonly why: readonly string[];
  /** Note on how the replays are played and on what they leave open. */
  readonly note: string;
}

/** Result of the search: a move, or that none stands out. */
export type OwnMoveFound = { readonly is: 'move'; readonly move: OwnMoveModel } | { readonly is: 'none' };

/** A move that is compared with other choices. */
export interface ComparedMove {
  /** Place among all moves of the game. */
  readonly move: number;
  readonly day: OwnMoveModel['day'];
  readonly did: string;
  /** `replaying` until its replays are compared; then `apart` if they stand out from chance. */
  readonly found: 'replaying' | 'alike' | 'apart';
}

/** State of the search. */
export interface OwnMoveTold {
  /** Number of steps, and of those that are done. */
  readonly of: number;
  readonly done: number;
  /** Moves that are compared closely, in the order of the game; none before these are known. */
  readonly compared: readonly ComparedMove[];
}

export type OwnMoveProgress = PlanProgress<OwnMoveTold>;
