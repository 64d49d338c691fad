import type { Clause, IssueIndex, PartyIndex, TrackIndex } from './moves.ts';

/** A text that a mediator has put to the signatories of a track, with what each says of it. */
export interface SingleText {
  readonly by: PartyIndex;
  readonly track: TrackIndex;
  readonly clauses: readonly Clause[];
  readonly round: number;
  /** Reviews given so far, in order; they are opened together when all have been given. */
  reviews: Review[];
  /** All reviews have been given: everybody knows them. */
  opened: boolean;
}

/** Which clauses of a single text must change, as one signatory says. */
export interface Review {
  readonly party: PartyIndex;
  readonly over: readonly IssueIndex[];
}
