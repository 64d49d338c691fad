import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, decideIn } from '#engine/moves/decide.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { legalMovesFor } from '../support/legal-moves.ts';
import { type Ends, endsOfLegal } from './ends-of-ranges.ts';
import { fuzzRuns, UNHURRIED } from './fuzz-runs.ts';
import { arbitraryPlay, type Played } from './random-play.ts';

/** Shows the ends of every range of a game. Talks are many and broad: a seventh of them is looked at. */
function lookAt({ game, states }: Played, look: (ends: Ends, state: Played['end']) => void, from = 0): void {
  const looked = states.filter(({ toAct }, index) => toAct?.kind !== 'talk' || (index + from) % 7 === 0);
  for (const state of looked) look(endsOfLegal(game, legalMovesFor(game, state, state.toAct?.party ?? 0)), state);
}

describe('the ranges of what a party may do', UNHURRIED, () => {
  it('hold at their ends: a move there is allowed, one beyond is refused', () => {
    const property = fc.property(arbitraryPlay(), fc.nat(6), (played, from) => {
      const judge = ({ inside, beyond }: Ends, state: Played['end']) => {
        for (const move of inside) expect(decideIn(played.game, state, move), JSON.stringify(move)).toBeUndefined();
        for (const move of beyond) expect(decideIn(played.game, state, move), JSON.stringify(move)).toBeDefined();
      };
      lookAt(played, judge, from);
    });
    fc.assert(property, fuzzRuns(60));
  });

  it('are the same for one that asks by its own view', () => {
    const property = fc.property(arbitraryPlay(), fc.nat(6), (played, from) => {
      const { game } = played;
      const compare = ({ inside, beyond }: Ends, state: Played['end']) => {
        for (const move of [...inside, ...beyond]) {
          const view = viewFor(game, state, move.party);
          expect(decide(game.common, view.own, view, move)).toEqual(decideIn(game, state, move));
        }
      };
      lookAt(played, compare, from);
    });
    fc.assert(property, fuzzRuns(30));
  });

  it('have both ends tried for every kind of move that has a range', () => {
    const inside = new Set<string>();
    const beyond = new Set<string>();
    for (const played of fc.sample(arbitraryPlay(), { numRuns: 60, seed: 5 })) {
      lookAt(played, (ends) => {
        for (const { type } of ends.inside) inside.add(type);
        for (const { type } of ends.beyond) beyond.add(type);
      });
    }
    const ranged = ['answer', 'carry', 'declare', 'draft', 'offer', 'open', 'reply', 'review', 'tell', 'vote'];
    expect([...beyond].sort()).toEqual(ranged);
    expect([...inside]).toEqual(expect.arrayContaining(ranged));
  });
});
