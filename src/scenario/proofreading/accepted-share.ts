import type { Signatory, TrackProof } from './track-proof.ts';

/** The share of all texts, 0 to 1, that a signatory would sign itself on the first day: at a walk-away, its middle one if none is given. */
export function acceptedShare(
  { domain, packageCount }: TrackProof,
  { sheet, walkAway }: Signatory,
  line = walkAway.start,
): number {
  let count = 0;
  for (let row = 0; row < packageCount; row += 1) {
    if (sheet.points[row]! >= line && sheet.forbidden[row] === 0 && domain.barred?.[row] !== 1) count += 1;
  }
  return count / packageCount;
}
