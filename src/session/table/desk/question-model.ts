import { byId } from '#engine/model/ids.ts';
import type { Asked, IssueIndex, OptionIndex, QuestionId, ReplyWord } from '#engine/model/moves.ts';
import { replyWords } from '#engine/moves/reply.ts';
import { isRuledOutAlone } from '#engine/text/is-ruled-out-alone.ts';
import type { PartyMark } from '../../party-mark.ts';
import { markOf } from '../../words/names.ts';
import { questionInWords, replyInWords } from '../../words/speech-words.ts';
import type { Seat } from '../parts/chair.ts';

interface QuestionReply {
  readonly says: ReplyWord;
  readonly label: string;
  /** It agrees to an answer that the person's delegation never signs. */
  readonly crosses?: true;
}

/** A question to the person. */
export interface QuestionModel {
  readonly question: QuestionId;
  readonly from: PartyMark;
  /** "Kyiv asks" */
  readonly heading: string;
  readonly words: string;
  readonly replies: readonly QuestionReply[];
}

/** The question that waits for the person's reply. */
export function questionModel({ game, view }: Seat, id: QuestionId): QuestionModel {
  const { from, asked } = byId(view.questions, id);
  return {
    question: id,
    from: markOf(game, from),
    heading: game.say('desk.asks', { from }),
    words: questionInWords(game, { claims: view.claims }, asked),
    replies: replyWords(asked).map((says) => ({
      says,
      label: replyInWords(game, asked, says),
      ...(says === 'yes' && isOverRedLine(view, asked) ? { crosses: true as const } : {}),
    })),
  };
}

/** True of a question to which a yes agrees to an answer that a red line of the person rules out. */
function isOverRedLine({ own, claims }: Seat['view'], asked: Asked): boolean {
  const crosses = (issue: IssueIndex) => (option: OptionIndex) => isRuledOutAlone(own.redLines, issue, option);
  if (asked.what === 'could-live-with') return crosses(asked.issue)(asked.option);
  if (asked.what !== 'is-it-true') return false;
  const { issue, options } = byId(claims, asked.claim);
  return options.some(crosses(issue));
}
