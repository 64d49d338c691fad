import type { Move } from '#engine/model/moves.ts';

/** What can be on the table in a decision: an offer, a single text, the text with one more article, or the text. */
export type OnTable = 'offer' | 'single-text' | 'article' | 'text';

/** What was on the table in a decision; absent where it was to put something there. */
export function onTableIn({ type }: Move): OnTable | undefined {
  switch (type) {
    case 'answer':
      return 'offer';
    case 'vote':
    case 'callVote':
      return 'text';
    case 'review':
      return 'single-text';
    case 'initial':
      return 'article';
    default:
      return undefined;
  }
}
