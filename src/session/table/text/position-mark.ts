import type { Stance } from '#engine/model/scenario/position.ts';
import type { Tag } from '#engine/model/scenario/tag.ts';
import type { PartyMark } from '../../party-mark.ts';

/** A stance that a delegation has taken in these talks: it has initialled the answer, asks for it, or has rejected it. */
export type StanceTaken = 'initialled' | 'asks' | 'rejected';
/** A stance from before a delegation did otherwise in these talks. */
export type StanceLeft = 'opened' | 'wanted' | 'accepted' | 'opposed';
/**
 * Evidence of a stance. `claimed`: only another party says so. `own`: it is the person's own, and on no record. `done`: the
 * delegation has shown it by an act in these talks.
 */
export type Evidence = Tag | 'claimed' | 'own' | 'done';

/** A delegation's known opinion of an answer, and the evidence for it. */
export interface StandMark extends PartyMark {
  readonly stance: Stance | StanceTaken | StanceLeft;
  readonly tag: Evidence;
  /** "AFP, 19 August 2025: ..." */
  readonly source: string | undefined;
  /** Round of a rejection. */
  readonly round?: number | undefined;
}

/** A stand in words. */
export interface PositionMark extends StandMark {
  /** "Moscow is against it" */
  readonly words: string;
  /** "is against it", for under its name */
  readonly brief: string;
  /** "inferred"; `undefined` if the words say that others say so, of an act, and of the person's own stance that is on no record. */
  readonly known: string | undefined;
  /** Reason, in the voice of the delegation; absent if the file has none. */
  readonly because: string | undefined;
}
