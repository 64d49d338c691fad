import { describe, expect, it } from 'vitest';
import {
  accept,
  answerClaim,
  askLiveWith,
  callVote,
  carry,
  claim,
  counter,
  endDay,
  initial,
  instruct,
  no,
  offer,
  refuse,
  reply,
  withdraw,
  yes,
} from '../support/play.ts';
import { mediatedScenario } from '../support/scenarios.ts';
import { ScriptedGame, seen } from './scripted-game.ts';

const LAKE = offer('opening', ['b'], { venue: 'lake', format: 'big' });
const answersOf = (script: ScriptedGame, party: string) =>
  seen(script.sitDown(party)).answers.map(({ words }) => words);
const turningOf = (script: ScriptedGame, party: string) =>
  seen(script.sitDown(party)).turning.map(({ words }) => words);

describe('an answer to what a person did', () => {
  it('is there beside the letter of another, in the order of a counter of its own', () => {
    const script = new ScriptedGame()
      .play('a', LAKE)
      .play('b', counter({ venue: 'tower' }))
      .play('a', refuse('too-little', 'venue'))
      .play('a', offer('main', ['b'], { water: 'halves' }));
    const { letter, answers } = seen(script.sitDown('b'));
    expect(letter?.heading).toBe('The town of A also proposes');
    expect(answers).toMatchObject([
      { about: 'Your counter-proposal on “The talks”.', words: 'The town of A refuses, because of “venue”.' },
    ]);
  });

  it('is there on the next day too, and beside a vote, where it was the last thing of a day', () => {
    const script = new ScriptedGame()
      .play('a', LAKE)
      .play('b', accept())
      .play('a', askLiveWith('b', 'water', 'halves'))
      .play('b', reply('no'));
    expect(answersOf(script, 'a')).toEqual(['The town of B replies to you about “water”: No.']);
    script.passUntil((turn) => turn === 'vote a');
    const { ballot, answers } = seen(script.sitDown('a'));
    expect(ballot?.why).toBe('Every article has the initials it needs.');
    expect(answers).toMatchObject([
      { heading: 'The town of B replies', about: 'You asked: Could you accept “halves” on “water”?' },
    ]);
    expect(answersOf(script.play('a', yes()), 'a')).toEqual([]);
  });

  it('stands beside a vote that says who has not initialled all that it votes on', () => {
    const script = new ScriptedGame(mediatedScenario()).play('a', LAKE).play('b', accept());
    script.play('a', offer('main', ['c'], { water: 'halves', costs: 'shared' })).play('c', accept());
    script.passUntil((turn) => turn === 'talk b').play('b', initial('water', 'halves'));
    script.play('b', offer('main', ['c'], { guard: 'patrol' })).play('c', accept());
    script.passUntil((turn) => turn === 'vote c');
    expect(seen(script.sitDown('c')).ballot?.why).toBe(
      'Every article has the initials it needs. The town of A and the town of B have not initialled all of them, but must sign, too.',
    );
  });

  it('may be to a claim, to words that a carrier kept back, and to what one said at home', () => {
    const claimed = new ScriptedGame(mediatedScenario()).play('a', claim('b', 'water', 'halves')).play('a', endDay());
    claimed.play('b', answerClaim('deny'));
    expect(seen(claimed.sitDown('a')).answers).toMatchObject([
      { heading: 'The town of B answers your delegation’s claim' },
    ]);
    const held = new ScriptedGame()
      .play('a', instruct('ask'))
      .passUntil((turn) => turn === 'talk b')
      .play('b', offer('main', ['c'], { guard: 'patrol' }))
      .play('a', carry('hold'));
    expect(seen(held.sitDown('b')).answers).toMatchObject([{ heading: 'The town of A holds back your letter' }]);
  });
});

