import type { Reason } from '#engine/negotiators/decision/reason.ts';

/** What changes what was agreed, or cannot be bargained about. */
const FIRST: ReadonlySet<Reason['code']> = new Set([
  'takes-back',
  'red-line',
  'public-word',
  'below-walk-away',
  'vote-first',
  'agreed-by-more',
]);

/** How it stands to what was said before, or what became of an own aim: neither what is asked for nor why. */
const LAST: ReadonlySet<Reason['code']> = new Set([
  'said-before',
  'left-out',
  'unanswered',
  'answer-stands',
  'still-no',
  'not-either',
  'no-before',
  'aim-lowered',
  'prospect',
]);

/**
 * Which of the reasons for a letter is to be read first, by its place among them; -1 where there is none. Its clauses say
 * what it asks for, so that why it does goes before that it does.
 */
export function strongestReason(reasons: readonly Reason[]): number {
  const ranks = reasons.map(rankOf);
  return ranks.indexOf(Math.min(...ranks));
}

function rankOf({ code }: Reason): number {
  if (FIRST.has(code)) return 0;
  if (code === 'because') return 1;
  return LAST.has(code) ? 3 : 2;
}
