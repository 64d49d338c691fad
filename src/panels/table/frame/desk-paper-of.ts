import type { TableModel } from '#session/table/table-model.ts';

/** The parts of the table that can wait on the desk, and their round. */
export type DeskPaperModel = Pick<
  TableModel,
  'calendar' | 'ballot' | 'question' | 'carry' | 'review' | 'opening' | 'letter'
>;

/** The paper on the desk that waits for the person, told apart from all others; absent where none does. */
export function deskPaperOf(model: DeskPaperModel): string | undefined {
  const { calendar, ballot, question, carry, review, opening, letter } = model;
  if (ballot) return `ballot-${calendar.round}-${ballot.track}`;
  if (opening) return 'opening';
  if (question) return `question-${question.question}`;
  if (carry) return `carry-${carry.offer}`;
  if (review) return `review-${review.draft}`;
  return letter && `letter-${letter.offer}`;
}
