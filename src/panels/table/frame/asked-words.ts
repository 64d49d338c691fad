import type { TableModel } from '#session/table/table-model.ts';
import { counted } from '#session/words/names.ts';

/** What of the table says what is asked of the person. */
export type AskedModel = Pick<
  TableModel,
  'asked' | 'movesLeft' | 'letter' | 'question' | 'carry' | 'review' | 'ballot'
>;

/** The phase of the round in a few words: "Talks: 2 moves left". */
export function phaseWords(model: Pick<TableModel, 'asked' | 'movesLeft'>): string {
  switch (model.asked) {
    case 'talk':
      return `Talks: ${counted(model.movesLeft, 'move')} left`;
    case 'answer':
      return 'Talks: a letter waits for you';
    case 'reply':
      return 'Talks: a question waits for you';
    case 'carry':
      return 'Talks: words for you to carry';
    case 'review':
      return 'Talks: a single text waits for you';
    case 'open':
      return 'Dawn: your opening statement';
    case 'vote':
      return 'Dusk: your vote';
    case 'wait':
      return 'The others are talking';
    case 'ended':
      return 'The talks are over';
  }
}

/** What the person is asked to do now, in one sentence. */
export function askedSentence(model: AskedModel): string {
  switch (model.asked) {
    case 'talk':
      return `It is your turn: ${counted(model.movesLeft, 'move')} left.`;
    case 'answer':
      return model.letter ? `${model.letter.heading}. Answer the letter.` : 'An answer is asked of you.';
    case 'reply':
      return model.question ? `${model.question.heading}: ${model.question.words}` : 'A reply is asked of you.';
    case 'carry':
      return model.carry ? `${model.carry.heading}.` : 'You are asked to carry an offer.';
    case 'review':
      return reviewSentence(model.review);
    case 'open':
      return 'Your opening statement is asked: say what your delegation proposes.';
    case 'vote':
      return model.ballot
        ? `Your vote is asked, under the heading “Do you sign: ${model.ballot.title}?”`
        : 'A vote is asked of you.';
    case 'wait':
      return 'The others are talking.';
    case 'ended':
      return 'The talks are over.';
  }
}

function reviewSentence(review: TableModel['review']): string {
  return review ? `${review.heading}. Say what must change.` : 'A single text waits for you.';
}

type DeskPapers = Pick<TableModel, 'ballot' | 'question' | 'letter' | 'carry' | 'review' | 'opening' | 'answers'>;

/** What lies on the desk, in a word: "letter". */
export function paperWord({ ballot, question, letter, carry, review, opening, answers }: DeskPapers): string {
  if (ballot) return 'vote';
  if (opening) return 'statement';
  if (question) return 'question';
  if (letter || carry || review) return 'letter';
  return answers.length > 0 ? 'answer' : 'news';
}
