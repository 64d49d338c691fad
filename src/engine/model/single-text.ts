import type { Clause, IssueIndex, PartyIndex, TrackIndex } from './moves.ts';

/** A text that a mediator has put to the signatories of a track, with what each says of it. */
export interface SingleText {
  readonly by: PartyIndex;
  readonly track: TrackIndex;
  readonly clauses: readonly Clause[];
  readonly round: number;
  /** Reviews given so far, in order; they are opened together when all have been given. */
  reviews: Review[];
  /** True once all reviews have been given: then everybody knows them. */
  opened: boolean;
}

/** Clauses of a single text that must change, according to one signatory. */
export interface Review {
  readonly party: PartyIndex;
  readonly over: readonly IssueIndex[];
}
