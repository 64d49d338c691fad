import type { Stance } from '#engine/model/scenario/position.ts';
import type { Tag } from '#engine/model/scenario/tag.ts';
import type { PartyMark } from '../../party-mark.ts';

export interface PositionMark extends PartyMark {
  readonly stance: Stance;
  /** How it is known; `claimed`: only another party says so. */
  readonly tag: Tag | 'claimed';
  /** "AFP, 19 August 2025: ..." */
  readonly source: string | undefined;
}
