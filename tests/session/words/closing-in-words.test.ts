import { describe, expect, it } from 'vitest';
import { closingInWords } from '#session/words/closing-in-words.ts';
import { compileTold } from '../../support/compile-told.ts';
import { shippedScenario } from '../../support/scenarios.ts';

const game = compileTold(shippedScenario('white-house-2025'));
const [US, UKRAINE, RUSSIA] = [0, 1, 2];

describe('closing words after a walk-out', () => {
  it('name two articles of those that both wanted the same on, and the one on which they were apart', () => {
    const apart = { issue: 0, own: { issue: 0, option: 1 }, theirs: { issue: 0, option: 2 } };
    const words = closingInWords(game, { party: UKRAINE, by: RUSSIA, agreed: [1, 2, 3], apart });
    expect(words).toContain('Moscow and we already wanted the same on the format and guarantees');
    expect(words).toContain('We asked to the end for');
    expect(words).not.toContain('foreign forces');
  });

  it('call the one that left "you" where they are told to it', () => {
    const words = closingInWords(game, { party: US, by: RUSSIA, agreed: [1], apart: undefined }, RUSSIA);
    expect(words).toBe('We already agreed with you on the format, and now that is gone.');
  });

  it('regret that there was nothing to agree on, where neither said anything of what the other wanted', () => {
    const words = closingInWords(game, { party: UKRAINE, by: RUSSIA, agreed: [], apart: undefined });
    expect(words).toBe('We regret that Moscow left before we had agreed on anything.');
  });
});
