import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryIn, entryText } from '#live/table/kept-entry.ts';
import { fuzzRuns } from '../../properties/fuzz-runs.ts';
import { arbitraryPlay } from '../../properties/random-play.ts';

describe('an entry in the log of a table', () => {
  it('is read as it was written, whatever move it is', () => {
    fc.assert(
      fc.property(arbitraryPlay(), ({ moves }) => {
        for (const move of moves) {
          expect(entryIn(entryText({ by: 'seat', move }))).toEqual({ by: 'seat', move });
        }
      }),
      fuzzRuns(10),
    );
  });

  it('lies in one line', () => {
    const said = [['line', [{ code: 'nothing-new' }]]] as const;
    expect(entryText({ by: 'stand-in', move: { type: 'endDay', party: 1 }, said })).not.toMatch(/\n/);
  });
});
