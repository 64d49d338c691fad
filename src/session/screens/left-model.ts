import type { TrackIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '../party-mark.ts';

/** What was left on the table in one part of the text. */
export interface LeftModel {
  readonly track: TrackIndex;
  readonly title: string;
  /** How many texts would have been better and, of an unsigned part, why what stood was not signed. */
  readonly words: readonly string[];
  /** One of the better texts, in full; absent where there is none. */
  readonly text: LeftText | undefined;
  /** Absent where there is no such text, or nobody sat in a chair that signs the part. */
  readonly choice: LeftChoice | undefined;
}

/** What a person would do about a better text, as a decision with what follows from it. */
export interface LeftChoice {
  /** "Would you open it again for this text?" */
  readonly question: string;
  readonly answers: readonly {
    readonly key: 'yes' | 'no';
    readonly label: string;
    readonly follows: readonly string[];
  }[];
}

/** A better text that was not signed, beside what came of it. */
export interface LeftText {
  /** "One of them, the nearest to what stood in the text at the end" */
  readonly heading: string;
  /** "One article parted them: Forces." */
  readonly parted: string;
  readonly articles: readonly LeftArticle[];
  /** What each signatory would have had, and has: "48 points, against 35.4 for no deal". */
  readonly gains: readonly (PartyMark & { readonly words: string })[];
}

export interface LeftArticle {
  readonly number: number;
  readonly title: string;
  readonly label: string;
  /** It is among those that parted the delegations. */
  readonly parted: boolean;
  /** What stood there instead, and who stood against the better wording. */
  readonly notes: readonly string[];
}
