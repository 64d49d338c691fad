import type { DurabilityLine, Ratification } from '../../model/aftermath.ts';
import { at } from '../../model/at.ts';
import type { Game } from '../../model/game.ts';
import type { PartyIndex, TrackIndex } from '../../model/moves.ts';
import type { State } from '../../model/state.ts';

/** Facts of a signed and ratified agreement that bear on its durability. */
export interface Settled {
  readonly game: Game;
  readonly state: State;
  /** The ratified main tracks, at least one. */
  readonly tracks: readonly TrackIndex[];
  readonly ratifications: readonly Ratification[];
  /** By party and track: points of the signed text, in the game's units. */
  readonly points: readonly (readonly number[])[];
  /** By party and track: the walk-away at the signature, in the game's units. */
  readonly walkAwaysThen: readonly (readonly number[])[];
  /** Number of clauses that each side reads its own way. */
  readonly vagueClauses: number;
}

/** A line of the table, or nothing where the rule has nothing to say. */
export type LineRule = (settled: Settled) => DurabilityLine | undefined;

/** Parties that have signed at least one of the tracks, in order. */
export function signatoriesOf({ game, tracks }: Settled): PartyIndex[] {
  return game.secrets.flatMap((_, party) => (tracks.some((track) => signs(game, party, track)) ? [party] : []));
}

/** The tracks that a party has signed. */
export function settledTracksOf({ game, tracks }: Settled, party: PartyIndex): TrackIndex[] {
  return tracks.filter((track) => signs(game, party, track));
}

function signs(game: Game, party: PartyIndex, track: TrackIndex): boolean {
  return at(game.common.tracks, track).signatories.includes(party);
}
