import { pupilCalled } from '../class/class-state.ts';
import { isTokenOf } from '../class/tokens.ts';
import type { Reply } from '../protocol/problem.ts';
import type { Desk } from './desk.ts';
import type { SeatedDevice } from './listeners.ts';
import { seatOf } from './seat-of.ts';
import type { UsedClass } from './served-classes.ts';

/** The device has the seat of a pupil from now on. Answered with `Seat`. */
export function beSeated(desk: Desk, { served, letGo }: UsedClass, pupil: string, token: string): Reply {
  const { live, seated } = served;
  const known = pupilCalled(live.state, pupil);
  if (known === undefined || !isTokenOf(known.token, token)) {
    letGo();
    return { ok: false, why: 'not-yours' };
  }
  const device: SeatedDevice = {
    pupil,
    token,
    tell: desk.tell,
    follows: undefined,
    toldAround: undefined,
    toldChair: known.chair,
  };
  const exit = desk.needs.presence.enter(live.id, pupil);
  seated.add(device);
  desk.become({ is: 'pupil', served, device }, () => {
    seated.delete(device);
    exit();
    letGo();
  });
  void served.refresh();
  return { ok: true, ...seatOf(served, pupil, token) };
}
