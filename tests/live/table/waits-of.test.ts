import { describe, expect, it } from 'vitest';
import { waitsOf, waitsSeenBy, waitsSeenByAll } from '#live/table/waits-of.ts';
import { accept, askMatters, callVote, offer, open, PlayTable, yes } from '../../support/play.ts';
import { openingScenario, smallScenario } from '../../support/scenarios.ts';

const [A, B, C] = [0, 1, 2];

describe('who is waited for', () => {
  it('while a letter waits is the one who has it, and to those whom it does not concern the one who has the floor', () => {
    const { state } = new PlayTable(smallScenario()).play('a', offer('opening', ['b'], { venue: 'tower' }));
    expect(waitsOf(state)).toEqual({ parties: [B], kind: 'answer' });
    expect([A, B, C].map((party) => waitsSeenBy(state, party))).toEqual([[B], [B], [A]]);
    expect(waitsSeenByAll(state)).toEqual({ parties: [A], kind: 'talk' });
  });

  it('while a question waits is known to the two of them in the same way', () => {
    const { state } = new PlayTable(smallScenario()).play('a', askMatters('b', 'venue'));
    expect([A, B, C].map((party) => waitsSeenBy(state, party))).toEqual([[B], [B], [A]]);
  });

  it('at a vote is everybody who has not voted, as all can at once', () => {
    const table = new PlayTable(smallScenario())
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept())
      .play('a', callVote('opening'))
      .toDusk();
    const [first = -1, second = -1] = waitsOf(table.state)?.parties ?? [];
    expect(table.turn).toMatch(/^vote/);
    expect(waitsSeenBy(table.state, first)).toEqual([first, second]);
    expect(waitsSeenBy(table.state, second)).toEqual([first, second]);
    table.play(table.actor, yes());
    expect(waitsSeenByAll(table.state)).toEqual({ parties: [second], kind: 'vote' });
  });

  it('before the first day is everybody who has not opened', () => {
    const table = new PlayTable(openingScenario(), {}, true);
    expect(waitsSeenByAll(table.state)).toEqual({ parties: [A, B, C], kind: 'open' });
    table.play('a', open());
    expect(waitsSeenBy(table.state, A)).toEqual([B, C]);
  });

  it('is nobody once the game is over', () => {
    const table = new PlayTable(smallScenario());
    table.toEnding();
    expect(waitsOf(table.state)).toBeUndefined();
    expect(waitsSeenBy(table.state, A)).toEqual([]);
  });
});
