import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DuskMoment, Moment } from '#session/table/frame/moment.ts';
import { isSeenFor, SEEN_AS_IT_WAS, showsBallotsFor } from '#session/table/frame/moment-time.ts';
import type { TableModel } from '#session/table/table-model.ts';
import type { Scenery } from '#stage/compose-view.ts';

/** What is played over the table now. */
export interface Playing {
  readonly moment: Moment | undefined;
  /** What the stage shows meanwhile; absent where it shows the table as it stands. */
  readonly scenery: Scenery | undefined;
}

/** Plays the high points of the talks one after another. */
export interface MomentPlayer {
  readonly store: StoreApi<Playing>;
  /** The moment has been seen: the next one, if any. */
  end(): void;
  /** Ends a moment that had its time, now that moments may pass by themselves. */
  letPass(): void;
  /** Plays what happens from now on, and nothing of before; returns how to stop. */
  listen(): () => void;
}

/** A moment, and the table before it. */
interface Waiting {
  readonly moment: Moment;
  readonly before: TableModel;
}

type PlayedTable = Pick<StoreApi<{ readonly table: TableModel }>, 'getState' | 'subscribe'>;

const NOTHING: Playing = { moment: undefined, scenery: undefined };

/**
 * A player of what happens at a table. The table goes on below. A moment is seen until the player ends it, unless moments
 * may pass by themselves (`mayPass`): then it passes after the time that it takes to read.
 */
export function momentPlayer(session: PlayedTable, mayPass = () => false): MomentPlayer {
  const store = createStore<Playing>(() => NOTHING);
  let waiting: readonly Waiting[] = [];
  let hadItsTime = false;
  const { after, stop: stopTimers } = timers();
  const begin = () => {
    stopTimers();
    hadItsTime = false;
    const next = waiting[0];
    if (next === undefined) {
      store.setState(NOTHING);
      return;
    }
    const { moment, before } = next;
    const isOnStage = moment.kind !== 'dusk';
    store.setState({ moment, scenery: isOnStage ? { of: 'table', table: before } : undefined });
    if (isOnStage) after(changesIn(moment), () => store.setState({ scenery: sceneryOf(moment) }));
    after(isSeenFor(moment), () => {
      hadItsTime = true;
      letPass();
    });
  };
  const end = () => {
    waiting = waiting.slice(1);
    begin();
  };
  const letPass = () => {
    if (hadItsTime && mayPass()) end();
  };
  const hear = (moments: readonly Waiting[]) => {
    const isIdle = waiting.length === 0;
    waiting = [...waiting, ...moments];
    if (isIdle && waiting.length > 0) begin();
  };
  const listen = () => {
    let upTo = lastOf(session.getState().table);
    const unsubscribe = session.subscribe(({ table }, { table: before }) => {
      const moments = table.moments.filter(({ key }) => key > upTo);
      upTo = Math.max(upTo, lastOf(table));
      hear(moments.map((moment) => ({ moment, before })));
    });
    return () => {
      unsubscribe();
      stopTimers();
    };
  };
  return { store, end, letPass, listen };
}

/** Timers that are stopped together. */
function timers() {
  let set: readonly ReturnType<typeof setTimeout>[] = [];
  return {
    after: (milliseconds: number, then: () => void) => {
      set = [...set, setTimeout(then, milliseconds)];
    },
    stop: () => {
      set.forEach(clearTimeout);
      set = [];
    },
  };
}

type OnStage = Exclude<Moment, DuskMoment>;

/**
 * How long the stage stays as it was: until all ballots are open where the talks then go on in another place, else until it
 * has come to rest in the scene.
 */
function changesIn(moment: OnStage): number {
  return moment.kind === 'vote' && moment.hall === undefined ? showsBallotsFor(moment) : SEEN_AS_IT_WAS;
}

/** The room as it is left; the table as it stands where the talks go on. */
function sceneryOf({ hall }: OnStage): Scenery | undefined {
  return hall && { of: 'ending', hall };
}

/** The line of the last moment that the page tells of; -1 where it tells of none. */
function lastOf({ moments }: TableModel): number {
  return moments.at(-1)?.key ?? -1;
}
