import { describe, expect, it } from 'vitest';
import type { Clause } from '#engine/model/moves.ts';
import { withFaceSaved } from '#engine/negotiators/acting/with-face-saved.ts';
import { declare, openTable } from '../../../support/play.ts';
import { smallScenario } from '../../../support/scenarios.ts';

describe('a letter to a table at which somebody has insisted on other words', () => {
  const WATER = 2;
  const [NOTHING, HALVES, METERS] = [0, 1, 2];
  const letter: Clause[] = [{ issue: WATER, option: METERS }];
  const insisted = (option: string) => openTable(smallScenario()).play('a', declare('insist', 'water', option));
  const worded = (option: string, least = 0) =>
    withFaceSaved(insisted(option).viewOf('b'), letter, { options: [METERS, 0, 0], least });

  it('leaves open which of the two is meant', () => {
    expect(worded('halves')).toEqual({
      clauses: [{ issue: WATER, option: HALVES, or: METERS }],
      reasons: [{ code: 'saves-face', issue: WATER, option: HALVES, party: 0 }],
    });
  });

  it('stays firm where its sender could not sign by the other reading, or is publicly against it', () => {
    expect(worded('halves', 1000).clauses).toEqual(letter);
    expect(worded('nothing').clauses).toEqual(letter);
    expect(NOTHING).toBe(0);
  });

  it('stays firm where the words are those insisted on', () => {
    expect(worded('meters').clauses).toEqual(letter);
  });
});
