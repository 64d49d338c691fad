import { describe, expect, it } from 'vitest';
import {
  accept,
  askLiveWith,
  counter,
  offer,
  open,
  refuse,
  refuseAt,
  reply,
  tellMatters,
} from '../../../support/play.ts';
import { openingScenario, smallScenario } from '../../../support/scenarios.ts';
import { say } from '../../../support/speaker.ts';
import { ScriptedGame, seen } from '../../scripted-game.ts';

/** The thread of a chair with another delegation, by its mark: who speaks, and the heading. */
function thread(game: ScriptedGame, chair: string, mark: string) {
  return seen(game.sitDown(chair)).threads.find((one) => one.mark === mark)?.entries ?? [];
}

const sides = (game: ScriptedGame, chair: string, mark: string) => thread(game, chair, mark).map(({ by }) => by);

describe('a thread', () => {
  it('has an offer and its answer for the two alone, each on its own side', () => {
    const game = new ScriptedGame()
      .play('a', offer('opening', ['b'], { venue: 'tower' }))
      .play('b', refuse('too-little', 'venue'));
    expect(sides(game, 'a', 'B')).toEqual(['you', 'them']);
    expect(sides(game, 'b', 'A')).toEqual(['them', 'you']);
    const [theirs, own] = [thread(game, 'a', 'B').at(-1)?.words, thread(game, 'b', 'A').at(-1)?.words];
    expect(theirs).toMatch(/^We cannot accept your letter because of/);
    expect(theirs).toBe(own);
    expect(thread(game, 'b', 'A').map(({ isClosing }) => isClosing)).toEqual([undefined, true]);
    expect(thread(game, 'a', 'B').map(({ isClosing }) => isClosing)).toEqual([undefined, undefined]);
    expect(sides(game, 'c', 'A')).toEqual([]);
    expect(sides(game, 'c', 'B')).toEqual([]);
  });

  it('tells an own letter by its clauses, as it was drafted', () => {
    const game = new ScriptedGame();
    const session = game.sitDown('a');
    session.pencil(0, 1);
    session.address(1);
    const drafted = seen(session).draft.words;
    expect(drafted).toContain('lake');
    game.play('a', offer('opening', ['b'], { venue: 'lake' }));
    expect(thread(game, 'a', 'B').map(({ words }) => words)).toEqual([drafted]);
  });

  it('tells an own letter to several in the words of its draft, whatever each had been sent before', () => {
    const game = new ScriptedGame().play('a', offer('opening', ['c'], { venue: 'lake' })).play('c', refuse('not-now'));
    game.passUntil((turn) => turn === 'talk a' && game.table.state.round === 2);
    const session = game.sitDown('a');
    session.pencil(1, 1);
    session.pencil(0, 1);
    for (const party of [1, 2]) session.address(party);
    const drafted = seen(session).draft.words;
    expect(drafted).not.toBe('');
    session.send();
    for (const mark of ['B', 'C'])
      expect(
        seen(session)
          .threads.find((one) => one.mark === mark)
          ?.entries.at(-1)?.words,
      ).toBe(drafted);
  });

  it('agrees to the condition of the last refusal, and asks for the rest in return, before and after it is sent', () => {
    const game = new ScriptedGame()
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', refuseAt({ venue: 'tower' }));
    game.passUntil((turn) => turn === 'talk a' && game.table.state.round === 2);
    const session = game.sitDown('a');
    const price = seen(session).ready[0]?.price;
    if (price) session.takeUp(price.draft);
    const drafted = seen(session).draft.words;
    expect(drafted.startsWith(price?.words ?? 'no price')).toBe(true);
    const [agreed, asked] = [price?.words.length, drafted.slice(price?.words.length)];
    expect(agreed).toBeGreaterThan(0);
    expect(asked).toContain('big');
    expect(asked).not.toContain('tower');
    session.send();
    expect(
      seen(session)
        .threads.find(({ mark }) => mark === 'B')
        ?.entries.at(-1)?.words,
    ).toBe(drafted);
  });

  it('says that an answer came after the day had ended, until the person acts', () => {
    const rules = { movesPerRound: 1, walkOut: true, afterSigning: false };
    const game = new ScriptedGame(smallScenario({ rounds: { label: 'day', count: 6 }, rules }));
    const told = () => seen(game.sitDown('a')).threads.map(({ dayOver }) => dayOver);
    game.play('a', offer('opening', ['b'], { venue: 'lake' }));
    expect(told()).toEqual([undefined, undefined]);
    game.play('b', refuse('not-now'));
    game.passUntil((turn) => turn === 'talk a' && game.table.state.round === 2);
    expect(told()).toEqual([say('talks.day-over', { round: 1 }), undefined]);
    game.play('a', offer('opening', ['c'], { venue: 'lake' }));
    expect(told()).toEqual([undefined, undefined]);
  });

  it('says why initials fall that others have replaced', () => {
    const game = new ScriptedGame(smallScenario({ rounds: { label: 'day', count: 6 } }));
    game.play('a', offer('opening', ['b'], { venue: 'lake' })).play('b', accept());
    game
      .passUntil((turn) => turn === 'talk c')
      .play('c', offer('opening', ['a'], { venue: 'tower' }))
      .play('a', accept());
    expect(thread(game, 'b', 'A').at(-1)?.words).toContain('one answer to each article');
  });

  it('has a counter as a letter of its own, and no answer beside it', () => {
    const game = new ScriptedGame()
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', counter({ venue: 'tower', format: 'big' }));
    expect(sides(game, 'a', 'B')).toEqual(['you', 'them']);
    const own = thread(game, 'b', 'A').at(-1)?.words ?? '';
    expect(own.indexOf('big')).toBeLessThan(own.indexOf('tower'));
  });

  it('says that an offer was accepted, and that one was refused', () => {
    const accepted = new ScriptedGame().play('a', offer('opening', ['b'], { venue: 'lake' })).play('b', accept());
    expect(thread(accepted, 'a', 'B').at(-1)?.heading).toContain('accepts');
    expect(thread(accepted, 'b', 'A').at(-1)?.words).toBe(say('talks.we-accept'));
    const refused = new ScriptedGame()
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', refuse('not-now'));
    expect(thread(refused, 'a', 'B').at(-1)?.heading).toContain('refuses');
    expect(thread(refused, 'b', 'A').at(-1)?.words).toBe(say('talks.we-refuse-not-now'));
  });

  it('says that a letter comes besides a refusal of the same day', () => {
    const game = new ScriptedGame().play('a', offer('opening', ['b'], { venue: 'lake' })).play('b', refuse('not-now'));
    game.passUntil((turn) => turn === 'talk b').play('b', offer('opening', ['a'], { venue: 'tower' }));
    game.passUntil((turn) => turn === 'answer a');
    expect(thread(game, 'a', 'B').map(({ heading }) => heading)).toEqual([
      undefined,
      expect.stringMatching(/refuses your letter$/),
      expect.stringMatching(/also proposes$/),
    ]);
  });

  it('has questions, replies and what was told in confidence', () => {
    const game = new ScriptedGame().play('a', askLiveWith('b', 'venue', 'lake')).play('b', reply('yes'));
    expect(sides(game, 'a', 'B')).toEqual(['you', 'them']);
    expect(sides(game, 'c', 'B')).toEqual([]);
    const told = new ScriptedGame().play('a', tellMatters('b', 'venue'));
    expect(sides(told, 'b', 'A')).toEqual(['them']);
    expect(sides(told, 'c', 'A')).toEqual([]);
  });

  it('has opening statements, and as news what the other has agreed with a third if that removes initials of the person', () => {
    const game = new ScriptedGame(openingScenario(), undefined, { b: open({ venue: 'tower' }) });
    expect(thread(game, 'a', 'B').map(({ heading }) => heading)).toEqual([
      expect.stringContaining(say('talks.opening-of', { who: 1 }).split(' ').slice(0, 2).join(' ')),
    ]);
    game.passUntil((turn) => turn === 'talk a');
    game.play('a', offer('opening', ['b'], { venue: 'tower' })).play('b', accept());
    expect(sides(game, 'c', 'B')).not.toContain('news');
    const felled = new ScriptedGame(smallScenario({ channels: [] }))
      .play('a', offer('main', ['c'], { costs: 'shared' }))
      .play('c', accept())
      .play('a', offer('main', ['b'], { costs: 'paid' }))
      .play('b', accept());
    expect(sides(felled, 'c', 'A').at(-1)).toBe('news');
  });

  it('ends with the letter that is to be answered, though another has come after it', () => {
    const game = new ScriptedGame()
      .passUntil((turn) => turn === 'talk b')
      .play('b', offer('opening', ['c'], { venue: 'lake' }))
      .play('b', offer('main', ['c'], { water: 'halves' }))
      .passUntil((turn) => turn === 'answer c');
    const [water, venue] = thread(game, 'c', 'B').slice(-2);
    expect(seen(game.sitDown('c')).letter?.clauses.map(({ label }) => label)).toEqual(['lake']);
    expect(venue?.words).toContain('lake');
    expect(water?.words).not.toContain('lake');
  });

  it('marks what has come since the person last acted', () => {
    const game = new ScriptedGame()
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', refuseAt({ venue: 'tower' }));
    expect(thread(game, 'a', 'B').map(({ isNew }) => isNew)).toEqual([true, true]);
    game.play('a', tellMatters('b', 'venue'));
    expect(thread(game, 'a', 'B').map(({ isNew }) => isNew)).toEqual([false, false, true]);
  });
});
