import type { Level } from '#engine/model/scenario/level.ts';
import type { FolderSubject } from './folder-model.ts';

/** In which order scenarios stand: as they come, the easiest first; or by one thing alone. */
export const FOLDER_ORDERS = ['as-they-come', 'shortest', 'smallest'] as const;
export type FolderOrder = (typeof FOLDER_ORDERS)[number];

/** What somebody looks for among the scenarios; what is absent may be as it likes. */
export interface FolderWish {
  readonly subject?: FolderSubject | undefined;
  /** The longest lesson, in minutes. */
  readonly minutes?: number | undefined;
  readonly level?: Level | undefined;
  /** How many delegations there are. */
  readonly delegations?: number | undefined;
  readonly order: FolderOrder;
}
