import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Setup } from '#engine/model/setup.ts';
import { replay } from '#engine/play.ts';
import type { LogStore } from '#live/logs/log-store.ts';
import { memoryLogs } from '#live/logs/memory-logs.ts';
import { LiveTable, type Made } from '#live/table/live-table.ts';
import { drawOf, JOB_OFFER } from '../../properties/random-play.ts';
import { legalMovesFor } from '../../support/legal-moves.ts';
import { sampleMove } from '../../support/sample-move.ts';
import { smallGame } from '../../support/scenarios.ts';

const TABLE = 'table:x';

async function logsWith(head = 'h'): Promise<LogStore> {
  const logs = memoryLogs();
  await logs.open(TABLE, head);
  return logs;
}

function persons(seed: number, count: number): Setup {
  return { seed, seats: Array.from({ length: count }, () => 'person') };
}

/** The person whose turn it is makes some move, as it stands on this table. */
function actAtRandom(table: LiveTable, draw: ReturnType<typeof drawOf>) {
  const { toAct } = table.state;
  if (toAct === undefined) return undefined;
  const move = sampleMove(table.game, legalMovesFor(table.game, table.state, toAct.party), draw);
  return table.act({ after: table.entries.length, move, by: 'seat' });
}

describe('a table that devices share', () => {
  it('is the same one, and one game, whichever process serves it and whatever they do at once', async () => {
    const game = smallGame();
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 30 }), async (seed, who) => {
        const logs = await logsWith();
        const setup = persons(seed, game.common.partyCount);
        const tables = [0, 1, 2].map(() => new LiveTable(game, setup, TABLE, logs));
        const draw = drawOf(seed);
        for (const first of who) {
          // Two at the same time, of which one may know less.
          const both = [tables[first], tables[(first + 1) % 3]].map((table) => table && actAtRandom(table, draw));
          await Promise.all(both);
        }
        for (const table of tables) await table.catchUp();
        const moves = tables[0]?.entries.map(({ move }) => move) ?? [];
        for (const table of tables) {
          expect(table.entries.map(({ move }) => move)).toEqual(moves);
          expect(table.state).toEqual(replay(game, setup, moves));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('makes a move once that is sent twice', async () => {
    const game = smallGame();
    const logs = await logsWith();
    const [one, other] = [1, 2].map(() => new LiveTable(game, persons(1, game.common.partyCount), TABLE, logs));
    if (one === undefined || other === undefined) throw new Error('two tables');
    const party = one.state.toAct?.party ?? -1;
    const asked = { after: 0, move: { type: 'endDay', party }, by: 'seat' } as const;
    expect(await Promise.all([one.act(asked), one.act(asked), other.act(asked)])).toEqual([
      { is: 'made' },
      { is: 'made' },
      { is: 'made' },
    ]);
    expect(await one.act(asked)).toEqual({ is: 'made' });
    await other.catchUp();
    expect(other.entries).toHaveLength(1);
  });

  it('sees what was appended while it was reading, though it was told of that meanwhile', async () => {
    const game = smallGame();
    const logs = await logsWith();
    let letThrough = () => {};
    const through = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    const slow: LogStore = {
      ...logs,
      read: async (id, after) => {
        const part = await logs.read(id, after);
        await through;
        return part;
      },
    };
    const [reader, writer] = [slow, logs].map((each) => new LiveTable(game, persons(1, 3), TABLE, each));
    const first = reader?.catchUp();
    await Promise.resolve().then(() => undefined);
    await writer?.act({ after: 0, move: { type: 'endDay', party: writer.state.toAct?.party ?? -1 }, by: 'seat' });
    const told = [reader?.catchUp(), reader?.catchUp()];
    letThrough();
    await Promise.all([first, ...told]);
    expect(reader?.entries).toHaveLength(1);
  });

  it('lets a negotiator decide once for whoever takes too long, and only where nothing was decided meanwhile', async () => {
    const game = smallGame();
    const table = new LiveTable(game, persons(1, game.common.partyCount), TABLE, await logsWith());
    expect(await table.decideOnce(0)).toEqual({ is: 'made' });
    expect(await table.decideOnce(0)).toEqual({ is: 'late' });
    expect(table.entries.map(({ by }) => by)).toEqual(['stand-in']);
  });

  it('says that it has gone on to whoever knew less, and that it is not their turn to whoever may not move', async () => {
    const game = smallGame();
    const table = new LiveTable(game, persons(1, game.common.partyCount), TABLE, await logsWith());
    const party = table.state.toAct?.party ?? -1;
    const other = table.state.parties.findIndex((_, index) => index !== party);
    const endDay = (of: number, after: number) => table.act({ after, move: { type: 'endDay', party: of }, by: 'seat' });
    expect(await endDay(other, 0)).toMatchObject({ is: 'refused', refusal: { code: 'not-your-turn' } });
    expect(await endDay(party, 0)).toEqual({ is: 'made' });
    expect(await endDay(other, 0)).toEqual({ is: 'late' });
    expect(await endDay(other, 7)).toEqual({ is: 'late' });
  });

  it('takes a move once that it makes while it reads what others have made', async () => {
    const logs = await logsWith();
    let answer = () => {};
    const held: LogStore = {
      ...logs,
      // Not before somebody says so.
      read: async (id, after) => {
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
        return logs.read(id, after);
      },
    };
    const game = smallGame();
    const table = new LiveTable(game, persons(1, game.common.partyCount), TABLE, held);
    const reading = table.catchUp();
    const party = table.state.toAct?.party ?? -1;
    expect(await table.act({ after: 0, move: { type: 'endDay', party }, by: 'seat' })).toEqual({ is: 'made' });
    answer();
    expect(await reading).toBe(true);
    expect(table.entries).toHaveLength(1);
  });

  it('is gone when its log is', async () => {
    const game = smallGame();
    const logs = await logsWith();
    const table = new LiveTable(game, persons(1, game.common.partyCount), TABLE, logs);
    await logs.remove(TABLE);
    const party = table.state.toAct?.party ?? -1;
    expect(await table.act({ after: 0, move: { type: 'endDay', party }, by: 'seat' })).toEqual({ is: 'gone' });
    expect(await table.catchUp()).toBe(false);
  });

  it('lets negotiators act who have the chairs that are nobody’s, and tells of each move once, with its reasons', async () => {
    const logs = await logsWith();
    const setup: Setup = { seed: 3, seats: ['person', 'negotiator'] };
    const made: Made[] = [];
    const tables = [
      new LiveTable(JOB_OFFER, setup, TABLE, logs, (one) => made.push(one)),
      new LiveTable(JOB_OFFER, setup, TABLE, logs),
    ] as const;
    const sitsIn = () => true;
    // Both let the same ones act, and one sits in for the person.
    await Promise.all(tables.map((table) => table.letNegotiatorsAct(sitsIn)));
    for (const table of tables) await table.catchUp();
    expect(tables[0].state.ending).toBeDefined();
    expect(tables[0].entries).toEqual(tables[1].entries);
    expect(made.map(({ move }) => move)).toEqual(tables[0].entries.map(({ move }) => move));
    expect(new Set(made.map(({ by }) => by))).toEqual(new Set(['negotiator', 'stand-in']));
    expect(made.filter(({ said }) => said !== undefined).length).toBeGreaterThan(made.length / 2);
  });

  it('waits for a person', async () => {
    const setup: Setup = { seed: 3, seats: ['person', 'negotiator'] };
    const table = new LiveTable(JOB_OFFER, setup, TABLE, await logsWith());
    await table.letNegotiatorsAct();
    expect(table.state.toAct?.party).toBe(0);
  });
});
