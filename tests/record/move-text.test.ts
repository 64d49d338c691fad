import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveIn, moveText } from '#record/move-text.ts';
import { fuzzRuns } from '../properties/fuzz-runs.ts';
import { arbitraryPlay } from '../properties/random-play.ts';

describe('the text of a move', () => {
  it('is read as it was written, whatever move it is', () => {
    fc.assert(
      fc.property(arbitraryPlay(), ({ moves }) => {
        for (const move of moves) expect(moveIn(moveText(move))).toEqual(move);
      }),
      fuzzRuns(10),
    );
  });

  it('is no move where it is anything else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\w-]{0,40}$/)), (text) => {
        const move = moveIn(text);
        // What happens to be one is written the same way.
        if (move !== undefined) expect(moveIn(moveText(move))).toEqual(move);
      }),
      fuzzRuns(300),
    );
    expect(moveIn('')).toBeUndefined();
    expect(moveIn('<script>')).toBeUndefined();
  });
});