describe('what turns the text or the chances of a signature', () => {
  it('is told on top, the heaviest first, and not again among the news', () => {
    const script = new ScriptedGame()
      .play('a', offer('main', ['c'], { guard: 'patrol' }))
      .play('c', accept())
      .play('a', LAKE)
      .play('b', accept())
      .passUntil((turn) => turn === 'talk b')
      .play('b', withdraw('format'))
      .play('b', callVote('opening'));
    const turning = turningOf(script, 'c');
    expect(turning[0]).toBe('The town of B calls a vote on “The talks”. It is held this evening.');
    expect(turning[1]).toBe('The town of B takes back its initial on “format”.');
    const told = seen(script.sitDown('c')).news.flatMap(({ dispatches, folded }) => [...dispatches, ...folded]);
    expect(told.filter(({ words }) => words.includes('calls a vote') || words.includes('takes back'))).toEqual([]);
  });

  it('is not one’s own doing, nor what an answer tells already', () => {
    const script = new ScriptedGame().play('a', LAKE).play('b', accept());
    expect(turningOf(script, 'a')).toEqual([]);
    expect(turningOf(script, 'b')).toEqual([]);
    const told = seen(script.sitDown('a')).news.flatMap(({ dispatches }) => dispatches.map(({ words }) => words));
    expect(told.join()).not.toContain('Now in the draft');
    expect(turningOf(script, 'c').join()).toContain('initialled by the town of A and the town of B');
  });

  it('is what one has accepted through a carrier, when that takes effect', () => {
    const script = new ScriptedGame()
      .passUntil((turn) => turn === 'talk b')
      .play('b', offer('main', ['c'], { guard: 'patrol' }))
      .passUntil((turn) => turn === 'answer c')
      .play('c', accept());
    script.passUntil(() => script.table.state.round === 3);
    expect(turningOf(script, 'c').join()).toContain(
      'Now in the draft, initialled by you and the town of B: guard: patrol.',
    );
  });

  it('is an initial that settles an article before one that does not', () => {
    const script = new ScriptedGame()
      .play('a', offer('main', ['c'], { water: 'halves', guard: 'patrol' }))
      .play('c', accept())
      .passUntil((turn) => turn === 'talk b')
      .play('b', initial('guard', 'patrol'));
    expect(turningOf(script, 'c')[0]).toBe(
      'The town of B initials guard: patrol. That is enough to put it to the vote.',
    );
  });
});

describe('what is written into the text', () => {
  const tabledIn = (script: ScriptedGame, party: string) =>
    turningOf(script, party).filter((words) => words.startsWith('Now in the draft'));

  const allOfIt = { water: 'halves', guard: 'patrol', costs: 'shared' };

  it('is said to be settled only where it is, by name beside articles that are not', () => {
    const script = new ScriptedGame(mediatedScenario()).passUntil((turn) => turn === 'talk b');
    script.play('b', offer('main', ['c'], { guard: 'patrol', costs: 'shared' })).play('c', accept());
    expect(tabledIn(script, 'a')).toEqual([
      'Now in the draft, initialled by the town of B and the town of C: guard: patrol; costs: shared. That is enough to put “guard” to the vote.',
    ]);
  });

  it('is not told again when another letter says it again', () => {
    const script = new ScriptedGame(mediatedScenario());
    script.play('a', offer('main', ['c'], { guard: 'patrol', costs: 'shared' })).play('c', accept());
    script.play('a', endDay()).passUntil((turn) => turn === 'talk a');
    script.play('a', offer('main', ['c'], allOfIt));
    script.play('c', accept());
    expect(tabledIn(script, 'b')).toEqual([
      'Now in the draft, initialled by the town of A and the town of C: water: halves.',
    ]);
  });

  it('is not settled again by an initial that it did not need', () => {
    const script = new ScriptedGame(mediatedScenario());
    script.play('a', offer('main', ['c'], { costs: 'shared' })).play('c', accept());
    script.passUntil((turn) => turn === 'talk b').play('b', offer('main', ['c'], { costs: 'shared' }));
    script.play('c', accept());
    expect(turningOf(script, 'a').join(' ')).not.toContain('settles');
  });
});

describe('a letter', () => {
  it('says whose initials fall if it is accepted, and whose trust that costs', () => {
    const script = new ScriptedGame()
      .play('a', offer('main', ['c'], { water: 'halves' }))
      .play('c', accept())
      .play('a', offer('main', ['b'], { water: 'meters' }));
    expect(seen(script.sitDown('b')).letter?.fells).toBe('Accepting removes the initials of the town of C.');
  });
});

