import type { IsoDate } from './iso-date.ts';
import type { Tag } from './tag.ts';

/** Notes for the debrief: omissions of the game, later events, and topics for a class. */
export interface DebriefNotes {
  /** Parties concerned that had no chair at the table. */
  readonly absent?: string | undefined;
  /** In the order of their dates. */
  readonly whatHappened: readonly LaterFact[];
  /** Outcome of single articles of the game; an absent article had not been settled by the last date told. */
  readonly articles?: readonly LaterArticle[] | undefined;
  /** Topics for a class, in no particular order. */
  readonly questions: readonly string[];
  /** Topics in steps, one after the other. */
  readonly steps?: readonly DebriefStep[] | undefined;
}

/**
 * Topics of a debrief, in this order: who one was, how it felt, what happened, claims and what became of them, why,
 * what else was possible, what really happened, and what it means elsewhere.
 */
export const TALKED_ABOUT = ['leave', 'felt', 'happened', 'claims', 'why', 'possible', 'really', 'meaning'] as const;
export type TalkedAbout = (typeof TALKED_ABOUT)[number];

/** One step of a class's debrief. */
export interface DebriefStep {
  /** Topic of the game's own debrief beside which the step is asked; a separate step if absent. */
  readonly about?: TalkedAbout | undefined;
  readonly title: string;
  readonly ask: readonly string[];
}

/** Fact from the time after the last round, in the author's words. */
export interface LaterFact {
  readonly date: IsoDate;
  /** Publisher. */
  readonly outlet: string;
  readonly says: string;
  readonly tag: Exclude<Tag, 'inferred'>;
  /** About an attack: left out where attacks are. */
  readonly sensitive?: boolean | undefined;
}

/** Outcome of one article by that date. */
export interface LaterArticle extends Omit<LaterFact, 'sensitive'> {
  readonly issue: string;
}
