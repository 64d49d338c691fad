/** The path of a finished game: what could be expected at its moments, and the moves that turned it. Everything is told. */
import type { PlanProgress } from '#engine/playing-on/plan.ts';
import type { PartyMark } from '../party-mark.ts';

/** What can be shown over the whole game, one at a time. */
export const PATH_MEASURES = ['chance', 'expect', 'trust', 'support', 'no-deal'] as const;
export type PathMeasure = (typeof PATH_MEASURES)[number];

export interface PathModel {
  /** All of it is there. Before, nothing of it moves or changes any more, and more comes. */
  readonly isWhole: boolean;
  readonly parts: readonly PathPart[];
  readonly days: readonly PathDay[];
  /** In order, without gaps; none where the game had one only. */
  readonly stretches: readonly PathStretch[];
  /** Moments that can be looked at, in order; lists "by stop" go by them. */
  readonly stops: readonly PathStop[];
  readonly marks: readonly PathMark[];
  readonly turning: TurningModel;
  /** What the chances rest on, in a sentence. */
  readonly basis: string;
}

/** State of the reckoning. */
export interface PathTold {
  /** Number of ways on that are played, at most. */
  readonly of: number;
  /** As much of the path as is certain; absent before its first moment is. */
  readonly path: PathModel | undefined;
}

/** Progress of the search, in ways on that have been played. */
export type PathProgress = PlanProgress<PathTold>;

/** A part of the text, with the measures that there are of it. */
export interface PathPart {
  readonly track: number;
  readonly title: string;
  readonly measures: readonly MeasureModel[];
}

export interface MeasureModel {
  readonly measure: PathMeasure;
  /** What it is, as a question or a sentence. */
  readonly about: string;
  /** What the band around a line is; absent where there is none. */
  readonly band: string | undefined;
  readonly lanes: readonly LaneModel[];
}

/** A line of its own for a delegation, or for all who sign. */
export interface LaneModel {
  readonly key: string;
  /** Absent for all together. */
  readonly party: PartyMark | undefined;
  readonly name: string;
  /** What stands at its foot and at its top. */
  readonly foot: string;
  readonly top: string;
  /** By stop. */
  readonly points: readonly LanePoint[];
}

/** A moment of a lane; heights in thousandths of it. */
export interface LanePoint {
  readonly height: number;
  /** Of the band; both are the height where there is none. */
  readonly low: number;
  readonly high: number;
  /** What it stands for: ways, points, or so many of a hundred. */
  readonly value: number;
  /** "9" */
  readonly short: string;
  /** "9 of 16 ways" */
  readonly words: string;
}

export interface PathDay {
  readonly round: number;
  /** "Wed Aug" and "20", as on a calendar. */
  readonly above: string;
  readonly number: string;
}

/** A part of the game, as its record tells it apart. */
export interface PathStretch {
  /** Days from the beginning. */
  readonly from: number;
  readonly to: number;
  /** By what ended it: "Until the meeting is signed" */
  readonly words: string;
}

/** A moment: a number of moves that had been made. */
export interface PathStop {
  readonly moment: number;
  /** Days from the beginning: 1.5 is the middle of the second day by its moves. */
  readonly at: number;
  /** "Sunday, 24 August, after move 128" */
  readonly words: string;
  /** Place of its stretch; of two, at whose border it lies, the later one. Absent where there are none. */
  readonly stretch: number | undefined;
  /** The move before it and its reasons or results: what has happened since the stop before it that has a mark. */
  readonly since: readonly string[];
  /** Which card tells of the move that led to it; absent where none does. */
  readonly card: number | undefined;
}

/** Something that stands on the chart, told at the stop that follows it. */
export interface PathMark {
  readonly key: string;
  readonly kind: 'signed' | 'failed' | 'lever' | 'left' | 'news';
  /** Days from the beginning. */
  readonly at: number;
  /** Whose it is; absent of what is nobody's. */
  readonly party: PartyMark | undefined;
  /** "An attack from the air" */
  readonly short: string;
  readonly words: string;
}

/** The moves that turned the game, and those that only looked like it. */
export interface TurningModel {
  /** How they were found, in a sentence. */
  readonly about: string;
  /** That there is no card, and what is known of why; nothing where there are some. */
  readonly none: readonly string[];
  /** Of a part that was signed in all ways from every moment, or in none from any: that it was so. */
  readonly outlook: readonly string[];
  readonly cards: readonly TurningCard[];
  /** What all heard and nobody would have missed: each move in words. */
  readonly idle: readonly string[];
  /** In how many ways that was so, in a sentence; absent where there is none. */
  readonly idleAbout: string | undefined;
}

/** Whether a move was good for whoever made it: by its own points, where it made a difference in them that is no chance. */
export interface WorthOfMove {
  readonly kind: 'good' | 'costly' | 'neither';
  /** "Costly for Moscow: 3.5 points less on average." */
  readonly words: string;
}

/** A move without which the game would have gone otherwise in many ways. */
export interface TurningCard {
  /** From 1, as on its pin. */
  readonly number: number;
  /** Which move of the game, from 0. */
  readonly move: number;
  /** Place of its stop: the moment after it. */
  readonly stop: number;
  readonly at: number;
  /** "Sunday, 24 August" */
  readonly day: string;
  readonly by: PartyMark;
  /** The move, in a sentence. */
  readonly words: string;
  readonly worth: WorthOfMove;
  /** What was counted: "All sign “Settlement”", "Points of Kyiv". */
  readonly measured: string;
  readonly without: string;
  readonly with: string;
  readonly isMore: boolean;
  /** The same in a sentence. */
  readonly sentence: string;
  /** What is meant by "without": the move that was put in its place, or that it is left undone. */
  readonly instead: string;
  /** For whom else it made a difference that is no chance, a sentence each. */
  readonly others: readonly string[];
  /** What it provoked. */
  readonly answers: readonly string[];
  /** Why it was made, in the words of whoever made it; none of a person. */
  readonly reasons: readonly string[];
  readonly sureness: 'sure' | 'fairly-sure';
  /** "Sure: 15 of 16 ways" */
  readonly sure: string;
}
