/** The path of a finished game: what could be expected at its moments, and the moves that turned it. Everything is told. */
import type { PlanProgress } from '#engine/playing-on/plan.ts';
import type { PartyMark } from '../party-mark.ts';

/** Measures that can be shown over the whole game, one at a time. */
export const PATH_MEASURES = ['chance', 'expect', 'trust', 'support', 'no-deal'] as const;
export type PathMeasure = (typeof PATH_MEASURES)[number];

export interface PathModel {
  /** True if the path is complete. Until then points are added, and existing ones never change. */
  readonly isWhole: boolean;
  readonly parts: readonly PathPart[];
  readonly days: readonly PathDay[];
  /** In order, without gaps; none where the game had one only. */
  readonly stretches: readonly PathStretch[];
  /** Moments that can be looked at, in order; lists "by stop" go by them. */
  readonly stops: readonly PathStop[];
  readonly marks: readonly PathMark[];
  readonly turning: TurningModel;
  /** Basis of the chances, in a sentence. */
  readonly basis: string;
}

/** State of the reckoning. */
export interface PathTold {
  /** Number of ways on that are played, at most. */
  readonly of: number;
  /** The certain part of the path; absent before its first moment is certain. */
  readonly path: PathModel | undefined;
}

/** Progress of the search, in ways on that have been played. */
export type PathProgress = PlanProgress<PathTold>;

/** A part of the text, with the measures that there are of it. */
export interface PathPart {
  readonly track: number;
  readonly title: string;
  readonly measures: readonly PathMeasureModel[];
}

export interface PathMeasureModel {
  readonly measure: PathMeasure;
  /** Explanation, as a question or a sentence. */
  readonly about: string;
  /** Explanation of the band around a line; absent if there is no band. */
  readonly band: string | undefined;
  readonly lanes: readonly LaneModel[];
}

/** A line of its own for a delegation, or for all who sign. */
export interface LaneModel {
  readonly key: string;
  /** Absent for all together. */
  readonly party: PartyMark | undefined;
  readonly name: string;
  /** Labels at the foot and at the top. */
  readonly foot: string;
  readonly top: string;
  /** By stop. */
  readonly points: readonly LanePoint[];
}

/** A moment of a lane; heights in thousandths of it. */
export interface LanePoint {
  readonly height: number;
  /** Bounds of the band; both equal the height if there is none. */
  readonly low: number;
  readonly high: number;
  /** Value: ways, points, or a percentage. */
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
  /** Index of the card on the move that led to it; absent if there is none. */
  readonly card: number | undefined;
}

/** A mark on the chart, told at the stop that follows it. */
export interface PathMark {
  readonly key: string;
  readonly kind: 'signed' | 'failed' | 'lever' | 'left' | 'news';
  /** Days from the beginning. */
  readonly at: number;
  /** The delegation; absent if the mark belongs to none. */
  readonly party: PartyMark | undefined;
  /** "An attack from the air" */
  readonly short: string;
  readonly words: string;
}

/** The moves that turned the game, and those that only looked like it. */
export interface TurningModel {
  /** Explanation of how they were found, in a sentence. */
  readonly about: string;
  /** States that there is no card, and the reason as far as known; empty if there are cards. */
  readonly none: readonly string[];
  /** Notes on parts that were signed in all ways from every moment, or in none from any. */
  readonly outlook: readonly string[];
  readonly cards: readonly TurningCard[];
  /** Moves that all heard and that made no difference: each in words. */
  readonly idle: readonly string[];
  /** Number of ways in which that was so, in a sentence; absent if there are no such moves. */
  readonly idleAbout: string | undefined;
}

/** The worth of a move to its maker: by its own points, if it made a difference in them that is not due to chance. */
export interface WorthOfMove {
  readonly kind: 'good' | 'costly' | 'neither';
  /** "Costly for Moscow: 3.5 points less on average." */
  readonly words: string;
}

/** A move without which the game would have gone otherwise in many ways. */
export interface TurningCard {
  /** From 1, as on its pin. */
  readonly number: number;
  /** Index of the move, from 0. */
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
  /** The quantity that was counted: "All sign “Settlement”", "Points of Kyiv". */
  readonly measured: string;
  readonly without: string;
  readonly with: string;
  readonly isMore: boolean;
  /** The comparison in a sentence. */
  readonly sentence: string;
  /** The meaning of "without": the move that was put in its place, or that it is left undone. */
  readonly instead: string;
  /** Other delegations for which it made a difference that is not due to chance, a sentence each. */
  readonly others: readonly string[];
  /** Moves that it provoked. */
  readonly answers: readonly string[];
  /** Reasons for it, in the words of its maker; empty for a person. */
  readonly reasons: readonly string[];
  readonly sureness: 'sure' | 'fairly-sure';
  /** "Sure: 15 of 16 ways" */
  readonly sure: string;
}
