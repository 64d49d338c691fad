import type { ClassHappening } from '../class/class-event.ts';
import { type ClassState, pupilCalled } from '../class/class-state.ts';
import { hasChair } from '../class/seating.ts';
import type { LeaderCommand } from '../protocol/asked-by-teacher.ts';
import { MOST_TABLES } from '../protocol/limits.ts';
import type { Problem } from '../protocol/problem.ts';
import { waitsOf } from '../table/waits-of.ts';
import type { ServedClass } from './served-class.ts';

/** The actions of a teacher that are recorded in the class log. */
export type InClass = Exclude<LeaderCommand, { readonly act: 'end-day' | 'end-game' | 'new-code' }>;
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
  pause: (_, { tables }, { table, paused }) => {
    const those = placesOf(tables.length, table).filter((place) => tables[place]?.paused !== paused);
    return those.length === 0 ? whereNoTable(tables.length, table) : { is: 'paused', tables: those, paused };
  },
  'give-time': (served, { tables }, { table, seconds }) => {
    const to = placesOf(tables.length, table).map((place) => ({
      table: place,
      after: served.tableAt(place)?.live.entries.length ?? 0,
      seconds,
    }));
    return to.length === 0 ? 'no-such-seat' : { is: 'time-given', to };
  },
  limit: (_, { settings }, { seconds }) => (settings.limit === seconds ? undefined : { is: 'limit', seconds }),
  nudge: (served, { tables }, { table }) => {
    if (table >= tables.length) return 'no-such-seat';
    const game = served.tableAt(table)?.live.state;
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
  door: (_, { doorOpen }, { open }) => (doorOpen === open ? undefined : { is: 'door', open }),
  debrief: (_, { debrief }, { open }) => (debrief === open ? undefined : { is: 'debrief', open }),
  'add-table': (_, { tables }) => (tables.length < MOST_TABLES ? { is: 'table-added' } : 'full'),
};

/** Returns the event for a teacher's action; `undefined` if the state is already as wanted. */
export function happeningOf(served: ServedClass, state: ClassState, asked: InClass): ToHappen {
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
