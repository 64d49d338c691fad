import { pupilCalled } from '../class/class-state.ts';
import { isTokenOf } from '../class/tokens.ts';
import type { RequestReply } from '../protocol/problem.ts';
import type { Asker } from './asker.ts';
import type { SeatedDevice } from './listeners.ts';
import { seatOf } from './seat-of.ts';
import type { UsedClass } from './served-classes.ts';

/** Devices of one seat in one process, at most: a pupil has one or two, and for a moment one that was just cut off. */
const MOST_DEVICES = 6;

/** The device has the seat of a pupil from now on. Answered with `SeatCredentials`. */
export function beSeated(asker: Asker, { served, letGo }: UsedClass, pupil: string, token: string): RequestReply {
  const { live, seated } = served;
  const known = pupilCalled(live.state, pupil);
  if (known === undefined || !isTokenOf(known.token, token)) {
    letGo();
    return { ok: false, why: 'not-yours' };
  }
  if ([...seated].filter((device) => device.pupil === pupil).length >= MOST_DEVICES) {
    letGo();
    return { ok: false, why: 'full' };
  }
  const device: SeatedDevice = {
    pupil,
    token,
    tell: asker.tell,
    follows: undefined,
    toldAround: undefined,
    toldChair: known.chair,
    toldLeft: false,
  };
  const exit = asker.needs.presence.enter(live.id, pupil);
  seated.add(device);
  asker.assumeRole({ is: 'pupil', served, device }, () => {
    seated.delete(device);
    exit();
    letGo();
  });
  void served.refresh();
  return { ok: true, ...seatOf(served, known, token) };
}
