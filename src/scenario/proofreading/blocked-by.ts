import { at } from '#engine/model/at.ts';
import type { Signatory, TrackProof } from './track-proof.ts';

/**
 * Returns the number of texts that all others would sign on the first day at their lowest walk-aways, and that this
 * signatory would refuse at its highest walk-away or because of its own red line. `undefined` if the others would sign
 * none.
 */
export function blockedBy(
  { signing, signatories, packageCount, least }: TrackProof,
  { place, sheet }: Signatory,
): number | undefined {
  const [lowest, highest] = [least('low', 1), at(least('high', 1), place)];
  const others = signatories.filter((each) => each.place !== place);
  const crossedByOthers = signing.everybody & ~(1 << place);
  let [signed, blocked] = [0, 0];
  for (let row = 0; row < packageCount; row += 1) {
    if ((signing.crossed[row]! & crossedByOthers) !== 0) continue;
    if (others.some((each) => each.sheet.points[row]! < lowest[each.place]!)) continue;
    signed += 1;
    if (signing.crossed[row] !== 0 || sheet.points[row]! < highest) blocked += 1;
  }
  return signed === 0 ? undefined : blocked;
}
