import type { PartyIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '../../party-mark.ts';

/** `talks` go on; `signing`: some part was signed; `empty`: nothing was; `left`: somebody has walked out. */
export const HALL_SCENES = ['talks', 'signing', 'empty', 'left'] as const;

export type HallScene = (typeof HALL_SCENES)[number];

/** The room with the round table. */
export interface HallModel {
  readonly scene: HallScene;
  readonly seats: readonly HallSeat[];
  /** Who has the floor, so that its lamp is lit. */
  readonly floor: PartyIndex | undefined;
  /** Something in the text is not agreed yet. */
  readonly inBrackets: boolean;
}

export interface HallSeat extends PartyMark {
  readonly you: boolean;
  /** It sits at the table: it has not left, and the person can reach it. */
  readonly present: boolean;
  /** It has signed some part of the text. */
  readonly signed: boolean;
}
