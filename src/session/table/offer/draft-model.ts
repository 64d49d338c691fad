import type { IssueIndex, OptionIndex, TrackIndex } from '#engine/model/moves.ts';
import type { HomeModel } from '../../home-model.ts';
import type { PartyMark } from '../../party-mark.ts';
import type { Worth } from '../parts/worth-model.ts';

/** An offer or counter in the making. */
export interface DraftModel {
  readonly kind: 'offer' | 'counter';
  readonly track: TrackIndex | undefined;
  readonly clauses: readonly DraftClause[];
  readonly to: readonly PartyMark[];
  /** That it goes to all signatories that can be reached, while nobody is chosen and they are several. */
  readonly toAll: string | undefined;
  /** Any of them is reached through a carrier. */
  readonly relayed: boolean;
  /** The text with the draft in it. */
  readonly worth: Worth | undefined;
  /** Why it cannot be sent, in a sentence; absent when it can. */
  readonly unsendable: string | undefined;
  readonly sendWords: string;
  /** How home would take the text with the draft in it, where it would be asked. */
  readonly home: HomeModel | undefined;
  /** The last change to the draft can be taken back, or made again. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether the carrier is asked to keep to the words; absent where nothing is carried. */
  readonly exact?: boolean | undefined;
  /** It can be put as the single text of a part that the person mediates; `unavailable` says why not now, if so. */
  readonly single?: { readonly unavailable: string | undefined } | undefined;
  /** What the person has said in public and would go back on by having it accepted, if anything. */
  readonly goesBack?: string | undefined;
}

export interface DraftClause {
  readonly issue: IssueIndex;
  readonly number: number;
  readonly title: string;
  readonly option: OptionIndex;
  readonly label: string;
  readonly points: number;
  /** The second option where the clause is vague, and the points of that reading. */
  readonly or?: OptionIndex | undefined;
  readonly pointsOr?: number | undefined;
  readonly second: SecondAnswerModel;
}

/** The answer beside the chosen one that makes a clause of the draft vague. */
export interface SecondAnswerModel {
  /** It is vague by this one. */
  readonly now: OptionIndex | undefined;
  /** Those that could be it. */
  readonly options: readonly { readonly option: OptionIndex; readonly label: string }[];
  /** The one to begin with; absent where none comes to mind that nobody rules out. */
  readonly suggested: OptionIndex | undefined;
  /** Why the clause cannot be made vague, if so. */
  readonly unavailable: string | undefined;
}
