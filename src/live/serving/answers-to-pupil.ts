import { chairOfCard } from '../class/chair-of-card.ts';
import type { ClassHappening } from '../class/class-event.ts';
import { type ClassPupil, type ClassState, phaseOf, pupilCalled } from '../class/class-state.ts';
import type { AskedByPupil } from '../protocol/asked-by-pupil.ts';
import type { Problem, RequestReply } from '../protocol/problem.ts';
import type { ChairIndices } from '../protocol/told-to-pupil.ts';
import { actForSeat } from '../table/act-for-seat.ts';
import { waitsOf } from '../table/waits-of.ts';
import { type Asker, DONE, type MessageHandler } from './asker.ts';
import { beSeated, classAtCode, join } from './join.ts';
import type { SeatedDevice } from './listeners.ts';
import { lobbyOf } from './lobby-of.ts';
import type { ServedClass } from './served-class.ts';

/** Most times that the time for one decision can be prolonged by the chairs that make it. */
const MOST_TIMES = 10;

/** Gives a chair that is waited for as much time again as the limit of the class. */
async function giveMoreTime(served: ServedClass, { table, party }: ChairIndices): Promise<RequestReply> {
  const { live } = await served.readTable(table);
  await live.catchUp();
  if (!waitsOf(live.awaited)?.parties.includes(party)) return { ok: false, why: 'over' };
  const moves = live.askedAfter;
  const why = await served.live.happen((state) => prolonged(state, table, moves));
  void served.refresh();
  return why === undefined ? DONE : { ok: false, why };
}

function prolonged(
  { settings, tables }: ClassState,
  table: number,
  moves: number,
): ClassHappening | Problem | undefined {
  const { limit } = settings;
  if (limit === undefined) return undefined;
  const given = tables[table]?.given;
  const before = given?.after === moves ? given.seconds : 0;
  if (before >= MOST_TIMES * limit) return 'full';
  return { is: 'time-given', to: [{ table, after: moves, seconds: limit }] };
}

/** Handles a request for the public view of a class. Answered with `Door`. */
const getLobby: MessageHandler<AskedByPupil['look']> = async (asker, { code, card }) => {
  const used = await classAtCode(asker, code);
  if (used === undefined) return { ok: false, why: 'no-such-code' };
  const { served, letGo } = used;
  try {
    const { state, head } = served.live;
    // Who is here may be known to nobody in this process yet.
    await served.refresh();
    return { ok: true, ...lobbyOf(served, card === undefined ? undefined : chairOfCard(state, head, card)) };
  } finally {
    letGo();
  }
};

/** The handlers of a pupil's messages. */
export const ANSWERS_TO_PUPIL: { readonly [Kind in keyof AskedByPupil]: MessageHandler<AskedByPupil[Kind]> } = {
  look: getLobby,
  join,
  sit: async (asker, { classId, pupil, token }) => {
    const used = await asker.classes.use(classId);
    return used === undefined ? { ok: false, why: 'no-such-class' } : beSeated(asker, used, pupil, token);
  },
  sheet: (asker) =>
    atChair(asker, async ({ served, device, chair }) => {
      const { live, feeds } = await served.readTable(chair.table);
      // A client from another process may have seen entries that this one has not read yet.
      if (!(await live.catchUp())) return { ok: false, why: 'no-such-class' };
      // From here on it is told what changes.
      device.follows = chair;
      return { ok: true, ...feeds.of(chair.party).sheet() };
    }),
  move: (asker, asked) => atChair(asker, ({ served, chair }) => moveAt(served, chair, asked)),
  scenario: (asker) =>
    atChair(asker, async ({ served, chair }) => {
      await served.readTable(chair.table);
      if (served.overAt(chair.table)?.code === undefined) return { ok: false, why: 'not-yours' };
      return { ok: true, scenario: served.game.scenario };
    }),
  debriefed: (asker) =>
    atChair(asker, async ({ served, chair }) =>
      served.overAt(chair.table)?.code === undefined
        ? { ok: false, why: 'not-yours' }
        : saidBy(asker, ({ id, debriefed }) => (debriefed ? undefined : { is: 'debriefed', pupil: id })),
    ),
  'more-time': (asker) => atChair(asker, ({ served, chair }) => giveMoreTime(served, chair)),
  ready: (asker, { ready }) =>
    saidBy(asker, (pupil) => (pupil.ready === ready ? undefined : { is: 'ready', pupil: pupil.id, ready })),
  call: (asker, { calling }) =>
    saidBy(asker, (pupil) => (pupil.calling === calling ? undefined : { is: 'calling', pupil: pupil.id, calling })),
  leave: async (asker) => {
    const reply = await saidBy(asker, ({ id }) => ({ is: 'left', pupil: id }));
    if (reply.ok) asker.assumeRole({ is: 'nobody' });
    return reply;
  },
};

/** Makes moves of a chair. Answered with `MoveResult`. */
async function moveAt(served: ServedClass, chair: ChairIndices, asked: AskedByPupil['move']): Promise<RequestReply> {
  const table = await served.readTable(chair.table);
  const feed = table.feeds.of(chair.party);
  const why = whyNotNow(served, chair);
  if (why !== undefined) {
    await table.live.catchUp();
    // A client that retries gets an answer even now; no move is made any more.
    if (asked.after + asked.moves.length > feed.after) return { ok: false, why };
  }
  const came = await actForSeat(table.live, feed, {
    party: chair.party,
    ...asked,
    isClosed: why !== undefined,
  });
  void table.refresh();
  if (came.came === 'unreadable') return { ok: false, why: 'unreadable' };
  return came.came === 'gone' ? { ok: false, why: 'no-such-class' } : { ok: true, ...came };
}

function whyNotNow(served: ServedClass, { table, party }: ChairIndices): Problem | undefined {
  const { state } = served.live;
  const phase = phaseOf(state);
  if (phase === 'waiting') return 'not-begun';
  if (phase === 'debrief' || served.tableAt(table)?.live.state.ending !== undefined) return 'over';
  if (state.tables[table]?.paused) return 'paused';
  return state.tables[table]?.put.includes(party) ? 'seat-taken' : undefined;
}

interface AtChair {
  readonly served: ServedClass;
  readonly device: SeatedDevice;
  readonly chair: ChairIndices;
}

/** Answers a pupil who has a chair. */
async function atChair({ role }: Asker, answer: (at: AtChair) => Promise<RequestReply>): Promise<RequestReply> {
  const pupil = role.is === 'pupil' ? pupilCalled(role.served.live.state, role.device.pupil) : undefined;
  if (role.is !== 'pupil' || pupil === undefined) return { ok: false, why: 'not-yours' };
  const { served, device } = role;
  if (served.isGone) return { ok: false, why: 'no-such-class' };
  const { chair } = pupil;
  if (chair === undefined) return { ok: false, why: 'no-such-seat' };
  return await answer({ served, device, chair });
}

/** Lets happen what a pupil says of itself, if it is not so already. */
async function saidBy(
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
