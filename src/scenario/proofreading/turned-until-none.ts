import type { Game } from '#engine/model/game.ts';
import type { Suggestion } from '../faults/suggestion.ts';
import type { Signatory, TrackProof } from './track-proof.ts';

/** The walk-away of one signatory with which no text ever suits all; of the one that is turned least. */
export function turnedUntilNone(game: Game, proof: TrackProof): Suggestion | undefined {
  const [first] = proof.signatories
    .map((signatory) => ({ signatory, start: startAboveAll(game, proof, signatory) }))
    .sort((a, b) => turnOf(game, a.signatory, a.start) - turnOf(game, b.signatory, b.start));
  if (first === undefined) return undefined;
  const { party, walkAway } = first.signatory;
  const from = String(walkAway.start / game.scale);
  return { code: 'turn-walk-away', party: party.id, from, to: String(first.start), percent: 0 };
}

/** In whole points: above all that a text which could suit all is worth to it, also where it asks for least. */
function startAboveAll(game: Game, { deals, least }: TrackProof, { sheet, place, walkAway }: Signatory): number {
  const best = deals.possible.reduce((most, row) => Math.max(most, sheet.points[row]!), Number.NEGATIVE_INFINITY);
  const days = Array.from({ length: game.common.roundCount }, (_, day) => least('low', day + 1)[place]!);
  return Math.floor((best - (Math.min(...days) - walkAway.start)) / game.scale) + 1;
}

/** How far a walk-away is turned, as a share of what texts are worth to the party. */
function turnOf({ scale }: Game, { walkAway, least, most }: Signatory, start: number): number {
  return Math.abs(start * scale - walkAway.start) / Math.max(1, most - least);
}
