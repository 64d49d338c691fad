import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '#engine/play.ts';
import type { LogStore } from '#live/logs/log-store.ts';
import { LiveTable, type Made } from '#live/table/live-table.ts';
import { drawOf, JOB_OFFER } from '../../properties/random-play.ts';
import { smallGame } from '../../support/scenarios.ts';
import { actAtRandom, logsWithTable, persons, serve, TABLE } from './served.ts';

describe('a table that devices share', () => {
  it('is the same one, and one game, whichever process serves it and whatever they do at once', async () => {
    const game = smallGame();
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 30 }), async (seed, who) => {
        const logs = await logsWithTable();
        const setup = persons(game, seed);
        const served = [0, 1, 2].map(() => serve(game, setup, logs));
        const tables = served.map(({ table }) => table);
        const draw = drawOf(seed);
        for (const first of who) {
          // Two at the same time, of which one may know less.
          const both = [served[first], served[(first + 1) % 3]].map((one) => one && actAtRandom(one, draw));
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
    const logs = await logsWithTable();
    const [one, other] = [1, 2].map(() => new LiveTable(game, persons(game), TABLE, logs));
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
    const logs = await logsWithTable();
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
    const [reader, writer] = [slow, logs].map((each) => new LiveTable(game, persons(game), TABLE, each));
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
    const table = new LiveTable(game, persons(game), TABLE, await logsWithTable());
    expect(await table.decideOnce(0)).toEqual({ is: 'made' });
    expect(await table.decideOnce(0)).toEqual({ is: 'late' });
    expect(table.entries.map(({ by }) => by)).toEqual(['stand-in']);
  });

  it('says that it has gone on to whoever knew less, and that it is not their turn to whoever may not move', async () => {
    const game = smallGame();
    const table = new LiveTable(game, persons(game), TABLE, await logsWithTable());
    const party = table.state.toAct?.party ?? -1;
    const other = table.state.parties.findIndex((_, index) => index !== party);
    const endDay = (of: number, after: number) => table.act({ after, move: { type: 'endDay', party: of }, by: 'seat' });
    expect(await endDay(other, 0)).toMatchObject({ is: 'refused', refusal: { code: 'not-your-turn' } });
    expect(await endDay(party, 0)).toEqual({ is: 'made' });
    expect(await endDay(other, 0)).toEqual({ is: 'late' });
    expect(await endDay(other, 7)).toEqual({ is: 'late' });
  });

  it('takes a move once that it makes while it reads what others have made', async () => {
    const logs = await logsWithTable();
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
    const table = new LiveTable(game, persons(game), TABLE, held);
    const reading = table.catchUp();
    const party = table.state.toAct?.party ?? -1;
    expect(await table.act({ after: 0, move: { type: 'endDay', party }, by: 'seat' })).toEqual({ is: 'made' });
    answer();
    expect(await reading).toBe(true);
    expect(table.entries).toHaveLength(1);
  });

  it('is gone when its log is', async () => {
    const game = smallGame();
    const logs = await logsWithTable();
    const table = new LiveTable(game, persons(game), TABLE, logs);
    await logs.remove(TABLE);
    const party = table.state.toAct?.party ?? -1;
    expect(await table.act({ after: 0, move: { type: 'endDay', party }, by: 'seat' })).toEqual({ is: 'gone' });
    expect(await table.catchUp()).toBe(false);
  });

  it('tells of each move once, with its reasons, whichever process has let the negotiator decide', async () => {
    const logs = await logsWithTable();
    const setup = persons(JOB_OFFER, 3);
    const made: Made[] = [];
    const tables = [
      new LiveTable(JOB_OFFER, setup, TABLE, logs, { made: (one) => made.push(one) }),
      new LiveTable(JOB_OFFER, setup, TABLE, logs),
    ] as const;
    // Both let the same ones decide at once.
    const decide = (table: LiveTable) => table.decideOnce(table.entries.length);
    while (tables[0].state.toAct !== undefined) await Promise.all(tables.map(decide));
    for (const table of tables) await table.catchUp();
    expect(tables[0].state.ending).toBeDefined();
    expect(tables[0].entries).toEqual(tables[1].entries);
    expect(made.map(({ move }) => move)).toEqual(tables[0].entries.map(({ move }) => move));
    expect(made.filter(({ said }) => said !== undefined).length).toBeGreaterThan(made.length / 2);
    expect(await tables[0].decideOnce(made.length)).toBeUndefined();
  });
});
