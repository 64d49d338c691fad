/** What can lie before the person: a letter, something to carry, a single text, a ballot. */
import type { DraftIndex, IssueIndex, MailInstruction, OfferId, OptionIndex, TrackIndex } from '#engine/model/moves.ts';
import type { PartyMark } from './party-mark.ts';
import type { HomeModel } from './surroundings-model.ts';
import type { Worth } from './worth-model.ts';

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
/** An offer that the person is given to carry, with what may be done with it. */
export interface CarryModel {
  readonly offer: OfferId;
  readonly from: PartyMark;
  readonly to: PartyMark;
  /** "Kyiv asks you to carry this to Moscow" */
  readonly heading: string;
  readonly about: string;
  readonly clauses: readonly LetterClause[];
  /** Why no clause can be made vague, if so. */
  readonly unblurrable: string | undefined;
  /** Clauses that can be made vague, each with the options that may be added. */
  readonly blurs: readonly BlurModel[];
}
/** What becomes of the letters that the person's delegation carries. */
export interface MailModel {
  readonly now: MailInstruction;
  /** Why it cannot be changed now, if so. */
  readonly unchangeable: string | undefined;
}
export interface BlurModel {
  readonly issue: IssueIndex;
  readonly title: string;
  readonly label: string;
  readonly options: readonly { readonly option: OptionIndex; readonly label: string }[];
}

/** A mediator's single text: what must change is marked, the rest accepted for now. */
export interface ReviewModel {
  readonly draft: DraftIndex;
  readonly by: PartyMark;
  /** "Washington puts a single text" */
  readonly heading: string;
  readonly about: string;
  /** Each with what the person has said in public and would go back on by accepting it, if anything. */
  readonly clauses: readonly (LetterClause & Pick<LetterModel, 'goesBack'>)[];
  /** Why, in the mediator's voice. */
  readonly reasons: readonly string[];
  /** The text with all of it. */
  readonly worth: Worth;
  /** How many clauses may be marked. */
  readonly most: number;
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

export interface BallotModel {
  readonly track: TrackIndex;
  readonly title: string;
  /** Who has called the vote, or why it is held. */
  readonly why: string;
  readonly clauses: readonly BallotClause[];
  readonly worth: Worth;
  /** The person may not sign: why. */
  readonly forbidden: string | undefined;
  /** Signing is worth less than no deal; the page asks for confirmation. */
  readonly below: boolean;
  /** How home would take it, where it will be asked. */
  readonly home: HomeModel | undefined;
  /** What the person has said in public and would go back on by agreeing to it, if anything. */
  readonly goesBack?: string | undefined;
}
export interface BallotClause {
  readonly issue: IssueIndex;
  readonly number: number;
  readonly title: string;
  readonly label: string;
  /** Not initialled: what silence means. */
  readonly silent: boolean;
  readonly points: number;
  /** By the second reading of a vague clause. */
  readonly pointsOr?: number | undefined;
}
