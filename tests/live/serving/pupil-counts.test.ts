import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newToken } from '#live/class/tokens.ts';
import type { ChairIndices, Lobby, SeatContext, SeatCredentials } from '#live/protocol/told-to-pupil.ts';
import type { Board, BoardPupil, Leading } from '#live/protocol/told-to-teacher.ts';
import type { KeptClass } from '#session/classroom/class/kept-class.ts';
import { classOfResults, updatedClass } from '#session/live/lead/class-of-results.ts';
import { pupilCounts } from '#session/live/lead/pupil-counts.ts';
import { rosterOf } from '#session/live/lead/roster.ts';
import { fuzzRuns, UNHURRIED } from '../../properties/fuzz-runs.ts';
import { SPEAKER } from '../../support/speaker.ts';
import { tableInLog } from './pupils-at-play.ts';
import { type Device, School, type Taught } from './school.ts';

const TABLES = 2;
const PARTIES = 3;
/** By process: another one. */
const OTHER = [1, 0];

/** A pupil as this test knows it: nothing of it is read from the class. */
interface Known {
  readonly seat: SeatCredentials;
  chair: ChairIndices | undefined;
  /** Connected devices; none while the pupil is away. */
  devices: { readonly process: number; readonly device: Device }[];
}

const ACTS = [
  'joins',
  'joins twice',
  'loses a device',
  'takes the seat',
  'leaves',
  'is moved',
  'talks begin',
  'game ends',
  'table goes back',
  'debrief',
  'results are copied',
  'process restarts',
] as const;

/** Chooses an act, and pupil, process and chair among those that there are. */
const step = fc.record({
  act: fc.oneof(fc.constant('joins' as const), { weight: 4, arbitrary: fc.constantFrom(...ACTS) }),
  pupil: fc.nat({ max: 11 }),
  process: fc.nat({ max: 1 }),
  chair: fc.option(fc.record({ table: fc.nat({ max: TABLES - 1 }), party: fc.nat({ max: PARTIES - 1 }) })),
  nickname: fc.constantFrom('heron', 'badger'),
});
type Step = typeof step extends fc.Arbitrary<infer Chosen> ? Chosen : never;

const first = { pupil: 0, process: 0, chair: null, nickname: 'heron' } as const;
const TALKS: Step[] = [
  { ...first, act: 'joins' },
  { ...first, act: 'joins' },
  { ...first, act: 'talks begin' },
];
/** Steps with which a class begins. */
const starts = fc.constantFrom<Step[]>([], TALKS, [...TALKS, { ...first, act: 'debrief' }]);

/** A class whose pupils come, go and change seats by chance. */
class Room {
  known: Known[] = [];
  /** The results as a teacher has copied them. */
  kept: KeptClass | undefined;
  teacher: Device;
  wall: Device;
  readonly #school: School;
  readonly #taught: Taught;
  readonly #satAt = new Set<number>();
  #isDebrief = false;

  private constructor(school: School, taught: Taught, wall: Device) {
    this.#school = school;
    this.#taught = taught;
    this.teacher = taught.teacher;
    this.wall = wall;
  }

  static async open(school: School): Promise<Room> {
    const taught = await school.opens({ seating: 'by-chance' }, TABLES);
    const room = new Room(school, taught, school.device(1));
    await room.#leads(room.wall, taught.opened.projector);
    return room;
  }

  async happens(chosen: Step): Promise<void> {
    const { act, chair, process } = chosen;
    const pupil = this.known[chosen.pupil % Math.max(1, this.known.length)];
    if (act === 'joins' || act === 'joins twice' || pupil === undefined) await this.#joins(chosen);
    else if (act === 'process restarts') await this.#restarts(process);
    else if (act === 'results are copied') await this.copies();
    else if (act === 'talks begin') await this.teacher.ask('led', { act: 'begin' });
    else if (act === 'game ends' || act === 'table goes back') await this.#endsOrGoesBack(act, chair?.table ?? 0);
    else if (act === 'debrief') await this.#debriefs();
    else await this.#does(act, pupil, chosen);
    await this.#school.clock.pass(6000);
  }

