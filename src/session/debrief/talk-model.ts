/** What a class talks about when a game is over, step by step, each for a screen of its own. Everything is told. */
import type { PartyMark } from '../party-mark.ts';

export interface TalkModel {
  readonly steps: readonly TalkStep[];
  /** Words of negotiation that this game gives an example of. */
  readonly terms: readonly TermMet[];
}

export interface TalkStep {
  /** Its own among the steps. */
  readonly key: string;
  /** "Why" */
  readonly name: string;
  /** What is asked, in the largest letters. */
  readonly question: string;
  /** What is asked besides. */
  readonly ask: readonly string[];
  /** Minutes for it where there are thirty. */
  readonly minutes: number;
  /** Minutes for it where there are five; absent where it is left out then. */
  readonly short: number | undefined;
  /** What is shown after the class has had its say: "Show the days"; absent where there is nothing to show. */
  readonly show: string | undefined;
  readonly rows: readonly TalkRow[];
  /** What stands above the rows, where they have three parts. */
  readonly heads: readonly [label: string, words: string, answer: string] | undefined;
  /** Something to guess before it is shown. */
  readonly guess: GuessModel | undefined;
}

/** A line of what is shown. */
export interface TalkRow {
  readonly key: string;
  readonly party: PartyMark | undefined;
  /** "Monday, 25 August", the title of an article, a word of negotiation; empty where the party stands for it. */
  readonly label: string;
  /** What is on the screen from the start; empty where the whole line is kept back. */
  readonly words: string;
  /** What is shown later. */
  readonly answer: string;
  /** Who says so, where it is not the game; shown with it. */
  readonly source?: string | undefined;
}

/** How many texts suited all: four answers, of which one is true. */
export interface GuessModel {
  readonly options: readonly GuessOption[];
  /** "15 of 1,600" */
  readonly answer: string;
  /** What it means that a text suits somebody, and why there were as many. */
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

/** All texts of a part as squares. */
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
