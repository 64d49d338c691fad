import type { Declaration } from '../../model/declaration.ts';
import type { Clause, IssueIndex, OptionIndex, PartyIndex, TrackIndex } from '../../model/moves.ts';

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
 * What a clause brings, and since which round it has stood in all letters that speak of its article: in the own ones,
 * or, where the other party's letter is answered and the clause gives ground, in theirs. Absent where it is new.
 */
export interface DatedGain extends ClauseGain {
  readonly since?: number | undefined;
}

/** A clause that is named in a no as its article was before. */
interface NamedAgain extends Clause {
  readonly points: number | undefined;
}

/**
 * Why a negotiator does what it does: codes with numbers, found again on every replay and never kept in the state.
 * Points are in the game's units and belong to the negotiator; what is shown of them is for the reader to decide.
 */
export type Reason =
  /** The best it can still expect with the clauses in the text, and without them. */
  | { readonly code: 'prospect'; readonly track: TrackIndex; readonly with: number; readonly without: number }
  | { readonly code: 'red-line'; readonly issue: IssueIndex | undefined }
  /** No way to complete the text is worth more than no text. */
  | { readonly code: 'below-walk-away'; readonly track: TrackIndex; readonly points: number; readonly walkAway: number }
  /** The clause that it gains most by. */
  | ({ readonly code: 'gains-by' } & DatedGain)
  /** The clause that it gives most ground on. */
  | ({ readonly code: 'gives-on' } & DatedGain)
  /** Its aim has come down since the first round. */
  | { readonly code: 'aim-lowered'; readonly from: number; readonly to: number }
  | { readonly code: 'better-now'; readonly track: TrackIndex; readonly points: number; readonly waiting: number }
  | { readonly code: 'nothing-new' }
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
  /** It takes back what it has agreed to. */
  | {
      readonly code: 'takes-back';
      readonly issue: IssueIndex;
      readonly option: OptionIndex;
      /** What its new wording brings it beyond that; below 0 where it gives ground, so that others can sign. */
      readonly gain: number;
      /** The most that a text would bring it that keeps to all that it has agreed to. */
      readonly points: number;
      readonly walkAway: number;
    }
  /**
   * It gives that ground so that a party can sign; how likely (0 to 1000) it holds that with and without it. `again` where
   * it has given it before and taken it back.
   */
  | {
      readonly code: 'for-their-sake';
      readonly party: PartyIndex;
      readonly issue: IssueIndex;
      readonly option: OptionIndex;
      readonly with: number;
      readonly without: number;
      readonly again?: true | undefined;
    }
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
  /** What it gives most ground on, for what it gains most by; see `gives-on` and `gains-by`. */
  | { readonly code: 'trades'; readonly gives: DatedGain; readonly gains: DatedGain }
  /** What it asks for is what the other party has said, when it was asked, that it could accept. */
  | { readonly code: 'as-you-said'; readonly issue: IssueIndex; readonly option: OptionIndex }
  /** The other party has refused its last letter over that answer: it leaves the article out, or has other words there. */
  | { readonly code: 'heard-no'; readonly issue: IssueIndex; readonly option: OptionIndex; readonly leaves: boolean }
  /** What it would rather see in the place of an option that it has turned down; `since` when it has asked for it. */
  | {
      readonly code: 'would-rather';
      readonly issue: IssueIndex;
      readonly option: OptionIndex;
      readonly since?: number | undefined;
    }
  /** The same clauses went to the same party before. */
  | ({ readonly code: 'said-before' } & Repetition)
  /** What its letter says that none before did; the last one is of that round. */
  | { readonly code: 'new-since'; readonly round: number; readonly clauses: readonly Clause[] }
  /** Articles that its last letter spoke of and this one leaves out. */
  | { readonly code: 'left-out'; readonly issues: readonly IssueIndex[] }
  /** It gave ground in its last letter, of that round, and the other party has not moved since. */
  | { readonly code: 'unanswered'; readonly round: number }
  /** The same clauses were put to it in that round, the last time; how often it has turned them down. */
  | { readonly code: 'answer-stands'; readonly round: number; readonly times: number }
  /** It said no over the same wording in that round; `points` is what the wording costs it, where that is at fault. */
  | ({ readonly code: 'still-no'; readonly round: number } & NamedAgain)
  /** It said no over other wording of the article before. */
  | ({ readonly code: 'not-either' } & NamedAgain)
  /** It accepts what it turned down when it was put to it in that round. */
  | { readonly code: 'comes-round'; readonly round: number }
  /** It did not sign in that round either. */
  | { readonly code: 'no-before'; readonly round: number }
  /**
   * The other party has come towards it, and it has come towards the other; what each step is worth to it, and what is new
   * in its letter and not named by another reason.
   */
  | { readonly code: 'in-kind'; readonly given: number; readonly gained: number; readonly clauses: readonly Clause[] }
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
