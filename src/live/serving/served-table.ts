/** A table as this process serves it: its game, what its chairs are told, and who decides in the place of others. */
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { type ClassHead, headText, tableHeadIn, tableHeadOf, tableLog } from '../class/class-head.ts';
import type { SeatDelta } from '../protocol/told-to-pupil.ts';
import { passOnce } from '../table/end-for-all.ts';
import { LiveTable, type Made } from '../table/live-table.ts';
import { SeatProjections } from '../table/seat-projections.ts';
import { newRefresher, type Refresher } from './refresher.ts';
import type { ServiceNeeds } from './service-needs.ts';
import { TableWaits, type WaitLimit } from './table-waits.ts';

/** The interface between a table and its class. */
export interface TableHost {
  /** True if the table accepts moves now. */
  goesOn(): boolean;
  /** True if a pupil of the table is connected. */
  isAwake(): boolean;
  /** True if a negotiator decides for a party. */
  isStoodInFor(party: PartyIndex): boolean;
  /** True if the clock of the lesson lets the next decision pass. */
  isPassedOver(state: State): boolean;
  /** Returns the time limit of the current decision. */
  limit(): WaitLimit;
  seen(party: PartyIndex, seen: SeatDelta): void;
  /** A move was made, wherever it was, after the table was taken back so many times. */
  made(made: Made, line: number): void;
  /** The table was taken back, for the time of this number. */
  takenBack(line: number): void;
  /** Reports a change of the parties that the table waits for, or of the time left. */
  changed(): void;
}

export class ServedTable {
  readonly live: LiveTable;
  readonly feeds: SeatProjections;
  readonly waits: TableWaits;
  readonly #host: TableHost;
  readonly #clock: ServiceNeeds['clock'];
  readonly #refresher: Refresher;
  readonly #unwatch: () => void;
  #forget = () => {};

  private constructor(
    live: LiveTable,
    feeds: SeatProjections,
    host: TableHost,
    { clock, report }: ServiceNeeds,
    watch: Watch,
  ) {
    this.live = live;
    this.feeds = feeds;
    this.waits = new TableWaits(live, feeds, clock.passed);
    this.#host = host;
    this.#clock = clock;
    this.#refresher = newRefresher(() => this.#act(), clock, report);
    this.#unwatch = watch(() => void this.refresh());
  }

  /** A table of a class with all of its moves so far; its log is begun where it was not. */
  static async load(
    needs: ServiceNeeds,
    { id: classId, head }: { readonly id: string; readonly head: ClassHead },
    place: number,
    game: Game,
    host: TableHost,
  ): Promise<ServedTable> {
    const id = tableLog(classId, place);
    const { setup } = tableHeadIn(await needs.logs.open(id, headText(tableHeadOf(head, place))));
    const feeds = new SeatProjections(game, setup, head.settings);
    let table: ServedTable | undefined;
    const tell = (news: readonly (SeatDelta | undefined)[]) => {
      for (const [party, seen] of news.entries()) if (seen !== undefined) host.seen(party, seen);
      if (table !== undefined) table.#lookAtClocks();
    };
    const live = new LiveTable(game, setup, id, needs.logs, {
      made: (made) => {
        tell(feeds.apply(made));
        host.made(made, live.earlier.length);
      },
      kept: (move) => {
        const seen = feeds.keep(move);
        tell(setup.seats.map((_, party) => (party === move.party ? seen : undefined)));
      },
      takenBack: (round) => {
        tell(feeds.takeBack(round));
        host.takenBack(live.earlier.length);
      },
    });
    await live.catchUp();
    table = new ServedTable(live, feeds, host, needs, (onGrown) => needs.logs.watch(id, onGrown));
    return table;
  }

  /** True if waiting time is counted: the table accepts moves and at least one of its pupils is connected. */
  get runs(): boolean {
    return this.#host.goesOn() && this.#host.isAwake();
  }

  /** Reads what others have done, and lets negotiators act whose turn it is. */
  refresh(): Promise<void> {
    return this.#refresher.refresh();
  }

  close(): void {
    this.#unwatch();
    this.#forget();
    this.#refresher.stop();
  }

  async #act(): Promise<void> {
    if (!(await this.live.catchUp())) return;
    while (await this.#decideOnce()) {
      // A decision takes some milliseconds: others have their turn in between.
      await new Promise(setImmediate);
    }
    this.#lookAtClocks();
    await this.#decideWhereTimeIsOver();
    this.#host.changed();
  }

  /** Lets one decision pass, or one negotiator make it, if it is its turn: before the next one somebody may be back, or the table be paused. Returns whether it did. */
  async #decideOnce(): Promise<boolean> {
    const { state, entries } = this.live;
    if (state.toAct === undefined || !this.#host.goesOn()) return false;
    const acted = this.#host.isPassedOver(state)
      ? await passOnce(this.live)
      : this.#host.isStoodInFor(state.toAct.party) && (await this.live.decideOnce(entries.length));
    return typeof acted === 'object' && acted.is !== 'gone';
  }

  /** Once the time is over, a negotiator makes this one decision: the next one is theirs again who sit there. */
  async #decideWhereTimeIsOver(): Promise<void> {
    this.#forget();
    const moves = this.live.entries.length;
    const left = this.runs ? this.waits.left(this.#host.limit()) : undefined;
    if (left === undefined) return;
    if (left > 0) {
      this.#forget = this.#clock.after(left, () => void this.refresh());
      return;
    }
    await this.live.decideOnce(moves);
    void this.refresh();
  }

  #lookAtClocks(): void {
    this.waits.update(this.runs);
  }
}

type Watch = (onGrown: () => void) => () => void;
