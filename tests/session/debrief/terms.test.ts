import { expect, it } from 'vitest';
import { talkOf } from '#session/debrief/talk.ts';
import { readGoldenEnding } from '../../replays/golden-files.ts';
import { compileTold } from '../../support/compile-told.ts';
import { finish } from '../../support/finish.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { aloneWithItsNo } from './alone-with-its-no.ts';
import { playedGame } from './played-games.ts';

/** A game of the flagship in which one said no to what was worth it, and games of three villages. */
function games() {
  const { scenario, setup, moves } = readGoldenEnding('opening');
  const game = compileTold(shippedScenario(scenario));
  const golden = { game, setup, moves, talk: finish(talkOf(game, setup, moves, 1)) };
  return [golden, ...[1, 3].map((seed) => playedGame('village-water', seed))];
}

it('names who alone kept a text from being signed, and what that text was worth to it', () => {
  const seen = games().map((played) => {
    const no = aloneWithItsNo(played);
    const here = played.talk.terms.find(({ key }) => key === 'spoiler')?.here;
    expect(here === undefined).toBe(no === undefined);
    if (no === undefined) return 'nobody';
    const { fullName, seatOf } = played.game.scenario.parties[no.who]!;
    const name = seatOf ?? fullName;
    expect(here).toContain(`On ${played.game.say('debrief-talk.day', { round: no.round })} ${name} alone voted no`);
    expect(here).toContain(`worth ${no.isLess ? 'less' : 'no less'} to ${name} than no deal`);
    return no.isLess ? 'less' : 'no less';
  });
  expect(new Set(seen)).toEqual(new Set(['nobody', 'less', 'no less']));
});
