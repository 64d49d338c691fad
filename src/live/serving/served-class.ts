/** A class as this process serves it, for as long as a device of it is connected here. */
import type { Game } from '#engine/model/game.ts';
import type { State } from '#engine/model/state.ts';
import { RULES_VERSION } from '#engine/rules-version.ts';
import { moveText } from '#record/move-text.ts';
import type { ClassHappening } from '../class/class-event.ts';
import { classLog, scenarioLog } from '../class/class-head.ts';
import { nobodyPlaysOn, phaseOf, wasSatAt } from '../class/class-state.ts';
import { LiveClass } from '../class/live-class.ts';
import type { ChairIndices, Over } from '../protocol/told-to-pupil.ts';
import type { BoardLine, BoardTable } from '../protocol/told-to-teacher.ts';
import { isPassedOver } from '../table/is-passed-over.ts';
import { Attendance } from './attendance.ts';
import type { ClassAtHand } from './class-at-hand.ts';
import { ClassBroadcaster } from './class-broadcaster.ts';
import type { Clock } from './clock.ts';
import { Finished } from './finished.ts';
import { keepLesson } from './keep-lesson.ts';
import type { LeadingDevice, SeatedDevice } from './listeners.ts';
import type { Scenarios } from './open-scenario.ts';
import { newRefresher, type Refresher } from './refresher.ts';
import { WhereFrom } from './room-in-class.ts';
import { tableName } from './seen-table.ts';
import { ServedTable, type TableHost } from './served-table.ts';
import type { ServiceNeeds } from './service-needs.ts';
import type { WaitLimit } from './table-waits.ts';

type LineHappening = Extract<ClassHappening, { readonly is: 'over' | 'taken-back' }> & { readonly line: number };

/** Milliseconds between two looks at logs and presence, where nobody says that they have changed. */
const LOOK_EVERY = 5000;

export class ServedClass implements ClassAtHand {
  readonly live: LiveClass;
  readonly game: Game;
  readonly attendance: Attendance;
  readonly clock: Clock;
  readonly mostPupils: number | undefined;
  readonly seated = new Set<SeatedDevice>();
  readonly leading = new Set<LeadingDevice>();
  readonly whereFrom = new WhereFrom();
  readonly broadcaster: ClassBroadcaster;
  readonly #needs: ServiceNeeds;
  readonly #tables = new Map<number, ServedTable>();
  readonly #reading = new Map<number, Promise<ServedTable>>();
  readonly #finished: Finished;
  readonly #refresher: Refresher;
  readonly #unwatch: readonly (() => void)[];
  #forget = () => {};
  #isGone = false;
  #isClosed = false;

  private constructor(live: LiveClass, game: Game, needs: ServiceNeeds) {
    this.live = live;
    this.game = game;
    this.clock = needs.clock;
    this.mostPupils = needs.mostPupils;
    this.attendance = new Attendance();
    this.broadcaster = new ClassBroadcaster(this);
    this.#needs = needs;
    this.#finished = new Finished(live.head.settings);
    this.#refresher = newRefresher(() => this.#lookAround(), needs.clock, needs.report);
    const refresh = () => void this.refresh();
    this.#unwatch = [needs.logs.watch(classLog(live.id), refresh), needs.presence.watch(live.id, refresh)];
  }

  /** Absent where there is no such class, or not any more, or where its games were played by other rules. */
  static async load(id: string, needs: ServiceNeeds, scenarios: Scenarios): Promise<ServedClass | undefined> {
    const live = await LiveClass.load(id, needs.logs, needs.clock.now);
    const scenario = live && (await needs.logs.read(scenarioLog(id), 0));
    if (live?.head.rules !== RULES_VERSION || scenario === undefined) return undefined;
    return new ServedClass(live, scenarios.gameOf(scenario.head), needs);
  }

  /** True if this process knows that the class has been deleted. */
  get isGone(): boolean {
    return this.#isGone;
  }

  /** Reads what has changed in the class and who is here, and does what follows from it; settles when that is done. */
  refresh(): Promise<void> {
    return this.#refresher.refresh();
  }

  tableAt(place: number): ServedTable | undefined {
    return this.#tables.get(place);
  }

  readTable(place: number): Promise<ServedTable> {
    // Read once for all concurrent requests: reading again would send everything again.
    const reading = this.#reading.get(place) ?? this.#readTable(place);
    this.#reading.set(place, reading);
    return reading;
  }

  limitAt(place: number): WaitLimit {
    const { settings, tables } = this.live.state;
    const given = tables[place]?.given;
    const moves = this.#tables.get(place)?.live.askedAfter;
    return { limit: settings.limit, given: given !== undefined && given.after === moves ? given.seconds : 0 };
  }

  endedAt(place: number): BoardTable['over'] {
    return this.#finished.ofTable(place, this.#tables.get(place)?.live);
  }

  overAt(place: number): Over | undefined {
    const ended = this.endedAt(place);
    if (ended === undefined) return undefined;
    const tells = this.#tellsGames();
    return {
      code: tells ? ended.code : undefined,
      table: tableName(place),
      earlier: tells ? this.earlierAt(place).map(({ code }) => code) : [],
    };
  }

