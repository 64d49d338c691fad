/** Measures live classes: how soon a move is stored and known to be, how soon a class has come, and what a table takes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import type { Move } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Turn } from '#engine/model/turn.ts';
import type { SentView } from '#engine/wire/sent-view.ts';
import type { SeatCredentials, SeatDelta, SeatSnapshot } from '#live/protocol/told-to-pupil.ts';
import { PROTOCOL_VERSION, SOCKET_PLACE } from '#live/protocol/version.ts';
import { nicknameAt } from '#record/link/nicknames.ts';
import { moveText } from '#record/move-text.ts';
import { newSeatToken } from '../../tests/server/support/new-seat-token.ts';
import { type OwnProcess, startProcess } from '../../tests/server/support/own-process.ts';
import { scriptDraw } from '../../tests/server/support/script-draw.ts';
import { scriptedMove } from '../../tests/server/support/scripted-move.ts';
import { ScriptedPupil } from '../../tests/server/support/scripted-pupil.ts';
import { ScriptedTeacher } from '../../tests/server/support/scripted-teacher.ts';
import { newServerScript } from '../../tests/server/support/server-script.ts';
import { startRedis } from '../../tests/support/own-redis.ts';
import { readScenario } from './read-scenario.ts';

export interface BenchPlan {
  /** Code of the server. */
  readonly server: string;
  /** Path of the scenario that is played. */
  readonly scenario: string;
  readonly tables: number;
  readonly seconds: number;
  /** One process with files, or so many on one Redis. */
  readonly processes: number;
  readonly say: (line: string) => void;
}

const IN_A_CLASS = 40;

export async function bench(plan: BenchPlan): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  const script = newServerScript(plan.server);
  const redis = plan.processes > 1 ? await startRedis() : undefined;
  const env = redis === undefined ? { PARLEY_DATA: folder } : { PARLEY_REDIS: redis.url };
  const processes = await Promise.all(Array.from({ length: plan.processes }, () => startProcess(script, env)));
  const scenario = readScenario(plan.scenario);
  plan.say(`${plan.processes} process(es), ${redis === undefined ? 'files' : 'Redis'}, ${scenario.id}`);
  try {
    await measureMoves(processes, scenario, plan);
    await measureJoining(processes, scenario, plan);
  } finally {
    await Promise.all(processes.map((process) => process.signal('SIGKILL')));
    await redis?.stop();
    script.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A class of forty that comes at the same moment. */
async function measureJoining(
  [{ origin } = missing()]: readonly OwnProcess[],
  scenario: Scenario,
  { say }: BenchPlan,
): Promise<void> {
  const teacher = new ScriptedTeacher(origin);
  await teacher.open({ scenario, tables: Math.ceil(IN_A_CLASS / scenario.parties.length) });
  const begun = performance.now();
  const pupils = Array.from({ length: IN_A_CLASS }, (_, place) => {
    const script = { code: teacher.code, nickname: nicknameAt(place), draw: scriptDraw(place), pause: 1 };
    return new ScriptedPupil(origin, script);
  });
  await Promise.all(pupils.map((pupil) => pupil.until(({ view }) => view !== undefined)));
  say(`${IN_A_CLASS} pupils have joined, and have their sheets, after ${Math.round(performance.now() - begun)} ms`);
  for (const device of [teacher, ...pupils]) device.close();
}

async function measureMoves(processes: readonly OwnProcess[], scenario: Scenario, plan: BenchPlan): Promise<void> {
  const before = await memoryOf(processes);
  const classes: (readonly LightSeat[])[][] = [];
  const teachers: ScriptedTeacher[] = [];
  for (let left = plan.tables; left > 0; left -= IN_A_CLASS) {
    const { origin } = processes[teachers.length % processes.length] ?? missing();
    const teacher = new ScriptedTeacher(origin);
    const tables = Math.min(left, IN_A_CLASS);
    await teacher.open({ scenario, tables });
    teachers.push(teacher);
    classes.push(await seatAll(processes, teacher.code, tables, scenario.parties.length));
    await teacher.must('led', { act: 'begin' });
  }
  const tables = classes.flat();
  plan.say(`${tables.length} tables with ${tables.flat().length} sockets, and ${teachers.length} boards`);
  const took = await playFor(plan.seconds, tables);
  const after = await memoryOf(processes);
  took.sort((a, b) => a - b);
  const at = (share: number) => (took[Math.floor(took.length * share)] ?? Number.NaN).toFixed(1);
  plan.say(
    `${took.length} moves in ${plan.seconds} s: p50 ${at(0.5)} ms, p90 ${at(0.9)} ms, p99 ${at(0.99)} ms, longest ${at(0.9999)} ms`,
  );
  plan.say(`${((after - before) / tables.length / 1e6).toFixed(2)} MB a table, with its sockets`);
  for (const device of [...teachers, ...tables.flat()]) device.close();
}

/** Everybody of a class, by table: one at each chair, and one more device of the first. */
async function seatAll(processes: readonly OwnProcess[], code: string, tables: number, chairs: number) {
  const seats: LightSeat[] = [];
  for (let place = 0; place < tables * chairs; place += 1) {
    const seat = new LightSeat((processes[place % processes.length] ?? missing()).origin);
    await seat.join(code, nicknameAt(place));
    seats.push(seat);
  }
  return Promise.all(
    Array.from({ length: tables }, async (_, table) => {
      const there = seats.filter(({ seat }) => seat?.chair?.table === table);
      const [first] = there;
      const other = new LightSeat((processes[table % processes.length] ?? missing()).origin);
      if (first?.seat !== undefined) await other.sit(first.seat);
      return [...there, other];
    }),
  );
}

/** At each table somebody moves once a second, at some moment of it; milliseconds until each move was known to be stored. */
async function playFor(seconds: number, tables: readonly (readonly LightSeat[])[]): Promise<number[]> {
  const took: number[] = [];
  const playing = tables.map(async (seats, place) => {
    const draw = scriptDraw(place);
    await passed((1000 * place) / tables.length);
    for (let second = 0; second < seconds; second += 1) {
      const begun = performance.now();
      // The other device of the first chair only looks on.
      const one = await seats
        .slice(0, -1)
        .find(({ isToAct }) => isToAct)
        ?.move(draw);
      if (one !== undefined) took.push(one);
      await passed(1000 - (performance.now() - begun));
    }
  });
  await Promise.all(playing);
  return took;
}

async function memoryOf(processes: readonly OwnProcess[]): Promise<number> {
  const bytes = await Promise.all(processes.map((process) => process.memory()));
  return bytes.reduce((sum, of) => sum + of, 0);
}

function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}

