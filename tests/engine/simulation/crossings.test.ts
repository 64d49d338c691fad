import { describe, expect, it } from 'vitest';
import { crossings } from '#engine/simulation/crossings.ts';
import { accept, offer, openTable, yes } from '../../support/play.ts';
import { smallScenario, walkAway, withParty } from '../../support/scenarios.ts';

const WORDING = { venue: 'lake', format: 'small' } as const;

/** a and b have signed the opening: 12 points for a, 9 for b. */
function signed(scenario = smallScenario()) {
  const table = openTable(scenario)
    .play('a', offer('opening', ['b'], WORDING))
    .play('b', accept())
    .toDusk();
  return table.play(table.actor, yes()).play(table.actor, yes());
}

describe('a signature that no negotiator should give', () => {
  it('is not found where everybody has gained', () => {
    const { game, state } = signed();
    expect(state.tracks[0]?.status).toBe('signed');
    expect(crossings(game, state)).toEqual([]);
  });

  it('is one below the walk-away', () => {
    const greedy = withParty(smallScenario(), 'b', { walkAway: { opening: walkAway(20), main: walkAway(18) } });
    const { game, state } = signed(greedy);
    expect(crossings(game, state)).toEqual(['b signed opening for 11 points less than its walk-away']);
  });

  it('is one across a red line', () => {
    const { game, state } = signed();
    const [a, b, ...others] = game.secrets;
    const forbidding = {
      ...game,
      secrets: [a, { ...b, sheets: b?.sheets.map(allForbidden) }, ...others],
    } as typeof game;
    expect(crossings(forbidding, state)).toEqual(['b signed opening across its red line']);
  });
});

function allForbidden<T extends { readonly forbidden: Uint8Array }>(sheet: T): T {
  return { ...sheet, forbidden: sheet.forbidden.map(() => 1) };
}
