import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { replay } from '#engine/play.ts';
import { sentValue } from '#engine/wire/sent-value.ts';
import type { LogStore } from '#live/logs/log-store.ts';
import type { SeatSnapshot } from '#live/protocol/told-to-pupil.ts';
import { actForSeat } from '#live/table/act-for-seat.ts';
import { endGame } from '#live/table/end-for-all.ts';
import { earlierCode } from '#live/table/finished-code.ts';
import { moveText } from '#record/move-text.ts';
import { arbitraryGame, drawOf } from '../../properties/random-play.ts';
import { expectSame } from '../../support/expect-same.ts';
import { smallGame } from '../../support/scenarios.ts';
import { actAtRandom, logsWithTable, persons, type Served, serve } from './served.ts';

/** Persons move, negotiators move, and what several owe is decided before its turn. */
async function play(served: Served, chance: number, moves: number): Promise<void> {
  const draw = drawOf(chance);
  for (let count = 0; count < moves; count += 1) {
    if (draw(0, 2) === 0) await served.table.decideOnce(served.table.entries.length);
    else await actAtRandom(served, draw);
  }
}

const movesOf = ({ table }: Served) => table.entries.map(({ move }) => move);

/** Of a sheet, everything but the counts: they go on. */
const known = ({ after: _, line: __, ...rest }: SeatSnapshot) => sentValue(rest);

const sheets = ({ table, feeds }: Served) => table.state.setup.seats.map((_, party) => known(feeds.of(party).sheet()));

/** A table of persons, and its first line up to the morning of its last day. */
async function playedFor(game: Game, chance: number, moves: number) {
  const logs = await logsWithTable();
  const setup = persons(game, chance);
  const served = serve(game, setup, logs);
  await play(served, chance, moves);
  return { logs, setup, served };
}

/** The game at a table on its morning, and the line that it left. */
function expectMorning({ table }: Served, round: number, left: LineThen): void {
  const kept = table.entries.map(({ move }) => move);
  const { setup } = left.state;
  expect(kept).toEqual(left.moves.slice(0, kept.length));
  expect(table.state).toEqual(replay(table.game, setup, kept));
  expect(table.state.round).toBe(round);
  // The first moment of its day.
  if (kept.length > 0) expect(replay(table.game, setup, kept.slice(0, -1)).round).toBe(round - 1);
  for (const { entries, state } of table.earlier) {
    expect(entries.map(({ move }) => move)).toEqual(left.moves);
    expect(state).toEqual(left.state);
  }
}

interface LineThen {
  readonly moves: readonly Move[];
  readonly state: State;
}

async function expectSameElsewhere(served: Served, logs: LogStore): Promise<void> {
  const { table } = served;
  const elsewhere = serve(table.game, table.state.setup, logs);
  await elsewhere.table.catchUp();
  expect(movesOf(elsewhere)).toEqual(movesOf(served));
  expect(elsewhere.table.earlier).toEqual(table.earlier);
  for (const [party] of table.state.setup.seats.entries())
    expectSame(sentValue(elsewhere.feeds.of(party).sheet()), sentValue(served.feeds.of(party).sheet()));
}

/** By round: all that the chairs knew on its morning. */
async function mornings(served: Served, chance: number, moves: number): Promise<ReadonlyMap<number, unknown>> {
  const known = new Map<number, unknown>();
  const draw = drawOf(chance);
  for (let count = 0; count <= moves; count += 1) {
    const { round } = served.table.state;
    if (!known.has(round)) known.set(round, sheets(served));
    if (count < moves) await actAtRandom(served, draw);
  }
  return known;
}

