import type { Move } from '#engine/model/moves.ts';

/** The subject of a decision: an offer, a single text, the text with one more article, or the text. */
export type OnTable = 'offer' | 'single-text' | 'article' | 'text';

/** Returns the subject of a decision; `undefined` if the decision was to propose one. */
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
