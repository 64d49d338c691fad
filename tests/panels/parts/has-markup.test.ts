import { describe, expect, it } from 'vitest';
import { hasMarkup } from '#panels/parts/has-markup.ts';
import { shippedScenario } from '../../support/scenarios.ts';

describe('signs of markup', () => {
  it('stand in no text of the scenarios that were there before texts could have any', () => {
    for (const id of ['white-house-2025', 'job-offer', 'village-water']) {
      const { situation, parties, events = [], contentNote = '' } = shippedScenario(id);
      const texts = [...situation, ...parties.flatMap(({ mandate }) => Object.values(mandate)), contentNote];
      expect([...texts, ...events.map(({ says }) => says)].filter(hasMarkup)).toEqual([]);
    }
  });

  it.each(['so *little*', '_all_ of it', '**no**', '- one\n- two', '1. one', 'see [it](https://example.org)'])(
    'are found: %s',
    (words) => expect(hasMarkup(words)).toBe(true),
  );

  it.each(['5 * 3', 'a_b_c', 'of 1995. Then', '- ', 'who (and [why]) it was', 'a - b'])('are not seen in %s', (words) =>
    expect(hasMarkup(words.trim())).toBe(false),
  );
});
