import type { ClassHappening } from '../class/class-event.ts';
import { type ClassPupil, pupilCalled } from '../class/class-state.ts';
import type { RequestReply } from '../protocol/problem.ts';
import type { ChairIndices } from '../protocol/told-to-pupil.ts';
import { type Asker, DONE } from './asker.ts';
import type { SeatedDevice } from './listeners.ts';
import type { ServedClass } from './served-class.ts';

interface AtChair {
  readonly served: ServedClass;
  readonly device: SeatedDevice;
  readonly chair: ChairIndices;
}

/** Answers a pupil who has a chair. */
export async function atChair({ role }: Asker, answer: (at: AtChair) => Promise<RequestReply>): Promise<RequestReply> {
  const pupil = role.is === 'pupil' ? pupilCalled(role.served.live.state, role.device.pupil) : undefined;
  if (role.is !== 'pupil' || pupil === undefined) return { ok: false, why: 'not-yours' };
  const { served, device } = role;
  if (served.isGone) return { ok: false, why: 'no-such-class' };
  const { chair } = pupil;
  if (chair === undefined) return { ok: false, why: 'no-such-seat' };
  return await answer({ served, device, chair });
}

/** Lets happen what a pupil says of itself, if it is not so already. */
export async function saidBy(
  { role }: Asker,
  happening: (pupil: ClassPupil) => ClassHappening | undefined,
): Promise<RequestReply> {
  if (role.is !== 'pupil') return { ok: false, why: 'not-yours' };
  const { served, device } = role;
  const why = await served.live.happen((state) => {
    const pupil = pupilCalled(state, device.pupil);
    return pupil === undefined ? 'not-yours' : happening(pupil);
  });
  void served.refresh();
  return why === undefined ? DONE : { ok: false, why };
}
