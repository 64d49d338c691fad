import type { Game } from '#engine/model/game.ts';
import type { Suggestion } from '../faults/suggestion.ts';
import { inPoints } from './in-points.ts';
import { percentOf } from './percent-of.ts';
import type { NewStart } from './share-with.ts';

/** Advises another walk-away of one signatory, with which such a share of texts, 0 to 1, would suit all. */
export function turnWalkAway({ scale }: Game, { signatory, start }: NewStart, share: number): Suggestion {
  const { party, walkAway } = signatory;
  return {
    code: 'turn-walk-away',
    party: party.id,
    from: inPoints(walkAway.start, scale),
    to: String(start),
    percent: percentOf(share),
  };
}
