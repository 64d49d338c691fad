import { describe, expect, it } from 'vitest';
import { chairsApart } from '#engine/hindsight/chairs-apart.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { endingModelOf } from '#session/screens/ending-model-of.ts';
import { compileTold } from '../support/compile-told.ts';
import { accept, callVote, offer, refuse } from '../support/play.ts';
import { shippedScenario, smallScenario, walkAway, withWalkAways } from '../support/scenarios.ts';
import { badSentences } from './bad-sentences.ts';
import { ScriptedGame } from './scripted-game.ts';

/** How it went for a chair once the game is over. */
function verdictAfter(script: ScriptedGame, you = 0) {
  const { game, state } = script.passUntil((turn) => turn === 'over').table;
  return endingModelOf(game, state, you).verdict;
}

function signedWith(format: string, scenario?: Scenario) {
  return new ScriptedGame(scenario)
    .play('a', offer('opening', ['b'], { venue: 'lake', format }))
    .play('b', accept())
    .play('a', callVote('opening'));
}

describe('how it went for oneself', () => {
  it('is a line over all that one signs, with what was within reach, and the better text with its price', () => {
    const verdict = verdictAfter(signedWith('small'));
    expect(verdict?.line).toMatchObject({ signed: true });
    const { noDeal = 0, have = 0, reach = 0, best = 0 } = verdict?.line ?? {};
    expect(noDeal).toBeLessThan(have);
    expect(have).toBeLessThan(reach);
    expect(reach).toBeLessThanOrEqual(best);
    expect(verdict?.words).toBe(
      'Only one part was signed. It is better for you than no deal, but a better deal was within reach.',
    );
    expect(verdict?.better.words.length).toBeGreaterThan(0);
  });

  it('is no deal where nothing was signed, with the refusal of what the better text says', () => {
    const script = new ScriptedGame()
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', refuse('too-little', 'format'));
    const verdict = verdictAfter(script);
    expect(verdict?.words).toBe('You ended without a deal, although a deal that was better for you was within reach.');
    expect(verdict?.line.have).toBe(verdict?.line.noDeal);
    expect(verdict?.better).toMatchObject({
      about: 'The talks',
      signed: false,
      rows: [
        { title: 'venue', was: 'Left blank', better: 'lake' },
        { title: 'format', was: 'Left blank', better: 'big' },
      ],
    });
    expect(verdict?.moments.map(({ day, deed, meant }) => [day.short, deed, meant])).toEqual([
      [
        '4',
        '“The talks” was never signed. The delegations could not agree on 2 articles: venue and format.',
        'So “The water” could not be signed either.',
      ],
      [
        '1',
        'The town of B refused “big” on “format”.',
        'The better deal has this answer. You would have got 11 points from that deal, instead of 8 from no deal.',
      ],
    ]);
  });

  it('is called the same as no deal, in all places, where the numbers that are read are the same', () => {
    const close = signedWith('small', withWalkAways(smallScenario(), walkAway(12.01)));
    const { game, state } = close.passUntil((turn) => turn === 'over').table;
    const { verdict, own, results } = endingModelOf(game, state, 0);
    expect(verdict?.line).toMatchObject({ noDeal: 24, have: 24 });
    expect(verdict?.words).toMatch(/^You signed a deal that is worth exactly as much to you as no deal/);
    expect(own[0]).toMatch(/^“The talks” gives you 12 points, the same as no deal\./);
    expect(results[0]?.perTrack[0]?.worth).toMatchObject({ points: 12, walkAway: 12, verdict: 'theirs-same' });
  });

  it('says so where nothing better could have been signed', () => {
    const verdict = verdictAfter(new ScriptedGame(withWalkAways(smallScenario(), walkAway(90))));
    expect(verdict?.words).toBe(
      'You ended without a deal. By the end, no deal that was better for you was within reach.',
    );
    expect(verdict?.line.reach).toBeUndefined();
    expect(verdict?.better).toMatchObject({ is: 'none', rows: [] });
    expect(verdict?.moments.map(({ deed }) => deed)).toEqual([
      expect.stringMatching(/^“The talks” was never signed\./),
    ]);
  });

  it('is said in whole sentences from every chair', () => {
    for (const you of [0, 1, 2]) {
      const verdict = verdictAfter(signedWith('big'), you);
      const said = [verdict?.words ?? '', ...(verdict?.better.words ?? [])];
      const moments = (verdict?.moments ?? []).flatMap(({ deed, meant }) => [deed, meant]);
      expect(badSentences([...said, ...moments])).toEqual([]);
    }
  });
});

describe('the other chairs', () => {
  it('begin with the one whose mandate goes most against that of one’s own', () => {
    const game = compileTold(shippedScenario('white-house-2025'));
    const named = (party: number) => chairsApart(game, party).map((other) => game.scenario.parties[other]?.id);
    expect(named(1)[0]).toBe('russia');
    expect(named(2)[0]).toBe('ukraine');
    expect(named(1)).toHaveLength(3);
  });
});
