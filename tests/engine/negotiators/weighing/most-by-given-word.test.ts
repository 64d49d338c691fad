import { describe, expect, it } from 'vitest';
import { mostByGivenWord } from '#engine/negotiators/weighing/most-by-given-word.ts';
import { outlookOn } from '#engine/negotiators/weighing/outlook.ts';
import { withdraw } from '../../../support/play.ts';
import { walkAway } from '../../../support/scenarios.ts';
import { agreedOnHalves } from '../agreed-on-halves.ts';

const OPENING = 0;
const MAIN = 1;

describe('a word given', () => {
  it('limits what is asked for in the days after it to what a text with it can bring', () => {
    const outlook = outlookOn(agreedOnHalves().toRound(2).viewOf('b'), MAIN);
    // Halves, a base and a shared bill.
    expect(mostByGivenWord(outlook)).toBe(30);
    expect(mostByGivenWord(outlookOn(agreedOnHalves().viewOf('b'), OPENING))).toBeUndefined();
  });

  it('no longer does once some days have passed, or once it has been taken back', () => {
    expect(mostByGivenWord(outlookOn(agreedOnHalves().toRound(4).viewOf('b'), MAIN))).toBe(30);
    expect(mostByGivenWord(outlookOn(agreedOnHalves().toRound(5).viewOf('b'), MAIN))).toBeUndefined();
    const table = agreedOnHalves().toRound(2).skipTo('b').play('b', withdraw('water'));
    expect(mostByGivenWord(outlookOn(table.viewOf('b'), MAIN))).toBeUndefined();
  });

  it('nor where no text with it is worth no less than no text', () => {
    const table = agreedOnHalves({ walkAway: { opening: walkAway(7), main: walkAway(31) } });
    expect(mostByGivenWord(outlookOn(table.viewOf('b'), MAIN))).toBeUndefined();
  });
});
