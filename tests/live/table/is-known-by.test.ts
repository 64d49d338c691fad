import { describe, expect, it } from 'vitest';
import { offeredKey, reasonsSaid, votedKey } from '#engine/negotiators/telling/reasons-given.ts';
import { isKnownBy } from '#live/table/is-known-by.ts';
import { type Act, accept, callVote, offer, PlayTable, refuse, yes } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

/** Key of what somebody says of a move that it makes now. */
function keyOf(table: PlayTable, party: string, act: Act): string {
  const decision = { move: table.moveOf(party, act), reasons: [{ code: 'nothing-new' }] } as const;
  return reasonsSaid(table.viewOf(party), decision)[0]?.[0] ?? '';
}

const knowing = (table: PlayTable, key: string) =>
  ['a', 'b', 'c'].filter((party) => isKnownBy(table.viewOf(party), key)).join(' ');

describe('reasons are for those who know what they are for', () => {
  it('of a letter and of its answer, the two of them', () => {
    const table = new PlayTable(smallScenario());
    const offered = keyOf(table, 'a', offer('opening', ['b'], { venue: 'tower' }));
    expect(knowing(table, offered)).toBe('');
    table.play('a', offer('opening', ['b'], { venue: 'tower' }));
    expect(knowing(table, offered)).toBe('a b');
    const answered = keyOf(table, 'b', refuse());
    expect(knowing(table, answered)).toBe('');
    expect(knowing(table.play('b', refuse()), answered)).toBe('a b');
  });

  it('of a letter that is carried, at once its carrier, and its addressee when it comes', () => {
    const table = new PlayTable(smallScenario({ channels: [{ between: ['a', 'b'], kind: 'relayed' }] }));
    table.play('a', offer('opening', ['b'], { venue: 'tower' }));
    const offered = offeredKey(table.state.offers[0]?.id ?? -1);
    expect(knowing(table, offered)).toBe('a c');
    expect(knowing(table.toRound(2), offered)).toBe('a b c');
  });

  it('of a vote, everybody once all have voted', () => {
    const table = new PlayTable(smallScenario())
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept())
      .play('a', callVote('opening'))
      .toDusk();
    const voted = votedKey(1, 0, table.state.toAct?.party ?? -1);
    table.play(table.actor, yes());
    expect(knowing(table, voted)).toBe('');
    expect(knowing(table.play(table.actor, yes()), voted)).toBe('a b c');
  });

  it('of a line, whoever sees so many', () => {
    const table = new PlayTable(smallScenario());
    const lines = table.viewOf('c').record.length;
    expect([lines - 1, lines].map((line) => knowing(table, `line:${line}`).includes('c'))).toEqual([true, false]);
  });
});
