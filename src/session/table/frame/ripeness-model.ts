import type { TrackIndex } from '#engine/model/moves.ts';

/** Whether staying apart hurts the person's own delegation, and whether a way out can be seen. */
export interface RipenessModel {
  readonly track: TrackIndex;
  readonly title: string;
  readonly hurt: string;
  readonly wayOut: string;
}
