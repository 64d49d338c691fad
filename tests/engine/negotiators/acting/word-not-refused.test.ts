import { expect, it } from 'vitest';
import { standOf } from '#engine/mind/stands.ts';
import { byId } from '#engine/model/ids.ts';
import type { Clause } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { Decision } from '#engine/negotiators/decision/decision.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { saidAcceptableIn } from '#engine/negotiators/position/said-acceptable.ts';
import { forkState } from '#engine/playing-on/fork-state.ts';
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

/** Reasons that name no obstacle in a letter, and no word of the delegation about one. */
const EMPTY = ['nothing-new', 'doubts-signature'];

/** The codes of the reasons for refusing a letter, if its articles had the positions of its addressee; none where it is not refused. */
function whyOwnIsRefused(of: typeof game, before: State, { move }: Decision): string[] {
  if (move.type !== 'answer' || move.response !== 'refuse') return [];
  const state = forkState(before);
  const letter = byId(state.offers, move.offer);
  const clauses = letter.clauses.flatMap(
    ({ issue }) => standOf(viewFor(of, before, move.party), move.party, issue)?.clause ?? [],
  );
  if (clauses.length < letter.clauses.length) return [];
  state.offers = state.offers.map((each) => (each === letter ? { ...letter, clauses, delivered: undefined } : each));
  const answer = negotiate(viewFor(of, state, move.party));
  const isRefused = answer.move.type === 'answer' && answer.move.response === 'refuse';
  return isRefused ? answer.reasons.map(({ code }) => code) : [];
}

it('a letter of nothing but its own position is not refused without an obstacle', () => {
  const strait = shippedGame('strait-of-amarel');
  const refused: string[][] = [];
  let asked = 0;
  for (const seed of [9001, 9002]) {
    playOut(strait, seed, (state, decision) => {
      asked += 1;
      refused.push(whyOwnIsRefused(strait, state, decision));
    });
  }
  expect(asked).toBeGreaterThan(50);
  expect(refused.filter(([first = '']) => EMPTY.includes(first))).toEqual([]);
});
