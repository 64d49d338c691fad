/** Every frame of every socket of a class whose secrets are marked. */
import { afterEach, describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { DrawBetween } from '#engine/model/random.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { type ClassHead, classLog, tableHeadIn, tableLog } from '#live/class/class-head.ts';
import { memoryLogs } from '#live/logs/memory-logs.ts';
import { SYSTEM_CLOCK } from '#live/serving/clock.ts';
import { liveService } from '#live/serving/live-service.ts';
import { LiveTable } from '#live/table/live-table.ts';
import { kindOfMove, MOVE_KINDS, type MoveKind } from '#record/move-kinds.ts';
import { moveText } from '#record/move-text.ts';
import { markedGame, marksIn } from '../../properties/marked-secrets.ts';
import { drawOf } from '../../properties/random-play.ts';
import { legalMovesFor } from '../../support/legal-moves.ts';
import { sampleMove } from '../../support/sample-move.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { connectDevice, type Device } from '../support/device.ts';
import { newSeatToken } from '../support/new-seat-token.ts';
import { startOwnServer } from '../support/own-server.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A device that keeps every frame that comes to it, as it came. */
interface Recorded {
  readonly device: Device;
  readonly frames: string[];
  /** How much its seat has been told. */
  after: number;
}

async function recorded(origin: string): Promise<Recorded> {
  const device = await connectDevice(origin);
  closing.push(device.close);
  const recording: Recorded = { device, frames: [], after: 0 };
  device.socket.io.engine.on('packet', ({ data }: { data?: unknown }) => recording.frames.push(String(data ?? '')));
  device.socket.on('seen', ({ after }: { after: number }) => {
    recording.after = after;
  });
  return recording;
}

/** Asks until the server takes it: whoever plays by chance is quicker than anybody it expects. */
async function asks({ device }: Recorded, kind: string, message: unknown): Promise<Readonly<Record<string, unknown>>> {
  for (;;) {
    const reply = await device.ask(kind, message);
    if (reply.ok) return reply;
    if (reply.why !== 'too-fast') throw new Error(`${kind}: ${reply.why}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A class with somebody at every chair of one table; what others than one party keep to themselves is marked. */
async function classWithMarks(game: Game, spared: number) {
  const logs = memoryLogs();
  // What members of a bloc keep to themselves is told to all where one speaks out: that is looked at where views are made.
  const { parties } = game.scenario;
  const marked = markedGame(game, spared).scenario;
  const scenario = {
    ...marked,
    parties: marked.parties.map((party, place) => ({ ...party, members: at(parties, place).members })),
  };
  const failures: unknown[] = [];
  const { origin, close } = await startOwnServer((_, presence) =>
    liveService(
      { logs, presence, clock: SYSTEM_CLOCK, report: (error) => failures.push(error) },
      { gameOf: () => ({ ...game, scenario }) },
    ),
  );
  closing.push(close);
  const teacher = await recorded(origin);
  const settings = {
    reveal: 'full',
    hints: 'off',
    scores: 'private',
    attacks: true,
    seeds: 'own',
    seating: 'they-choose',
  };
  const opened = await asks(teacher, 'open', { scenario: game.scenario, tables: 1, settings });
  const classId = String(opened['classId']);
  const { board } = await asks(teacher, 'lead', { classId, token: opened['token'] });
  const { text: code } = (board as { code: { text: string } }).code;
  const tokens = game.scenario.parties.map(newSeatToken);
  const pupils = await Promise.all(
    tokens.map(async (token, party) => {
      const pupil = await recorded(origin);
      await asks(pupil, 'join', { code, nickname: 'jay', token, chair: { table: 0, party, share: false } });
      pupil.after = Number((await asks(pupil, 'sheet', {}))['after']);
      return pupil;
    }),
  );
  await asks(teacher, 'led', { act: 'begin' });
  const id = tableLog(classId, 0);
  const part = await logs.read(id, 0);
  const table = new LiveTable(game, tableHeadIn(part?.head ?? '').setup, id, logs);
  const head = JSON.parse((await logs.read(classLog(classId), 0))?.head ?? '') as ClassHead;
  return { table, pupils, tokens, head, opened, failures };
}

/** Moves that are drawn before one is made. */
const DRAWN = 40;

/** Of some moves that are allowed, one of a kind that was not looked at yet, if there is one; nobody walks out early. */
function chosen(table: LiveTable, party: number, draw: DrawBetween, known: ReadonlySet<MoveKind>): Move {
  const legal = legalMovesFor(table.game, table.state, party);
  const drawn = Array.from({ length: DRAWN }, () => sampleMove(table.game, legal, draw));
  const staying = drawn.filter(({ type }) => type !== 'walkOut');
  const those = staying.length === 0 || table.entries.length > 120 ? drawn : staying;
  return those.find((move) => !known.has(kindOfMove(move))) ?? at(those, 0);
}

/** Whoever must act makes some move that is allowed. */
async function plays(table: LiveTable, pupils: readonly Recorded[], draw: DrawBetween, known: ReadonlySet<MoveKind>) {
  await table.catchUp();
  const party = table.state.toAct?.party;
  const pupil = party === undefined ? undefined : pupils[party];
  if (party === undefined || pupil === undefined) return undefined;
  const move = chosen(table, party, draw, known);
  const reply = await asks(pupil, 'move', { after: pupil.after, moves: [moveText(move)] });
  // What it did not know yet came first.
  return reply['came'] === 'made' ? move : 'again';
}

async function playedToTheEnd(game: Game, spared: number, seed: number, kinds: Set<MoveKind>) {
  const underWay = await classWithMarks(game, spared);
  const draw = drawOf(seed);
  for (;;) {
    const move = await plays(underWay.table, underWay.pupils, draw, kinds);
    if (move === undefined) break;
    if (move !== 'again') kinds.add(kindOfMove(move));
  }
  // The last frames are on their way.
  for (const pupil of underWay.pupils) await asks(pupil, 'sheet', {});
  return underWay;
}

/** What a frame holds, with what lies as text in it. */
function contentOf(frame: string): unknown {
  const begin = frame.search(/[[{]/);
  const parsed: unknown = begin === -1 ? frame : JSON.parse(frame.slice(begin));
  return JSON.parse(JSON.stringify(parsed), (_, part: unknown) =>
    typeof part === 'string' && part.startsWith('{') ? JSON.parse(part) : part,
  );
}

describe('every frame that comes to the devices of a class', () => {
  const GAMES = ['white-house-2025', 'paris-2015'].map((id) => compileGame(shippedScenario(id)));
  const kinds = new Set<MoveKind>();

  it.each([
    { game: GAMES[0], spared: 0, seed: 3 },
    { game: GAMES[0], spared: 2, seed: 5 },
    { game: GAMES[1], spared: 1, seed: 8 },
  ])('has nothing in it that others than one party keep to themselves', async ({ game, spared, seed }) => {
    if (game === undefined) throw new Error('no game');
    const { pupils, tokens, head, opened, table, failures } = await playedToTheEnd(game, spared, seed, kinds);
    const marks = pupils.map(({ frames }) => frames.flatMap((frame) => marksIn(contentOf(frame))).length);
    expect(marks[spared]).toBe(0);
    // The marks are there: others find them in their own sheets.
    expect(marks.every((count, party) => party === spared || count > 0)).toBe(true);
    const hidden = [head.secret, head.teacher, head.projector, opened['token'], opened['projector']].map(String);
    for (const [party, { frames }] of pupils.entries()) {
      // The link of the finished game is for everybody.
      const text = frames.join('\n').replace(/"code":"[\w-]+"/g, '');
      const others = tokens.filter((_, other) => other !== party);
      for (const secret of [...hidden, ...others, String(table.state.setup.seed)]) expect(text).not.toContain(secret);
    }
    expect(failures).toEqual([]);
  });

  it('were looked at for nearly all kinds of moves', () => {
    // Chances are drawn by the server, so that which ones are missing differs: two of forty, most often.
    expect(kinds.size).toBeGreaterThanOrEqual(MOVE_KINDS.length - 8);
  });
});
