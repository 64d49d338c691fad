import type { PartyMark } from '../party-mark.ts';

/** A game of this device, in the list of all. */
export interface GameRow {
  readonly id: string;
  /** Name that its person gave it or, without one, the title of its scenario; absent if that cannot be read. */
  readonly name: string | undefined;
  /** Title of its scenario, if the name differs. */
  readonly title: string | undefined;
  /** Absent where it has not been read. */
  readonly you: PartyMark | undefined;
  /** "Ukraine", where the game cannot be read; "Ukraine, Day 4 of 8", where it can. */
  readonly where: string | undefined;
  /** Time when it was last played; absent if unknown. */
  readonly played: string | undefined;
  readonly is: 'going' | 'ended' | 'stranded';
  /** Reason why it cannot be continued here, or a note that it has not been read. */
  readonly why: string | undefined;
  /** An older Parley is kept for it. */
  readonly hasOlder: boolean;
  /** True if it is deleted and can still be restored. */
  readonly isDeleted: boolean;
  /** Storage on this device: `kept` wholly, `older` without its last moves, or `until-left` until the page is left. */
  readonly keeping: 'kept' | 'until-left' | 'older';
}
