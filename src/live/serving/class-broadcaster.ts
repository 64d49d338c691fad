import { type ClassPupil, phaseOf, pupilCalled } from '../class/class-state.ts';
import type { ChairIndices, SeatContext, SeatDelta, TableTakenBack } from '../protocol/told-to-pupil.ts';
import { boardOf } from './board-of.ts';
import type { ClassAtHand } from './class-at-hand.ts';
import type { LeadingDevice, SeatedDevice } from './listeners.ts';
import { seatOf } from './seat-of.ts';
import { pupilCount, seenTable } from './seen-table.ts';
import type { ServedTable } from './served-table.ts';

/** Milliseconds between two boards: it shows many tables, and nobody looks so often. */
const BOARD_EVERY = 200;

/** Tells the devices of a class what has changed for them, and nothing twice. */
export class ClassBroadcaster {
  readonly #served: ClassAtHand;
  #boardIsDue = false;
  readonly #tablesDue = new Set<number>();

  constructor(served: ClassAtHand) {
    this.#served = served;
  }

  /** Sends a chair's news about a move to the devices of its pupils that have the sheet of the chair. */
  seen(chair: ChairIndices, seen: SeatDelta): void {
    const { seated, live } = this.#served;
    for (const { follows, pupil, tell } of seated) {
      if (isSame(follows, chair) && isSame(pupilCalled(live.state, pupil)?.chair, chair)) tell('seen', seen);
    }
  }

  /** Sends the last moves of a table to those who observe it; none if it was taken back. */
  observed(table: number, moves: readonly string[]): void {
    const made = this.#served.tableAt(table)?.live.entries.length ?? 0;
    for (const { observes, tell } of this.#served.leading) {
      if (observes === table) tell('observed', { table, after: made - moves.length, moves });
    }
  }

  /** Reports a change at a table, apart from its game. */
  table(place: number): void {
    if (this.#tablesDue.size === 0) setImmediate(() => this.#tellTables());
    this.#tablesDue.add(place);
  }

  /** Reports possible changes of seats. */
  seats(): void {
    for (const device of this.#served.seated) this.#seat(device);
  }

  /** Reports a change in the class. */
  everything(): void {
    for (const device of this.#served.seated) this.#seated(device);
    this.#board();
  }

  /** The class is gone for everybody. */
  gone(): void {
    for (const { tell } of [...this.#served.seated, ...this.#served.leading]) tell('gone', {});
  }

  #tellTables(): void {
    const { seated, live } = this.#served;
    for (const device of seated) {
      const table = pupilCalled(live.state, device.pupil)?.chair?.table;
      if (table !== undefined && this.#tablesDue.has(table)) this.#seated(device);
    }
    this.#tablesDue.clear();
    this.#board();
  }

  #seat(device: SeatedDevice): void {
    const pupil = pupilCalled(this.#served.live.state, device.pupil);
    if (pupil === undefined) {
      this.#left(device);
      return;
    }
    const { chair } = pupil;
    if (isSame(chair, device.toldChair)) return;
    device.toldChair = chair;
    // The sheet of another chair is asked for anew.
    device.follows = undefined;
    device.tell('moved', seatOf(this.#served, pupil, device.token));
  }

  /** The seat was given back, from another device that had it, too. */
  #left(device: SeatedDevice): void {
    if (device.toldLeft) return;
    device.toldLeft = true;
    device.follows = undefined;
    device.tell('left', {});
  }

  #seated(device: SeatedDevice): void {
    this.#seat(device);
    const pupil = pupilCalled(this.#served.live.state, device.pupil);
    if (pupil === undefined) return;
    const around = aroundOf(this.#served, pupil);
    const { waited, left, ...rest } = around;
    const { lesson } = this.#served.live.state;
    const text = JSON.stringify([{ ...rest, lesson }, this.#counted(pupil.chair?.table, waited, left)]);
    if (text === device.toldAround) return;
    device.toldAround = text;
    device.tell('around', around);
  }

  /** Sends the board; all changes within `BOARD_EVERY` milliseconds are sent as one. */
  #board(): void {
    if (this.#boardIsDue || this.#served.leading.size === 0) return;
    this.#boardIsDue = true;
    this.#served.clock.after(BOARD_EVERY, () => {
      this.#boardIsDue = false;
      for (const device of this.#served.leading) this.#leading(device);
    });
  }

  #leading(device: LeadingDevice): void {
    const board = boardOf(this.#served, device.as);
    const { openedFor: _, playedFor: __, ...rest } = board;
    const tables = rest.tables.map(({ waits, ...table }, place) => [
      table,
      waits?.parties,
      waits && this.#counted(place, waits.waited, waits.left),
    ]);
    const { lesson } = this.#served.live.state;
    const text = JSON.stringify({ ...rest, tables, lesson });
    if (text === device.toldBoard) return;
    device.toldBoard = text;
    device.tell('board', board);
  }

  /** Time passes by itself, and is told where it is counted anew, stands still, or there is more of it: since when it runs or how long it ran, and how long it may, in seconds. */
  #counted(table: number | undefined, waited: number, left: number | undefined): readonly (number | undefined)[] {
    const runs = table !== undefined && this.#served.tableAt(table)?.runs === true;
    const since = runs ? this.#served.clock.passed() - waited : -waited;
    return [since, left === undefined ? undefined : waited + left].map((time) => time && Math.round(time / 1000));
  }
}

function isSame(one: ChairIndices | undefined, other: ChairIndices | undefined): boolean {
  return one?.table === other?.table && one?.party === other?.party;
}

/** Returns the state of a pupil's table and class, apart from the game itself. */
function aroundOf(served: ClassAtHand, { chair, calling, told }: ClassPupil): SeatContext {
  const { live, clock } = served;
  const { state } = live;
  const table = chair && served.tableAt(chair.table);
  const inClass = chair && state.tables[chair.table];
  const { parties, waited, left } =
    chair && table ? table.waits.forParty(chair.party, served.limitAt(chair.table)) : NOBODY;
  return {
    phase: phaseOf(state),
    lesson: state.lesson && { ...state.lesson, now: clock.now() },
    table: chair && seenTable(served, chair.table),
    paused: inClass?.paused ?? false,
    waitsFor: parties,
    waited,
    left,
    announced: state.announced,
    told,
    nudged: (chair && inClass?.nudged[chair.party]) ?? 0,
    calling,
    takenBack: takenBackAt(table),
    over: chair && served.overAt(chair.table),
    pupils: pupilCount(served),
  };
}

function takenBackAt(table: ServedTable | undefined): TableTakenBack | undefined {
  const earlier = table?.live.earlier ?? [];
  const last = earlier.at(-1);
  return last && { number: earlier.length, round: last.taken.back, why: last.taken.why };
}

const NOBODY = { parties: [], waited: 0, left: undefined };
