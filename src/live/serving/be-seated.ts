import { pupilCalled } from '../class/class-state.ts';
import { isTokenOf } from '../class/tokens.ts';
import type { Reply } from '../protocol/problem.ts';
import type { Asker } from './asker.ts';
import type { SeatedDevice } from './listeners.ts';
import { seatOf } from './seat-of.ts';
import type { UsedClass } from './served-classes.ts';

/** The device has the seat of a pupil from now on. Answered with `Seat`. */
export function beSeated(asker: Asker, { served, letGo }: UsedClass, pupil: string, token: string): Reply {
  const { live, seated } = served;
  const known = pupilCalled(live.state, pupil);
  if (known === undefined || !isTokenOf(known.token, token)) {
    letGo();
    return { ok: false, why: 'not-yours' };
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
  asker.become({ is: 'pupil', served, device }, () => {
    seated.delete(device);
    exit();
    letGo();
  });
  void served.refresh();
  return { ok: true, ...seatOf(served, known, token) };
}
