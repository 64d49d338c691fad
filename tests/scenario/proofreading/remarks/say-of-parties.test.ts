import { describe, expect, it } from 'vitest';
import { GOOD } from '../good-scenario.ts';
import { adviceOn, codesOn, placeOf, remarksOn, spoilt } from '../remarked.ts';

/** The good scenario with another walk-away of the town. */
const town = (start: number) => spoilt(['start: 60, drift: -0.3', `start: ${start}, drift: 0`]);

describe('whoever signs', () => {
  it('does not say yes to nearly everything', () => {
    const text = town(16);
    expect(remarksOn(text)).toContain(`${placeOf('{ start: 16', text)} accepts-nearly-all`);
    expect(adviceOn(text, 'accepts-nearly-all')).toMatchObject({ code: 'give-a-veto', party: 'town', from: '16' });
  });

  it('does not say no to nearly everything', () => {
    expect(codesOn(town(88))).toContain('accepts-nearly-nothing');
  });

  it('can make something fail that all others would sign', () => {
    // Both want the same, the town a little less of it.
    const alike = GOOD.replaceAll(/town: \d+, youth: (\d+)/g, 'town: $1, youth: $1')
      .replace(/redLines:\n.*\n/, '')
      .replace('start: 60, drift: -0.3, spread: 4', 'start: 50, drift: -0.3, spread: 2');
    expect(remarksOn(alike)).toContain(`${placeOf('{ start: 50', alike)} blocks-nothing`);
    expect(codesOn(alike.replace('start: 50', 'start: 60'))).not.toContain('blocks-nothing');
  });
});
