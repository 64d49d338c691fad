import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideIn } from '#engine/moves/decide.ts';
import { letPass } from '#engine/moves/let-pass.ts';
import { fuzzRuns, UNHURRIED } from '../../properties/fuzz-runs.ts';
import { arbitraryPlay } from '../../properties/random-play.ts';

describe('letting pass what is asked', UNHURRIED, () => {
  it('is allowed whenever it is asked, and says nothing', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(arbitraryPlay(), ({ game, states }) => {
        for (const state of states) {
          const { toAct } = state;
          if (toAct === undefined || toAct.kind === 'vote' || toAct.kind === 'review') continue;
          kinds.add(toAct.kind);
          const move = letPass(toAct);
          expect(decideIn(game, state, move)).toBeUndefined();
          expect(JSON.stringify(move)).not.toMatch(/"(clauses|never|over)":\[[^\]]/);
        }
      }),
      fuzzRuns(10),
    );
    expect([...kinds].sort()).toEqual(['answer', 'carry', 'open', 'reply', 'talk']);
  });
});
