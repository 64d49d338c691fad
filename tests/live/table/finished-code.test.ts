import { describe, expect, it } from 'vitest';
import { endGame } from '#live/table/end-for-all.ts';
import { finishedCode } from '#live/table/finished-code.ts';
import { observed } from '#live/table/observed.ts';
import { onBoard } from '#live/table/on-board.ts';
import { decodeGame } from '#record/link/link-codec.ts';
import { moveIn } from '#record/move-text.ts';
import { verifyRecord } from '#record/verify-record.ts';
import { JOB_OFFER } from '../../properties/random-play.ts';
import { accept, offer } from '../../support/play.ts';
import { smallGame } from '../../support/scenarios.ts';
import { logsWithTable, persons, serve } from './served.ts';

const SETTINGS = { reveal: 'in-character', hints: 'always', scores: 'after' } as const;

async function played() {
  const { table } = serve(JOB_OFFER, persons(JOB_OFFER, 77), await logsWithTable());
  for (let count = 0; count < 12; count += 1) await table.decideOnce(count);
  return table;
}

describe('the code of a finished game', () => {
  it('is a link of persons, whoever sat in, that verifies as any other', async () => {
    const table = await played();
    expect(() => finishedCode(table, SETTINGS)).toThrow('goes on');
    await endGame(table);
    const read = decodeGame(finishedCode(table, SETTINGS));
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.record).toMatchObject({ setup: { seed: 77, seats: ['person', 'person'] } });
    expect(read.record.settings).toBeUndefined();
    const verification = verifyRecord(JOB_OFFER, read.record);
    expect(verification).toEqual({ verified: true, state: table.state });
  });

  it('says where points are never told', async () => {
    const table = await played();
    await endGame(table);
    const read = decodeGame(finishedCode(table, { ...SETTINGS, scores: 'off' }));
    expect(read).toMatchObject({ ok: true, record: { settings: { scores: 'off' } } });
  });
});

describe('a table as it is seen from outside', () => {
  it('shows its day and its text', async () => {
    const game = smallGame();
    const { table } = serve(game, persons(game), await logsWithTable());
    const act = (party: number, made: ReturnType<typeof accept>) =>
      table.act({ after: table.entries.length, move: made(game.scenario, table.state, party), by: 'seat' });
    await act(0, offer('opening', ['b'], { venue: 'lake' }));
    await act(1, accept());
    expect(onBoard(table)).toEqual({
      round: 1,
      moves: 2,
      text: [{ option: 1 }, ...table.state.text.slice(1).map(() => undefined)],
    });
  });

  it('has all of its moves for who observes it', async () => {
    const table = await played();
    const { moves, setup, table: place } = observed(table, 4);
    expect(moves.map(moveIn)).toEqual(table.entries.map(({ move }) => move));
    expect([setup.seed, place]).toEqual([77, 4]);
  });
});
