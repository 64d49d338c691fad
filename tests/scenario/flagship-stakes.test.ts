import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { type Act, endDay, PlayTable, useLever, yes } from '../support/play.ts';
import { indexOf, shippedScenario } from '../support/scenarios.ts';

const FLAGSHIP = shippedScenario('white-house-2025');
const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);

/** A game in which nobody does anything, but for one move of one delegation on the first day. */
function idle(scenario: Scenario, seed: number, rounds: number, first?: { party: string; act: Act }): PlayTable {
  const table = new PlayTable(scenario, { seed });
  if (first !== undefined) table.skipTo(first.party).play(first.party, first.act);
  while (table.state.toAct !== undefined && table.state.round < rounds) {
    table.play(table.actor, table.turn.startsWith('vote') ? yes() : endDay());
  }
  return table;
}

/** What no deal is worth to a delegation in all parts together, in points. */
function withoutADeal({ game, state }: PlayTable, party: string): number {
  const { walkAway } = at(state.parties, indexOf(game.scenario.parties, party));
  return walkAway.reduce((sum, units) => sum + units, 0) / game.scale;
}

describe('staying away', () => {
  it('costs Russia more than it gains by waiting, once the date for a meeting has passed', () => {
    for (const seed of SEEDS) {
      const withEvents = withoutADeal(idle(FLAGSHIP, seed, 8), 'russia');
      const without = withoutADeal(idle({ ...FLAGSHIP, events: [] }, seed, 8), 'russia');
      expect(without - withEvents).toBeGreaterThan(3);
    }
  });
});

describe('the sheet of the Coalition', () => {
  it('weighs articles in the order that its mandate has: support, a ceasefire, the force', () => {
    const spans = FLAGSHIP.issues.map(({ id, options }) => {
      const points = options.map((option) => option.points['coalition'] ?? 0);
      return { id, span: Math.max(...points) - Math.min(...points) };
    });
    const heaviest = spans.sort((a, b) => b.span - a.span).map(({ id }) => id);
    expect(heaviest.slice(0, 3)).toEqual(['support', 'fighting', 'forces']);
  });
});

describe('the Coalition in the part that it does not sign', () => {
  /** Packages of the meeting that all who sign it would sign now. */
  const acceptable = ({ game, state }: PlayTable): number => {
    const { signatories } = at(game.common.tracks, 0);
    return packagesOf(game).filter((pack) =>
      signatories.every((party) => {
        const { points, forbidden } = at(at(game.secrets, party).sheets, 0);
        return forbidden[pack] === 0 && at(points, pack) >= at(at(state.parties, party).walkAway, 0);
      }),
    ).length;
  };

  it('can make it likelier by a move of its own, on some day of a game', () => {
    const sanctions = { party: 'coalition', act: useLever('prepare-sanctions') };
    const days = Array.from({ length: FLAGSHIP.rounds.count - 1 }, (_, index) => index + 2);
    const gains = SEEDS.map((seed) =>
      days.map((day) => acceptable(idle(FLAGSHIP, seed, day, sanctions)) - acceptable(idle(FLAGSHIP, seed, day))),
    );
    expect(Math.min(...gains.flat())).toBeGreaterThanOrEqual(0);
    expect(gains.filter((ofGame) => ofGame.some((gain) => gain > 0)).length).toBeGreaterThan(2);
  });

  it('gains or loses by what is signed there', () => {
    const game = compileGame(FLAGSHIP);
    const coalition = indexOf(FLAGSHIP.parties, 'coalition');
    const { points } = at(at(game.secrets, coalition).sheets, 0);
    const worths = packagesOf(game).map((pack) => at(points, pack) / game.scale);
    expect(Math.max(...worths) - Math.min(...worths)).toBeGreaterThan(15);
  });
});

function packagesOf(game: Game): number[] {
  return Array.from(at(at(game.secrets, 0).sheets, 0).points, (_, pack) => pack);
}
