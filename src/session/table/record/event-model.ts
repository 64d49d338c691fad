import type { Tag } from '#engine/model/scenario/tag.ts';

/** An event around the table. */
export interface EventModel {
  readonly key: number;
  readonly title: string;
  readonly says: string;
  /** Read at once; else it is there to be unfolded, with where it comes from. */
  readonly inFull: boolean;
  /** "AFP, 19 August 2025: ..." */
  readonly source: string | undefined;
  readonly tag: Tag | undefined;
  /** Its effects, as far as the person may know. */
  readonly effects: readonly string[];
}
