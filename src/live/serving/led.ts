import type { ClassHappening } from '../class/class-event.ts';
import { type ClassState, phaseOf, pupilCalled, pupilsAt } from '../class/class-state.ts';
import { giveCode } from '../class/give-code.ts';
import { endingAt, movedOn, startPreparing } from '../class/lesson-clock.ts';
import { hasChair } from '../class/seating.ts';
import type { AskedByTeacher, LeaderCommand } from '../protocol/asked-by-teacher.ts';
import { LESSON_PHASES } from '../protocol/lesson.ts';
import { MOST_TABLES, MOST_TAKEN_BACK } from '../protocol/limits.ts';
import type { Problem, RequestReply } from '../protocol/problem.ts';
import { endDay, endGame } from '../table/end-for-all.ts';
import { waitsOf } from '../table/waits-of.ts';
import { DONE, type MessageHandler } from './asker.ts';
import { endGames } from './end-games.ts';
import type { ServedClass } from './served-class.ts';
import type { ServiceNeeds } from './service-needs.ts';

/** Does with a class what its teacher wants. */
export const led: MessageHandler<AskedByTeacher['led']> = async ({ needs, role }, asked) => {
  if (role.is !== 'leader' || role.device.as !== 'teacher') return { ok: false, why: 'not-yours' };
  const { served } = role;
  const reply = await done(served, needs, asked);
  // The teacher sees the result.
  await served.refresh();
  return reply;
};

async function done(served: ServedClass, { logs, clock }: ServiceNeeds, asked: LeaderCommand): Promise<RequestReply> {
  if (asked.act === 'end-day' || asked.act === 'end-game' || asked.act === 'take-back') return inGames(served, asked);
  if (asked.act === 'debrief' && asked.open && asked.ends) {
    const ended = await endAtTables(served, { act: 'end-game' });
    if (!ended.ok) return ended;
  }
  if (asked.act === 'give-time' || asked.act === 'nudge') await readTables(served, asked.table);
  const why =
    asked.act === 'new-code'
      ? await giveCode(served.live, logs, clock.now())
      : await served.live.happen((state) => happeningOf(served, state, asked satisfies InClass));
  return why === undefined ? DONE : { ok: false, why };
}

/** Reads the tables' logs, so that a statement about the current decision refers to their latest state. */
async function readTables(served: ServedClass, table: number | undefined): Promise<void> {
  const places = served.live.state.tables.flatMap((_, place) =>
    table === undefined || table === place ? [place] : [],
  );
  for (const place of places) await (await served.readTable(place)).live.catchUp();
}

type InGames = Extract<LeaderCommand, { readonly act: 'end-day' | 'end-game' | 'take-back' }>;

/** Does what is recorded in the logs of tables. */
function inGames(served: ServedClass, asked: InGames): Promise<RequestReply> {
  return asked.act === 'take-back' ? takeBack(served, asked) : endAtTables(served, asked);
}

type Ends = Extract<LeaderCommand, { readonly act: 'end-day' | 'end-game' }>;

/** Ends the day of a table, or the game of one or of all that were ever sat at, once they have begun; paused or not. */
async function endAtTables(served: ServedClass, { act, table }: Ends): Promise<RequestReply> {
  const { state } = served.live;
  if (phaseOf(state) === 'waiting') return { ok: false, why: 'not-begun' };
  if (table === undefined) return (await endGames(served)) ? DONE : { ok: false, why: 'no-such-class' };
  if (table >= state.tables.length) return { ok: false, why: 'no-such-seat' };
  const { live } = await served.readTable(table);
  const ended = await (act === 'end-day' ? endDay(live) : endGame(live));
  return ended === 'gone' ? { ok: false, why: 'no-such-class' } : DONE;
}

/**
 * Takes a table back to the morning of a round, over or not, while the talks go on. Not once the clock of the lesson lets
 * all days pass: it would let those pass, too.
 */
async function takeBack(
  served: ServedClass,
  { table, round, line, why }: Extract<LeaderCommand, { readonly act: 'take-back' }>,
): Promise<RequestReply> {
  const { state } = served.live;
  const phase = phaseOf(state);
  if (phase !== 'playing') return { ok: false, why: phase === 'waiting' ? 'not-begun' : 'over' };
  if (table >= state.tables.length) return { ok: false, why: 'no-such-seat' };
  if (state.lesson?.phase === 'last-day' || state.lesson?.phase === 'vote') return { ok: false, why: 'over' };
  if (line >= MOST_TAKEN_BACK) return { ok: false, why: 'full' };
  const { live } = await served.readTable(table);
  await live.catchUp();
  const came = await live.takeBack({ back: round, line, ...(why !== undefined && { why }) });
  if (came === 'gone') return { ok: false, why: 'no-such-class' };
  return came === 'late' ? { ok: false, why: 'not-begun' } : DONE;
}

/** The actions of a teacher that are recorded in the class log. */
type InClass = Exclude<LeaderCommand, InGames | { readonly act: 'new-code' }>;
/** Milliseconds from now to the latest end of the talks: a school day. */
const LATEST_END = 12 * 60 * 60 * 1000;

