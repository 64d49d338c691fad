/** What surrounds the table: homes, events, and whether the time is ripe. */
import type { TrackIndex } from '#engine/model/moves.ts';
import type { Tag } from '#engine/model/scenario.ts';

/** How a home would take a text. */
export interface HomeModel {
  readonly ratifies: boolean;
  /** "As the text stands, home would probably ratify it." */
  readonly words: string;
  /** How that adds up. */
  readonly reasons: readonly string[];
}

/** A group at home, for its own delegation. */
export interface FactionModel {
  readonly name: string;
  /** Of 100. */
  readonly weight: number;
  readonly words: string;
  readonly wants: string;
}

/** Something that happened around the table. */
export interface EventModel {
  readonly key: number;
  readonly title: string;
  readonly says: string;
  /** "AFP, 19 August 2025: ..." */
  readonly source: string | undefined;
  readonly tag: Tag | undefined;
  /** What it has changed, as far as the person may know. */
  readonly effects: readonly string[];
}

/** Whether staying apart hurts the person's own delegation, and whether a way out can be seen. */
export interface RipenessModel {
  readonly track: TrackIndex;
  readonly title: string;
  readonly hurt: string;
  readonly wayOut: string;
}
