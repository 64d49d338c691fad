import type { QuestionId, ReplyWord } from '#engine/model/moves.ts';
import type { PartyMark } from '../../party-mark.ts';

/** A question to the person. */
export interface QuestionModel {
  readonly question: QuestionId;
  readonly from: PartyMark;
  /** "Kyiv asks" */
  readonly heading: string;
  readonly words: string;
  readonly replies: readonly { readonly says: ReplyWord; readonly label: string }[];
}
