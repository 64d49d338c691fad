/** What is said besides offers: claims, questions, and what can be said. */
import type {
  ClaimId,
  IssueIndex,
  OptionIndex,
  PartyIndex,
  QuestionId,
  ReplyWord,
  SpeechMove,
} from '#engine/model/moves.ts';
import type { ClaimStatus } from '#engine/model/state.ts';
import type { ByMembersModel } from './bloc-model.ts';
import type { PartyMark } from './party-mark.ts';

type WithoutParty<M> = M extends unknown ? Omit<M, 'party'> : never;

/** What the person says or asks: a move of speech without its speaker. */
export type Speech = WithoutParty<SpeechMove>;

/** What one party says of another, and what that one has made of it. */
export interface ClaimModel {
  readonly claim: ClaimId;
  readonly by: PartyMark;
  readonly about: PartyMark;
  readonly status: ClaimStatus;
  /** The one spoken of has itself initialled or signed what is claimed of it. */
  readonly borneOut: boolean;
  /** "Washington says that Moscow accepts ..." */
  readonly words: string;
  /** "Moscow has not said so." */
  readonly statusWords: string;
  /** Both in a line, for below the article: "US says “Geneva”, Moscow has not." */
  readonly brief: string;
  readonly source: string | undefined;
  /** Not everybody has heard it. */
  readonly isPrivate: boolean;
  /** It is about the person's own delegation, which has not answered it. */
  readonly yoursToAnswer: boolean;
  /** What it could be said to mean instead. */
  readonly others: readonly { readonly option: OptionIndex; readonly label: string }[];
  /** How it could be answered by members, where it is yours to answer and your delegation is a bloc. */
  readonly byMembers: ByMembersModel | undefined;
}

/** A question to the person. */
export interface QuestionModel {
  readonly question: QuestionId;
  readonly from: PartyMark;
  /** "Kyiv asks" */
  readonly heading: string;
  readonly words: string;
  readonly replies: readonly { readonly says: ReplyWord; readonly label: string }[];
}

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
