import { describe, expect, it } from 'vitest';
import { compileGame } from '#engine/setup/compile-game.ts';
import type { AskedAtChair } from '#live/table/act-for-seat.ts';
import { actForSeat } from '#live/table/act-for-seat.ts';
import { endGame } from '#live/table/end-for-all.ts';
import { waitsOf } from '#live/table/waits-of.ts';
import { moveText } from '#record/move-text.ts';
import { replicaOf } from '#session/running/seat-replica.ts';
import { type Act, accept, callVote, endDay, no, offer, open, yes } from '../../support/play.ts';
import { openingScenario, smallGame } from '../../support/scenarios.ts';
import { logsWithTable, persons, type Served, serve } from './served.ts';

const [A, B, C] = [0, 1, 2];
const OPENING = compileGame(openingScenario());

async function atTable(game = OPENING) {
  const logs = await logsWithTable();
  return [serve(game, persons(game), logs), serve(game, persons(game), logs)] as const;
}

const textOf = ({ table }: Served, party: number, act: Act) => moveText(act(table.game.scenario, table.state, party));
const ask = ({ table, feeds }: Served, asked: AskedAtChair) => actForSeat(table, feeds.of(asked.party), asked);
const act = (served: Served, party: number, asked: Act) =>
  ask(served, { party, after: served.feeds.of(party).after, moves: [textOf(served, party, asked)] });
const asksOf = ({ feeds }: Served, party: number) => replicaOf(feeds.of(party).sheet())?.view.toAct?.kind;
const authors = ({ table }: Served) => table.entries.map(({ move }) => move.party);

describe('opening statements', () => {
  it('are asked of all chairs at once, and recorded in the order of seats however they come', async () => {
    const [one, other] = await atTable();
    expect([A, B, C].map((party) => asksOf(one, party))).toEqual(['open', 'open', 'open']);
    expect(await act(one, C, open())).toEqual({ came: 'made' });
    expect([A, B, C].map((party) => asksOf(one, party))).toEqual(['open', 'open', undefined]);
    expect(one.told.map((seen) => seen.length)).toEqual([0, 0, 1]);
    expect(waitsOf(one.table.awaited)).toEqual({ parties: [A, B], kind: 'open' });
    await other.table.catchUp();
    expect(await act(other, B, open())).toEqual({ came: 'made' });
    expect(authors(other)).toEqual([]);
    await one.table.catchUp();
    expect(await act(one, A, open())).toEqual({ came: 'made' });
    await other.table.catchUp();
    for (const served of [one, other]) expect(authors(served)).toEqual([A, B, C]);
    expect(one.table.state).toEqual(other.table.state);
    for (const party of [A, B, C]) expect(one.feeds.of(party).sheet()).toEqual(other.feeds.of(party).sheet());
    // Each was told once that its own statement is made.
    expect(one.told.map((seen) => seen.flatMap(({ ownMoves }) => ownMoves).length)).toEqual([1, 1, 1]);
  });

  it('are made once, however often they are asked for, and late where the partner was first', async () => {
    const [one] = await atTable();
    const asked = { party: B, after: 0, moves: [textOf(one, B, open())] };
    expect(await Promise.all([ask(one, asked), ask(one, asked)])).toEqual([{ came: 'made' }, { came: 'made' }]);
    const others = { ...asked, moves: [textOf(one, B, open({ venue: 'lake' }))] };
    expect(await ask(one, others)).toEqual({ came: 'late' });
    await act(one, A, open());
    expect(authors(one)).toEqual([A, B]);
    expect(await ask(one, asked)).toEqual({ came: 'made' });
    expect(await ask(one, others)).toEqual({ came: 'late' });
  });

  it('do not become late by those of others, and are not taken while nothing may be made', async () => {
    const [one] = await atTable();
    await act(one, A, open());
    expect(one.feeds.of(C).after).toBe(1);
    const asked = { party: C, after: 0, moves: [textOf(one, C, open())] };
    expect(await ask(one, { ...asked, isClosed: true })).toEqual({ came: 'late' });
    expect(await ask(one, asked)).toEqual({ came: 'made' });
    expect(await ask(one, { ...asked, isClosed: true })).toEqual({ came: 'made' });
  });

  it('that were made count where the table is ended for all', async () => {
    const [one] = await atTable();
    await act(one, C, open({ venue: 'lake' }));
    await endGame(one.table);
    const [, , third] = one.table.entries;
    expect(third).toMatchObject({ by: 'seat', move: { type: 'open', party: C, clauses: [{}] } });
  });

  it('that cannot be made are refused', async () => {
    const [one] = await atTable();
    expect(await act(one, B, endDay())).toMatchObject({ came: 'refused' });
  });
});

describe('votes', () => {
  it('are asked of all at once, and nobody learns of one before the others', async () => {
    const [one] = await atTable(smallGame());
    await act(one, A, offer('opening', ['b'], { venue: 'lake' }));
    await act(one, B, accept());
    await act(one, A, callVote('opening'));
    while (one.table.state.toAct?.kind === 'talk') await act(one, one.table.state.toAct.party, endDay());
    const [first = -1, second = -1] = waitsOf(one.table.state)?.parties ?? [];
    const told = one.told[first]?.length;
    const before = one.table.entries.length;
    expect(await act(one, second, no('venue'))).toEqual({ came: 'made' });
    expect(one.told[first]).toHaveLength(told ?? -1);
    expect(one.table.entries).toHaveLength(before);
    expect(asksOf(one, second)).toBeUndefined();
    expect(await act(one, first, yes())).toEqual({ came: 'made' });
    expect(authors(one).slice(before)).toEqual([first, second]);
    expect(one.table.state.toAct?.kind).not.toBe('vote');
  });
});
