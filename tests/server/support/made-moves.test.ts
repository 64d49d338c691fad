import { describe, expect, it } from 'vitest';
import type { Move } from '#engine/model/moves.ts';
import { moveText } from '#record/move-text.ts';
import { areMadeIn } from './made-moves.ts';

const [A, B] = [0, 1];
const END_OF_DAY: Move = { type: 'endDay', party: B };
const VOTE: Move = { type: 'vote', party: B, track: 0, yes: true };
const MOVES = [{ ...VOTE, party: A }, VOTE, END_OF_DAY].map(moveText);

function areMade(...made: readonly (readonly [after: number, move: Move])[]): boolean {
  return areMadeIn(
    made.map(([after, move]) => ({ after, text: moveText(move) })),
    MOVES,
  );
}

describe('moves that a pupil was told it has made', () => {
  it('are in the log, each after the news that the pupil had', () => {
    expect(areMade([0, VOTE], [2, END_OF_DAY])).toBe(true);
  });

  it('are in it, too, where a decision was told of twice: when it was kept, and when its turn came', () => {
    expect(areMade([0, VOTE], [3, END_OF_DAY])).toBe(true);
  });

  it('are lost where they are not in it, not in their order, or before their news', () => {
    expect(areMade([0, { ...VOTE, yes: false, over: [0] }])).toBe(false);
    expect(areMade([0, END_OF_DAY], [0, VOTE])).toBe(false);
    expect(areMade([4, END_OF_DAY])).toBe(false);
    expect(areMade([3, VOTE])).toBe(false);
  });
});
