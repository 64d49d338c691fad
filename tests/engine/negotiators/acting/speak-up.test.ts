import { describe, expect, it } from 'vitest';
import { speakUp } from '#engine/negotiators/acting/speak-up.ts';
import { accept, offer, open, openTableAtOpenings, refuse, type Wording } from '../../../support/play.ts';
import { openingScenario } from '../../../support/scenarios.ts';

const [OPENING, MAIN] = [0, 1];

/** The third town, which does not sign the first text, has opened with articles of it. */
function opened(wording: Wording, others: Wording = {}) {
  return openTableAtOpenings(openingScenario())
    .play('a', open(others))
    .play('b', open(others))
    .play('c', open(wording));
}

const written = (table: ReturnType<typeof opened>) => speakUp(table.viewOf('c'), [MAIN])?.move;

describe('a delegation that does not settle a text', () => {
  it('writes to those who do about what it has opened with', () => {
    const move = written(opened({ venue: 'lake' }).skipTo('c'));
    expect(move).toMatchObject({ type: 'offer', track: OPENING, clauses: [{ issue: 0, option: 1 }] });
    expect(move?.type === 'offer' && move.to).toContain(0);
  });

  it('writes nothing where it has asked for nothing, or where the others ask for the same', () => {
    expect(written(opened({}).skipTo('c'))).toBeUndefined();
    expect(written(opened({ venue: 'lake' }, { venue: 'lake' }).skipTo('c'))).toBeUndefined();
  });

  it('writes nothing on a text that it signs', () => {
    const table = opened({ venue: 'lake' }).skipTo('c');
    expect(speakUp(table.viewOf('c'), [OPENING, MAIN])).toBeUndefined();
  });

  it('does not write again before some days have passed', () => {
    const table = opened({ venue: 'lake' })
      .skipTo('c')
      .play('c', offer('opening', ['a'], { venue: 'lake' }));
    table.play('a', refuse());
    const again = written(table);
    expect(again?.type === 'offer' && again.to.includes(0)).toBe(false);
  });

  it('leaves out what the others have agreed on', () => {
    const table = opened({ venue: 'lake', format: 'big' })
      .skipTo('a')
      .play('a', offer('opening', ['b'], { venue: 'lake' }));
    table.play('b', accept()).skipTo('c');
    expect(written(table)).toMatchObject({ clauses: [{ issue: 1, option: 1 }] });
  });
});
