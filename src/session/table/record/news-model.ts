import type { PartyMark } from '../../party-mark.ts';
import type { EventModel } from './event-model.ts';

/** A line of the record, in words. */
export interface DispatchModel {
  readonly key: number;
  /** Whom it speaks of first; its mark stands before the line. */
  readonly about: PartyMark | undefined;
  /** The person itself has done it; absent where that does not matter. */
  readonly isOwn?: boolean;
  readonly words: string;
  /** The line in few words, where it is too long to be read out among others. */
  readonly brief?: string | undefined;
  /** Reasons given, in the delegation's voice. */
  readonly reasons: readonly string[];
  readonly weight: 'plain' | 'strong';
  /** Initials that the draft shows, and that remove none; absent where that does not matter. */
  readonly isInDraft?: boolean;
  /** Ballots of each, if a vote was held. */
  readonly vote?: VoteModel | undefined;
}

/** A vote that was held: who signed, and over what the others did not. */
export interface VoteModel {
  readonly title: string;
  readonly signed: boolean;
  readonly ballots: readonly BallotCast[];
}

/** Ballot of a delegation, and the articles over which it said no. */
export interface BallotCast {
  readonly party: PartyMark;
  readonly yes: boolean;
  readonly over: readonly string[];
}

/** The parts of a round: what happened before anybody spoke, the talks, and the votes. */
export type DayPart = 'dawn' | 'talks' | 'dusk';

/** The events of one part of a round. */
export interface NewsSection {
  readonly key: string;
  readonly part: DayPart;
  /** "Dusk, Wednesday, 20 August" of an earlier round, "This morning", "Today". */
  readonly heading: string;
  /** Events around the table, at a dawn. */
  readonly events: readonly EventModel[];
  /** At most a few in full; `folded` holds the rest, in their order. */
  readonly dispatches: readonly DispatchModel[];
  readonly folded: readonly DispatchModel[];
}

/** The record of one round. */
export interface RoundRecord {
  readonly round: number;
  readonly heading: string;
  /** The most important lines of the round, at most three. */
  readonly dispatches: readonly DispatchModel[];
  /** The rest of it. */
  readonly folded: readonly DispatchModel[];
}
