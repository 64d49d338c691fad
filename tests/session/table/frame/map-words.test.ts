import { expect, it } from 'vitest';
import { mapWords } from '#session/table/frame/map-words.ts';
import { SPEAKER } from '../../../support/speaker.ts';

it('the map says how Crimea is drawn and by what, also where there is little room', () => {
  for (const words of mapWords(SPEAKER, 1).borders) expect(words).toMatch(/Crimea as Ukraine: UN .*68\/262/);
});

it('the map names the delegation of the one that looks at it', () => {
  expect(mapWords(SPEAKER, 1).you).toBe('Ukraine · you');
});
