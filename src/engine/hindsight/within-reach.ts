import { at } from '../model/at.ts';
import type { Ending } from '../model/ending.ts';
import type { Game, PackageIndex } from '../model/game.ts';
import type { PartyIndex, TrackIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { isTrackRatified } from '../ratification/ratifications.ts';
import { signablePackages, worthThen, wouldBeRatified } from './signable-packages.ts';

/** True if a text of a track was signed and came into force; else every signatory has what no deal is worth. */
export function isInForce(state: State, ending: Ending, track: TrackIndex): boolean {
  return at(state.tracks, track).status === 'signed' && isTrackRatified(ending.aftermath?.ratifications ?? [], track);
}

/**
 * The firm texts of a track that were within reach when it was signed or, where it was not, at the end: all signatories
 * could still have signed them. See `textsSuitingAll`; and the track that must be signed before was signed, or had a text
 * within reach itself.
 */
export function textsWithinReach(game: Game, state: State, ending: Ending, track: TrackIndex): readonly PackageIndex[] {
  return isShut(game, state, ending, track) ? [] : textsSuitingAll(game, state, ending, track);
}

/** True if a track has to wait for one that was not signed, and that had no text within reach. */
export function isShut(game: Game, state: State, ending: Ending, track: TrackIndex): boolean {
  const { after } = at(game.common.tracks, track);
  if (after === undefined || at(state.tracks, after).status === 'signed') return false;
  return textsWithinReach(game, state, ending, after).length === 0;
}

/**
 * The firm texts of a track that each signatory likes better than no deal or, where a text is in force, no less than that
 * one; and that every home that is asked would have ratified: another one is worth no deal.
 */
export function textsSuitingAll(game: Game, state: State, ending: Ending, track: TrackIndex): readonly PackageIndex[] {
  const known = SUITING.get(ending) ?? new Map<TrackIndex, readonly PackageIndex[]>();
  SUITING.set(ending, known);
  const found = known.get(track) ?? findSuiting(game, state, ending, track);
  known.set(track, found);
  return found;
}

/** By the ending of a game and track: a debrief asks often, and some homes take long to answer for many texts. */
const SUITING = new WeakMap<Ending, Map<TrackIndex, readonly PackageIndex[]>>();

function findSuiting(game: Game, state: State, ending: Ending, track: TrackIndex): PackageIndex[] {
  const inForce = isInForce(state, ending, track);
  const sides = at(game.common.tracks, track).signatories.map((party) => ({
    party,
    noDeal: at(at(ending.walkAways, party), track),
    has: inForce ? at(at(ending.points, party), track) : Number.POSITIVE_INFINITY,
  }));
  const suits = (pack: PackageIndex) =>
    sides.every(({ party, noDeal, has }) => {
      const worth = worthThen(game, state, party, track, pack);
      return worth > noDeal || worth >= has;
    });
  return signablePackages(game, state, track).filter(
    (pack) => suits(pack) && wouldBeRatified(game, state, track, [pack]),
  );
}

/** A text, and what it would have been worth to a delegation in the game's units. */
export interface WorthOfText {
  readonly pack: PackageIndex;
  readonly worth: number;
}

/** The text within reach that would have been worth most to a delegation, the first of several; `undefined` if there is none. */
export function bestWithinReach(
  game: Game,
  state: State,
  ending: Ending,
  track: TrackIndex,
  party: PartyIndex,
): WorthOfText | undefined {
  let best: WorthOfText | undefined;
  for (const pack of textsWithinReach(game, state, ending, track)) {
    const worth = worthThen(game, state, party, track, pack);
    if (best === undefined || worth > best.worth) best = { pack, worth };
  }
  return best;
}
