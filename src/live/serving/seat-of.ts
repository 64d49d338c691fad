import type { ClassPupil } from '../class/class-state.ts';
import type { SeatCredentials } from '../protocol/told-to-pupil.ts';
import type { ClassAtHand } from './class-at-hand.ts';

/** A seat, by its token. */
export function seatOf(
  { live, game }: ClassAtHand,
  { id: pupil, nickname, chair }: ClassPupil,
  token: string,
): SeatCredentials {
  const { id, state } = live;
  return { classId: id, pupil, token, nickname, chair, settings: state.settings, title: game.scenario.title };
}