  earlierAt(place: number): readonly BoardLine[] {
    return this.#finished.earlierOf(place, this.#tables.get(place)?.live);
  }

  /** True if finished games may be handed out. They reveal all mandates, which may be in play at other tables. */
  #tellsGames(): boolean {
    const { state } = this.live;
    return state.debrief || nobodyPlaysOn(state);
  }

  close(): void {
    this.#isClosed = true;
    for (const unwatch of this.#unwatch) unwatch();
    for (const table of this.#tables.values()) table.close();
    this.#forget();
    this.#refresher.stop();
  }

  async #readTable(place: number): Promise<ServedTable> {
    try {
      const table = await ServedTable.load(this.#needs, this.live, place, this.game, this.#hostOf(place));
      if (this.#isClosed) table.close();
      else this.#tables.set(place, table);
      return table;
    } catch (error) {
      this.#reading.delete(place);
      throw error;
    }
  }

  async #lookAround(): Promise<void> {
    if (!(await this.live.catchUp())) {
      this.#isGone = true;
      this.broadcaster.gone();
      this.close();
      return;
    }
    // At once: nobody is told any more of a chair that is not theirs.
    this.broadcaster.seats();
    const here = this.#needs.presence.online(this.live.id);
    this.attendance.update(here, this.live.state, this.clock.passed());
    await Promise.all(this.#placesNeeded().map((place) => this.readTable(place)));
    await keepLesson(this);
    this.broadcaster.everything();
    for (const table of this.#tables.values()) void table.refresh();
    this.#lookAgainLater();
  }

  /**
   * Schedules a refresh for the time when a pupil counts as away or a phase of the lesson ends, or for `LOOK_EVERY`:
   * notifications can be lost.
   */
  #lookAgainLater(): void {
    this.#forget();
    const { state } = this.live;
    const away = this.attendance.nextAway(state, this.clock.passed()) ?? LOOK_EVERY;
    const { until, pausedAt } = state.lesson ?? {};
    const phase = until === undefined || pausedAt !== undefined ? LOOK_EVERY : Math.max(0, until - this.clock.now());
    this.#forget = this.clock.after(Math.min(away, phase, LOOK_EVERY), () => void this.refresh());
  }

  /** Tables with a connection here; all tables for the teacher and the projector. */
  #placesNeeded(): readonly number[] {
    const { state } = this.live;
    if (this.leading.size > 0) return state.tables.map((_, place) => place);
    const here = new Set([...this.seated].map(({ pupil }) => pupil));
    return [...new Set(state.pupils.flatMap(({ id, chair }) => (chair && here.has(id) ? [chair.table] : [])))];
  }

  #hostOf(place: number): TableHost {
    return {
      goesOn: () => phaseOf(this.live.state) === 'playing' && !this.live.state.tables[place]?.paused,
      isAwake: () => this.attendance.isAnybodyAt(this.live.state, place),
      isStoodInFor: (party) => this.#isStoodInFor({ table: place, party }),
      isPassedOver: (game) => this.#isPassedOver(place, game),
      limit: () => this.limitAt(place),
      seen: (party, seen) => this.broadcaster.seen({ table: place, party }, seen),
      made: ({ move, after }, line) => {
        this.broadcaster.observed(place, [moveText(move)]);
        if (after.ending !== undefined) void this.#note({ is: 'over', table: place, line });
      },
      takenBack: (line) => {
        this.broadcaster.observed(place, []);
        void this.#note({ is: 'taken-back', table: place, line });
      },
      changed: () => this.broadcaster.table(place),
    };
  }

  /**
   * True if a negotiator decides for a chair. False while all pupils of the table are offline: negotiators do not play
   * on by themselves, because pupils who lost their connection will return.
   */
  #isStoodInFor({ table, party }: ChairIndices): boolean {
    const { state } = this.live;
    if (state.tables[table]?.put.includes(party)) return true;
    if (!this.attendance.isAnybodyAt(state, table)) return false;
    return this.attendance.isStoodInFor(state, table, party, this.clock.passed());
  }

  /** True if the clock of the lesson lets the next decision of a table pass. At a table where nobody ever sat it does not. */
  #isPassedOver(place: number, state: State): boolean {
    const { lesson } = this.live.state;
    if (lesson === undefined || !wasSatAt(this.live.state, place)) return false;
    return isPassedOver(lesson.phase, state, this.game.common.roundCount);
  }

  /** Records in the class log what has happened to a line of a table, unless it or something later is recorded. */
  async #note(happened: LineHappening): Promise<void> {
    const { is, table, line } = happened;
    try {
      await this.live.happen(({ tables }) => {
        const { line: known = 0, over = false } = tables[table] ?? {};
        return line < known || (line === known && (over || is === 'taken-back')) ? undefined : happened;
      });
    } catch (error) {
      // The next reader of the table records it.
      this.#needs.report(error);
    }
  }
}
