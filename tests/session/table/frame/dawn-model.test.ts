import { describe, expect, it } from 'vitest';
import { openSession } from '#session/running/local-session.ts';
import type { DawnModel } from '#session/table/frame/dawn-model.ts';
import { endDay, offer, openTableAtOpenings } from '../../../support/play.ts';
import { smallScenario } from '../../../support/scenarios.ts';
import { ScriptedGame } from '../../scripted-game.ts';

const dawnOf = (game: ScriptedGame, seat: string): DawnModel | undefined =>
  game.sitDown(seat).store.getState().table.dawn;

describe('what a person is told before its first decision', () => {
  it('is whom it speaks for, what it signs with whom by when, and what no deal is worth', () => {
    const dawn = dawnOf(new ScriptedGame(), 'a');
    expect(dawn?.speaksFor).toBe('You speak for the town of A.');
    expect(dawn?.goals.map(({ words }) => words)).toEqual([
      'Sign “The talks” with the town of B by day 2.',
      'Then sign “The water” with the town of B and the town of C by day 4.',
    ]);
    expect(dawn?.goals.map(({ signatories }) => signatories.length)).toEqual([2, 3]);
    expect(dawn?.worth).toMatchObject({ walkAway: 8, best: 14, about: expect.stringContaining('“The talks”') });
    expect(dawn?.first).toBe('talk');
  });

  it('is, of a part that it does not sign, who does; and what the first one that it signs is worth', () => {
    const dawn = dawnOf(new ScriptedGame(), 'c');
    expect(dawn?.goals[0]?.words).toBe(
      'The town of A and the town of B sign “The talks” by day 2. You can help or hinder them.',
    );
    expect(dawn?.worth).toMatchObject({ walkAway: 16, about: expect.stringContaining('“The water”') });
  });

  it('is what each other delegation says most decidedly, on record before what is inferred', () => {
    const position = { party: 'b', date: undefined, source: undefined } as const;
    const positions = [
      { ...position, issue: 'venue', option: 'tower', stance: 'wants', tag: 'inferred' },
      { ...position, issue: 'format', option: 'big', stance: 'accepts', tag: 'stated' },
      { ...position, issue: 'water', option: 'halves', stance: 'never', tag: 'stated', because: 'It is our river.' },
    ] as const;
    const [voice, ...others] = dawnOf(new ScriptedGame(smallScenario({ positions })), 'a')?.voices ?? [];
    expect(voice).toMatchObject({ known: 'stated' });
    expect(voice?.words).toBe('The town of B will never accept “halves” on “water”');
    expect(others).toEqual([]);
    const [inferred] = dawnOf(new ScriptedGame(smallScenario({ positions: [positions[0]] })), 'a')?.voices ?? [];
    expect(inferred).toMatchObject({ known: 'inferred' });
  });

  it('is over once it has acted, and after the first round', () => {
    const game = new ScriptedGame().play('a', offer('opening', ['b'], { venue: 'lake' }));
    expect(dawnOf(game, 'a')).toBeUndefined();
    expect(dawnOf(game, 'c')).toBeDefined();
    expect(dawnOf(new ScriptedGame().play('a', endDay()).play('b', endDay()).play('c', endDay()), 'b')).toBeUndefined();
  });

  it('leads on to an opening statement where one is asked for', () => {
    const scenario = smallScenario({ rules: { movesPerRound: 2, walkOut: true, openings: true } });
    const { game, state } = openTableAtOpenings(scenario);
    const session = openSession(game, state.setup, state.toAct?.party ?? 0, []);
    expect(session.store.getState().table).toMatchObject({ asked: 'open', dawn: { first: 'open' } });
  });
});
