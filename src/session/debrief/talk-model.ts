/** Topics for a class to discuss after a game, step by step, each for a screen of its own. Nothing is hidden. */
import type { PartyMark } from '../party-mark.ts';

export interface TalkModel {
  readonly steps: readonly TalkStep[];
  /** Words of negotiation that this game gives an example of. */
  readonly terms: readonly TermMet[];
}

export interface TalkStep {
  /** Unique key among the steps. */
  readonly key: string;
  /** "Why" */
  readonly name: string;
  /** The main question, in the largest letters. */
  readonly question: string;
  /** Further questions. */
  readonly ask: readonly string[];
  /** Minutes for it where there are thirty. */
  readonly minutes: number;
  /** Minutes for it where there are five; absent where it is left out then. */
  readonly short: number | undefined;
  /** Label of the button that reveals the answers after the discussion: "Show the days"; absent if there are none. */
  readonly show: string | undefined;
  readonly rows: readonly TalkRow[];
  /** Headings of the rows, if they have three parts. */
  readonly heads: readonly [label: string, words: string, answer: string] | undefined;
  /** A guess before the answer is shown. */
  readonly guess: GuessModel | undefined;
}

/** A line of what is shown. */
export interface TalkRow {
  readonly key: string;
  readonly party: PartyMark | undefined;
  /** "Monday, 25 August", the title of an article, a word of negotiation; empty where the party stands for it. */
  readonly label: string;
  /** Text on the screen from the start; empty if the whole line is revealed later. */
  readonly words: string;
  /** Text that is revealed later. */
  readonly answer: string;
  /** Source of the answer if it is not the game; shown with it. */
  readonly source?: string | undefined;
}

/** A guess of the number of texts that suited all: four options, of which one is true. */
export interface GuessModel {
  readonly options: readonly GuessOption[];
  /** "15 of 1,600" */
  readonly answer: string;
  /** Meaning of "a text suits a delegation", and the reason for the number. */
  readonly means: string;
  readonly why: string;
  readonly squares: Squares;
}

export interface GuessOption {
  readonly key: 'A' | 'B' | 'C' | 'D';
  /** "1 to 16" */
  readonly label: string;
  readonly isTrue: boolean;
}

/** Indices of the texts that suited all, from 0. */
export interface Squares {
  readonly count: number;
  /** Places of those that suited all, from 0. */
  readonly lit: Int32Array;
  /** "Each square is one text." */
  readonly words: string;
}

/** A word of negotiation, what it means, and what happened of it. */
export interface TermMet {
  readonly key: string;
  readonly name: string;
  readonly meaning: string;
  readonly here: string;
}
