import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { askMatters, offer, openTable, playOut } from '../../../support/play.ts';
import { shippedGame, smallScenario } from '../../../support/scenarios.ts';

describe('the account of a decision', () => {
  it('is given with every move about a text, in whole numbers, the walk-away and all other signatories among them', () => {
    const game = shippedGame('white-house-2025');
    const kinds = new Set<string>();
    const watch: Parameters<typeof playOut>[2] = (state, { move, account }) => {
      if (account === undefined) return;
      kinds.add(move.type);
      const { track, target, onTable = 0, waiting, next = 0, walkAway, signing } = account;
      expect([track, target, onTable, waiting, next, walkAway].every(Number.isSafeInteger)).toBe(true);
      expect(walkAway).toBe(at(at(state.parties, move.party).walkAway, track));
      expect(target).toBeGreaterThanOrEqual(walkAway);
      const others = at(game.common.tracks, track).signatories.filter((party) => party !== move.party);
      if (signing.length > 0) expect(signing.map(({ party }) => party)).toEqual(others);
      expect(signing.every(({ chance }) => chance >= 0 && chance <= 1000)).toBe(true);
    };
    for (const seed of [3, 4, 5]) playOut(game, seed, watch);
    expect([...kinds]).toEqual(expect.arrayContaining(['offer', 'answer', 'vote']));
  });

  it('holds what is on the table against what waiting can bring', () => {
    const table = openTable(smallScenario()).play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }));
    const { account } = negotiate(table.viewOf('b'));
    expect(account).toMatchObject({ track: 0, onTable: 11, signing: [{ party: 0 }] });
  });

  it('has nothing on the table when the party speaks first', () => {
    const { account } = negotiate(openTable(smallScenario()).viewOf('a'));
    expect(account?.onTable).toBeUndefined();
    expect(account?.next).toBeGreaterThanOrEqual(account?.walkAway ?? 0);
  });

  it('is missing where nothing is weighed', () => {
    const table = openTable(smallScenario()).skipTo('b').play('b', askMatters('a', 'water'));
    const decision = negotiate(table.viewOf('a'));
    expect(decision.move.type).toBe('reply');
    expect(decision.account).toBeUndefined();
  });
});