describe('a table that is taken back', () => {
  it('is as it was on that morning, for all chairs and processes, and keeps the line that it left', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryGame(), fc.nat(), fc.nat({ max: 25 }), fc.nat(), async (game, chance, moves, day) => {
        const { logs, served } = await playedFor(game, chance, moves);
        const { state } = served.table;
        fc.pre(state.round > 0);
        const round = 1 + (day % state.round);
        const left = { moves: movesOf(served), state };
        expect(await served.table.takeBack({ line: 0, back: round })).toBe('made');
        expectMorning(served, round, left);
        await play(served, chance + 1, 6);
        await expectSameElsewhere(served, logs);
      }),
      { numRuns: 20 },
    );
  });

  it('tells each chair what it was told by that morning, and nothing of the line that was left', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryGame(), fc.nat(), fc.nat({ max: 20 }), async (game, chance, moves) => {
        const { setup, served } = await playedFor(game, chance, 0);
        const known = await mornings(served, chance, moves);
        fc.pre(served.table.state.round > 0);
        const counts = setup.seats.map((_, party) => served.feeds.of(party).after);
        await served.table.takeBack({ line: 0, back: 1 + (chance % served.table.state.round) });
        expectSame(sheets(served), known.get(served.table.state.round));
        // A page that knew the line before fits nothing that comes now.
        const more = served.table.earlier.length;
        expect(setup.seats.map((_, party) => served.feeds.of(party).after)).toEqual(
          counts.map((count) => count + more),
        );
      }),
      { numRuns: 10 },
    );
  });

  it('is taken back once, whoever asks and however often', async () => {
    const game = smallGame();
    const { logs, setup, served } = await playedFor(game, 3, 8);
    const other = serve(game, setup, logs);
    await other.table.catchUp();
    const asked = { line: 0, back: 1, why: 'What if they had accepted?' };
    expect(await Promise.all([served.table.takeBack(asked), other.table.takeBack(asked)])).toEqual(['made', 'made']);
    expect(await served.table.takeBack(asked)).toBe('made');
    expect(await served.table.takeBack({ line: 1, back: 1 })).toBe('made');
    expect(served.table.earlier).toHaveLength(1);
    expect(at(served.table.earlier, 0).taken).toEqual({ back: 1, why: asked.why });
    expect(await served.table.takeBack({ line: 1, back: 2 })).toBe('late');
  });

  it('takes no move that was meant for the line before', async () => {
    const game = smallGame();
    const { served } = await playedFor(game, 3, 0);
    const party = served.table.state.toAct?.party ?? -1;
    const { after } = served.feeds.of(party);
    const move = { type: 'endDay', party } as const;
    const asked = { party, after, moves: [moveText(move)] };
    await actForSeat(served.table, served.feeds.of(party), asked);
    const late = served.table.act({
      after: 1,
      move: { type: 'endDay', party: served.table.state.toAct?.party ?? -1 },
      by: 'seat',
    });
    await served.table.takeBack({ line: 0, back: 1 });
    await late;
    expect(served.table.entries).toHaveLength(0);
    expect(await actForSeat(served.table, served.feeds.of(party), asked)).toEqual({ came: 'late' });
    expect(
      await actForSeat(served.table, served.feeds.of(party), { ...asked, after: served.feeds.of(party).after }),
    ).toEqual({ came: 'made' });
  });

  it('can be taken back after its end, and the line that it left has an ending whether it came to one or not', async () => {
    const game = smallGame();
    const { setup, served } = await playedFor(game, 5, 6);
    const settings = { reveal: 'none', hints: 'off', scores: 'after' } as const;
    await served.table.takeBack({ line: 0, back: 1 });
    await endGame(served.table);
    expect(served.table.state.ending).toBeDefined();
    await served.table.takeBack({ line: 1, back: 2 });
    expect(served.table.state.ending).toBeUndefined();
    const [first, second] = served.table.earlier;
    if (first === undefined || second === undefined) throw new Error('two lines were left');
    expect(first.state.ending).toBeUndefined();
    expect(second.state).toEqual(
      replay(
        game,
        setup,
        second.entries.map(({ move }) => move),
      ),
    );
    const codes = [first, second].map((line) => earlierCode(game, line, settings));
    expect(new Set(codes.map(({ code }) => code)).size).toBe(2);
    expect(at(codes, 1).ending).toBe(second.state.ending?.kind);
  });
});
