import { at } from '../model/at.ts';
import type { Ending } from '../model/ending.ts';
import type { Game, PackageIndex } from '../model/game.ts';
import type { PartyIndex, TrackIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { isTrackRatified } from '../ratification/ratifications.ts';
import { signablePackages, worthThen, wouldBeRatified } from './signable-packages.ts';

/** Whether a text of a track was signed and came into force; else every signatory has what no deal is worth. */
export function isInForce(state: State, ending: Ending, track: TrackIndex): boolean {
  return at(state.tracks, track).status === 'signed' && isTrackRatified(ending.aftermath?.ratifications ?? [], track);
}

/**
 * The firm texts of a track that would have been better than what came of it, by the sheets, red lines and walk-aways
 * of all signatories: where a text is in force, those that are worse for none of them and better for one; else those
 * that are better than no deal for all of them. A text that some home would not have ratified is worth no deal.
 */
export function betterTexts(game: Game, state: State, ending: Ending, track: TrackIndex): PackageIndex[] {
  const { signatories } = at(game.common.tracks, track);
  const inForce = isInForce(state, ending, track);
  return signablePackages(game, state, track).filter((pack) => {
    const gains = signatories.map(
      (party) => worthThen(game, state, party, track, pack) - at(at(ending.points, party), track),
    );
    const isBetter = inForce
      ? gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0)
      : gains.every((gain) => gain > 0);
    return isBetter && wouldBeRatified(game, state, track, [pack]);
  });
}

/** A text, and what it would have been worth to a delegation in the game's units. */
export interface WorthOfText {
  readonly pack: PackageIndex;
  readonly worth: number;
}

/**
 * Of the texts of a track that are better than no deal for every signatory, the one that would have been worth most to one of
 * them; of several the one with the lowest number. Absent where there is no such text.
 */
export function bestWithin(
  game: Game,
  state: State,
  ending: Ending,
  track: TrackIndex,
  party: PartyIndex,
): WorthOfText | undefined {
  const { signatories } = at(game.common.tracks, track);
  let best: WorthOfText | undefined;
  for (const pack of signablePackages(game, state, track)) {
    const worth = worthThen(game, state, party, track, pack);
    if (best !== undefined && worth <= best.worth) continue;
    const isBetter = signatories.every(
      (each) => worthThen(game, state, each, track, pack) > at(at(ending.walkAways, each), track),
    );
    if (isBetter && wouldBeRatified(game, state, track, [pack])) best = { pack, worth };
  }
  return best;
}
