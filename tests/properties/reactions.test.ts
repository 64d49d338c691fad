import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { reactionsSince } from '#engine/reactions/reactions-since.ts';
import { WARMTH } from '#engine/reactions/regard.ts';
import { regardsIn } from '#engine/reactions/regards-in.ts';
import type { View } from '#engine/views/view.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { fuzzRuns, UNHURRIED } from './fuzz-runs.ts';
import { arbitraryPlay } from './random-play.ts';

/** Two views of one seat, one after the other. */
type Later = readonly [before: View, after: View];

/** Checks what each seat sees from one moment of random games to a later one. */
function everyStep(runs: number, check: (step: Later) => void): void {
  const property = fc.property(arbitraryPlay(), fc.integer({ min: 1, max: 6 }), ({ game, states, end }, stride) => {
    const all = [...states, end].filter((_, index) => index % stride === 0);
    for (const party of game.secrets.keys()) {
      const views = all.map((state) => viewFor(game, state, party));
      for (const [index, after] of views.slice(1).entries()) check([at(views, index), after]);
    }
  });
  fc.assert(property, fuzzRuns(runs));
}

const SIGNS_OF = { warmer: [1], cooler: [-1], unmoved: [0], mixed: [0, 1], waiting: [0], 'not-asked': [0] };

describe('how the others take what a seat does', UNHURRIED, () => {
  it('is shown of those alone that are at the table, and once of each', () => {
    everyStep(12, ([before, after]) => {
      const reactions = reactionsSince(after, before.record.length);
      const parties = reactions.map(({ party }) => party);
      expect(new Set(parties).size).toBe(parties.length);
      for (const party of parties) {
        expect(party).not.toBe(after.party);
        expect(at(after.parties, party).gone).toBe(false);
      }
    });
  });

  it('never forgets a promise that the seat has been seen to break', () => {
    everyStep(20, ([before, after]) => {
      const regards = regardsIn(after, before.record.length);
      for (const [party, { trustInYou }] of after.parties.entries()) {
        const more = trustInYou.broke > at(before.parties, party).trustInYou.broke;
        const isCooled = regards.some((regard) => regard.party === party && WARMTH[regard.kind] < 0);
        const isChanged = after.record.slice(before.record.length).some(({ kind }) => kind === 'changed');
        if (more && !isChanged) expect(isCooled).toBe(true);
      }
    });
  });

  it('is never warmer on the day on which its trust in the seat fell', () => {
    everyStep(20, ([before, after]) => {
      if (after.round !== before.round) return;
      const warmed = reactionsSince(after, before.record.length).filter(({ mood }) => mood === 'warmer');
      for (const { party } of warmed) {
        const [was, is] = [at(before.parties, party).trustInYou, at(after.parties, party).trustInYou];
        if (is.kept === was.kept) expect(is.broke).toBe(was.broke);
      }
    });
  });

  it('warms and cools by lines that the seat has read, of those whose doing they are', () => {
    everyStep(12, ([before, after]) => {
      for (const { line, party } of regardsIn(after, before.record.length)) {
        expect(line).toBeGreaterThanOrEqual(before.record.length);
        expect(line).toBeLessThan(after.record.length);
        expect(party).not.toBe(after.party);
      }
    });
  });

  it('has the mood that all that was shown comes to', () => {
    everyStep(12, ([before, after]) => {
      const from = before.record.length;
      const regards = regardsIn(after, from);
      for (const { party, mood } of reactionsSince(after, from)) {
        const shown = regards.filter((regard) => regard.party === party);
        const warmth = shown.reduce((sum, { kind }) => sum + WARMTH[kind], 0);
        expect(SIGNS_OF[mood]).toContain(Math.sign(warmth));
      }
    });
  });
});
