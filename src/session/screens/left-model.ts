import type { TrackIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '../party-mark.ts';

/** Value left on the table in one part of the text. */
export interface LeftModel {
  readonly track: TrackIndex;
  readonly title: string;
  /** Number of texts that would have been better and, for an unsigned part, why the last text was not signed. */
  readonly words: readonly string[];
  /** One of the better texts, in full; absent where there is none. */
  readonly text: LeftText | undefined;
  /** Absent where there is no such text, or nobody sat in a chair that signs the part. */
  readonly choice: LeftChoice | undefined;
}

/** A person's decision on a better text, with its consequences. */
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
  /** Result for each signatory with this text, and without it: "48 points, against 35.4 for no deal". */
  readonly gains: readonly (PartyMark & { readonly words: string })[];
}

export interface LeftArticle {
  readonly number: number;
  readonly title: string;
  readonly label: string;
  /** True if it is among those that parted the delegations. */
  readonly parted: boolean;
  /** Final wording instead, and the opponents of the better one. */
  readonly notes: readonly string[];
}
