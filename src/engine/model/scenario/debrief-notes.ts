import type { IsoDate } from './iso-date.ts';
import type { Tag } from './tag.ts';

/** What the game left out, what really happened afterwards, and what a class may talk about. */
export interface DebriefNotes {
  /** Whom it concerned who had no chair at the table. */
  readonly absent?: string | undefined;
  /** In the order of their dates. */
  readonly whatHappened: readonly LaterFact[];
  /** What became of single articles of the game; of one that is absent nothing was settled by the last date told. */
  readonly articles?: readonly LaterArticle[] | undefined;
  /** What a class may talk about, in no order of its own. */
  readonly questions: readonly string[];
  /** The same in steps, one after the other. */
  readonly steps?: readonly DebriefStep[] | undefined;
}

/**
 * What a class talks about when a game is over, in this order: who one was, how it felt, what happened, claims and what
 * became of them, why, what else was possible, what really happened, and what it means elsewhere.
 */
export const TALKED_ABOUT = ['leave', 'felt', 'happened', 'claims', 'why', 'possible', 'really', 'meaning'] as const;
export type TalkedAbout = (typeof TALKED_ABOUT)[number];

/** What a class talks about at one step of a debrief. */
export interface DebriefStep {
  /** Beside what the game itself has to say it is asked; a step of its own where absent. */
  readonly about?: TalkedAbout | undefined;
  readonly title: string;
  readonly ask: readonly string[];
}

/** Something that happened after the last round, in the author's words. */
export interface LaterFact {
  readonly date: IsoDate;
  /** Who published it. */
  readonly outlet: string;
  readonly says: string;
  readonly tag: Exclude<Tag, 'inferred'>;
  /** About an attack: left out where attacks are. */
  readonly sensitive?: boolean | undefined;
}

/** What had become of one article by then. */
export interface LaterArticle extends Omit<LaterFact, 'sensitive'> {
  readonly issue: string;
}
