import type { Stance } from '#engine/model/scenario/position.ts';
import type { Tag } from '#engine/model/scenario/tag.ts';
import type { PartyMark } from '../../party-mark.ts';

/** Evidence of a stance. `claimed`: only another party says so. `own`: it is the person's own, and on no record. */
export type Evidence = Tag | 'claimed' | 'own';

/** What a delegation is known to think of an answer, and how that is known. */
export interface StandMark extends PartyMark {
  readonly stance: Stance;
  readonly tag: Evidence;
  /** "AFP, 19 August 2025: ..." */
  readonly source: string | undefined;
}

/** The same, in words. */
export interface PositionMark extends StandMark {
  /** "Moscow is against it" */
  readonly words: string;
  /** "is against it", for under its name */
  readonly brief: string;
  /** "inferred"; `undefined` if the words say that others say so, and of the person's own stance that is on no record. */
  readonly known: string | undefined;
  /** Why, in the voice of the delegation; absent where the file does not say. */
  readonly because: string | undefined;
}
