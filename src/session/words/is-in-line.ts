import type { Dispatch } from '#engine/model/dispatch.ts';
import { byId } from '#engine/model/ids.ts';
import type { Offer } from '#engine/model/offer.ts';
import type { Reveal } from '#engine/model/scenario/reveal.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';

/** True if a line of the record itself tells a reason: nothing to add, what is wanted, or the article over which an offer failed. */
export function isInLine(
  { offers }: { readonly offers: readonly Readonly<Offer>[] },
  reveal: Reveal,
  dispatch: Dispatch,
  { code }: Reason,
): boolean {
  if (dispatch.kind === 'dayEnded') return code === 'nothing-new';
  if (reveal !== 'full' && dispatch.kind === 'initialled') return code === 'gains-by';
  if (dispatch.kind !== 'answered' || reveal === 'full') return false;
  const { answer } = byId(offers, dispatch.offer);
  if (answer?.response !== 'refuse') return false;
  return answer.issue === undefined ? code === 'nothing-new' : code === 'gives-on' || code === 'red-line';
}
