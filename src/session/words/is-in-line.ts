import type { Dispatch } from '#engine/model/dispatch.ts';
import type { Reveal } from '#engine/model/scenario/reveal.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';

/** True if a line of the record itself tells a reason: that there is nothing to add, or what is wanted. */
export function isInLine(reveal: Reveal, dispatch: Dispatch, { code }: Reason): boolean {
  if (dispatch.kind === 'dayEnded') return code === 'nothing-new';
  return reveal !== 'full' && dispatch.kind === 'initialled' && code === 'gains-by';
}
