import type { ClaimId, IssueIndex, OptionIndex, PartyIndex, SpeechMove } from '#engine/model/moves.ts';

type WithoutParty<M> = M extends unknown ? Omit<M, 'party'> : never;

/** What the person says or asks: a move of speech without its speaker. */
export type Speech = WithoutParty<SpeechMove>;

/** What the panel for saying and asking needs besides the articles. */
export interface SpeechModel {
  /** Why nothing can be said now, if so. */
  readonly unavailable: string | undefined;
  /** All that can be said or asked now. A claim stands for itself with any of its options. */
  readonly sayable: readonly Speech[];
  /** Why one cannot explain oneself at home, in a word or two; absent when one can. */
  readonly noConsult: string | undefined;
  /** What speech costs or brings of support at home, in points of 100; absent where nothing depends on it. */
  readonly atHome:
    | { readonly crossingCosts: number; readonly denialCosts: number; readonly consultBrings: number }
    | undefined;
  /** Vague versions in the text, which others can be asked about. */
  readonly vague: readonly {
    readonly issue: IssueIndex;
    readonly option: OptionIndex;
    readonly or: OptionIndex;
    readonly label: string;
  }[];
  /** The person's delegation is a bloc, which can ask its members. */
  readonly hasMembers: boolean;
  /** Claims about others that those have not answered, and that they can be asked about. */
  readonly askable: readonly { readonly claim: ClaimId; readonly about: PartyIndex; readonly words: string }[];
}