describe('a letter that was carried', () => {
  it('says so too, though the answer is still to be carried back', () => {
    const script = new ScriptedGame()
      .play('a', offer('main', ['c'], { guard: 'patrol' }))
      .play('c', accept())
      .passUntil((turn) => turn === 'talk b')
      .play('b', initial('guard', 'patrol'))
      .play('b', offer('main', ['c'], { guard: 'base' }))
      .passUntil((turn) => turn === 'answer c');
    expect(seen(script.sitDown('c')).letter?.fells).toContain('the town of A');
  });
});

describe('the way to a signature', () => {
  const agreed = () => new ScriptedGame().play('a', LAKE).play('b', accept());
  const action = (script: ScriptedGame, party: string, key: string) =>
    seen(script.sitDown(party)).actions.find((one) => one.key === key);

  it('leads through the end of the day where all is accepted: a vote need not be called', () => {
    const script = agreed();
    expect(seen(script.sitDown('a')).tracks[0]?.voteToday).toBe(true);
    expect(action(script, 'a', 'callVote:0')?.unavailable).toBe(
      'It is put to the vote this evening anyway: end your day.',
    );
    expect(action(script, 'a', 'endDay')?.label).toBe('End my day and vote');
    // The other part can still be talked about.
    expect(action(script, 'a', 'endDay')).toMatchObject({ isNext: false });
    // A move was made today: there is nothing to ask before it ends.
    expect(action(script, 'a', 'endDay')?.confirm).toBeUndefined();
    expect(action(new ScriptedGame(), 'a', 'endDay')?.confirm).toContain(
      'You lose the 2 moves you have left. The others see that you have nothing to add.',
    );
  });

  it('says that a vote follows on the last day on a part that another part must precede', () => {
    const script = new ScriptedGame().play('a', offer('opening', ['b'], { venue: 'lake' })).play('b', accept());
    script.play('a', offer('main', ['c'], { water: 'halves' })).play('c', accept());
    script.passUntil((turn) => turn === 'talk b').play('b', initial('water', 'halves'));
    script.passUntil((turn) => turn === 'talk c' && script.table.state.round === 4);
    expect(action(script, 'c', 'endDay')).toMatchObject({ label: 'End my day and vote', isNext: true });
  });

  it('says on a ballot on which articles the voter has not agreed', () => {
    const script = new ScriptedGame(mediatedScenario()).play('a', LAKE).play('b', accept());
    script.play('a', offer('main', ['c'], { water: 'halves', costs: 'shared' })).play('c', accept());
    script.passUntil((turn) => turn === 'talk b').play('b', initial('water', 'halves'));
    script.play('b', offer('main', ['c'], { guard: 'patrol' })).play('c', accept());
    script
      .passUntil((turn) => turn === 'vote b')
      .play('b', yes())
      .passUntil((turn) => turn === 'vote b');
    expect(seen(script.sitDown('b')).ballot?.clauses.map(({ title, withoutYours }) => [title, withoutYours])).toEqual([
      ['water', undefined],
      ['guard', undefined],
      ['costs', true],
    ]);
  });

  it('says who has called a vote that one did not call', () => {
    const script = new ScriptedGame()
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept())
      .play('a', callVote('opening'))
      .passUntil((turn) => turn === 'vote a');
    expect(seen(script.sitDown('a')).ballot?.why).toBe('You have called this vote.');
    script.play('a', no('venue'));
    expect(seen(script.sitDown('b')).ballot?.why).toBe('The town of A has called this vote.');
  });
});

describe('what lay on top of an earlier letter', () => {
  it('is there to be unfolded in the news, and not told a second time', () => {
    const script = new ScriptedGame(mediatedScenario())
      .play('a', claim('b', 'water', 'halves'))
      .play('a', offer('main', ['b'], { water: 'halves' }));
    const [onTop = ''] = turningOf(script, 'b');
    expect(onTop).toContain('The town of A says');
    const { news } = seen(
      script
        .play('b', refuse())
        .passUntil((turn) => turn === 'talk b')
        .sitDown('b'),
    );
    expect(news.flatMap(({ dispatches }) => dispatches.map(({ words }) => words))).not.toContain(onTop);
    expect(news.flatMap(({ folded }) => folded.map(({ words }) => words))).toContain(onTop);
  });
});
