import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { endingModelOf } from '#session/screens/ending-model-of.ts';
import { accept, callVote, counter, no, offer, refuse, walkOut } from '../support/play.ts';
import { smallScenario, walkAway, withWalkAways } from '../support/scenarios.ts';
import { badSentences } from './bad-sentences.ts';
import { ScriptedGame } from './scripted-game.ts';

/** What is said of each part once the game is over. */
function leftAfter(script: ScriptedGame) {
  const { game, state } = script.passUntil((turn) => turn === 'over').table;
  return endingModelOf(game, state, 0).left;
}

/** The opening text is signed with a format; the main one is not. */
function signedWith(format: string, scenario?: Scenario) {
  return new ScriptedGame(scenario)
    .play('a', offer('opening', ['b'], { venue: 'lake', format }))
    .play('b', accept())
    .play('a', callVote('opening'));
}

describe('what was left on the table', () => {
  it('is, of a signed part, how many texts would have given nobody less and somebody more, and one of them in full', () => {
    const [opening] = leftAfter(signedWith('small'));
    expect(opening).toMatchObject({
      title: 'The talks',
      words: [
        '1 other deal was within reach. The signatories could have signed it instead. It would have given at least one signatory more, and the others no less.',
      ],
      text: {
        parted: 'The closest of them differs from the signed agreement in one article: format.',
        articles: [
          { number: 1, label: 'lake', parted: false, notes: [] },
          { number: 2, label: 'big', parted: true, notes: ['The signed agreement says: small.'] },
        ],
        gains: [
          { mark: 'A', words: '14 points; the signed agreement gives 12' },
          { mark: 'B', words: '11 points; the signed agreement gives 9' },
        ],
      },
    });
  });

  it('is nothing where a signed part cannot be bettered', () => {
    const [opening] = leftAfter(signedWith('big'));
    expect(opening?.text).toBeUndefined();
    expect(badSentences(opening?.words ?? [])).toEqual([]);
  });

  it('is, of an unsigned part, one text that was better than no deal for all, and who stood against it where it parted them', () => {
    const script = new ScriptedGame()
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'small' }))
      .play('b', counter({ venue: 'tower' }))
      .play('a', refuse('too-little', 'venue'));
    const [opening, water] = leftAfter(script);
    expect(opening?.words).toEqual(['1 deal was within reach. It was better than no deal for every signatory.']);
    expect(opening?.text).toMatchObject({
      parted: 'The delegations were divided on 2 articles: venue and format.',
      articles: [
        {
          label: 'lake',
          notes: [
            'The final draft was blank here.',
            'The town of B had last asked for a different answer; the town of A supported it.',
          ],
        },
        { label: 'big' },
      ],
      gains: [{ words: '11 points; no deal gives 8' }, { words: '8 points; no deal gives 7' }],
    });
    expect(water?.words.at(-1)).toBe('It could be signed only after “The talks”.');
  });

  it('says whom the text did not suit that stood at the end', () => {
    const script = signedWith('big')
      .passUntil((turn) => turn === 'talk a')
      .play('a', offer('main', ['b', 'c'], { water: 'nothing', guard: 'base' }))
      .play('b', accept());
    const [, water] = leftAfter(script.passUntil((turn) => turn === 'answer c').play('c', refuse('red-line', 'guard')));
    expect(water?.words[1]).toBe(
      'What was wrong with the final draft: it crossed a red line of the town of C and it was worth less than no deal to the town of A.',
    );
  });

  it('takes the text that was last voted on, where there was a vote', () => {
    const script = signedWith('big')
      .passUntil((turn) => turn === 'talk a')
      .play('a', offer('main', ['b', 'c'], { water: 'meters', guard: 'patrol', costs: 'paid' }))
      .play('b', accept());
    script.passUntil((turn) => turn === 'answer c').play('c', accept());
    script.passUntil((turn) => turn === 'vote c').play('c', no('costs'));
    script.passUntil((turn) => turn === 'talk a').play('a', callVote('main'));
    script.passUntil((turn) => turn === 'vote c').play('c', no('water'));
    const [, water] = leftAfter(script.passUntil((turn) => turn === 'talk a').play('a', walkOut()));
    expect(JSON.stringify(water)).not.toContain('The final draft said');
    expect(JSON.stringify(water)).not.toContain('What was wrong with the final draft');
    expect(water?.text?.heading).toBe('The closest of them to the draft that was last voted on');
  });

  it('says where there was nothing to be signed that not signing was no failure', () => {
    const left = leftAfter(new ScriptedGame(withWalkAways(smallScenario(), walkAway(90))).play('a', walkOut()));
    const none =
      'In the end, there was no deal within reach: none that was better than no deal for every signatory. So leaving without a signature at that point was not a failure.';
    const before =
      'In the end, there was no deal within reach, because there was none on “The talks”, which had to be signed first.';
    expect(left.map(({ words, text }) => [words, text])).toEqual([
      [[none], undefined],
      [[before], undefined],
    ]);
  });
});

describe('what one could have had', () => {
  const ownAfter = (script: ScriptedGame, you: number) => {
    const { game, state } = script.passUntil((turn) => turn === 'over').table;
    return endingModelOf(game, state, you).own;
  };

  it('is said of each part that one had to sign, against no deal and the most that was within reach', () => {
    expect(ownAfter(signedWith('small'), 1)).toEqual([
      '“The talks” gives you 9 points, 2 points more than no deal. You could have got up to 11 points with another deal that was within reach.',
      expect.stringMatching(
        /^You have no deal on “The water”, which leaves you with 18 points\. You could have got up to \d+ points with another deal/,
      ),
    ]);
    expect(ownAfter(signedWith('big'), 1)[0]).toMatch(/None of the deals within reach would have given you more\.$/);
    expect(ownAfter(signedWith('big'), 2)).toHaveLength(1);
  });

  it('is not said where nobody sat in the chair', () => {
    const negotiators = new ScriptedGame(smallScenario(), ['negotiator', 'person', 'person']);
    expect(ownAfter(negotiators, 0)).toEqual([]);
    const { game, state } = negotiators.table;
    expect(endingModelOf(game, state, 0).results.map(({ you }) => you)).toEqual([false, false, false]);
    expect(endingModelOf(game, state, 1).results.map(({ you }) => you)).toEqual([false, true, false]);
  });
});
