import { expect, it } from 'vitest';
import type { Move } from '#engine/model/moves.ts';
import { moveText } from '#record/move-text.ts';
import { movesFromTexts } from '#session/live/moves-from-texts.ts';

const END: Move = { type: 'endDay', party: 1 };

it('moves are read all, or none of them', () => {
  expect(movesFromTexts([moveText(END), moveText(END)])).toEqual([END, END]);
  expect(movesFromTexts([moveText(END), 'no move'])).toBeUndefined();
});
