import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Signatory, TrackProof } from './track-proof.ts';

/** Another walk-away of the first round, in points. */
export interface NewStart {
  readonly signatory: Signatory;
  readonly start: number;
}

/**
 * The share of texts that suit all with other walk-aways, 0 to 1, on the day on which most do.
 * @param rounds of so many first rounds; all where absent
 */
export function shareWith(
  game: Game,
  proof: TrackProof,
  starts: readonly NewStart[],
  rounds = game.common.roundCount,
): number {
  const days = Array.from({ length: rounds }, (_, day) => {
    const asked = [...proof.least('middle', day + 1)];
    for (const { signatory, start } of starts) {
      asked[signatory.place] = asked[signatory.place]! + start * game.scale - signatory.walkAway.start;
    }
    return asked;
  });
  return mostDeals(proof, days) / proof.packageCount;
}

function mostDeals({ signatories, signing, packageCount }: TrackProof, days: readonly (readonly number[])[]): number {
  const lowest = signatories.map(({ place }) => Math.min(...days.map((asked) => at(asked, place))));
  const counts = days.map(() => 0);
  for (let row = 0; row < packageCount; row += 1) {
    if (signing.crossed[row] !== 0) continue;
    if (signatories.some(({ sheet, place }) => sheet.points[row]! < lowest[place]!)) continue;
    for (const [day, asked] of days.entries()) {
      if (signatories.every(({ sheet, place }) => sheet.points[row]! >= asked[place]!)) counts[day]! += 1;
    }
  }
  return Math.max(...counts);
}
