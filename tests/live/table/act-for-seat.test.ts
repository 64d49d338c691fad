import { describe, expect, it } from 'vitest';
import { decideIn } from '#engine/moves/decide.ts';
import type { AskedAtChair } from '#live/table/act-for-seat.ts';
import { actForSeat } from '#live/table/act-for-seat.ts';
import { moveText } from '#record/move-text.ts';
import { type Act, counter, endDay, offer, refuse } from '../../support/play.ts';
import { smallGame } from '../../support/scenarios.ts';
import { logsWithTable, persons, type Served, serve } from './served.ts';

const [A, B] = [0, 1];
const GAME = smallGame();

async function atTable() {
  const logs = await logsWithTable();
  return [serve(GAME, persons(GAME), logs), serve(GAME, persons(GAME), logs)] as const;
}

const textOf = ({ table }: Served, party: number, act: Act) => moveText(act(GAME.scenario, table.state, party));
const ask = ({ table, feeds }: Served, asked: AskedAtChair) => actForSeat(table, feeds.of(asked.party), asked);
/** Somebody at a chair acts, having been told all that there is. */
const act = (served: Served, party: number, ...acts: readonly Act[]) =>
  ask(served, { party, after: served.feeds.of(party).after, moves: acts.map((each) => textOf(served, party, each)) });

describe('moves that are asked for at a chair', () => {
  it('are made once, however often and wherever they are asked for', async () => {
    const [one, other] = await atTable();
    const asked = { party: A, after: 0, moves: [textOf(one, A, offer('opening', ['b'], { venue: 'tower' }))] };
    const came = await Promise.all([ask(one, asked), ask(one, asked), ask(other, asked)]);
    expect(came).toEqual([{ came: 'made' }, { came: 'made' }, { came: 'made' }]);
    expect(await act(other, B, refuse())).toEqual({ came: 'made' });
    expect(await ask(one, asked)).toEqual({ came: 'made' });
    await one.table.catchUp();
    expect(one.table.entries.map(({ move }) => move.type)).toEqual(['offer', 'answer']);
  });

  it('are late where the other one who shares the chair was first', async () => {
    const [one] = await atTable();
    const after = one.feeds.of(A).after;
    await act(one, A, offer('opening', ['b'], { venue: 'tower' }));
    expect(await ask(one, { party: A, after, moves: [textOf(one, A, endDay())] })).toEqual({ came: 'late' });
    expect(one.table.entries).toHaveLength(1);
  });

  it('are made by a process that has not read yet what the chair was told by another', async () => {
    const [one, other] = await atTable();
    await act(one, A, offer('opening', ['b'], { venue: 'tower' }));
    const asked = { party: B, after: one.feeds.of(B).after, moves: [textOf(one, B, counter({ venue: 'lake' }))] };
    expect(other.feeds.of(B).after).toBeLessThan(asked.after);
    expect(await ask(other, asked)).toEqual({ came: 'made' });
  });

  it('are late where nobody can have been told so much', async () => {
    const [one] = await atTable();
    expect(await ask(one, { party: A, after: 7, moves: [textOf(one, A, endDay())] })).toEqual({ came: 'late' });
  });

  it('go together: what sends a counter back and the next word; and where the last is not allowed, none is made', async () => {
    const [one] = await atTable();
    await act(one, A, offer('opening', ['b'], { venue: 'tower' }));
    await act(one, B, counter({ venue: 'lake' }));
    expect(await act(one, A, refuse(), refuse())).toMatchObject({ came: 'refused' });
    expect(one.table.entries).toHaveLength(2);
    expect(await act(one, A, refuse(), endDay())).toEqual({ came: 'made' });
    expect(one.table.entries).toHaveLength(4);
  });

  it('are refused for another chair, and unreadable where they are no moves', async () => {
    const [one] = await atTable();
    const moves = [textOf(one, A, endDay())];
    expect(await ask(one, { party: B, after: 0, moves })).toMatchObject({ came: 'refused' });
    expect(await ask(one, { party: A, after: 0, moves: ['zzzz'] })).toEqual({ came: 'unreadable' });
    expect(one.table.entries).toHaveLength(0);
  });
});

describe('a move that others cannot see', () => {
  it('is told to nobody else, and does not make what they ask for late', async () => {
    const [one, other] = await atTable();
    await act(one, A, offer('opening', ['b'], { venue: 'tower' }));
    expect(one.told.map((seen) => seen.length)).toEqual([1, 1, 0]);
    await act(one, B, refuse());
    const asked = { party: A, after: one.feeds.of(A).after, moves: [textOf(one, A, endDay())] };
    // Where two of them were at work, the other had only read the offer.
    expect(await ask(other, asked)).toEqual({ came: 'made' });
    expect(decideIn(GAME, other.table.state, { type: 'endDay', party: A })?.code).toBe('not-your-turn');
  });
});
