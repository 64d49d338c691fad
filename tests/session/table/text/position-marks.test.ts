import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { shippedScenario } from '../../../support/scenarios.ts';
import { ScriptedGame, seen } from '../../scripted-game.ts';

const REMOTE = 2;
const ONE_DAY = 1;

/** Words for the stances on one day of work from home, as one chair reads them, with the evidence. */
function stances(seat: string): string[] {
  const [contract] = seen(new ScriptedGame(shippedScenario('job-offer')).sitDown(seat)).tracks;
  const { marks } = at(at(contract?.articles ?? [], REMOTE).options, ONE_DAY);
  return marks.map(({ words, known, tag }) => `${words}: ${known ?? 'no word'} (${tag})`);
}

describe('a stance that no source tells', () => {
  it('is inferred of another delegation, and simply known of the own one', () => {
    expect(stances('firm')).toContain('You could accept it: no word (own)');
    expect(stances('candidate')).toContain('The firm could accept it: inferred (inferred)');
  });
});
