import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receptionFrom } from '#engine/hints/reception.ts';
import { clarityInWords, rangeInWords, receptionInWords } from '#session/words/reception-in-words.ts';
import { smallGame } from '../../support/scenarios.ts';
import { badSentences } from '../bad-sentences.ts';

const GAME = smallGame();

/** All that is said of chances of a refusal, a counter, acceptance of a part and acceptance, in hundredths. */
function said(...hundredths: readonly number[]): string {
  const reception = receptionFrom(
    1,
    hundredths.map((chance) => chance * 10_000),
  );
  return [
    receptionInWords(GAME, 0, reception),
    clarityInWords(GAME, reception.sure),
    rangeInWords(GAME, reception),
  ].join(' ');
}

const chances = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
  .map((cuts) => [0, ...[...cuts].sort((a, b) => a - b), 100])
  .map((cuts) => cuts.slice(1).map((cut, place) => cut - (cuts[place] ?? 0)));

describe('the words for how an offer may land', () => {
  it.each([
    {
      of: [95, 5, 0, 0],
      words:
        'The town of A will very probably refuse. The signs are clear, but signs can mislead. We see no sign of anything else.',
    },
    {
      of: [0, 95, 5, 0],
      words:
        'The town of A will very probably send a counter-proposal. The signs are clear, but signs can mislead. We see no sign of anything else.',
    },
    {
      of: [0, 2, 14, 84],
      words:
        'The town of A will probably accept. The signs are clear, but signs can mislead. If not, acceptance of a part.',
    },
    {
      of: [30, 40, 20, 10],
      words:
        'The town of A may send a counter-proposal. Only a guess. It could be anything from a refusal to acceptance of a part.',
    },
    {
      of: [49, 2, 0, 49],
      words: 'This could go either way. Only a guess. It could be anything from a refusal to acceptance.',
    },
  ])('are of $of: $words', ({ of, words }) => {
    expect(said(...of)).toBe(words);
  });

  it('do not contradict one another, whatever the chances', () => {
    fc.assert(
      fc.property(chances, (of) => {
        const words = said(...of);
        expect(badSentences([words])).toEqual([]);
        expect(words).not.toMatch(/sure/i);
        // What is very likely leaves little else; what is no more than possible leaves more, and is not clear.
        if (words.startsWith('Quite likely'))
          expect(words).toContain('The signs are clear, but signs can mislead. We see no sign of anything else.');
        if (/^(May|Could)/.test(words)) expect(words).not.toMatch(/The signs are clear,|no sign of anything else/);
      }),
    );
  });
});
