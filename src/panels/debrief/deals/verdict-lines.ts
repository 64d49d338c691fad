import { at } from '#engine/model/at.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { DealMapModel, PointOnMap } from '#session/debrief/deal-map-model.ts';

/**
 * Returns the verdict on a text on its day: all would have signed it, or it did not suit some delegations, which are
 * named.
 */
export function verdictLines(
  { say }: Speaker,
  signatories: DealMapModel['signatories'],
  { suits, crossedBy, open, over }: PointOnMap,
): string[] {
  if (suits) return [say('debrief-deals.suits')];
  const named = (places: readonly number[]) => places.map((place) => at(signatories, place).name);
  const short = over.flatMap((more, place) => (more < 0 ? [place] : []));
  const lines = [
    ...(crossedBy.length > 0 ? [say('debrief-deals.crosses', { who: named(crossedBy) })] : []),
    ...(short.length > 0 ? [say('debrief-deals.too-little', { who: named(short) })] : []),
    ...(open ? [say('debrief-deals.open')] : []),
  ];
  return lines.length > 0 ? lines : [say('debrief-deals.gone')];
}
