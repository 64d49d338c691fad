import { describe, expect, it } from 'vitest';
import { rapports } from '#engine/reactions/rapports.ts';
import { accept, answerClaim, claim, endDay, offer, openTable, refuse } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

const asked = () => openTable(smallScenario()).play('a', offer('opening', ['b'], { venue: 'lake' }));

describe('how a delegation and the seat have got on', () => {
  it('is how often they have met, and turned each other down', () => {
    expect(rapports(asked().play('b', accept()).viewOf('a'))[1]).toEqual({ met: 1, turnedDown: 0 });
    const refused = asked().play('b', refuse());
    expect(rapports(refused.viewOf('a'))[1]).toEqual({ met: 0, turnedDown: 1 });
    expect(rapports(refused.viewOf('b'))[0]).toEqual({ met: 0, turnedDown: 1 });
    expect(rapports(refused.viewOf('c'))).toEqual([0, 1, 2].map(() => ({ met: 0, turnedDown: 0 })));
  });

  it('forgets in three days what was turned down', () => {
    const table = asked().play('b', refuse()).play('a', endDay());
    expect(rapports(table.toRound(3).viewOf('a'))[1]?.turnedDown).toBe(1);
    expect(rapports(table.toRound(4).viewOf('a'))[1]?.turnedDown).toBe(0);
  });

  it('leaves promises to trust', () => {
    const table = openTable(smallScenario())
      .play('a', claim('b', 'venue', 'lake'))
      .skipTo('b');
    expect(rapports(table.play('b', answerClaim('confirm')).viewOf('a'))[2]).toEqual({ met: 0, turnedDown: 0 });
  });
});
