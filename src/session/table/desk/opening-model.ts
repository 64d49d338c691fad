/** The opening statement that a person is asked for. */
import type { Combination } from '#engine/model/game.ts';
import type { IssueIndex, OptionIndex } from '#engine/model/moves.ts';

/** What can be said, and what the own public position says of it. */
export interface OpeningModel {
  /** Every article that is open, in order. */
  readonly articles: readonly OpeningArticle[];
  /** What the delegation never signs, by its public position. */
  readonly never: readonly RuledOut[];
  /** The person's own red lines, which a statement must not cross. */
  readonly redLines: readonly Combination[];
}

export interface OpeningArticle {
  readonly issue: IssueIndex;
  readonly number: number;
  readonly title: string;
  /** What the public position proposes; absent where it is silent. */
  readonly own: OptionIndex | undefined;
  readonly options: readonly OpeningOption[];
}

export interface OpeningOption {
  readonly option: OptionIndex;
  readonly label: string;
  /** Why it cannot be proposed, if so. */
  readonly unavailable: string | undefined;
}

export interface RuledOut {
  readonly issue: IssueIndex;
  readonly option: OptionIndex;
  readonly title: string;
  readonly label: string;
}
