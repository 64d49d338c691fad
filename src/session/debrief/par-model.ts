import type { PlanProgress } from '#engine/playing-on/plan.ts';

/** Number of games that the negotiators play. */
export const PAR_GAMES = 200;

/** The results of a scenario's negotiators over many games, beside the result of the game itself. */
export interface Par {
  /** Number of games played. */
  readonly games: number;
  /** The first fork; absent if there is no part to sign. */
  readonly fork: ParFork | undefined;
  readonly parts: readonly ParPart[];
}

/** Number of games that have been played, and the results by then; these are `undefined` until there are enough games. */
export type ParProgress = PlanProgress<Par>;

/** A question to which games have different answers: when a part was signed, or what an article says. */
export interface ParFork {
  readonly title: string;
  /** Branches of the fork; each game that reached it is in one of them. */
  readonly branches: readonly ParBranch[];
}

export interface ParBranch {
  /** "signed by Thursday, 21 August" */
  readonly words: string;
  readonly games: number;
  /** The game itself went this way. */
  readonly isHere: boolean;
  /** The next fork of these games. */
  readonly next: ParFork | undefined;
}

export interface ParPart {
  readonly track: number;
  readonly title: string;
  /** Number of games in which it was signed. */
  readonly signed: number;
  /** Number of different texts that were signed, and the number of games with the commonest one. */
  readonly texts: number;
  readonly commonest: number;
  readonly articles: readonly ParArticle[];
}

export interface ParArticle {
  readonly number: number;
  readonly title: string;
  /** Answers in the games that signed it, with their number, the commonest first; one says that it is silent. */
  readonly answers: readonly ParAnswer[];
}

export interface ParAnswer {
  readonly label: string;
  readonly games: number;
  /** True if the game itself has this answer, too. */
  readonly isHere: boolean;
}
