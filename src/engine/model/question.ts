import type { Asked, PartyIndex, QuestionId, ReplyWord } from './moves.ts';

/** A question and its reply; known to the two of them. */
export interface Question {
  readonly id: QuestionId;
  readonly from: PartyIndex;
  readonly to: PartyIndex;
  readonly asked: Asked;
  readonly round: number;
  /** 0 to 999, drawn: the lower, the franker is a negotiator that is asked. Secret to the one asked. */
  readonly candour: number;
  /** Absent until it is given. */
  says: ReplyWord | undefined;
}
