import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import { endDay, endGame } from '#live/table/end-for-all.ts';
import { arbitraryGame, drawOf } from '../../properties/random-play.ts';
import { type Act, accept, askMatters, callVote, offer, refuse } from '../../support/play.ts';
import { smallGame } from '../../support/scenarios.ts';
import { actAtRandom, logsWithTable, persons, type Served, serve } from './served.ts';

const [A, B] = [0, 1];

async function atTable(game: Game = smallGame(), seed = 1): Promise<readonly [Served, Served]> {
  const logs = await logsWithTable();
  return [serve(game, persons(game, seed), logs), serve(game, persons(game, seed), logs)];
}

const act = ({ table }: Served, party: number, made: Act) =>
  table.act({ after: table.entries.length, move: made(table.game.scenario, table.state, party), by: 'seat' });

describe('a day that is ended for all', () => {
  it('passes with what has been said: a letter is not answered, nobody talks any more', async () => {
    const [one] = await atTable();
    await act(one, A, offer('opening', ['b'], { venue: 'tower' }));
    expect(await endDay(one.table)).toBe('made');
    const { round, offers, toAct } = one.table.state;
    expect([round, toAct?.kind]).toEqual([2, 'talk']);
    expect(offers[0]).toMatchObject({ status: 'refused', answer: { reason: 'not-now' } });
    expect(new Set(one.table.entries.slice(1).map(({ by }) => by))).toEqual(new Set(['leader']));
  });

  it('leaves a question without an answer', async () => {
    const [one] = await atTable();
    await act(one, A, askMatters('b', 'venue'));
    await endDay(one.table);
    expect(one.table.state.questions[0]?.says).toBe('evade');
  });

  it('holds a vote that was called; ended once more, negotiators vote for those who have not', async () => {
    const [one] = await atTable();
    await act(one, A, offer('opening', ['b'], { venue: 'lake' }));
    await act(one, B, accept());
    await act(one, A, callVote('opening'));
    await endDay(one.table);
    expect(one.table.state).toMatchObject({ round: 1, toAct: { kind: 'vote' } });
    await endDay(one.table);
    expect(one.table.state.round).toBe(2);
    const votes = one.table.entries.filter(({ move }) => move.type === 'vote');
    expect(new Set(votes.map(({ by }) => by))).toEqual(new Set(['stand-in']));
  });

  it('goes by what somebody has done meanwhile on another process', async () => {
    const [one, other] = await atTable();
    await act(one, A, offer('opening', ['b'], { venue: 'tower' }));
    await other.table.catchUp();
    await Promise.all([endDay(one.table), act(other, B, refuse())]);
    await other.table.catchUp();
    expect(other.table.entries).toEqual(one.table.entries);
    expect(one.table.state.round).toBe(2);
  });
});

/** The author of a move that nobody in a chair makes. */
const authorOf = ({ type }: Move) => (type === 'vote' || type === 'review' ? 'stand-in' : 'leader');

describe('a game that is ended for all', () => {
  it('comes to its end from wherever it is: nobody moves any more, and negotiators cast the votes that are due', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryGame(), fc.nat(), fc.nat({ max: 15 }), async (game, chance, moves) => {
        const [one] = await atTable(game, chance);
        const draw = drawOf(chance);
        for (let count = 0; count < moves; count += 1) await actAtRandom(one, draw);
        const made = one.table.entries.length;
        expect(await endGame(one.table)).toBe('made');
        expect(one.table.state.ending).toBeDefined();
        const after = one.table.entries.slice(made);
        expect(after.filter(({ by, move }) => by !== authorOf(move))).toEqual([]);
        expect(await endGame(one.table)).toBe('made');
      }),
      { numRuns: 4 },
    );
  });

  it('is gone where its log is', async () => {
    const logs = await logsWithTable();
    const game = smallGame();
    const { table } = serve(game, persons(game), logs);
    await logs.remove('table:x');
    expect(await endGame(table)).toBe('gone');
  });
});
