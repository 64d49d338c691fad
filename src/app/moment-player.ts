import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Moment, SceneMark } from '#session/table/frame/moment.ts';
import { isSeenFor, SEEN_AS_IT_WAS } from '#session/table/frame/moment-time.ts';
import { isOpen, sceneMarks } from '#session/table/frame/scene-marks.ts';
import type { TableModel } from '#session/table/table-model.ts';
import type { Scenery } from '#stage/compose-view.ts';

/** The scene that is playing over the table. */
export interface ScenePlayback {
  readonly moment: Moment | undefined;
  /** Number of ballots that are open, in a vote. */
  readonly open: number;
  /** Scene that the stage shows meanwhile; `undefined` if it shows the table as it is. */
  readonly scenery: Scenery | undefined;
  readonly marks: readonly SceneMark[];
  /** True if a scene has been played that can be played again. */
  readonly hasPlayed: boolean;
}

/** Plays the scenes of the talks one after another. */
export interface MomentPlayer {
  readonly store: StoreApi<ScenePlayback>;
  /** Opens the next ballot of a vote; ends any other scene, and a vote with all ballots open. */
  next(): void;
  /** Opens all ballots. */
  openAll(): void;
  /** The vote from its first ballot. */
  voteAgain(): void;
  /** The moment has been seen: the next one, if any. */
  end(): void;
  /** Plays the scenes of the last dusk and morning once more. */
  again(): void;
  /** Ends a moment that had its time, now that moments may pass by themselves. */
  letPass(): void;
  /** Plays what happens from now on, and nothing of before; returns an unsubscribe function. */
  listen(): () => void;
}

/** A moment, and the table before it. */
interface Waiting {
  readonly moment: Moment;
  readonly before: TableModel;
}

type PlayedTable = Pick<StoreApi<{ readonly table: TableModel }>, 'getState' | 'subscribe'>;

/**
 * A player of what happens at a table. The table goes on below. A moment is seen until the player ends it, unless moments
 * may pass by themselves (`mayPass`): then it passes after the time that it takes to read, with all ballots open at once.
 */
export function momentPlayer(session: PlayedTable, mayPass = () => false): MomentPlayer {
  return new PlayerOfTable(session, mayPass);
}

const NO_MARKS: readonly SceneMark[] = [];

class PlayerOfTable implements MomentPlayer {
  readonly store = createStore<ScenePlayback>(() => ({
    ...{ moment: undefined, open: 0, scenery: undefined, marks: NO_MARKS, hasPlayed: false },
  }));
  readonly #session: PlayedTable;
  readonly #mayPass: () => boolean;
  readonly #timers = timers();
  #waiting: readonly Waiting[] = [];
  /** The scenes of the last dusk and morning. */
  #played: readonly Waiting[] = [];
  #hadItsTime = false;

  constructor(session: PlayedTable, mayPass: () => boolean) {
    this.#session = session;
    this.#mayPass = mayPass;
  }

  readonly next = (): void => {
    const { moment, open } = this.store.getState();
    if (moment?.kind === 'vote' && !isOpen(moment, open)) this.#show(open + 1);
    else this.end();
  };

  readonly openAll = (): void => this.#show(ALL);

  readonly voteAgain = (): void => {
    const { moment } = this.store.getState();
    if (moment?.kind === 'vote') this.#show(moment.known);
  };

  readonly end = (): void => {
    this.#waiting = this.#waiting.slice(1);
    this.#begin();
  };

  readonly again = (): void => {
    if (this.#waiting.length > 0) return;
    this.#waiting = this.#played;
    this.#begin();
  };

  readonly letPass = (): void => {
    if (this.#hadItsTime && this.#mayPass()) this.end();
  };

  readonly listen = (): (() => void) =>
    hearMoments(
      this.#session,
      (moments) => this.#hear(moments),
      () => this.#timers.stop(),
    );

  #hear(moments: readonly Waiting[]): void {
    const isIdle = this.#waiting.length === 0;
    this.#waiting = [...this.#waiting, ...moments];
    this.#played = isIdle ? moments : [...this.#played, ...moments];
    this.store.setState({ hasPlayed: true });
    if (isIdle) this.#begin();
  }

  #begin(): void {
    const { after, stop } = this.#timers;
    stop();
    this.#hadItsTime = false;
    const moment = this.#waiting[0]?.moment;
    if (moment === undefined) {
      this.store.setState({ moment, scenery: undefined, marks: NO_MARKS });
      return;
    }
    // Only the ballots of the vote that ends the talks wait to be opened.
    this.#show(moment.kind === 'vote' && moment.hall !== undefined && !this.#mayPass() ? moment.known : ALL);
    if (moment.kind === 'left') {
      after(SEEN_AS_IT_WAS, () => this.store.setState({ scenery: { of: 'ending', hall: moment.hall } }));
    }
    after(isSeenFor(moment), () => {
      this.#hadItsTime = true;
      this.letPass();
    });
  }

  #show(open: number): void {
    const [now] = this.#waiting;
    if (now === undefined) return;
    const { moment, before } = now;
    this.store.setState({ moment, open, marks: sceneMarks(moment, open), scenery: sceneryOf(moment, open, before) });
  }
}

/** Tells of each moment once, with the table before it; returns an unsubscribe function, which then calls `onStop`. */
function hearMoments(
  session: PlayedTable,
  hear: (moments: readonly Waiting[]) => void,
  onStop: () => void,
): () => void {
  let upTo = lastOf(session.getState().table);
  const unsubscribe = session.subscribe(({ table }, { table: before }) => {
    const moments = table.moments.filter(({ key }) => key > upTo);
    upTo = Math.max(upTo, lastOf(table));
    if (moments.length > 0) hear(moments.map((moment) => ({ moment, before })));
  });
  return () => {
    unsubscribe();
    onStop();
  };
}

/** Number of ballots that is never reached. */
const ALL = Number.POSITIVE_INFINITY;

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

/**
 * The room as it was before a vote, until all ballots are open, and before somebody leaves; then as the talks leave it, or
 * the table as it stands if they go on.
 */
function sceneryOf(moment: Moment, open: number, before: TableModel): Scenery | undefined {
  const asBefore: Scenery = { of: 'table', table: before };
  if (moment.kind === 'left') return asBefore;
  if (moment.kind !== 'vote') return undefined;
  if (!isOpen(moment, open)) return asBefore;
  return moment.hall && { of: 'ending', hall: moment.hall };
}

/** The line of the last moment that the page tells of; -1 if it tells of none. */
function lastOf({ moments }: TableModel): number {
  return moments.at(-1)?.key ?? -1;
}
