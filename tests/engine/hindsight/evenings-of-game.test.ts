import { describe, expect, it } from 'vitest';
import { eveningsOfGame } from '#engine/hindsight/evenings-of-game.ts';
import { at } from '#engine/model/at.ts';
import type { Move } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { clausesOf, passiveMove } from '../../support/play.ts';
import { smallGame, smallScenario } from '../../support/scenarios.ts';

const scenario = smallScenario();
const game = smallGame();
const setup = { seed: 1, seats: ['person', 'person', 'person'] } as const;

/** Evenings of a game in which persons do as little as they can, but for the `agreeing` day. */
function evenings(agreeing?: number) {
  const state = createGame(game, setup);
  const moves: Move[] = [];
  while (state.toAct !== undefined) {
    const move = (state.round === agreeing ? agreed(state) : undefined) ?? passiveMove(state.toAct);
    moves.push(move);
    applyTo(game, state, move);
  }
  return eveningsOfGame(game, setup, moves).map(({ agreed: count, worth }) => ({
    agreed: count,
    worth: worth.map((units) => units / game.scale),
  }));
}

/** The first town offers the lake and a big format to the second, which accepts; at dusk the place is voted down. */
function agreed({ toAct, offers }: State): Move | undefined {
  if (toAct?.kind === 'answer') return { type: 'answer', party: 1, offer: toAct.offer, response: 'accept' };
  if (toAct?.kind === 'vote') return { type: 'vote', party: toAct.party, track: 0, yes: false, over: [0] };
  if (toAct?.kind !== 'talk' || toAct.party !== 0 || offers.length > 0) return undefined;
  return { type: 'offer', party: 0, track: 0, to: [1], clauses: clausesOf(scenario, { venue: 'lake', format: 'big' }) };
}

describe('the evenings of a game', () => {
  // Silence is the first option of each issue: 3 + 4 for the first town in the talks, 2 + 5 + 1 in the water.
  const silent = [15, 9, 11];

  it('have nothing agreed where nobody agrees, and are late from the day after the announced one', () => {
    const late = [at(silent, 0) - 3, at(silent, 1) - 3, at(silent, 2)];
    expect(evenings()).toEqual([silent, silent, late, late].map((worth) => ({ agreed: 0, worth })));
  });

  it('come after the vote of the day, and have what is agreed from then on', () => {
    // The no over the place took its initials; the big format stays, for 6 and 5 instead of 4 and 3.
    const worth = [silent, [17, 11, 11], [14, 8, 11], [14, 8, 11]];
    expect(evenings(2)).toEqual(worth.map((each, day) => ({ agreed: day < 1 ? 0 : 1, worth: each })));
  });
});
