import type { Incident } from '../../mind/incident-in.ts';
import type { Declaration } from '../../model/declaration.ts';
import type { Clause, IssueIndex, OptionIndex, PartyIndex, TrackIndex } from '../../model/moves.ts';
import type { Cause } from './cause.ts';

/** What a clause brings a party, beyond what the text has without it; in the game's units. */
export interface ClauseGain {
  readonly issue: IssueIndex;
  readonly option: OptionIndex;
  /** The second option of a vague clause. */
  readonly or?: OptionIndex | undefined;
  readonly points: number;
}

/** That a letter says the same as earlier ones. */
export interface Repetition {
  /** When it was first said. */
  readonly round: number;
  /** How often it was said before. */
  readonly times: number;
  /** The last letter said it; else the sender comes back to it. */
  readonly last: boolean;
}

/**
 * Why a negotiator does what it does: codes with numbers, found again on every replay and never kept in the state.
 * Points are in the game's units and belong to the negotiator; what is shown of them is for the reader to decide.
 */
export type Reason =
  /**
   * It leaves its position on an article, which it has had since a round or, where `opened`, since its opening statement. What a
   * letter says of that goes by the round in which its reader has heard it; `undefined` if the reader has not.
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
  /** It speaks, once, of something that has happened and concerns it. */
  | ({ readonly code: 'reacts' } & Incident)
  /** Clause of a letter or a text that it does not accept; the one that costs it most. */
  | ({ readonly code: 'cannot' } & Clause)
  /** Clauses of the letter that it answers which it accepts, and had not said before. */
  | { readonly code: 'takes'; readonly clauses: readonly Clause[] }
  /** Clauses of its letter that the reader has not agreed to, the weightiest first; the reader has heard the first since a round. */
  | { readonly code: 'asks'; readonly clauses: readonly Clause[]; readonly since: number | undefined }
  /** Terms of the letter that its reader has not put forward and that no other reason names. */
  | { readonly code: 'besides'; readonly clauses: readonly Clause[] }
  /** It could accept what it is asked about, in exchange for wording of another article. */
  | { readonly code: 'in-exchange'; readonly issue: IssueIndex; readonly for: Clause }
  /** It accepts what all others wait for only together with wording of another article. */
  | ({ readonly code: 'only-with'; readonly for: Clause } & Clause)
  /**
   * It has said in that round that it could accept that wording, but wording of another article departs from its position. In a
   * letter to one that has not heard it the round is `undefined`.
   */
  | ({ readonly code: 'rest-departs'; readonly round: number | undefined; readonly over: Clause } & Clause)
  /** It has asked for that wording itself since a round, but no deal has become better for it than the text. */
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
  /** It could sign the text with the letter itself, but expects that that party would not. */
  | { readonly code: 'doubts-signature'; readonly party: PartyIndex }
  /** The text is voted today as it stands, and it would sign it. */
  | { readonly code: 'vote-first'; readonly track: TrackIndex }
  /** It trusts the one that asks enough to say how it is. */
  | { readonly code: 'plain-word' }
  /** The one that asks has told it in confidence what matters to itself. */
  | { readonly code: 'in-return' }
  /** It says how it is all the same. */
  | { readonly code: 'plain-answer' }
  /** It does not say. */
  | { readonly code: 'keeps-counsel' }
  /** What it would have to know of that party before it offers more. */
  | { readonly code: 'wants-to-know'; readonly party: PartyIndex }
  /**
   * It does something beside talking so that that party becomes readier to sign: by making it dearer for that party to wait,
   * or by something that the party is glad of.
   */
  | {
      readonly code: 'acts-on';
      readonly party: PartyIndex;
      readonly track: TrackIndex;
      readonly by: 'pressing' | 'obliging';
    }
  /** It signs firm words only, and wants to know what vague ones mean. */
  | { readonly code: 'firm-words'; readonly issue: IssueIndex }
  /** It trusts that party enough to say unasked what matters to it. */
  | { readonly code: 'open-word'; readonly party: PartyIndex }
  /**
   * It has that only from a party which spoke for another, and wants to hear it from that one; `divided` where members of
   * that one are known to differ about it.
   */
  | { readonly code: 'hears-it-from'; readonly party: PartyIndex; readonly divided?: true | undefined }
  /** It insists on what it has asked for in vain. */
  | { readonly code: 'stands-by'; readonly issue: IssueIndex; readonly option: OptionIndex }
  /** It words an article vaguely, so that a party which has insisted on an option there in public can sign. */
  | {
      readonly code: 'saves-face';
      readonly issue: IssueIndex;
      readonly option: OptionIndex;
      readonly party: PartyIndex;
    }
  /** Others have spoken for it; its own sheet says clearly whether they were right. */
  | { readonly code: 'own-word' }
  /** Its members are not known to be of one mind, so it asks them before it speaks for them. */
  | { readonly code: 'asks-members' }
  /** They are not, so it speaks of each. */
  | { readonly code: 'members-differ' }
  /** It mediates, and looks for what all that sign could accept. */
  | { readonly code: 'common-ground' }
  /** Who made the offer has come to other terms on that since: it goes by these. */
  | { readonly code: 'overtaken'; readonly issue: IssueIndex }
  /** That wording costs it more in a text with the other one than by itself. */
  | {
      readonly code: 'weighs-together';
      readonly issue: IssueIndex;
      readonly option: OptionIndex;
      readonly beside: Clause;
    }
  /** So many have initialled that wording, and it is too late to bring them all to another. */
  | {
      readonly code: 'agreed-by-more';
      readonly issue: IssueIndex;
      readonly option: OptionIndex;
      readonly agreed: number;
    }
  /** The same clauses went to the same party before. */
  | ({ readonly code: 'said-before' } & Repetition)
  /** The same clauses were put to it in that round, the last time; how often it has turned them down. */
  | { readonly code: 'answer-stands'; readonly round: number; readonly times: number }
  /** It refused the same wording in that round, too. */
  | ({ readonly code: 'still-no'; readonly round: number } & Clause)
  /** It accepts what it turned down when it was put to it in that round. */
  | { readonly code: 'comes-round'; readonly round: number }
  /** It did not sign in that round either. */
  | { readonly code: 'no-before'; readonly round: number }
  /** What it has declared in public, and would pay for at home if it went back on it. */
  | {
      readonly code: 'public-word';
      readonly what: Declaration['what'];
      readonly issue: IssueIndex;
      readonly option: OptionIndex;
      readonly round: number;
    }
  /** Its words to a party are on their way through a carrier, and no answer can have come back. */
  | { readonly code: 'awaits'; readonly party: PartyIndex; readonly via: PartyIndex }
  /**
   * Why it wants an option, or will not have it, as its public position, its red line or its term says. `apart` where no
   * other reason names the article, so that it has to be said what this one is about.
   */
  | {
      readonly code: 'because';
      readonly issue: IssueIndex;
      readonly option: OptionIndex;
      readonly why: WrittenReason;
      readonly apart?: true | undefined;
      /** What the file says there, where whoever reads the reason has only a part of it. */
      readonly words?: string | undefined;
    }
  /** It has to win support at home, of 100, before a signature would hold there. */
  | { readonly code: 'home-first'; readonly support: number };
/** Where the file gives a reason: at a place among the game's positions, or among a party's red lines or terms. */
export type WrittenReason =
  | { readonly among: 'positions'; readonly index: number }
  | { readonly among: 'redLines' | 'terms'; readonly party: PartyIndex; readonly index: number };
