import type { Incident } from '../../mind/incident-in.ts';
import type { Declaration } from '../../model/declaration.ts';
import type { Clause, IssueIndex, OptionIndex, PartyIndex, TrackIndex } from '../../model/moves.ts';
import type { Cause } from './cause.ts';

/** Gain of a party from a clause, beyond the text without it; in the game's units. */
export interface ClauseGain {
  readonly issue: IssueIndex;
  readonly option: OptionIndex;
  /** The second option of a vague clause. */
  readonly or?: OptionIndex | undefined;
  readonly points: number;
}

/** Repetition of earlier letters by a letter. */
export interface Repetition {
  /** Round in which it was first said. */
  readonly round: number;
  /** Number of times it was said before. */
  readonly times: number;
  /** The last letter said it; else the sender comes back to it. */
  readonly last: boolean;
}

/**
 * Reason for a negotiator's decision: codes with numbers, computed again on every replay and never kept in the state.
 * Points are in the game's units and belong to the negotiator; the reader decides what to show of them. The negotiator
 * is the subject of each case.
 */
export type Reason =
  /**
   * Leaves its position on an article, which it has had since a round or, if `opened`, since its opening statement. A
   * letter gives the round in which its reader has heard the position; `undefined` if the reader has not.
   */
  | {
      readonly code: 'moves';
      readonly issue: IssueIndex;
      readonly option: OptionIndex;
      readonly or?: OptionIndex | undefined;
      readonly from: Clause;
      readonly since: number | undefined;
      readonly opened: boolean;
      readonly cause: Cause;
    }
  /** Speaks, once, of an incident that concerns it. */
  | ({ readonly code: 'reacts' } & Incident)
  /** Clause of a letter or a text that it does not accept; the one that costs it most. */
  | ({ readonly code: 'cannot' } & Clause)
  /** Clauses of the letter that it answers which it accepts, and had not said before. */
  | { readonly code: 'takes'; readonly clauses: readonly Clause[] }
  /**
   * Clauses of its letter that the reader has not agreed to, the weightiest first; the reader has heard the first `since` a
   * round, and all of them since `allSince`.
   */
  | {
      readonly code: 'asks';
      readonly clauses: readonly Clause[];
      readonly since: number | undefined;
      readonly allSince?: number | undefined;
    }
  /** Has moved to clauses of its letter since its reader last heard it on their articles, from the clauses `before`. */
  | { readonly code: 'changed'; readonly clauses: readonly Clause[]; readonly before: readonly Clause[] }
  /** Articles of its last letter to the reader that this one leaves out, though the two do not agree on them. */
  | { readonly code: 'leaves-out'; readonly issues: readonly IssueIndex[] }
  /** Terms of the letter that its reader has not put forward and that no other reason names. */
  | { readonly code: 'besides'; readonly clauses: readonly Clause[] }
  /** Could accept what it is asked about, in exchange for wording of another article. */
  | { readonly code: 'in-exchange'; readonly issue: IssueIndex; readonly for: Clause }
  /** Accepts what all others wait for only together with wording of another article. */
  | ({ readonly code: 'only-with'; readonly for: Clause } & Clause)
  /**
   * Has said in that round that it could accept that wording, but wording of another article departs from its position.
   * The round is `undefined` in a letter to a party that has not heard it.
   */
  | ({ readonly code: 'rest-departs'; readonly round: number | undefined; readonly over: Clause } & Clause)
  /** Has asked for that wording itself since a round, but no deal has become better for it than the text. */
  | ({ readonly code: 'no-longer'; readonly since: number; readonly said: 'asked' | 'acceptable' } & Clause)
  /** Other wording with which it would accept the letter that it refuses. */
  | { readonly code: 'price'; readonly clauses: readonly Clause[] }
  /** The letter pays a price that was named in that round, but what another reason tells has changed since. */
  | { readonly code: 'price-lapsed'; readonly round: number }
  /** No change of one or two articles is enough: the articles that matter most. */
  | { readonly code: 'far-apart'; readonly issues: readonly IssueIndex[] }
  /** Articles of a track on which the two agree once this is read, and on which they do not; of some neither has spoken. */
  | {
      readonly code: 'between';
      readonly track: TrackIndex;
      readonly agreed: readonly IssueIndex[];
      readonly open: readonly IssueIndex[];
    }
  /** The best it can still expect with the clauses in the text, and without them. */
  | { readonly code: 'prospect'; readonly track: TrackIndex; readonly with: number; readonly without: number }
  | { readonly code: 'red-line'; readonly issue: IssueIndex | undefined }
  /** No way to complete the text is worth more than no text. */
  | { readonly code: 'below-walk-away'; readonly track: TrackIndex; readonly points: number; readonly walkAway: number }
  /** The clause that it gains most by. */
  | ({ readonly code: 'gains-by' } & ClauseGain)
  | { readonly code: 'better-now'; readonly track: TrackIndex; readonly points: number; readonly waiting: number }
  | { readonly code: 'nothing-new' }
  /** Could sign the text with the letter itself, but expects that `party` would not. */
  | { readonly code: 'doubts-signature'; readonly party: PartyIndex }
  /** The text is voted today as it stands, and it would sign it. */
  | { readonly code: 'vote-first'; readonly track: TrackIndex }
  /** Trusts the asking party enough to tell the truth. */
  | { readonly code: 'plain-word' }
  /** The one that asks has told it in confidence what matters to itself. */
  | { readonly code: 'in-return' }
  /** Tells the truth all the same. */
  | { readonly code: 'plain-answer' }
  /** Declines to say. */
  | { readonly code: 'keeps-counsel' }
  /** Needs an answer of that party before it offers more. */
  | { readonly code: 'wants-to-know'; readonly party: PartyIndex }
  /**
   * Acts beside talking to make `party` readier to sign: by making it dearer for that party to wait, or by something
   * that the party is glad of.
   */
  | {
      readonly code: 'acts-on';
      readonly party: PartyIndex;
      readonly track: TrackIndex;
      readonly by: 'pressing' | 'obliging';
    }
  /** Signs firm words only, and wants to know what vague ones mean. */
  | { readonly code: 'firm-words'; readonly issue: IssueIndex }
  /** Trusts that party enough to say unasked what matters to it. */
  | { readonly code: 'open-word'; readonly party: PartyIndex }
  /**
   * Has that only from a party that spoke for another, and wants to hear it from the other; `divided` if members of the
   * other are known to differ about it.
   */
  | { readonly code: 'hears-it-from'; readonly party: PartyIndex; readonly divided?: true | undefined }
  /** Insists on what it has asked for in vain. */
  | { readonly code: 'stands-by'; readonly issue: IssueIndex; readonly option: OptionIndex }
  /** Words an article vaguely, so that a party that has insisted on an option there in public can sign. */
  | {
      readonly code: 'saves-face';
      readonly issue: IssueIndex;
      readonly option: OptionIndex;
      readonly party: PartyIndex;
    }
  /** Others have spoken for it; its own sheet says clearly whether they were right. */
  | { readonly code: 'own-word' }
  /** Asks its members before it speaks for them, since they are not known to be of one mind. */
  | { readonly code: 'asks-members' }
  /** Speaks of each of its members, since they differ. */
  | { readonly code: 'members-differ' }
  /** Mediates, and looks for what all signatories could accept. */
  | { readonly code: 'common-ground' }
  /** Follows other terms to which the sender of the offer has agreed on that since. */
  | { readonly code: 'overtaken'; readonly issue: IssueIndex }
  /** Loses more by that wording in a text with the other one than by itself. */
  | {
      readonly code: 'weighs-together';
      readonly issue: IssueIndex;
      readonly option: OptionIndex;
      readonly beside: Clause;
    }
  /** Keeps wording that `agreed` parties have initialled, since it is too late to bring them all to another. */
  | {
      readonly code: 'agreed-by-more';
      readonly issue: IssueIndex;
      readonly option: OptionIndex;
      readonly agreed: number;
    }
  /** Sent the same clauses to the same party before. */
  | ({ readonly code: 'said-before' } & Repetition)
  /** Received the same clauses last in that round, and has turned them down so many times. */
  | { readonly code: 'answer-stands'; readonly round: number; readonly times: number }
  /** Refused the same wording in that round, too. */
  | ({ readonly code: 'still-no'; readonly round: number } & Clause)
  /** Accepts what it turned down when it was put to it in that round. */
  | { readonly code: 'comes-round'; readonly round: number }
  /** Did not sign in that round either. */
  | { readonly code: 'no-before'; readonly round: number }
  /** Has made a public declaration, and would pay for it at home if it went back on it. */
  | {
      readonly code: 'public-word';
      readonly what: Declaration['what'];
      readonly issue: IssueIndex;
      readonly option: OptionIndex;
      readonly round: number;
    }
  /** Awaits an answer: its words to a party are on their way through a carrier, and none can have come back. */
  | { readonly code: 'awaits'; readonly party: PartyIndex; readonly via: PartyIndex }
  /**
   * Wants an option, or rejects it, as its public position, its red line or its term says. `apart` if no other reason
   * names the article, so that this one must say what it is about.
   */
  | {
      readonly code: 'because';
      readonly issue: IssueIndex;
      readonly option: OptionIndex;
      readonly why: WrittenReason;
      readonly apart?: true | undefined;
      /** Text of the reason in the file, if the reader of the reason has only a part of it. */
      readonly words?: string | undefined;
    }
  /** Has to win support at home, of 100, before a signature would hold there. */
  | { readonly code: 'home-first'; readonly support: number };
/** Place of a reason in the file: an index among the game's positions, or among a party's red lines or terms. */
export type WrittenReason =
  | { readonly among: 'positions'; readonly index: number }
  | { readonly among: 'redLines' | 'terms'; readonly party: PartyIndex; readonly index: number };
