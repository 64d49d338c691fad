import type { PartyIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '../../party-mark.ts';

/** `talks` go on; `signing`: some part was signed; `empty`: nothing was; `left`: somebody has walked out. */
export const HALL_SCENES = ['talks', 'signing', 'empty', 'left'] as const;

export type HallScene = (typeof HALL_SCENES)[number];

/** The room with the round table. */
export interface HallModel {
  readonly scene: HallScene;
  readonly seats: readonly HallSeat[];
  /** The party that has the floor: its lamp is lit. */
  readonly floor: PartyIndex | undefined;
  /** True if an article of the text is not agreed yet. */
  readonly inBrackets: boolean;
}

export interface HallSeat extends PartyMark {
  readonly you: boolean;
  /** True if it sits at the table: it has not left, and the person can reach it. */
  readonly present: boolean;
  /** True if it has signed some part of the text. */
  readonly signed: boolean;
}
