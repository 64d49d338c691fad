import { at } from '#engine/model/at.ts';
import type { CommonKnowledge, Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Seed } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { playGame } from '#engine/simulation/play-game.ts';
import type { SeatedGame } from '#engine/simulation/seated-game.ts';
import { signedWording } from '#engine/text/text.ts';

/** The difference between a chair that negotiates and one that accepts whatever beats no deal, in the same game. */
export interface OverAccepting {
  /** Some part is signed in one of the two games alone, or in both with other articles. */
  readonly anotherText: boolean;
  /** Points of the ending over all parts, as the sheet shows them. */
  readonly pointsMore: number;
}

/** Plays a game again with a passive player in a chair, and compares the ending with the negotiated one. */
export function overAccepting(table: SeatedGame, party: PartyIndex, seed: Seed, negotiated: State): OverAccepting {
  const { game } = table;
  const { state, violations } = playGame(table, seed, () => 0);
  if (violations.length > 0) throw new Error(at(violations, 0).what);
  return {
    anotherText: game.common.tracks.some((_, track) => isAnother(game.common, track, negotiated, state)),
    pointsMore: pointsOf(game, negotiated, party) - pointsOf(game, state, party),
  };
}

function isAnother(common: CommonKnowledge, track: number, one: State, other: State): boolean {
  const [oneText, otherText] = [one, other].map((state) => signedText(common, track, state));
  return oneText !== otherText;
}

/** Returns all articles of a signed part; an empty text if it is not signed. */
function signedText(common: CommonKnowledge, track: number, state: State): string {
  if (at(state.tracks, track).status !== 'signed') return '';
  return JSON.stringify(at(common.tracks, track).issues.map((issue) => signedWording(common, state, issue)));
}

/** Points of a party at the end, all parts together. */
export function pointsOf({ scale }: Game, { ending }: State, party: PartyIndex): number {
  const points = ending === undefined ? [] : at(ending.points, party);
  return points.reduce((sum, ofTrack) => sum + ofTrack, 0) / scale;
}
