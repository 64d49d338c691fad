/** Model of the decisions of a finished game in the debrief. Nothing is hidden: the game is over. */
import type { WalkAwayLevel } from '#engine/analysis/scenario-analysis.ts';
import type { PartyMark } from '../party-mark.ts';

export interface DecisionDay {
  readonly round: number;
  /** "Tuesday, 19 August" */
  readonly heading: string;
  /** The day in one sentence. */
  readonly words: string;
  readonly decisions: readonly DecisionLine[];
}

/** One decision, in order; `key` opens it. */
export interface DecisionLine {
  readonly key: number;
  readonly by: PartyMark;
  readonly words: string;
  /** Persons keep their reasons to themselves. */
  readonly openable: boolean;
  /** `strong` if it moved the game: something was accepted, voted on or given up. */
  readonly weight: 'plain' | 'strong';
}

/** Reasons for a negotiator's decision, as it saw the game at that moment. */
export interface OpenedDecision {
  readonly key: number;
  readonly by: PartyMark;
  /** In its voice, with its numbers. */
  readonly reasons: readonly string[];
  /** Its deliberation, in sentences: "Waiting was worth 58 to Kyiv, this offer 61." */
  readonly sentences: readonly string[];
  /** Values that were weighed; empty if nothing was. */
  readonly weighed: readonly WeighedRow[];
  /** "What it weighed, in its own points" */
  readonly weighedHeading: string;
  /** "How likely it thought that they would sign the text with this offer" */
  readonly signingHeading: string;
  readonly signing: readonly SigningRow[];
  readonly beliefs: readonly BeliefModel[];
}

export interface WeighedRow {
  readonly key: 'target' | 'on-table' | 'waiting' | 'next' | 'walk-away';
  readonly label: string;
  readonly points: number;
  /** Share of the best text of the track, 0 to 100. */
  readonly share: number;
}

export interface SigningRow extends PartyMark {
  /** 0 to 100. */
  readonly percent: number;
}

/** A negotiator's beliefs about another delegation. */
export interface BeliefModel {
  readonly about: PartyMark;
  /** "What it thought of Moscow" */
  readonly heading: string;
  /** "What it wants", above the readings. */
  readonly wants: string;
  /** "What no deal is worth to it", above the levels. */
  readonly noDeal: string;
  /** Ways to read what the other wants, the likeliest first. */
  readonly readings: readonly BeliefRow[];
  /** Possible worth of no deal to the other: low, middle, high. */
  readonly levels: readonly LevelRow[];
}
export interface BeliefRow {
  readonly name: string;
  /** 0 to 100. */
  readonly percent: number;
}
export interface LevelRow {
  readonly level: WalkAwayLevel;
  /** "Little", "Something", "Much" */
  readonly words: string;
  /** 0 to 100. */
  readonly percent: number;
  /** The one that the seed had drawn; none where no deal is worth the same at all of them. */
  readonly drawn: boolean;
}
