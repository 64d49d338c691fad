import { describe, expect, it } from 'vitest';
import { accept, counter, endDay, no, offer, open, refuse, withdraw, yes } from '../../../support/play.ts';
import { openingScenario } from '../../../support/scenarios.ts';
import { ScriptedGame, seen } from '../../scripted-game.ts';

/** Stances on an answer to the venue that a chair is told, of each delegation in one line after its letter. */
function told(game: ScriptedGame, chair: string, label: string): string[] {
  const [venue] = seen(game.sitDown(chair)).tracks[0]?.articles ?? [];
  const marks = venue?.options.find((option) => option.label === label)?.marks ?? [];
  return ['A', 'B', 'C'].flatMap((letter) => {
    const own = marks.filter(({ mark }) => mark === letter).map(({ stance }) => stance);
    return own.length === 0 ? [] : [`${letter} ${own.join(', ')}`];
  });
}

describe('what a delegation is told to think of an answer', () => {
  it('is what it says in public, until it does something about it', () => {
    expect(told(new ScriptedGame(), 'c', 'lake')).toEqual(['A wants', 'B accepts', 'C wants']);
    expect(told(new ScriptedGame(), 'c', 'tower')).toEqual(['A against', 'B wants', 'C accepts']);
  });

  it('is that it has initialled it, whatever it said of it before, and for everybody', () => {
    const game = new ScriptedGame().passUntil((turn) => turn === 'talk b');
    game.play('b', offer('opening', ['a'], { venue: 'tower' })).play('a', accept());
    expect(told(game, 'c', 'tower')).toEqual(['A initialled, opposed', 'B initialled, wants', 'C accepts']);
    expect(told(game, 'c', 'lake')).toEqual(['A wanted', 'B accepts', 'C wants']);
  });

  it('is that it asks for it, for those who were asked alone', () => {
    const game = new ScriptedGame()
      .play('a', offer('opening', ['b'], { venue: 'tower' }))
      .play('b', refuse('too-little', 'venue'));
    expect(told(game, 'b', 'tower')).toEqual(['A asks, opposed', 'B rejected, wanted', 'C accepts']);
    expect(told(game, 'b', 'lake')).toEqual(['A wanted', 'B accepts', 'C wants']);
    expect(told(game, 'c', 'tower')).toEqual(['A against', 'B wants', 'C accepts']);
  });

  it('is that it has rejected it, by a refusal that names the article or by a counter', () => {
    const refused = new ScriptedGame().play('a', offer('opening', ['b'], { venue: 'lake' }));
    expect(told(refused.play('b', refuse('too-little', 'venue')), 'a', 'lake')).toEqual([
      'A wants',
      'B rejected, accepted',
      'C wants',
    ]);
    const countered = new ScriptedGame().play('a', offer('opening', ['b'], { venue: 'lake' }));
    countered.play('b', counter({ venue: 'tower' }));
    expect(told(countered, 'a', 'lake')).toEqual(['A wants', 'B rejected, accepted', 'C wants']);
    expect(told(countered, 'a', 'tower')).toEqual(['A against', 'B wants', 'C accepts']);
    expect(told(countered, 'c', 'lake')).toEqual(['A wants', 'B accepts', 'C wants']);
  });

  it('is not changed by a refusal of the whole offer, which rejects no wording by itself', () => {
    const game = new ScriptedGame().play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }));
    expect(told(game.play('b', refuse('too-little')), 'a', 'lake')).toEqual(['A wants', 'B accepts', 'C wants']);
  });

  it('is as it was once an initial has been taken back', () => {
    const game = new ScriptedGame().play('a', offer('opening', ['b'], { venue: 'lake' })).play('b', accept());
    game.passUntil((turn) => turn === 'talk b').play('b', withdraw('venue'));
    expect(told(game, 'c', 'lake')).toEqual(['A initialled, wants', 'B accepts', 'C wants']);
  });

  it('names the day on which it was rejected', () => {
    const game = new ScriptedGame().play('a', endDay());
    game.passUntil((turn) => turn === 'talk a').play('a', offer('opening', ['b'], { venue: 'lake' }));
    game.play('b', refuse('too-little', 'venue'));
    const [venue] = seen(game.sitDown('a')).tracks[0]?.articles ?? [];
    const [mark] = venue?.options[1]?.marks.filter(({ stance }) => stance === 'rejected') ?? [];
    expect(mark).toMatchObject({ words: 'The town of B rejected it on day 2', known: undefined, because: undefined });
  });

  it('keeps what it has opened with as its opening', () => {
    const game = new ScriptedGame(openingScenario({ positions: [] }), undefined, { a: open({ venue: 'lake' }) });
    expect(told(game, 'b', 'lake')).toEqual(['A wants']);
    game.play('a', offer('opening', ['b'], { venue: 'tower' })).play('b', accept());
    expect(told(game, 'b', 'lake')).toEqual(['A opened']);
    expect(told(game, 'c', 'tower')).toEqual(['A initialled', 'B initialled']);
  });

  it('is what it has voted down, for everybody', () => {
    const game = new ScriptedGame();
    game.play('a', offer('opening', ['b'], { venue: 'lake', format: 'small' })).play('b', accept());
    game.passUntil((turn) => turn.startsWith('vote'));
    while (game.table.turn.startsWith('vote'))
      game.play(game.table.actor, game.table.actor === 'b' ? no('venue') : yes());
    expect(told(game, 'c', 'lake')).toEqual(['A wants', 'B rejected, accepted', 'C wants']);
  });
});
