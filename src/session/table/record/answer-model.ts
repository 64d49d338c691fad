import type { IssueIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '../../party-mark.ts';

/** What was said in answer to something that the person did: an offer, a question, a claim, a word to its own side. */
export interface AnswerModel {
  /** Its line in the record. */
  readonly key: number;
  readonly from: PartyMark;
  readonly via: PartyMark | undefined;
  /** An offer, and all of it. */
  readonly accepted: boolean;
  /** "Washington accepts", "Moscow replies" */
  readonly heading: string;
  /** What it answers: "Your offer on the meeting", "You asked: How much does “Place” matter to you?" */
  readonly about: string;
  /** The answer in a sentence. */
  readonly words: string;
  /** Of an offer; of anything else none. */
  readonly clauses: readonly {
    readonly issue: IssueIndex;
    readonly number: number;
    readonly title: string;
    readonly label: string;
    /** The refusal names it. */
    readonly named: boolean;
    /** Who had initialled other wording that it has replaced. */
    readonly insteadOf?: string | undefined;
  }[];
  /** Why, in its voice. */
  readonly reasons: readonly string[];
}
