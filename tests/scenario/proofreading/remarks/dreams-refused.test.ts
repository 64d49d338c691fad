import { expect, it } from 'vitest';
import { codesOn, placeOf, remarksOn, spoilt } from '../remarked.ts';

it('what is best for one does not suit everybody else', () => {
  const text = spoilt(
    ['level: standard', 'level: beginner'],
    ['start: 60, drift: -0.3, spread: 4', 'start: 16, drift: -0.3, spread: 0'],
    ['  - { party: town, never', '  - { party: youth, never'],
  );
  const generous = text.replace('points: { town: 0, youth: 42 }', 'points: { town: 17, youth: 42 }');
  expect(remarksOn(generous)).toContain(`${placeOf('{ start: 60', generous)} dream-suits-all`);
  expect(codesOn(spoilt())).not.toContain('dream-suits-all');
});
