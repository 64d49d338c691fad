import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Move } from '#engine/model/moves.ts';
import { recordOf } from '#record/game-record.ts';
import { decodeGame, encodeLink } from '#record/link/link-codec.ts';
import { verifyRecord } from '#record/verify-record.ts';
import { type Act, endDay, offer, openTable, reply, stay, walkOut } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

const WALKING = smallScenario({ rules: { movesPerRound: 3, walkOut: true } });

function played(acts: readonly (readonly [string, Act])[]) {
  const table = openTable(WALKING);
  const moves: Move[] = [];
  for (const [party, act] of acts) {
    moves.push(table.moveOf(party, act));
    table.play(party, act);
  }
  return { game: table.game, moves, record: recordOf(table.game, table.state, { of: 'all', list: moves }) };
}

function readAgain({ game, moves, record }: ReturnType<typeof played>): Move[] {
  const read = decodeGame(encodeLink(game, record, moves));
  const again: Move[] = [];
  expect(read.ok && verifyRecord(game, read.record, (move) => again.push(move)).verified).toBe(true);
  return again;
}

/** A question with a condition, about articles of the second part of the small scenario. */
function arbitraryQuestion() {
  const issues = at(WALKING.tracks, 1);
  const places = WALKING.issues.flatMap(({ track, options }, issue) =>
    track === issues.id ? options.map((_, option) => ({ issue, option })) : [],
  );
  return fc
    .tuple(fc.constantFrom(...places), fc.constantFrom(...places))
    .filter(([asked, condition]) => asked.issue !== condition.issue)
    .map(
      ([asked, condition]): Act =>
        (_scenario, _state, party) => ({ type: 'ask', party, to: 1, what: 'could-live-with', ...asked, condition }),
    );
}

describe('a question with a condition in a link', () => {
  it('goes there and back, and so do walk-outs before and after it', () => {
    fc.assert(
      fc.property(
        arbitraryQuestion(),
        arbitraryQuestion(),
        fc.constantFrom('yes', 'no', 'evade'),
        (one, other, says) => {
          const game = played(
            [
              ['a', one],
              ['b', reply(says)],
              ['a', walkOut()],
              ['a', endDay()],
              ['b', endDay()],
              ['c', endDay()],
              ['b', endDay()],
              ['c', endDay()],
              ['a', other],
              ['b', reply('no')],
              ['a', stay()],
            ].filter((_, place) => place < 8 || JSON.stringify(one) !== JSON.stringify(other)) as [string, Act][],
          );
          expect(readAgain(game)).toEqual(game.moves);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('takes no room from a game that has none', () => {
    const game = played([
      ['a', offer('main', ['b'], { water: 'halves', guard: 'patrol', costs: 'paid' })],
      [
        'b',
        (_scenario, state, party) => ({ type: 'answer', party, offer: at(state.offers, 0).id, response: 'accept' }),
      ],
      ['a', walkOut()],
      ['a', stay()],
      ['b', endDay()],
    ]);
    expect(readAgain(game)).toEqual(game.moves);
    expect(encodeLink(game.game, game.record, game.moves)).toMatchInlineSnapshot(
      `"AhcAAn8jhc3sWxFNyKt7ods9sRPgwKZuyWAjwLSD"`,
    );
  });
});
