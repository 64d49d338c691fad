import type { PartyMark } from '../party-mark.ts';

/** A game of this device, in the list of all. */
export interface GameRow {
  readonly id: string;
  /** As its person calls it or, where nobody has given it a name, what its scenario is called; absent where that cannot be read. */
  readonly name: string | undefined;
  /** What its scenario is called, where the name is another. */
  readonly title: string | undefined;
  /** Absent where it has not been read. */
  readonly you: PartyMark | undefined;
  /** "Ukraine", where the game cannot be read; "Ukraine, Day 4 of 8", where it can. */
  readonly where: string | undefined;
  /** When it was played last; absent where nobody knows. */
  readonly played: string | undefined;
  readonly is: 'going' | 'ended' | 'stranded';
  /** Why it cannot be gone on with here, or that it has not been read. */
  readonly why: string | undefined;
  /** An older Parley is kept for it. */
  readonly hasOlder: boolean;
  /** It is gone, and can still be put back. */
  readonly isDeleted: boolean;
  /** How it is kept on this device: wholly, without its last moves, or only until the page is left. */
  readonly keeping: 'kept' | 'until-left' | 'older';
}
