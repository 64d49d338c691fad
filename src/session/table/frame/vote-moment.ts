import type { VoteModel } from '../record/news-model.ts';

/** A vote in the moment that it has been held: what was put, who signed, and what that changes. */
export interface VoteMoment extends VoteModel {
  /** Its line in the record. */
  readonly key: number;
  /** What came of it, in a sentence. */
  readonly words: string;
  /** What was put to the vote, as it would be signed. */
  readonly clauses: readonly { readonly number: number; readonly title: string; readonly label: string }[];
  /** What follows from it at once, in sentences. */
  readonly changes: readonly string[];
  /** Why it was not signed, in the voices of those that said no. */
  readonly reasons: readonly string[];
}
