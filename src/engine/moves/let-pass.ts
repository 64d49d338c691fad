import type { Move } from '../model/moves.ts';
import type { Turn } from '../model/turn.ts';

/** Turns that a party can pass without naming anything: not a vote or the review of a single text. */
export type Passable = Exclude<Turn, { readonly kind: 'vote' | 'review' }>;

/**
 * The move with which a party lets it pass what is asked of it: its day ends, an offer is not answered for now, a question
 * not at all, a letter is handed on, an opening is made without a word.
 */
export function letPass(asked: Passable): Move {
  const { party } = asked;
  switch (asked.kind) {
    case 'talk':
      return { type: 'endDay', party };
    case 'answer':
      return { type: 'answer', party, offer: asked.offer, response: 'refuse', reason: 'not-now' };
    case 'carry':
      return { type: 'carry', party, offer: asked.offer, how: 'pass' };
    case 'reply':
      return { type: 'reply', party, question: asked.question, says: 'evade' };
    case 'open':
      return { type: 'open', party, clauses: [], never: [] };
  }
}
