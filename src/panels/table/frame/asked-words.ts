import type { Speaker } from '#messages/speaker.ts';
import type { TableModel } from '#session/table/table-model.ts';

/** The parts of the table that determine the request to the person. */
export type AskedModel = Pick<
  TableModel,
  'asked' | 'movesLeft' | 'letter' | 'question' | 'carry' | 'review' | 'ballot'
>;

/** The phase of the round in a few words: "A letter is waiting". */
export function phaseWords({ say }: Speaker, { asked }: Pick<TableModel, 'asked'>): string {
  return say(`phase.asked-${asked}`);
}

/** Returns the current request to the person, in one sentence. */
export function askedSentence(speaker: Speaker, model: AskedModel): string {
  return paperSentence(speaker, model) ?? speaker.say(`asked.${model.asked}`, { moves: model.movesLeft });
}

/** Returns the request of the waiting paper; `undefined` until it has come. */
function paperSentence({ say }: Speaker, model: AskedModel): string | undefined {
  const { asked, letter, question, carry, review, ballot, movesLeft: moves } = model;
  switch (asked) {
    case 'talk':
      return letter && say('asked.talk-letter', { heading: letter.heading, moves });
    case 'answer':
      return letter && say('asked.answer-letter', { heading: letter.heading });
    case 'reply':
      return question && say('asked.reply-question', { heading: question.heading, question: question.words });
    case 'carry':
      return carry && say('asked.carry-offer', { heading: carry.heading });
    case 'review':
      return review && say('asked.review-text', { heading: review.heading });
    case 'vote':
      return ballot && say('asked.vote-ballot', { title: ballot.title });
    default:
      return undefined;
  }
}

type DeskPapers = Pick<TableModel, 'ballot' | 'question' | 'letter' | 'carry' | 'review' | 'opening' | 'answers'>;

/** Kind of the paper on the desk. */
export type DeskPaper = 'vote' | 'statement' | 'question' | 'letter' | 'answer' | 'news';

/** Returns the kind of the paper on the desk: the waiting paper, else the answers, else the news. */
export function paperKind({ ballot, question, letter, carry, review, opening, answers }: DeskPapers): DeskPaper {
  if (ballot) return 'vote';
  if (opening) return 'statement';
  if (question) return 'question';
  if (letter || carry || review) return 'letter';
  return answers.length > 0 ? 'answer' : 'news';
}
