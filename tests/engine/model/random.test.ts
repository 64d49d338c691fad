import { describe, expect, it } from 'vitest';
import { type DrawBetween, drawFrom, openStream, type Purpose } from '#engine/model/random.ts';
import { createGame } from '#engine/play.ts';
import { accept, offer, openTable } from '../../support/play.ts';
import { shippedScenario, smallGame, smallScenario, withWalkAways } from '../../support/scenarios.ts';

const PURPOSES: readonly Purpose[] = ['levels', 'tastes', 'shocks'];

const draws = (count: number) => (draw: DrawBetween) => Array.from({ length: count }, () => draw(0, 999));

describe('chance', () => {
  it('draws the same from the same seed', () => {
    for (const purpose of PURPOSES) {
      expect(drawFrom(openStream(42, purpose), draws(20))).toEqual(drawFrom(openStream(42, purpose), draws(20)));
    }
  });

  it('draws otherwise for another seed or another purpose', () => {
    const seeds = [0, 1, 2, 3, 0x7fffffff, 0x80000000, 0xffffffff];
    const rows = seeds.flatMap((seed) =>
      PURPOSES.map((purpose) => drawFrom(openStream(seed, purpose), draws(8)).drawn.join()),
    );
    expect(new Set(rows).size).toBe(rows.length);
  });

  it('goes on where it stopped', () => {
    const stream = openStream(7, 'shocks');
    const first = drawFrom(stream, draws(5));
    const rest = drawFrom(first.next, draws(5));
    expect([...first.drawn, ...rest.drawn]).toEqual(drawFrom(stream, draws(10)).drawn);
  });

  it('keeps the stream that it draws from as it was', () => {
    const stream = Object.freeze([...openStream(7, 'levels')]);
    drawFrom(stream, draws(3));
    expect(stream).toEqual(openStream(7, 'levels'));
  });

  it('draws whole numbers with both bounds among them', () => {
    const { drawn } = drawFrom(openStream(1, 'tastes'), (draw) => Array.from({ length: 400 }, () => draw(-2, 2)));
    expect([...new Set(drawn)].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2]);
  });
});

describe('streams of chance', () => {
  it('are not shifted by what is played: another first day meets the same chance events', () => {
    const scenario = withWalkAways(smallScenario(), { shock: 5 });
    const quiet = openTable(scenario, { seed: 11 }).toRound(4);
    const loud = openTable(scenario, { seed: 11 })
      .play('a', offer('opening', ['b'], { format: 'big' }))
      .play('b', accept())
      .toRound(4);
    expect(loud.state.random).toEqual(quiet.state.random);
    expect(loud.state.parties.map(({ walkAway }) => walkAway)).toEqual(
      quiet.state.parties.map(({ walkAway }) => walkAway),
    );
  });

  it('are one for each purpose: more issues to have a taste in change no walk-away level', () => {
    const { issues } = smallScenario();
    const one = smallGame();
    const venue = issues[0] as (typeof issues)[number];
    const more = smallGame({ issues: [...issues, { ...venue, id: 'second-venue' }] });
    for (let seed = 0; seed < 50; seed += 1) {
      const setup = { seed, seats: ['person', 'person', 'person'] as const };
      const levels = (game: typeof one) => createGame(game, setup).parties.map(({ level }) => level);
      expect(levels(more)).toEqual(levels(one));
    }
  });

  it('give the same game for the same seed, and other games for others', () => {
    const scenario = shippedScenario('white-house-2025');
    const start = (seed: number) => JSON.stringify(openTable(scenario, { seed }).state);
    expect(start(3)).toBe(start(3));
    expect(new Set([1, 2, 3, 4, 5].map(start)).size).toBe(5);
  });
});
