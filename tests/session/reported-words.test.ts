import { expect, it } from 'vitest';
import { smallScenario } from '../support/scenarios.ts';
import { ScriptedGame, seen } from './scripted-game.ts';

const claim = { id: 'swim', by: 'a', about: 'b', issue: 'venue', options: ['lake'], words: 'They want to swim.' };
const sources = { gazette: { outlet: 'The Lake Gazette', date: '2026-03-03', says: 'Somebody of town A has talked.' } };

/** The claim as it stands below its article and in the list with sources, for one chair. */
function toldAt(chair: string, source?: string): string[] {
  const game = new ScriptedGame(smallScenario({ claims: [{ ...claim, source }], sources }));
  const { tracks } = seen(game.sitDown(chair));
  const [shown] = tracks[0]?.articles[0]?.claims ?? [];
  return [shown?.brief ?? '', shown?.words ?? ''];
}

it('what a paper reports as said by the person names the paper', () => {
  for (const words of toldAt('a', 'gazette'))
    expect(words).toContain('According to The Lake Gazette, you said: They want to swim.');
});

it('what no paper is named for is told as before, and so is what another delegation says', () => {
  for (const words of toldAt('a')) expect(words).toContain('You say: They want to swim.');
  expect(toldAt('c', 'gazette')[1]).toBe('The town of A says: They want to swim.');
});
