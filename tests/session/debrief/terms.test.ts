import { expect, it } from 'vitest';
import { talkOf } from '#session/debrief/talk.ts';
import { finish } from '../../support/finish.ts';
import { accept, callVote, no, offer, openTable, type PlayTable, type Wording, yes } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';
import { aloneWithItsNo } from './alone-with-its-no.ts';
import { type PlayedGame, playedGame } from './played-games.ts';

/** The talks are signed, and the three delegations vote on a text for the water on the last day. */
function votedOn(text: Wording): PlayTable {
  return openTable(smallScenario())
    .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
    .play('b', accept())
    .play('a', callVote('opening'))
    .toDusk()
    .everybodySigns()
    .toRound(4)
    .skipTo('a')
    .play('a', offer('main', ['b', 'c'], text))
    .play('b', accept())
    .play('c', accept())
    .toDusk();
}

function talkedOver(table: PlayTable): Pick<PlayedGame, 'game' | 'setup' | 'moves' | 'talk'> {
  const { game, moves } = table;
  const { setup, ending } = table.state;
  expect(ending).toBeDefined();
  return { game, setup, moves, talk: finish(talkOf(game, setup, moves, 1)) };
}

const WORTH_IT: Wording = { water: 'halves', costs: 'shared' };
/** Worth 12 to c, which has 16 without a deal. */
const TOO_LITTLE: Wording = { water: 'nothing', guard: 'patrol', costs: 'open' };

it.each([
  ['nobody', () => talkedOver(votedOn(WORTH_IT).everybodySigns())],
  ['no less', () => talkedOver(votedOn(WORTH_IT).play('a', yes()).play('b', yes()).play('c', no('water')))],
  ['less', () => talkedOver(votedOn(TOO_LITTLE).play('a', yes()).play('b', yes()).play('c', no('water')))],
  // Two say no: neither of them alone.
  ['nobody', () => talkedOver(votedOn(TOO_LITTLE).play('a', yes()).play('b', no('water')).play('c', no('water')))],
  [undefined, () => playedGame('village-water', 1)],
] as const)('names who alone kept a text from being signed, and what that text was worth to it: %s', (worth, play) => {
  const played = play();
  const refused = aloneWithItsNo(played);
  const here = played.talk.terms.find(({ key }) => key === 'spoiler')?.here;
  expect(here === undefined).toBe(refused === undefined);
  if (worth !== undefined) expect(worthOf(refused)).toBe(worth);
  if (refused === undefined) return;
  const { fullName, seatOf } = played.game.scenario.parties[refused.who]!;
  const name = seatOf ?? fullName;
  expect(here).toContain(`On ${played.game.say('debrief-talk.day', { round: refused.round })} only ${name} voted no`);
  expect(here).toContain(
    worthOf(refused) === 'less' ? 'worth less to it than no deal' : 'at least as good for it as no deal',
  );
});

function worthOf(refused: ReturnType<typeof aloneWithItsNo>): 'nobody' | 'less' | 'no less' {
  if (refused === undefined) return 'nobody';
  return refused.isLess ? 'less' : 'no less';
}
