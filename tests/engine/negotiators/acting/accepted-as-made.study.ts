import { describe, expect, it } from 'vitest';
import { byId } from '#engine/model/ids.ts';
import { counteringRefusal } from '#engine/moves/answer.ts';
import { broughtUpToDate } from '#engine/negotiators/acting/brought-up-to-date.ts';
import type { SeenOffer } from '#engine/views/seen-offer.ts';
import type { View } from '#engine/views/view.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { playOut } from '../../../support/play.ts';
import { shippedGame } from '../../../support/scenarios.ts';

describe('an offer to several', () => {
  it('is accepted as it was made by one that would counter with just that', () => {
    const found = acceptedAsMade();
    expect(found.length).toBeGreaterThan(0);
    for (const { view, offer: made } of found) expect(broughtUpToDate(view, made)).not.toBe(made);
  });
});

/** Overtaken offers that negotiators accept all the same, of the first game in which any are: they are rare. */
function acceptedAsMade() {
  const games = ['strait-of-amarel', 'versailles-1919', 'getting-to-the-table', 'white-house-2025'].map(shippedGame);
  const found: { readonly view: View; readonly offer: SeenOffer }[] = [];
  for (let seed = 1; seed <= 60; seed += 1) {
    for (const game of games) {
      playOut(game, seed, (state, { move }) => {
        if (move.type !== 'answer' || move.response !== 'accept') return;
        const view = viewFor(game, state, move.party);
        const made = byId(view.offers, move.offer);
        const isOpen = counteringRefusal(game.common, view, made) === undefined;
        if (isOpen && broughtUpToDate(view, made) !== made) found.push({ view, offer: made });
      });
      if (found.length > 0) return found;
    }
  }
  return found;
}
