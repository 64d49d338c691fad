import { describe, expect, it } from 'vitest';
import { placeOf, remarksOn, spoilt, wordsOn } from '../remarked.ts';

/** The good scenario with another walk-away of the town. */
const town = (walkAway: string) => spoilt(['{ start: 60, drift: -0.3, spread: 4 }', walkAway]);

describe('a walk-away', () => {
  it('above everything can be met by no text', () => {
    const text = town('{ start: 900, drift: -0.3, spread: 4 }');
    expect(remarksOn(text)).toEqual([`${placeOf('{ start: 900', text)} walk-away-out-of-reach`]);
  });

  it('below everything changes nothing', () => {
    const text = town('{ start: -900, drift: -0.3, spread: 4 }');
    expect(remarksOn(text)).toContain(`${placeOf('{ start: -900', text)} walk-away-binds-nothing`);
  });

  it('is not drawn above everything, or below', () => {
    const text = town('{ start: 60, drift: -0.3, spread: 45 }');
    expect(remarksOn(text)).toEqual([`${placeOf('45 }', text)} spread-beyond-points`]);
    expect(wordsOn(text)[0]).toMatch(/Use a spread of 40 or less\.$/);
    expect(wordsOn(town('{ start: 30, drift: 0, spread: 25 }')).join()).toMatch(
      /at least 25 lower.*the worst is worth/,
    );
  });

  it('does not drift out of reach, which is said with the round', () => {
    const text = town('{ start: 60, drift: 12, spread: 4 }');
    expect(remarksOn(text)).toEqual([`${placeOf('12, spread', text)} drift-beyond-points`]);
    expect(wordsOn(text)[0]).toMatch(/^From round 5 on, .* Use a drift from -\d+(\.\d)? to 8\.$/);
    expect(remarksOn(town('{ start: 60, drift: -12, spread: 4 }')).join()).toMatch(/drift-beyond-points/);
  });

  it('is not left to chance', () => {
    const text = town('{ start: 60, drift: -0.3, spread: 4, shock: 40 }');
    expect(remarksOn(text)).toEqual([`${placeOf('40 }', text)} shock-beyond-points`]);
  });

  it('that events move may lie anywhere at first', () => {
    const event =
      'events:\n  - { id: fire, when: { round: 2 }, title: A fire, says: It burns., effects: [{ walkAway: { party: town, track: club, by: -840 } }] }\n';
    expect(remarksOn(town('{ start: 900, drift: 0, spread: 4 }').concat(event)).join()).not.toMatch(/out-of-reach/);
  });
});