type Act = InClass['act'];
type ToHappen = ClassHappening | Problem | undefined;
type Happenings = {
  readonly [A in Act]: (
    served: ServedClass,
    state: ClassState,
    asked: Extract<InClass, { readonly act: A }>,
  ) => ToHappen;
};

const HAPPENINGS: Happenings = {
  begin: (_, { begunAt }) => (begunAt === undefined ? { is: 'begun' } : undefined),
  prepare: ({ clock }, { begunAt, lesson, settings: { lesson: plan } }) => {
    if (begunAt !== undefined || lesson !== undefined || plan === undefined) return undefined;
    return { is: 'lesson', clock: startPreparing(plan, clock.now()) };
  },
  'move-on': ({ clock }, { begunAt, lesson, settings: { lesson: plan } }, { to }) => {
    if (begunAt === undefined) return 'not-begun';
    if (lesson === undefined || plan === undefined) return undefined;
    // Said once more, it was done before.
    if (LESSON_PHASES.indexOf(to) <= LESSON_PHASES.indexOf(lesson.phase)) return undefined;
    return { is: 'lesson', clock: movedOn(plan, lesson, to, clock.now()) };
  },
  'lesson-end': ({ clock }, { lesson }, { end }) => {
    if (lesson === undefined) return undefined;
    if (end === undefined) return { is: 'lesson', clock: undefined };
    if (end > clock.now() + LATEST_END) return 'full';
    return end > lesson.end ? { is: 'lesson', clock: endingAt(lesson, end) } : undefined;
  },
  pause: (_, { tables }, { table, paused }) => {
    const those = placesOf(tables.length, table).filter((place) => tables[place]?.paused !== paused);
    return those.length === 0 ? whereNoTable(tables.length, table) : { is: 'paused', tables: those, paused };
  },
  'give-time': (served, { tables }, { table, seconds }) => {
    const to = placesOf(tables.length, table).map((place) => ({
      table: place,
      after: served.tableAt(place)?.live.askedAfter ?? 0,
      seconds,
    }));
    return to.length === 0 ? 'no-such-seat' : { is: 'time-given', to };
  },
  limit: (_, { settings }, { seconds }) => (settings.limit === seconds ? undefined : { is: 'limit', seconds }),
  nudge: (served, { tables }, { table }) => {
    if (table >= tables.length) return 'no-such-seat';
    const game = served.tableAt(table)?.live.awaited;
    const waits = game && waitsOf(game);
    return waits === undefined ? 'over' : { is: 'nudged', table, parties: waits.parties };
  },
  move: ({ live }, state, { pupil, to }) => {
    const known = pupilCalled(state, pupil);
    if (known === undefined) return 'no-such-seat';
    if (to !== undefined && !hasChair(state, live.head, to)) return 'no-such-seat';
    const isThere = known.chair?.table === to?.table && known.chair?.party === to?.party;
    return isThere ? undefined : { is: 'seated', pupil, chair: to };
  },
  'stand-in': ({ live }, state, { table, party, sits }) => {
    if (!hasChair(state, live.head, { table, party })) return 'no-such-seat';
    const isSo = state.tables[table]?.put.includes(party) === sits;
    return isSo ? undefined : { is: 'stand-in', table, party, sits };
  },
  announce: (_, __, { words }) => ({ is: 'announced', words }),
  'tell-table': (_, state, { table, words }) => {
    const pupils = pupilsAt(state, table).map(({ id }) => id);
    return pupils.length === 0 ? 'no-such-seat' : { is: 'told', pupils, words };
  },
  'tell-pupil': (_, state, { pupil, words }) =>
    pupilCalled(state, pupil) === undefined ? 'no-such-seat' : { is: 'told', pupils: [pupil], words },
  'lower-hand': (_, state, { pupil }) =>
    pupilCalled(state, pupil)?.calling === true ? { is: 'calling', pupil, calling: false } : undefined,
  door: (_, { doorOpen }, { open }) => (doorOpen === open ? undefined : { is: 'door', open }),
  debrief: ({ attendance }, state, { open }) => {
    if (state.debrief === open) return undefined;
    return open ? attendance.opensDebrief(state) : { is: 'debrief', open };
  },
  'add-table': (_, { tables }) => (tables.length < MOST_TABLES ? { is: 'table-added' } : 'full'),
};

/** Returns the event for a teacher's action; `undefined` if the state is already as wanted. */
function happeningOf(served: ServedClass, state: ClassState, asked: InClass): ToHappen {
  return happening(asked.act)(served, state, asked);
}

function happening<A extends Act>(act: A): (served: ServedClass, state: ClassState, asked: InClass) => ToHappen {
  return HAPPENINGS[act] as (served: ServedClass, state: ClassState, asked: InClass) => ToHappen;
}

/** One table, or all of them. */
function placesOf(count: number, table: number | undefined): number[] {
  const all = Array.from({ length: count }, (_, place) => place);
  return table === undefined ? all : all.filter((place) => place === table);
}

function whereNoTable(count: number, table: number | undefined): Problem | undefined {
  return table !== undefined && table >= count ? 'no-such-seat' : undefined;
}
