import type { Difference } from './compare-ways.ts';
import type { EndReached } from './prospects.ts';

/** A move without which the game would have gone otherwise in many of the ways on from it. */
export interface TurningPoint {
  /** Index of the move in the game, from 0. */
  readonly move: number;
  /** The greatest difference that it made, of those that are no chance. */
  readonly difference: Difference;
  /** Differences beyond chance, the greatest first. */
  readonly differences: readonly Difference[];
  /** The ends of its ways with it. */
  readonly withIt: readonly EndReached[];
}

/** State of a search. */
export interface SearchTold {
  /** Number of ways that are played, at most. */
  readonly of: number;
  /** Number of moves that the game is played on without. */
  readonly tried: number;
  /** The turning points that are certain, in the order of the game: further ones only come behind them. */
  readonly points: readonly TurningPoint[];
}

/** Extent of a search. */
export interface SearchExtent {
  /** Ways on with a move and without it, to find those that are worth a closer look; the first of them for all moves. */
  readonly first: number;
  /** Number of moves, those that differed most in the first way, for which the second is played; half as many for each further one. */
  readonly glances: number;
  /** Ways on with those and without them; others than the first ones, so that what looked great by chance is found out. */
  readonly ways: number;
  /** Number of moves that are looked at closely. */
  readonly looks: number;
  /** Number of turning points that are kept. */
  readonly most: number;
}

export const USUAL_SEARCH: SearchExtent = { first: 3, glances: 40, ways: 16, looks: 10, most: 6 };
