import type { PartyMark } from '../party-mark.ts';

/** A saved game that can be gone on with. */
export interface ResumeModel {
  /** Name that its person gave it; absent if there is none. */
  readonly called?: string | undefined;
  /** Title of its scenario. */
  readonly title: string;
  readonly you: PartyMark;
  /** "Day 4 of 8" */
  readonly where: string;
  /** The talks are over: there is an ending to be seen again. */
  readonly over: boolean;
}
