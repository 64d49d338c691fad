import type { IssueIndex, OfferId, OptionIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '../../party-mark.ts';
import type { Worth } from '../parts/worth-model.ts';

/** An offer that waits for the person's answer. */
export interface LetterModel {
  readonly offer: OfferId;
  readonly from: PartyMark;
  /** The delegation that carried it, if any. */
  readonly via: PartyMark | undefined;
  /** "Washington proposes", "Kyiv counters", "Kyiv accepts in part" */
  readonly heading: string;
  readonly about: string;
  readonly clauses: readonly LetterClause[];
  /** Why, in the sender's voice. */
  readonly reasons: readonly string[];
  /** That an own offer which waits for an answer may replace what is accepted now, if one does. */
  readonly stillOut?: string | undefined;
  /** Whose initials fall, and what that costs, where accepting it puts other wording in the place of what they accept. */
  readonly fells?: string | undefined;
  /** The best that the person could still sign with and without it would say too much; this is its plain worth. */
  readonly worth: Worth;
  /** Why it cannot be countered, if so. */
  readonly uncounterable: string | undefined;
  /** What the person has said in public and would go back on by agreeing to it, if anything. */
  readonly goesBack?: string | undefined;
}

/** One of several offers that wait, to be compared with the others. */
export interface WaitingOffer {
  readonly offer: OfferId;
  readonly from: PartyMark;
  readonly heading: string;
  readonly clauses: readonly (LetterClause & {
    /** Another of them says something else about it, or nothing. */
    readonly differs: boolean;
  })[];
  readonly worth: Worth;
}

export interface LetterClause {
  readonly issue: IssueIndex;
  readonly number: number;
  readonly title: string;
  readonly option: OptionIndex;
  readonly label: string;
  /** What the text says now, where it differs. */
  readonly replaces: string | undefined;
  readonly redLine: boolean;
  /** A counter keeps this clause as the person has offered it. */
  readonly asOffered?: boolean;
  /** What the person has offered in its place, where this is a counter that changes it. */
  readonly proposed?: string;
}
