import { describe, expect, it } from 'vitest';
import { linesSeen } from '#engine/mind/lines-seen.ts';
import { newSeatMemory } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { playOut } from '../../support/play.ts';
import { shippedGame } from '../../support/scenarios.ts';

const game = shippedGame('white-house-2025');
const PARTY = 1;

describe('what the record says of the text, as a seat reads on', () => {
  it('is what a search of all lines finds at every moment', () => {
    const memory = newSeatMemory();
    playOut(game, 11, (state) => {
      const view = viewFor(game, state, PARTY, memory);
      const { rewritten, initialled, told } = linesSeen(view);
      const tabled = view.record.filter((line) => line.kind === 'tabled');
      const joined = view.record.filter((line) =>
        line.kind === 'tabled' ? line.joined.includes(PARTY) : line.kind === 'initialled' && line.party === PARTY,
      );
      view.common.issues.forEach((_, issue) => {
        const times = tabled.filter((line) => line.issue === issue && line.dropped.length > 0).length;
        const last = joined.filter((line) => 'issue' in line && line.issue === issue).at(-1);
        expect([rewritten[issue], initialled[issue]]).toEqual([times, last?.round ?? 0]);
      });
      expect(told).toEqual(view.record.filter(({ kind }) => kind === 'told'));
    });
  });
});
