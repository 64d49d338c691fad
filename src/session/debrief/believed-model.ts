/** What each delegation believed of the others at a moment of a finished game, beside what was true. Everything is told. */
import type { PartyMark } from '../party-mark.ts';

export interface BelievedModel {
  /** How many moves had been made. */
  readonly moment: number;
  readonly believers: readonly Believer[];
  /** What the figures are, in a sentence. */
  readonly note: string;
}

export interface Believer {
  readonly by: PartyMark;
  /** "What Moscow believed"; of a person's chair, what its negotiator would have. */
  readonly heading: string;
  readonly rows: readonly BelievedRow[];
}

/** What was believed of one other. */
export interface BelievedRow {
  readonly about: PartyMark;
  /** The likeliest way to read it, and how likely it was held to be: "Its firm lines come before all else: 62 %" */
  readonly reading: string;
  /** Titles of the articles of the part that were held to matter most to it, and of those that did. */
  readonly most: readonly string[];
  readonly mostInTruth: readonly string[];
  /** Both lists are the same. */
  readonly isRight: boolean;
  /** What no deal was thought to be worth to it, and what it was, of its best text: "56 %". Absent of a part that it does not sign. */
  readonly noDeal: { readonly believed: string; readonly inTruth: string } | undefined;
}
