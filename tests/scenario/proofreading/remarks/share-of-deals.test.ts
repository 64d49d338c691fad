import { describe, expect, it } from 'vitest';
import { GOOD } from '../good-scenario.ts';
import { adviceOn, codesOn, placeOf, remarksOn, verdictOn, wordsOn } from '../remarked.ts';

/** Both walk-aways start at so many points. */
const both = (start: number) => GOOD.replaceAll('start: 60', `start: ${start}`);

describe('the share of texts that suit all who sign', () => {
  it('may be too large for the level: then what to turn is said, and to what', () => {
    const text = both(48);
    expect(remarksOn(text)).toEqual([`${placeOf('{ id: club', text)} too-many-deals`]);
    const advice = adviceOn(text, 'too-many-deals');
    expect(advice).toMatchObject({ code: 'turn-walk-away', party: 'youth', from: '48' });
    // The advice holds: with it the share is what it says.
    if (advice?.code !== 'turn-walk-away') throw new Error('No walk-away of one party would do.');
    const [before, after] = text.split('  - id: youth');
    const turned = `${before}  - id: youth${after?.replace('start: 48', `start: ${advice.to}`)}`;
    const { deals, texts } = verdictOn(turned).tracks[0] ?? { deals: { middle: [] }, texts: 1 };
    expect(Math.max(...deals.middle) / texts).toBeCloseTo(advice.percent / 100, 3);
    expect(codesOn(turned)).toEqual([]);
  });

  it('may be too small', () => {
    expect(codesOn(GOOD.replace('level: standard', 'level: beginner'))).toEqual(['too-few-deals']);
  });

  it('may be nothing in most games', () => {
    expect(codesOn(both(64))).toEqual(['deal-rarely-possible']);
  });

  it('may be nothing, on any day and whatever is drawn: all walk-aways have to be turned then', () => {
    const text = both(80);
    expect(codesOn(text)).toContain('no-deal-possible');
    expect(adviceOn(text, 'no-deal-possible')).toMatchObject({ code: 'turn-walk-aways' });
  });

  it('may be nothing because of red lines alone, which are named where the last of them stands', () => {
    const lines = [
      '  - { party: youth, never: { noise: [at-once, at-eight] }, declared: true, because: No. }',
      '  - { party: town, never: { noise: [at-ten, at-dawn] }, declared: true, because: No. }',
    ];
    const text = GOOD.replace('terms:', [...lines, 'terms:'].join('\n'));
    expect(codesOn(GOOD.replace('terms:', `${lines[0]}\nterms:`))).not.toContain('no-deal-possible');
    expect(remarksOn(text)).toContain(`${placeOf('never: { noise: [at-ten', text)} no-deal-possible`);
    expect(wordsOn(text).join()).toContain('Every text of "club" crosses a red line of town and youth');
  });

  it('is nothing at the level without a deal, and a deal there is remarked on', () => {
    const without = (text: string) => codesOn(text.replace('level: standard', 'level: no-deal'));
    expect(without(both(72))).toEqual([]);
    const found = GOOD.replace('level: standard', 'level: no-deal');
    expect(without(GOOD)).toEqual(['unintended-deal']);
    const advice = adviceOn(found, 'unintended-deal');
    if (advice?.code !== 'turn-walk-away') throw new Error('No walk-away of one party would do.');
    // It does, and a point less does not.
    const turned = (start: number) => {
      const [before = '', after = ''] = found.split(`  - id: ${advice.party}`);
      return codesOn(`${before}  - id: ${advice.party}${after.replace('start: 60', `start: ${start}`)}`);
    };
    expect(turned(Number(advice.to))).toEqual([]);
    expect(turned(Number(advice.to) - 1)).toEqual(['unintended-deal']);
  });
});
