import { isInZone, signingOf } from '#engine/analysis/signing.ts';
import { trackDomain } from '#engine/analysis/track-domain.ts';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';

/**
 * By party and track: the most that a text which suits all its signatories at their middle walk-aways is worth to it, or
 * at their low ones where none does; in the game's units. Absent where no text suits all, or where it does not sign.
 */
export function mostByChair(game: Game): readonly (readonly (number | undefined)[])[] {
  const byTrack = game.common.tracks.map((_, track) => mostIn(game, track, 'middle') ?? mostIn(game, track, 'low'));
  return game.scenario.parties.map((_, party) => byTrack.map((most) => most?.get(party)));
}

function mostIn(game: Game, track: TrackIndex, level: 'middle' | 'low'): ReadonlyMap<PartyIndex, number> | undefined {
  const { signatories } = at(game.common.tracks, track);
  const domain = trackDomain(game, track, level);
  const signing = signingOf(domain);
  const zone = Array.from(signing.willing, (_, row) => row).filter((row) => isInZone(signing, row));
  if (zone.length === 0) return undefined;
  const mostOf = (ranks: Int32Array) => zone.reduce((most, row) => Math.max(most, ranks[row]!), ranks[zone[0]!]!);
  return new Map(domain.parties.map(({ ranks }, place) => [at(signatories, place), mostOf(ranks)]));
}
