import type { PlanProgress } from '#engine/playing-on/plan.ts';

/** How many games negotiators play. */
export const PAR_GAMES = 200;

/** What a scenario's negotiators make of a game, over many of them, beside what came of the game itself. */
export interface Par {
  /** How many games were played. */
  readonly games: number;
  /** Where they parted first; absent where there is no part to sign. */
  readonly fork: ParFork | undefined;
  readonly parts: readonly ParPart[];
}

/** Number of games that have been played, and the results by then; these are `undefined` until there are enough games. */
export type ParProgress = PlanProgress<Par>;

/** A question to which games have different answers: when a part was signed, or what an article says. */
export interface ParFork {
  readonly title: string;
  /** All games that came to it are in one of them. */
  readonly branches: readonly ParBranch[];
}

export interface ParBranch {
  /** "signed by Thursday, 21 August" */
  readonly words: string;
  readonly games: number;
  /** The game itself went this way. */
  readonly isHere: boolean;
  /** Where those games parted next. */
  readonly next: ParFork | undefined;
}

export interface ParPart {
  readonly track: number;
  readonly title: string;
  /** In how many games it was signed. */
  readonly signed: number;
  /** How many different texts were signed, and in how many games the commonest of them. */
  readonly texts: number;
  readonly commonest: number;
  readonly articles: readonly ParArticle[];
}

export interface ParArticle {
  readonly number: number;
  readonly title: string;
  /** What it says where it was signed, and in how many games; the commonest first. Where it is silent, that it says nothing. */
  readonly answers: readonly ParAnswer[];
}

export interface ParAnswer {
  readonly label: string;
  readonly games: number;
  /** It says so in the game itself, too. */
  readonly isHere: boolean;
}
