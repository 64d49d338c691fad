import { describe, expect, it } from 'vitest';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { runSheet } from '#session/classroom/kit/run-sheet.ts';
import { shippedCatalogue } from '../../../support/shipped-catalogue.ts';

const catalogue = shippedCatalogue();

/** The rows of talks: what they are called, and how they go. */
function talksOf(id: string, minutes: 45 | 60 | 90) {
  const sheet = runSheet(catalogue.find(id) as LocalizedGame, { minutes, students: 24 });
  const times = sheet.blocks.find((block) => block.kind === 'table');
  if (times?.kind !== 'table') throw new Error('There is no table of times.');
  return times.rows.flatMap(([, , what = '', how = '']) => (what.startsWith('Talks') ? [{ what, how }] : []));
}

describe('a run sheet', () => {
  it('has news read out where there are news, and says which days pass as one', () => {
    // One river has its only news on day 4.
    expect(talksOf('village-water', 45)).toEqual([
      { what: 'Talks, day 1', how: expect.stringMatching(/^Two minutes to write/) },
      { what: 'Talks, day 2 to 3 together', how: expect.stringMatching(/^Two minutes to write/) },
      { what: 'Talks, day 4', how: expect.stringMatching(/^Read out the news\. Two minutes to write/) },
      { what: 'Talks, day 5 to 6 together', how: expect.stringMatching(/^Two minutes to write/) },
    ]);
  });

  it('has a row for each day where there is time for it', () => {
    expect(talksOf('village-water', 90)).toHaveLength(6);
  });
});
