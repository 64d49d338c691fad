import type { EndingKind } from '#engine/model/ending.ts';

/**
 * The results of simulated games as plain data, of a fixed size except for the texts. Summaries of games played in
 * several workers can be merged. Counts are of games; lists are in the order of the scenario.
 */
export interface PlayedSummary {
  /** Games that came to an end. */
  readonly games: number;
  /** Games that were stopped, since a negotiator made a move that the rules refuse: a mistake of the program. */
  readonly stopped: number;
  readonly endings: Readonly<Record<EndingKind, number>>;
  readonly tracks: readonly PlayedTrack[];
  readonly chairs: readonly PlayedChair[];
  readonly issues: readonly PlayedIssue[];
  /** By event: games in which it happened. */
  readonly events: readonly number[];
  /** Games in which at least one delegation walked out. */
  readonly walkOuts: number;
  readonly lasting: PlayedLasting;
}

export interface PlayedTrack {
  /** By round, the first one first: games that signed it then. */
  readonly rounds: readonly number[];
  /** The number of signatures of each text, by its package or, for a vague text, by both packages: `12`, `12 15`. */
  readonly texts: Readonly<Record<string, number>>;
  /** Games in which it was put to the vote. */
  readonly voted: number;
  /** By party: games that did not sign it and in whose last vote on it the party was against. */
  readonly against: readonly number[];
  /** Games in which a mediator put a single text. */
  readonly drafted: number;
  /** By party: games in which its home did not ratify it. */
  readonly refusedAtHome: readonly number[];
}

export interface PlayedChair {
  /** Sums over all games, in points: what it ended with, and what no deal would have been worth. */
  readonly points: number;
  readonly walkAways: number;
  /**
   * Of the games whose text stands: how far it came from its walk-away to the most that a text which suits all could bring
   * it. By percent, 0 to 100.
   */
  readonly gains: readonly number[];
  readonly walkedOut: number;
}

export interface PlayedIssue {
  /** Signed texts that say nothing on it. */
  readonly silent: number;
  readonly options: readonly PlayedOption[];
}

export interface PlayedOption {
  /** Games that signed it, also by silence, or as one reading of a vague clause. */
  readonly signed: number;
  /** Games in which somebody put it forward, in an offer, an opening statement or a single text. */
  readonly proposed: number;
}

/** The outcome of the signed texts that went to ratification. */
export interface PlayedLasting {
  /** Games whose text was ratified, and so held or broke. */
  readonly ratified: number;
  readonly held: number;
  /** By durability line of the scenario: ratified texts in which it counted. */
  readonly lines: readonly number[];
}
