import { pupilCalled } from '../class/class-state.ts';
import type { Seat } from '../protocol/told-to-pupil.ts';
import type { ClassAtHand } from './class-at-hand.ts';

/** A seat, for whoever has its token; without a chair where it was given up. */
export function seatOf({ live, game }: ClassAtHand, pupil: string, token: string): Seat {
  const { id, state } = live;
  const { nickname = '', chair } = pupilCalled(state, pupil) ?? {};
  return { classId: id, pupil, token, nickname, chair, settings: state.settings, title: game.scenario.title };
}
