import { expect, it } from 'vitest';
import { byId } from '#engine/model/ids.ts';
import type { Clause } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { Decision } from '#engine/negotiators/decision/decision.ts';
import { saidAcceptableIn } from '#engine/negotiators/position/said-acceptable.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { playOut } from '../../../support/play.ts';
import { shippedGame } from '../../../support/scenarios.ts';

const game = shippedGame('white-house-2025');
/** Games in which the United States is asked for what it has said that it could accept, beside what it could not. */
const SEEDS = [7, 16, 25];

interface Asked {
  readonly asked: Clause;
  readonly isNamed: boolean;
}

/** The clauses of a refused letter that its addressee has told the sender it could accept. */
function refusedWords(state: State, { move }: Decision): Asked[] {
  if (move.type !== 'answer' || move.response !== 'refuse') return [];
  const letter = byId(state.offers, move.offer);
  const view = viewFor(game, state, move.party);
  return deliveredClauses(letter)
    .filter((clause) => saidAcceptableIn(view, clause, letter.from) !== undefined)
    .map((asked) => ({ asked, isNamed: move.issue === asked.issue }));
}

it('a refusal never names what the delegation has told the sender that it could accept', () => {
  const words = SEEDS.flatMap((seed) => {
    const found: Asked[] = [];
    playOut(game, seed, (state, decision) => found.push(...refusedWords(state, decision)));
    return found;
  });
  expect(words.length).toBeGreaterThan(3);
  expect(words.filter(({ isNamed }) => isNamed)).toEqual([]);
});
