/** What a link of a class turned out to be. Plain data: it is found beside the page. */
import type { EndingKind } from '#engine/model/ending.ts';
import type { PackageIndex } from '#engine/model/game.ts';
import type { IssueIndex, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { Mismatch, Unasked } from '#record/verify-record.ts';
import type { ClauseLeft, EndingTrack } from '../../screens/ending-model.ts';

/** A finished game, as it can stand beside others. */
export interface ClassGame {
  /** Of the record: the same for the same game, whether a link holds the moves of persons or of everybody. */
  readonly digest: number;
  readonly setup: Setup;
  readonly kind: EndingKind;
  /** By track: the round in which it was signed, or 0. */
  readonly signedIn: readonly number[];
  /** By issue, in the order of the scenario. */
  readonly articles: readonly ArticleAtEnd[];
  /** The whole text, in words. */
  readonly text: readonly EndingTrack[];
  /** By track: the text that was signed or last voted on; absent where there was none, or nobody can tell. */
  readonly stood: readonly (TextStood | undefined)[];
  /** What stood against each part that did not come into force; none where nobody can tell. */
  readonly against: readonly StoodAgainst[];
}

/** What an article says at the end: the wording that stands there, accepted or not, or what a signed silence means. */
export interface ArticleAtEnd {
  /** Absent where nothing stands there. */
  readonly option?: OptionIndex | undefined;
  /** The second one of a vague wording. */
  readonly or?: OptionIndex | undefined;
  readonly left: ClauseLeft;
}

/** A whole text of a part, as a point on the map of deals. */
export interface TextStood {
  readonly is: 'signed' | 'voted';
  /** The package that it means; of a vague text the first of two. */
  readonly pack: PackageIndex;
  /** By signatory, in the game's units: what it was worth, and what no deal was worth. */
  readonly worth: readonly number[];
  readonly noDeal: readonly number[];
}

/** Why a part did not come into force, as far as the record shows it; each list in the order of the delegations. */
export interface StoodAgainst {
  readonly track: number;
  /** Those that had walked out. */
  readonly left: readonly PartyIndex[];
  /** Those that said no in the last vote on it, and over which articles. */
  readonly no: readonly { readonly party: PartyIndex; readonly over: readonly IssueIndex[] }[];
  /** Those whose red line the text crossed that was last voted on or, without a vote, was tabled. */
  readonly redLine: readonly PartyIndex[];
  /** Those to whom that text was worth less than no deal, and whose red line it did not cross. */
  readonly less: readonly PartyIndex[];
  /** Those whose initial was still missing on an article, where no vote was held. */
  readonly missing: readonly PartyIndex[];
  /** Those that signed, and whose homes did not ratify. */
  readonly home: readonly PartyIndex[];
}

/** Why only what a link says can be shown. */
export type OnlyRecorded = Extract<Mismatch, 'other-scenario' | 'older-rules' | 'older-negotiators'>;
/** Why a link tells no game that was played so. */
export type Forged = Extract<Mismatch, 'wrong-seats' | 'move-refused' | 'other-outcome' | 'other-negotiators'>;
export type Newer = Extract<Mismatch, 'newer-rules' | 'newer-negotiators'>;

export type CheckedLink =
  /** Played again to the ending that it says; `unasked` where the moves of negotiators were taken as they stand. */
  | { readonly is: 'played'; readonly game: ClassGame; readonly unasked?: Unasked | undefined }
  /** It cannot be played again here: this is what it says. */
  | { readonly is: 'recorded'; readonly why: OnlyRecorded; readonly game: ClassGame }
  | { readonly is: 'unfinished'; readonly round: number }
  | { readonly is: 'forged'; readonly why: Forged }
  | { readonly is: 'newer'; readonly why: Newer }
  /** It cannot be played again here, and says nothing of its ending that fits the scenario. */
  | { readonly is: 'untellable'; readonly why: OnlyRecorded };
