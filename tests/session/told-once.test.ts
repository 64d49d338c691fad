import { describe, expect, it } from 'vitest';
import { accept, askMatters, consult, endDay, offer, useLever } from '../support/play.ts';
import { smallScenario } from '../support/scenarios.ts';
import { news, ScriptedGame, seen } from './scripted-game.ts';

const PUMP = {
  id: 'pump',
  party: 'a',
  label: 'Open the pump',
  says: 'The town opens its pump.',
  uses: 1,
  effects: [],
  cost: { standing: 5 },
};

const linesAbout = (words: readonly string[], about: RegExp) => words.filter((line) => about.test(line));
const recordOf = (script: ScriptedGame, chair: string) =>
  seen(script.sitDown(chair)).record.flatMap(({ dispatches, folded }) =>
    [...dispatches, ...folded].map(({ words }) => words),
  );

describe('what happened is told once', () => {
  it('a lever and its price at home in one line, and explaining oneself with what it wins back', () => {
    const script = new ScriptedGame(smallScenario({ levers: [PUMP] })).play('a', useLever('pump')).play('a', consult());
    for (const lines of [news(script.sitDown('b')), recordOf(script, 'b')]) {
      expect(linesAbout(lines, /support/i)).toEqual([
        'The town of A acts: Open the pump. The town opens its pump. It loses support at home.',
        'The town of A explains its position at home and wins back support there.',
      ]);
    }
  });

  it('an own offer that has arrived without its words, which the record keeps', () => {
    const script = new ScriptedGame()
      .passUntil((turn) => turn === 'talk b')
      .play('b', offer('main', ['c'], { guard: 'patrol' }))
      .play('b', endDay())
      .passUntil((turn) => turn === 'answer c');
    expect(news(script.sitDown('b'))).toContain(
      'Your offer on “The water” has reached the town of C, carried by the town of A.',
    );
    expect(recordOf(script, 'b')).toContain(
      'Your offer has reached the town of C, carried by the town of A: guard: patrol.',
    );
  });

  it('a question by the paper that asks it, and not among the news', () => {
    const session = new ScriptedGame().play('a', askMatters('b', 'venue')).sitDown('b');
    expect(seen(session).question).toBeDefined();
    expect(linesAbout(news(session), /asks you/)).toEqual([]);
  });

  it('an answer on its way to whoever carries it, who is not told that it carries it', () => {
    const script = new ScriptedGame()
      .passUntil((turn) => turn === 'talk b')
      .play('b', offer('main', ['c'], { guard: 'patrol' }))
      .passUntil((turn) => turn === 'answer c')
      .play('c', accept());
    expect(linesAbout(recordOf(script, 'a'), /accepts/)).toEqual([
      'The town of C accepts the proposal from the town of B.',
    ]);
  });
});
