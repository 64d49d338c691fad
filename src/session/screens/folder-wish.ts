import type { Level } from '#engine/model/scenario/level.ts';
import type { FolderSubject } from './folder-model.ts';

/** In which order scenarios stand: as they come, the easiest first; or by one thing alone. */
export const FOLDER_ORDERS = ['as-they-come', 'shortest', 'smallest'] as const;
export type FolderOrder = (typeof FOLDER_ORDERS)[number];

/** The criteria of a search for scenarios; absent ones are ignored. */
export interface FolderWish {
  readonly subject?: FolderSubject | undefined;
  /** The longest lesson, in minutes. */
  readonly minutes?: number | undefined;
  readonly level?: Level | undefined;
  /** Number of delegations. */
  readonly delegations?: number | undefined;
  readonly order: FolderOrder;
}
