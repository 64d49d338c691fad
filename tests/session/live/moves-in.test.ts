import { expect, it } from 'vitest';
import type { Move } from '#engine/model/moves.ts';
import { moveText } from '#record/move-text.ts';
import { movesIn } from '#session/live/moves-in.ts';

const END: Move = { type: 'endDay', party: 1 };

it('moves are read all, or none of them', () => {
  expect(movesIn([moveText(END), moveText(END)])).toEqual([END, END]);
  expect(movesIn([moveText(END), 'no move'])).toBeUndefined();
});