  get #isHere(): (pupil: Known) => boolean {
    return ({ devices }) => this.#isDebrief || devices.length > 0;
  }

  async #does(act: Step['act'], pupil: Known, { process, chair }: Step): Promise<void> {
    if (act === 'loses a device') pupil.devices.pop()?.device.left();
    else if (act === 'takes the seat') await this.#takesSeat(pupil, process);
    else if (act === 'leaves') await this.#leaves(pupil);
    else if (act === 'is moved') await this.#isMoved(pupil, chair ?? undefined);
  }

  async #joins({ act, nickname, process }: Step): Promise<void> {
    const device = this.#school.device(process);
    const asked = { code: this.#taught.code, nickname, token: newToken() };
    const seat = await device.ask('join', asked);
    const pupil: Known = { seat, chair: seat.chair, devices: [{ process, device }] };
    this.known.push(pupil);
    if (seat.chair !== undefined) this.#satAt.add(seat.chair.table);
    if (act !== 'joins twice') return;
    const other = this.#school.device(OTHER[process]);
    expect((await other.ask('join', asked)).pupil).toBe(seat.pupil);
    pupil.devices.push({ process: OTHER[process] ?? 0, device: other });
  }

  async #takesSeat({ seat: { classId, pupil, token }, devices }: Known, process: number): Promise<void> {
    if (devices.length >= 4) return;
    const device = this.#school.device(process);
    await device.ask('sit', { classId, pupil, token });
    devices.push({ process, device });
  }

  async #leaves(pupil: Known): Promise<void> {
    const [first, ...others] = pupil.devices;
    if (first === undefined) return;
    await first.device.ask('leave', {});
    this.known = this.known.filter((other) => other !== pupil);
    for (const { device } of others) device.left();
  }

  async #isMoved(pupil: Known, to: ChairIndices | undefined): Promise<void> {
    await this.teacher.ask('led', { act: 'move', pupil: pupil.seat.pupil, ...(to && { to }) });
    pupil.chair = to;
    if (to !== undefined) this.#satAt.add(to.table);
  }

  /** Perhaps to a day that the table never came to. */
  async #endsOrGoesBack(act: 'game ends' | 'table goes back', table: number): Promise<void> {
    if (act === 'game ends') return void (await this.teacher.send('led', { act: 'end-game', table }));
    const line = this.teacher.last<Board>('board').tables[table]?.earlier.length ?? 0;
    await this.teacher.send('led', { act: 'take-back', table, round: 1, line });
  }

  async #debriefs(): Promise<void> {
    const reply = await this.teacher.send('led', { act: 'debrief', open: !this.#isDebrief, ends: true });
    if ((reply as { readonly ok: boolean }).ok) this.#isDebrief = !this.#isDebrief;
  }

  async #restarts(process: number): Promise<void> {
    for (const pupil of this.known) {
      for (const each of pupil.devices) if (each.process === process) each.device.left();
      pupil.devices = pupil.devices.filter((each) => each.process !== process);
    }
    await this.#school.restart(process);
    const { token, projector } = this.#taught.opened;
    if (process === 0) this.teacher = await this.#leads(this.#school.device(0), token);
    else this.wall = await this.#leads(this.#school.device(1), projector);
  }

  async #leads(device: Device, token: string): Promise<Device> {
    const { classId } = this.#taught.opened;
    const { board } = await device.ask('lead', { classId, token });
    device.told.push({ kind: 'board', message: board });
    return device;
  }

  /** The results are copied, for the first time or again. */
  async copies(): Promise<void> {
    const leading = this.#leading();
    const { board } = leading;
    this.kept =
      this.kept === undefined
        ? { ...classOfResults(leading, board, { name: 'Monday', now: 1 }), id: 'monday' }
        : updatedClass(this.kept, leading, board, 2);
    const { tables, results } = this.kept;
    const names = board.tables.map(({ name }) => name);
    const states = await Promise.all(
      [...this.#satAt].map(async (place) => ({
        place,
        ending: (await tableInLog(this.#school, this.#taught.opened.classId, place)).state.ending,
      })),
    );
    const over = states.flatMap(({ place, ending }) => (ending === undefined ? [] : [names[place]]));
    const counted = results.filter(({ line }) => line === undefined);
    expect(counted.map(({ table }) => table).toSorted()).toEqual(over.toSorted());
    const copied = tables.flatMap(({ name, chairs }) =>
      chairs.flatMap(({ pupils }, party) => pupils.map(({ nickname }) => `${nickname} ${name} ${party}`)),
    );
    const nicknames = copied.map((text) => text.split(' ')[0]);
    expect(new Set(nicknames).size).toBe(nicknames.length);
    const seated = this.known.flatMap(({ seat: { nickname }, chair }) =>
      chair === undefined ? [] : [`${nickname} ${names[chair.table]} ${chair.party}`],
    );
    expect(copied).toEqual(expect.arrayContaining(seated));
  }

  #leading(): Leading {
    return { ...this.#taught.leading, board: this.teacher.last<Board>('board') };
  }

  /** Board, wall, roster, seats and the lobby of a process say the same, which is what has happened. */
  async expectCounted(process: number): Promise<void> {
    const here = this.known.filter(this.#isHere);
    const counts = { here: here.length, all: this.known.length };
    for (const device of [this.teacher, this.wall]) this.#expectBoard(device.last<Board>('board'), here);
    const rows = rosterOf(SPEAKER, this.#leading());
    expect(rows.map(({ id, table }) => `${id} ${table}`).toSorted()).toEqual(
      this.known.map(({ seat, chair }) => `${seat.pupil} ${chair?.table}`).toSorted(),
    );
    for (const { device } of this.known.flatMap(({ devices }) => devices)) {
      expect(device.last<SeatContext>('around').pupils).toEqual(counts);
    }
    this.#expectLobby(await this.#look(process));
  }

  #expectBoard(board: Board, here: readonly Known[]): void {
    const all = this.known.length;
    expect(pupilCounts(board)).toMatchObject({ all, here: here.length, away: all - here.length });
    expect(idsOf(pupilsOn(board))).toEqual(knownIds(this.known));
    expect(idsOf(pupilsOn(board).filter((pupil) => pupil.here))).toEqual(knownIds(here));
    for (const [table, { chairs }] of board.tables.entries()) {
      for (const [party, { pupils }] of chairs.entries()) {
        expect(idsOf(pupils)).toEqual(knownIds(this.#knownAt(table, party)));
      }
    }
  }

  #expectLobby({ taken, tables }: Lobby): void {
    expect(taken.toSorted()).toEqual(this.known.map(({ seat }) => seat.nickname).toSorted());
    for (const [table, { chairs }] of tables.entries()) {
      for (const [party, { pupils }] of chairs.entries()) {
        const known = this.#knownAt(table, party);
        const shown = pupils.map(({ nickname, here }) => `${nickname} ${here}`);
        expect(shown.toSorted()).toEqual(known.map((each) => `${each.seat.nickname} ${this.#isHere(each)}`).toSorted());
      }
    }
  }

  #knownAt(table: number, party: number): readonly Known[] {
    return this.known.filter(({ chair }) => chair?.table === table && chair.party === party);
  }

  async #look(process: number): Promise<Lobby> {
    const device = this.#school.device(process);
    const lobby = await device.ask('look', { code: this.#taught.code });
    device.left();
    return lobby;
  }
}

const pupilsOn = ({ tables, standing }: Board): readonly BoardPupil[] => [
  ...tables.flatMap(({ chairs }) => chairs.flatMap(({ pupils }) => pupils)),
  ...standing,
];
const idsOf = (pupils: readonly BoardPupil[]) => pupils.map(({ id }) => id).toSorted();
const knownIds = (pupils: readonly Known[]) => pupils.map(({ seat }) => seat.pupil).toSorted();

it.each([1, 2, 3, 4, 5])(
  'counts students and results alike in lobby, board, wall, seats, roster and copied class (%i)',
  UNHURRIED,
  async (seed) => {
    await fc.assert(
      fc.asyncProperty(starts, fc.array(step, { minLength: 4, maxLength: 10, size: 'max' }), async (start, steps) => {
        const school = new School(2);
        const room = await Room.open(school);
        for (const chosen of [...start, ...steps]) {
          await room.happens(chosen);
          await room.expectCounted(chosen.process);
        }
        await room.copies();
        expect(school.reported).toEqual([]);
      }),
      { seed, ...fuzzRuns(10, 200) },
    );
  },
);
