import { expect, it } from 'vitest';
import type { ChairIndices, SeatContext, SeatCredentials } from '#live/protocol/told-to-pupil.ts';
import type { Board, BoardPupil } from '#live/protocol/told-to-teacher.ts';
import { pupilCounts } from '#session/live/lead/pupil-counts.ts';
import { drawOf } from '../../properties/random-play.ts';
import { type Device, School, type Taught } from './school.ts';

const TABLES = 2;
const PARTIES = 3;

/** A pupil as this test knows it: nothing of it is read from the class. */
interface Known {
  readonly seat: SeatCredentials;
  chair: ChairIndices | undefined;
  /** `undefined` while the pupil is away. */
  device: Device | undefined;
}

/** A class whose pupils come, go and change seats by chance. */
class Room {
  readonly known: Known[] = [];
  readonly #school: School;
  readonly #taught: Taught;
  readonly #draw: (below: number) => number;

  constructor(school: School, taught: Taught, draw: (below: number) => number) {
    this.#school = school;
    this.#taught = taught;
    this.#draw = draw;
  }

  async comes(): Promise<void> {
    const { device, seat } = await this.#school.comes(this.#taught.code, 'heron', undefined, this.#draw(2));
    this.known.push({ seat, chair: seat.chair, device });
  }

  async happens(): Promise<void> {
    const pupil = this.known[this.#draw(Math.max(1, this.known.length))];
    const act = this.#draw(5);
    if (pupil === undefined || act === 0) await this.comes();
    else if (act === 1) this.#goesAway(pupil);
    else if (act === 2) await this.#comesBack(pupil);
    else if (act === 3) await this.#leaves(pupil);
    else await this.#isMoved(pupil);
  }

  #goesAway(pupil: Known): void {
    pupil.device?.left();
    pupil.device = undefined;
  }

  async #comesBack(pupil: Known): Promise<void> {
    this.#goesAway(pupil);
    const { classId, pupil: id, token } = pupil.seat;
    pupil.device = this.#school.device(this.#draw(2));
    await pupil.device.ask('sit', { classId, pupil: id, token });
  }

  async #leaves(pupil: Known): Promise<void> {
    if (pupil.device === undefined) return;
    await pupil.device.ask('leave', {});
    this.known.splice(this.known.indexOf(pupil), 1);
  }

  async #isMoved(pupil: Known): Promise<void> {
    const to = this.#draw(3) === 0 ? undefined : { table: this.#draw(TABLES), party: this.#draw(PARTIES) };
    await this.#taught.teacher.ask('led', { act: 'move', pupil: pupil.seat.pupil, ...(to && { to }) });
    pupil.chair = to;
  }
}

const pupilsOn = ({ tables, standing }: Board): readonly BoardPupil[] => [
  ...tables.flatMap(({ chairs }) => chairs.flatMap(({ pupils }) => pupils)),
  ...standing,
];
const idsOf = (pupils: readonly BoardPupil[]) => pupils.map(({ id }) => id).toSorted();
const knownIds = (pupils: readonly Known[]) => pupils.map(({ seat }) => seat.pupil).toSorted();

function expectCounted(board: Board, known: readonly Known[]): void {
  const here = known.filter(({ device }) => device !== undefined);
  expect(pupilCounts(board)).toMatchObject({
    all: known.length,
    here: here.length,
    away: known.length - here.length,
  });
  expect(idsOf(pupilsOn(board))).toEqual(knownIds(known));
  expect(idsOf(pupilsOn(board).filter((pupil) => pupil.here))).toEqual(knownIds(here));
  const chairs = board.tables.flatMap((each, table) => each.chairs.map((chair, party) => ({ ...chair, table, party })));
  for (const { pupils, table, party } of chairs) {
    const there = known.filter(({ chair }) => chair?.table === table && chair.party === party);
    expect(idsOf(pupils)).toEqual(knownIds(there));
  }
}

it.each([1, 2, 3, 4])('says to everybody how many pupils are here and away, whatever they do (%i)', async (seed) => {
  const drawn = drawOf(seed);
  const school = new School(2);
  const taught = await school.opens({ seating: 'by-chance' }, TABLES);
  const wall = school.device(1);
  await wall.ask('lead', { classId: taught.opened.classId, token: taught.opened.projector });
  const room = new Room(school, taught, (below) => drawn(0, below - 1));
  await room.comes();
  await room.comes();
  for (let step = 0; step < 40; step += 1) {
    await room.happens();
    await school.clock.pass(6000);
    for (const device of [taught.teacher, wall]) expectCounted(device.last<Board>('board'), room.known);
    const here = room.known.flatMap(({ device }) => device ?? []);
    for (const device of here) {
      expect(device.last<SeatContext>('around').pupils).toEqual({ here: here.length, all: room.known.length });
    }
  }
  expect(school.reported).toEqual([]);
});