function missing(): never {
  throw new Error('no process was started');
}

/** A seat that reads only whose turn it is, so that it costs the load generator next to nothing. */
class LightSeat {
  readonly #socket: Socket;
  #turn: Turn | undefined;
  #after = -1;
  #wasRefused = false;
  #view: Pick<SentView, 'party' | 'common'> | undefined;
  seat: SeatCredentials | undefined;

  constructor(origin: string) {
    this.#socket = io(origin, {
      path: `/${SOCKET_PLACE}`,
      auth: { protocol: PROTOCOL_VERSION },
      transports: ['websocket'],
      forceNew: true,
    });
    this.#socket.on('seen', ({ after, view }: SeatDelta) => {
      this.#after = after;
      if ('toAct' in view) this.#turn = changedTurn(this.#turn, view['toAct']);
    });
  }

  /** True if it is this seat's turn. */
  get isToAct(): boolean {
    return this.#turn !== undefined;
  }

  async join(code: string, nickname: string): Promise<void> {
    this.seat = await this.#ask<SeatCredentials>('join', { code, nickname, token: newSeatToken() });
    await this.#follow();
  }

  /** Rejoins a seat, like a second tab. */
  async sit({ classId, pupil, token }: SeatCredentials): Promise<void> {
    this.seat = await this.#ask<SeatCredentials>('sit', { classId, pupil, token });
    await this.#follow();
  }

  /** Makes a move; the milliseconds until it was known to be stored. */
  async move(draw: (from: number, to: number) => number): Promise<number | undefined> {
    const [view, turn, after] = [this.#view, this.#turn, this.#after];
    if (view === undefined || turn === undefined) return undefined;
    // What was refused is followed by what never is.
    const move: Move = scriptedMove(view as SentView, turn, this.#wasRefused ? () => 0 : draw);
    const begun = performance.now();
    const reply = await this.#socket.emitWithAck('move', { after, moves: [moveText(move)] });
    const took = performance.now() - begun;
    this.#wasRefused = reply.ok && reply.came === 'refused';
    return reply.ok && reply.came === 'made' ? took : undefined;
  }

  close(): void {
    this.#socket.close();
  }

  async #follow(): Promise<void> {
    const sheet = await this.#ask<SeatSnapshot>('sheet', {});
    const { party, common, toAct } = JSON.parse(sheet.view);
    this.#view = { party, common };
    this.#turn = toAct ?? undefined;
    this.#after = sheet.after;
  }

  async #ask<Told>(kind: string, message: unknown): Promise<Told> {
    const reply = await this.#socket.emitWithAck(kind, message);
    if (!reply.ok) throw new Error(`${kind}: ${reply.why}`);
    return reply;
  }
}

/** Applies a patch to a turn: it is replaced, ends, or changes in part. */
function changedTurn(turn: Turn | undefined, change: unknown): Turn | undefined {
  if (Array.isArray(change)) return (change[0] as Turn | null) ?? undefined;
  const parts = Object.entries(change as Record<string, readonly [number]>).map(([key, [value]]) => [key, value]);
  return { ...turn, ...Object.fromEntries(parts) } as Turn;
}
