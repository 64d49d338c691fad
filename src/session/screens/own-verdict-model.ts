import type { CalendarLeaf } from '../table/frame/calendar-model.ts';

/** The result of a game for the person in the chair, by its own mandate only. */
export interface OwnVerdictModel {
  /** "You brought home most of what you came for, and no text within reach would have given you more." */
  readonly words: string;
  readonly line: OwnLineModel;
  readonly better: OwnBetterModel;
  readonly moments: readonly OwnMomentModel[];
}

/** Over all parts of the text that one signs, in points with at most one decimal. */
export interface OwnLineModel {
  readonly noDeal: number;
  readonly have: number;
  /** True if the present result was signed, at least in part. */
  readonly signed: boolean;
  /** The most that was within reach; `undefined` if that is no more than what one has. */
  readonly reach: number | undefined;
  /** The most that any text brings. */
  readonly best: number;
}

/** A text that would have been better, beside what came of it. */
export interface OwnBetterModel {
  readonly is: 'there' | 'none';
  /** The part of the text that it is about; absent where there is one part only, or no better text. */
  readonly about: string | undefined;
  readonly signed: boolean;
  /** The articles in which the two differ. */
  readonly rows: readonly { readonly title: string; readonly was: string; readonly better: string }[];
  /** Consequences for the others, or a note that there is no such text. */
  readonly words: readonly string[];
}

/** A moment that decided it. */
export interface OwnMomentModel {
  readonly key: string;
  readonly day: Pick<CalendarLeaf, 'above' | 'short' | 'words'>;
  /** The deed, and the delegation that did it. */
  readonly deed: string;
  /** Meaning of the deed. */
  readonly meant: string;
}
