import { describe, expect, it } from 'vitest';
import { mandateInSteps } from '#session/screens/mandate-in-steps.ts';

const part = (key: string) => ({ key, heading: key, words: `About ${key}.` });
const MANDATE = ['interests', 'position', 'redLines', 'canOffer', 'answersTo', 'ifNoDeal'].map(part);
const LINE = { never: 'Never “Moscow”.', because: 'A capital of one side.' };

describe('a mandate in steps', () => {
  it('begins with wishes, red lines and no deal', () => {
    const { first, rest } = mandateInSteps({ mandate: MANDATE, redLines: [] });
    expect(first.map(({ key }) => key)).toEqual(['interests', 'redLines', 'ifNoDeal']);
    expect(rest.map(({ key }) => key)).toEqual(['position', 'canOffer', 'answersTo']);
  });

  it('tells red lines by their list, and keeps their paragraph with the rest', () => {
    const { first, rest, hasLooseLines } = mandateInSteps({ mandate: MANDATE, redLines: [LINE] });
    expect(first.filter(({ isListed }) => isListed).map(({ key }) => key)).toEqual(['redLines']);
    expect(rest.map(({ key }) => key)).toContain('redLines');
    expect(hasLooseLines).toBe(false);
  });

  it('has loose red lines where no part is about them', () => {
    expect(mandateInSteps({ mandate: [part('interests')], redLines: [LINE] }).hasLooseLines).toBe(true);
  });
});
