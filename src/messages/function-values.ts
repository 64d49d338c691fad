import type { Clause, IssueIndex, OptionIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { IsoDate } from '#engine/model/scenario/iso-date.ts';

/** Values that the functions of messages take, by function. One whose name begins with `maybe-` selects `none` for `undefined`. */
export interface FunctionValues {
  readonly party: PartyIndex;
  readonly 'maybe-party': PartyIndex | undefined;
  readonly parties: readonly PartyIndex[];
  readonly article: IssueIndex;
  readonly 'maybe-article': IssueIndex | undefined;
  readonly articles: readonly IssueIndex[];
  readonly track: TrackIndex;
  readonly 'maybe-track': TrackIndex | undefined;
  readonly tracks: readonly TrackIndex[];
  readonly answer: AnswerValue;
  readonly answers: AnswersValue;
  readonly clauses: readonly Clause[];
  readonly day: Round;
  readonly 'maybe-day': Round | undefined;
  readonly date: IsoDate;
  readonly rounds: number;
  readonly count: number;
  readonly points: number;
  readonly list: readonly string[];
  readonly whether: boolean;
  readonly choice: string;
}

/** A round, from 1. */
type Round = number;
/** An answer to the question of an article, or two where the words are vague. */
export interface AnswerValue {
  readonly issue: IssueIndex;
  readonly option: OptionIndex;
  readonly or?: OptionIndex | undefined;
}
export interface AnswersValue {
  readonly issue: IssueIndex;
  readonly options: readonly OptionIndex[];
}

/** A message that says one thing one way, and the values that it asks for. */
export interface Sentence<Values = Record<never, never>> {
  readonly ways: 'one';
  readonly values: Values;
}

/** A message that says one thing in several ways, and the values that any of them asks for. */
export interface Phrases<Values = Record<never, never>> {
  readonly ways: 'several';
  readonly values: Values;
}
