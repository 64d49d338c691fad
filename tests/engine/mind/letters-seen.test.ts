import { describe, expect, it } from 'vitest';
import { lettersSeen } from '#engine/mind/letters-seen.ts';
import { newSeatMemory } from '#engine/views/seat-memory.ts';
import type { View } from '#engine/views/view.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { playOut } from '../../support/play.ts';
import { shippedGame } from '../../support/scenarios.ts';

const game = shippedGame('white-house-2025');
const PARTY = 1;

/** The options of an issue that letters from some parties ask for, found option by option. */
function optionsAsked({ offers }: View, isFrom: (party: number) => boolean, issue: number): number[] {
  const asked = offers
    .filter(({ from }) => isFrom(from))
    .flatMap(({ clauses }) => clauses.filter((clause) => clause.issue === issue))
    .flatMap(({ option, or }) => (or === undefined ? [option] : [option, or]));
  return [...new Set(asked)].sort((a, b) => a - b);
}

function optionsOf(bits: number | undefined): number[] {
  return Array.from({ length: 12 }, (_, option) => option).filter(
    (option) => Math.floor((bits ?? 0) / 2 ** option) % 2,
  );
}

/** Calls back with each view of a game, which share one mind. */
function eachView(callback: (view: View) => void): void {
  const memory = newSeatMemory();
  playOut(game, 11, (state) => callback(viewFor(game, state, PARTY, memory)));
}

describe('what letters come to, as a seat takes them in', () => {
  it('is what a search of all letters finds at every moment', () => {
    eachView((view) => {
      const seen = lettersSeen(view);
      const own = view.offers.filter(({ from }) => from === PARTY);
      view.common.issues.forEach((_, issue) => {
        for (const party of view.parties.keys()) {
          expect(optionsOf(seen.offered[party]?.[issue])).toEqual(optionsAsked(view, (from) => from === party, issue));
        }
        expect(optionsOf(seen.offeredByOthers[issue])).toEqual(optionsAsked(view, (from) => from !== PARTY, issue));
        const asked = own.flatMap(({ clauses }) => clauses).filter((clause) => clause.issue === issue);
        expect(seen.asked[issue]).toBe(asked.at(-1));
      });
      for (const [track, letters] of seen.last.entries()) {
        const sent = own.filter((offer) => offer.track === track && offer.counters === undefined);
        expect(letters).toEqual([...view.parties.keys()].map((party) => sent.filter(({ to }) => to === party).at(-1)));
      }
    });
  });
});
