import { describe, expect, it } from 'vitest';
import type { Move } from '#engine/model/moves.ts';
import { recordOf } from '#record/game-record.ts';
import { decodeGame, encodeLink } from '#record/link/link-codec.ts';
import { decodeRecord, encodeRecord } from '#record/record-codec.ts';
import { verifyRecord } from '#record/verify-record.ts';
import { type Act, endDay, offer, openTable, refuse, refuseAt } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

/** A game in which a letter of the first town is answered, and its moves. */
function played(answer: Act) {
  const table = openTable(smallScenario());
  const moves: Move[] = [];
  const acts: [string, Act][] = [
    ['a', offer('main', ['b'], { water: 'halves', guard: 'patrol', costs: 'paid' })],
    ['b', answer],
    ['a', endDay()],
  ];
  for (const [party, act] of acts) {
    moves.push(table.moveOf(party, act));
    table.play(party, act);
  }
  return { game: table.game, moves, record: recordOf(table.game, table.state, { of: 'all', list: moves }) };
}

describe('a refusal in a link', () => {
  it.each([
    ['with a price of one article', refuseAt({ water: 'meters' })],
    ['with a price of two', refuseAt({ water: 'meters', costs: 'shared' })],
    ['with a vague price', refuseAt({ guard: ['nobody', 'patrol'] })],
    ['without a price', refuse('too-little', 'water')],
  ])('goes there and back %s', (_, answer) => {
    const { game, moves, record } = played(answer);
    const read = decodeGame(encodeLink(game, record, moves));
    const again: Move[] = [];
    expect(read.ok && verifyRecord(game, read.record, (move) => again.push(move)).verified).toBe(true);
    expect(again).toEqual(moves);
    const asRecord = decodeRecord(encodeRecord(record));
    expect(asRecord.ok && asRecord.record.moves.list).toEqual(moves);
  });
});
