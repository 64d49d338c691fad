import { describe, expect, it } from 'vitest';
import { accept, askLiveWith, offer, refuse, refuseAt, reply } from '../../../support/play.ts';
import { smallScenario } from '../../../support/scenarios.ts';
import { ScriptedGame, seen } from '../../scripted-game.ts';

const asked = () => new ScriptedGame().play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }));

describe('ready replies', () => {
  it('are there for a refusal alone', () => {
    expect(seen(asked().play('b', accept()).sitDown('a')).ready).toEqual([]);
    expect(seen(asked().play('b', refuse('too-little', 'venue')).sitDown('a')).ready.map(({ party }) => party)).toEqual(
      [1],
    );
  });

  it('pay the price that was named, with all else as it was offered, as soon as another letter may be sent', () => {
    const game = asked().play('b', refuseAt({ venue: 'tower' }));
    const [today] = seen(game.sitDown('a')).ready;
    const offered = today?.again.draft.clauses ?? [];
    expect(today?.price).toMatchObject({ unsendable: expect.any(String), isForTomorrow: true });
    game.passUntil((turn) => turn === 'talk a' && game.table.state.round === 2);
    const [next] = seen(game.sitDown('a')).ready;
    expect(next?.price).toMatchObject({ unsendable: undefined, isForTomorrow: false });
    const paid = next?.price?.draft.clauses ?? [];
    expect(paid.filter(({ issue }) => issue !== 0)).toEqual(offered.filter(({ issue }) => issue !== 0));
    expect(paid.map(({ issue, option }) => [issue, option])).not.toEqual(
      offered.map(({ issue, option }) => [issue, option]),
    );
  });

  it('pay no price for an answer once the other has said that it could accept a different one', () => {
    const isPriced = (word: 'yes' | 'no') => {
      const game = asked().play('b', refuseAt({ venue: 'tower' }));
      game.passUntil((turn) => turn === 'talk a' && game.table.state.round === 2);
      game.play('a', askLiveWith('b', 'venue', 'lake')).play('b', reply(word));
      game.passUntil((turn) => turn === 'talk a' && game.table.state.round === 3);
      return seen(game.sitDown('a')).ready.map(({ price }) => price !== undefined);
    };
    expect(isPriced('no')).toEqual([true]);
    expect(isPriced('yes')).toEqual([false]);
  });

  it('tell of no tomorrow on the last day', () => {
    const game = new ScriptedGame();
    game.passUntil((turn) => turn === 'talk a' && game.table.state.round === 4);
    game.play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' })).play('b', refuseAt({ venue: 'tower' }));
    expect(seen(game.sitDown('a')).ready[0]?.price).toMatchObject({
      unsendable: expect.any(String),
      isForTomorrow: false,
    });
  });

  it('keep a price while the two talk about another part', () => {
    const game = asked().play('b', refuseAt({ venue: 'tower' }));
    game.play('a', offer('main', ['b'], { guard: 'patrol' })).play('b', accept());
    game.passUntil((turn) => turn === 'talk a' && game.table.state.round === 2);
    expect(seen(game.sitDown('a')).ready.map(({ price }) => price?.draft.track)).toEqual([0]);
  });

  it('are gone once the two have written to each other again', () => {
    const game = asked().play('b', refuse('too-little', 'venue'));
    game.passUntil((turn) => turn === 'talk b' && game.table.state.round === 2);
    game.play('b', offer('opening', ['a'], { venue: 'tower' }));
    game.play('a', refuse('not-now'));
    game.passUntil((turn) => turn === 'talk a');
    expect(seen(game.sitDown('a')).ready).toEqual([]);
  });

  it('ask about the article in dispute first, for the wording that is worth most to the person', () => {
    const [ready] = seen(asked().play('b', refuse('too-little', 'venue')).sitDown('a')).ready;
    const speech = ready?.question?.speech;
    expect(speech).toMatchObject({ type: 'ask', to: 1, issue: 0 });
    expect(ready?.question?.words).toMatch(/\?$/);
  });

  it('ask for no answer that is worth little to the person', () => {
    const game = new ScriptedGame(smallScenario({ positions: [] }));
    game.play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' })).play('b', refuse('too-little', 'venue'));
    const { ready, you, tracks } = seen(game.sitDown('a'));
    const speech = ready[0]?.question?.speech;
    const venue = tracks[0]?.articles.find(({ issue }) => issue === 0);
    const worth = venue?.options.map(({ points }) => points) ?? [];
    expect(you).toBe(0);
    if (speech?.type === 'ask' && speech.what === 'could-live-with') {
      expect(2 * (worth[speech.option] ?? 0)).toBeGreaterThan(Math.max(...worth));
    } else expect(speech).toMatchObject({ type: 'ask', what: 'matters', issue: 0 });
  });

  it('ask for no answer that the person never signs', () => {
    const small = smallScenario({ positions: [] });
    const ask = (never: readonly string[]) => {
      const redLines = [{ party: 'a', never: { venue: never }, declared: false, because: 'Never.' }];
      const game = new ScriptedGame({ ...small, redLines })
        .play('a', offer('opening', ['b'], { format: 'big' }))
        .play('b', refuse('too-little', 'venue'));
      return seen(game.sitDown('a')).ready[0]?.question?.speech;
    };
    expect(ask(['tower'])).toMatchObject({ what: 'could-live-with', issue: 0, option: 1 });
    expect(ask(['tower', 'lake'])).not.toMatchObject({ option: 1 });
  });

  it('ask nothing about an answer on which the position is known', () => {
    const position = { party: 'b', date: undefined, source: undefined, tag: 'stated' } as const;
    const positions = ['lake', 'tower'].map((option) => ({
      ...position,
      issue: 'venue',
      option,
      stance: 'never' as const,
    }));
    const known = new ScriptedGame(smallScenario({ positions }))
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', refuse('too-little', 'venue'));
    const [ready] = seen(known.sitDown('a')).ready;
    const speech = ready?.question?.speech;
    expect(speech).toMatchObject({ type: 'ask', to: 1 });
    expect(speech).not.toMatchObject({ issue: 0, option: 1 });
    expect(speech).not.toMatchObject({ issue: 0, option: 2 });
  });
});
