import type { Reason } from '../decision/reason.ts';

/** Reasons that speak of an earlier day, whatever else they say. */
const ALWAYS: ReadonlySet<Reason['code']> = new Set([
  'said-before',
  'unanswered',
  'answer-stands',
  'still-no',
  'comes-round',
  'no-before',
  'public-word',
]);

/** Whether a reason speaks of what was said on an earlier day. */
export function isMemory(reason: Reason): boolean {
  if (reason.code === 'trades') return reason.gives.since !== undefined || reason.gains.since !== undefined;
  return ALWAYS.has(reason.code) || ('since' in reason && reason.since !== undefined);
}

/** So many reasons at most, and of those that look back one: the first, and none where enough else is said. */
export function withOneMemory(reasons: readonly Reason[], most: number): readonly Reason[] {
  const first = reasons.find(isMemory);
  const once = reasons.filter((reason) => !isMemory(reason) || reason === first);
  const fresh = once.filter((reason) => !isMemory(reason));
  return (fresh.length < most ? once : fresh).slice(0, most);
}
