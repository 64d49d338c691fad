import type { EndingKind } from '#engine/model/ending.ts';

/** Kinds of lines, in the order in which docs/use/command.md explains them. */
export const LINE_KINDS = [
  'opening',
  'ruling-out',
  'offer',
  'counter',
  'arrival',
  'accept',
  'refuse',
  'question',
  'reply',
  'statement',
  'claim',
  'claim-answer',
  'confidence',
  'initial',
  'withdrawal',
  'text',
  'single-text',
  'review',
  'vote-call',
  'vote',
  'vote-result',
  'news',
  'effect',
  'lever',
  'home',
  'members',
  'trust',
  'carrying',
  'walk-out',
  'date',
  'day-end',
  'end',
  'closing',
  'ratification',
  'aftermath',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** An article by its id, with the ids of the answers that are named on it: two where it is worded vaguely. */
export interface TranscriptClause {
  readonly issue: string;
  readonly options: readonly string[];
}

/** A delegation expresses something other on an article than it did the last time. */
export interface PositionChange {
  readonly issue: string;
  /** Ids of the answers that it had expressed. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Name of the cause that the delegation gives (see `causes.ts`); null if it gives none. */
  readonly cause: string | null;
  /** Article on which it asks for something in return, if it says so. */
  readonly inReturnFor?: string;
}

/** An article that a refusal names as an obstacle, and the answers that it would accept there, if it says so. */
export interface Obstacle {
  readonly issue: string;
  readonly wouldAccept: readonly string[];
}

/** One line of a transcript. Parties, parts, articles and answers are ids of the scenario file. */
export interface TranscriptLine {
  /** From 1. */
  readonly day: number;
  readonly kind: LineKind;
  /** The party that acts or speaks; null for events and for what follows by the rules. */
  readonly from: string | null;
  /** Addressees; empty for what is said in public or to nobody. */
  readonly to: readonly string[];
  /** Part of the negotiation; null if the line concerns several parts or none. */
  readonly track: string | null;
  readonly articles: readonly TranscriptClause[];
  readonly words: string;
  readonly changes: readonly PositionChange[];
  readonly over?: readonly Obstacle[];
}

/** A whole game as one chair is told it, or as a chronicler who knows all that was said. */
export interface Transcript {
  readonly scenario: string;
  readonly seed: number;
  /** Null while the game goes on. */
  readonly ending: EndingKind | null;
  readonly lines: readonly TranscriptLine[];
}
