import { describe, expect, it } from 'vitest';
import { trustAfterBreach, trustBetween } from '#engine/ledgers/trust.ts';
import { endingModelOf } from '#session/screens/ending-model-of.ts';
import { accept, callVote, counter, offer, refuse } from '../support/play.ts';
import { badSentences } from './bad-sentences.ts';
import { ScriptedGame } from './scripted-game.ts';

/** What the first chair is asked about each part once the game is over. */
function asked(script: ScriptedGame) {
  const { game, state } = script.passUntil((turn) => turn === 'over').table;
  return { state, choices: endingModelOf(game, state, 0).left.map(({ choice }) => choice) };
}

const signed = () =>
  new ScriptedGame()
    .play('a', offer('opening', ['b'], { venue: 'lake', format: 'small' }))
    .play('b', accept())
    .play('a', callVote('opening'));

describe('whether one would open what is signed again for a better text', () => {
  it('is answered with what the others would have, what it costs in trust, and what holds while it is open', () => {
    const { state, choices } = asked(signed());
    const [yes, no] = choices[0]?.answers ?? [];
    const trust = [trustBetween(state, 1, 0), trustAfterBreach(state, 1, 0)].map((each) => Math.round(each / 10));
    expect(yes?.follows).toEqual([
      'The other signatories would all gain from this deal, so they would have a reason to sign again.',
      `To reopen an agreement is to break a promise. How far each signatory would trust you, out of 100: the town of B (${trust[0]} before, ${trust[1]} after).`,
      expect.stringMatching(
        /^Until everyone signs again, there is no agreement\. No deal is worth \d+ points? to you; the signed agreement, 12; this deal, 14\.$/,
      ),
    ]);
    expect(no?.follows).toEqual(['You keep 12 points and everyone’s trust. This deal would have given you 14.']);
    expect(badSentences([...(yes?.follows ?? []), ...(no?.follows ?? [])])).toEqual([]);
  });

  it('is not asked where no text was better', () => {
    const best = new ScriptedGame()
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept())
      .play('a', callVote('opening'));
    expect(asked(best).choices[0]).toBeUndefined();
  });
});

describe('whether one would have signed a better text', () => {
  it('is answered with what it brings against no deal, and who had to give ground', () => {
    const { choices } = asked(
      new ScriptedGame()
        .play('a', offer('opening', ['b'], { venue: 'lake', format: 'small' }))
        .play('b', counter({ venue: 'tower' }))
        .play('a', refuse('too-little', 'venue')),
    );
    const [yes, no] = choices[0]?.answers ?? [];
    expect(yes?.follows[0]).toMatch(/^You would have [\d.]+ points?, instead of [\d.]+ from no deal/);
    expect(yes?.follows.join(' ')).toContain('The town of B wanted some different answers at the end');
    expect(no?.follows).toEqual([expect.stringMatching(/^Then you still have no deal: [\d.]+ points? for you\.$/)]);
  });
});
