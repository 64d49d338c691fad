import type { PartyIndex } from '#engine/model/moves.ts';
import type { TableModel } from '#session/table/table-model.ts';

/** The table as far as it says what the person must see to. */
export type TalksPaperModel = Pick<
  TableModel,
  | 'you'
  | 'asked'
  | 'letter'
  | 'question'
  | 'carry'
  | 'review'
  | 'ballot'
  | 'opening'
  | 'answers'
  | 'delegations'
  | 'ready'
>;

/** A paper that lies before the person, and the delegation whose conversation it belongs to: the own one for a vote. */
export interface Paper {
  /** Key that changes with every new paper. */
  readonly key: string;
  readonly party: PartyIndex;
  /** True of a price, which can wait while the person writes to others. */
  readonly canWait?: boolean;
}

/**
 * Returns the paper that must be seen to, else the newest answer, a letter or a price that can be paid; `undefined` if there
 * is none. A letter waits until the answer to the person's last act is read.
 */
export function paperOf(model: TalksPaperModel): Paper | undefined {
  const { you, letter, question, carry, review, ballot, opening } = model;
  if (ballot) return { key: `ballot-${ballot.track}`, party: you };
  if (opening) return { key: 'opening', party: you };
  if (question) return { key: `question-${question.question}`, party: question.from.party };
  if (carry) return { key: `carry-${carry.offer}`, party: carry.from.party };
  if (review) return { key: `review-${review.draft}`, party: review.by.party };
  const waiting = letter && { key: `letter-${letter.offer}`, party: letter.from.party };
  const answer = answerOf(model);
  return (answer?.party === waiting?.party ? waiting : answer) ?? waiting ?? priceOf(model);
}

/** The newest price that a delegation has named and that can be paid now. */
function priceOf({ asked, ready }: TalksPaperModel): Paper | undefined {
  if (asked !== 'talk') return undefined;
  const payable = ready.filter(({ price }) => price !== undefined && price.unsendable === undefined);
  const newest = payable.sort((a, b) => b.offer - a.offer)[0];
  return newest && { key: `price-${newest.offer}`, party: newest.party, canWait: true };
}

function answerOf({ answers, you }: TalksPaperModel): Paper | undefined {
  const last = answers.filter(({ from }) => from.party !== you).at(-1);
  return last && { key: `answer-${last.key}`, party: last.from.party };
}
