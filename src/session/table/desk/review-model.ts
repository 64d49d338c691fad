import type { DraftIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '../../party-mark.ts';
import type { Worth } from '../parts/worth-model.ts';
import type { LetterClause, LetterModel } from './letter-model.ts';

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
