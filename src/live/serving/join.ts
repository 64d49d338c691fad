import { randomInt } from 'node:crypto';
import { chairOfCard } from '../class/chair-of-card.ts';
import { classOfCode } from '../class/class-code.ts';
import type { ClassHappening } from '../class/class-event.ts';
import type { ClassHead } from '../class/class-head.ts';
import { type ClassState, pupilCalled } from '../class/class-state.ts';
import { nicknameFor } from '../class/nickname-for.ts';
import { chairFor } from '../class/seating.ts';
import { hashOfToken, isTokenOf, newToken } from '../class/tokens.ts';
import type { AskedByPupil } from '../protocol/asked-by-pupil.ts';
import type { Problem, RequestReply } from '../protocol/problem.ts';
import type { Asker, MessageHandler } from './asker.ts';
import type { SeatedDevice } from './listeners.ts';
import { crowdAt, whoMakesRoom } from './room-in-class.ts';
import { seatOf } from './seat-of.ts';
import type { ServedClass } from './served-class.ts';
import type { UsedClass } from './served-classes.ts';

type AskedToJoin = AskedByPupil['join'];

/** To be let in. Answered with `SeatCredentials`. */
export const join: MessageHandler<AskedToJoin> = async (asker, asked) => {
  const used = await classAtCode(asker, asked.code);
  if (used === undefined) return { ok: false, why: 'no-such-code' };
  const { live } = used.served;
  const token = asked.token ?? newToken();
  const hash = hashOfToken(token);
  const why = await letIn(used.served, asked, hash, asker.from).catch((error: unknown) => {
    used.letGo();
    throw error;
  });
  const pupil = live.state.pupils.find((known) => known.token === hash);
  if (why === undefined && pupil !== undefined) return beSeated(asker, used, pupil.id, token);
  used.letGo();
  return { ok: false, why: why ?? 'not-yours' };
};

/** Lets a pupil in; if the class or the address is full, a pupil who has been away for long makes room. */
async function letIn(
  { live, attendance, clock, whereFrom, mostPupils }: ServedClass,
  asked: AskedToJoin,
  hash: string,
  from: string,
): Promise<Problem | undefined> {
  const crowd = (state: ClassState) => crowdAt(state, live.head.parties, whereFrom.of(state, from), mostPupils);
  const toCome = (state: ClassState) => comes(state, live.head, asked, hash, crowd(state) !== undefined);
  const come = async () => {
    const why = await live.happen(toCome);
    if (why === undefined) whereFrom.note(hash, from);
    return why;
  };
  const why = await come();
  if (why !== 'full') return why;
  const now = clock.passed();
  const leaves = whoMakesRoom(crowd(live.state) ?? [], (pupil) => attendance.awayFor(pupil, now));
  if (leaves === undefined) return why;
  await live.happen((state) => pupilCalled(state, leaves.id) && { is: 'left', pupil: leaves.id });
  return come();
}

function comes(
  state: ClassState,
  head: ClassHead,
  asked: AskedToJoin,
  token: string,
  isFull: boolean,
): ClassHappening | Problem | undefined {
  // The same message, once more.
  if (state.pupils.some((known) => known.token === token)) return undefined;
  if (isFull) return 'full';
  const taken = state.pupils.map(({ nickname }) => nickname);
  const nickname = nicknameFor(asked.nickname, taken);
  if (nickname === undefined) return 'unreadable';
  const chair = chairOfWhoComes(state, head, asked);
  if (typeof chair === 'object') return { is: 'joined', nickname, token, chair };
  return chair === 'standing' ? { is: 'joined', nickname, token, chair: undefined } : chair;
}

/** A card opens a closed door, too: it is given to those whom the teacher wants there. */
function chairOfWhoComes(state: ClassState, head: ClassHead, { card, ...wish }: AskedToJoin) {
  if (card !== undefined) return chairOfCard(state, head, card) ?? 'not-yours';
  return state.doorOpen ? chairFor(state, head, wish, randomInt) : 'door-closed';
}

/** The class that goes by a code now; absent where none does. */
export async function classAtCode({ needs, classes }: Asker, code: string): Promise<UsedClass | undefined> {
  const classId = await classOfCode(needs.logs, code, needs.clock.now());
  const used = classId === undefined ? undefined : await classes.use(classId);
  if (used === undefined || used.served.live.state.code?.text === code) return used;
  used.letGo();
  return undefined;
}

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
