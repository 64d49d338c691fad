import { byId } from '#engine/model/ids.ts';
import type { QuestionId, ReplyWord } from '#engine/model/moves.ts';
import { replyWords } from '#engine/moves/reply.ts';
import type { PartyMark } from '../../party-mark.ts';
import { markOf } from '../../words/names.ts';
import { questionInWords, replyInWords } from '../../words/speech-words.ts';
import type { Seat } from '../parts/chair.ts';

/** A question to the person. */
export interface QuestionModel {
  readonly question: QuestionId;
  readonly from: PartyMark;
  /** "Kyiv asks" */
  readonly heading: string;
  readonly words: string;
  readonly replies: readonly { readonly says: ReplyWord; readonly label: string }[];
}

/** The question that waits for the person's reply. */
export function questionModel({ game, view }: Seat, id: QuestionId): QuestionModel {
  const { from, asked } = byId(view.questions, id);
  return {
    question: id,
    from: markOf(game, from),
    heading: game.say('desk.asks', { from }),
    words: questionInWords(game, { claims: view.claims }, asked),
    replies: replyWords(asked).map((says) => ({ says, label: replyInWords(game, asked, says) })),
  };
}
