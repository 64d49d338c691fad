import type { Game } from '#engine/model/game.ts';
import type { Suggestion } from '../faults/suggestion.ts';
import { acceptedShare } from './accepted-share.ts';
import { inPoints } from './in-points.ts';
import { percentOf } from './percent-of.ts';
import { shareWith } from './share-with.ts';
import type { Signatory, TrackProof } from './track-proof.ts';

/** Shares of texts that a signatory may well sign itself, the best first. */
const WELL_ACCEPTED = [0.5, 0.4, 0.6, 0.3, 0.7];

/** A walk-away with which a signatory would sign about half of all texts on the first day, and some still suit everybody. */
export function givenVeto(game: Game, proof: TrackProof, signatory: Signatory): Suggestion | undefined {
  for (const share of WELL_ACCEPTED) {
    const to = startFor(game, proof, signatory, share);
    const percent = percentOf(shareWith(game, proof, [{ signatory, start: to }], 1));
    if (percent === 0 || to * game.scale === signatory.walkAway.start) continue;
    return {
      code: 'give-a-veto',
      party: signatory.party.id,
      from: inPoints(signatory.walkAway.start, game.scale),
      to: String(to),
      accepts: percentOf(acceptedShare(proof, signatory, to * game.scale)),
      percent,
    };
  }
  return undefined;
}

/** The whole points that so large a share of all texts is worth to it, and more. */
function startFor({ scale }: Game, { packageCount }: TrackProof, { sheet }: Signatory, share: number): number {
  const falling = sheet.points.filter((_, row) => sheet.forbidden[row] === 0).sort((a, b) => b - a);
  const last = Math.max(0, Math.min(falling.length, Math.round(share * packageCount)) - 1);
  return Math.round((falling[last] ?? 0) / scale);
}
