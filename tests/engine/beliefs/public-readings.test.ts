import { describe, expect, it } from 'vitest';
import { publicReadings } from '#engine/beliefs/public-readings.ts';
import { at } from '#engine/model/at.ts';
import type { InterestReading } from '#engine/model/game.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { positionsHolding } from '#engine/setup/positions-holding.ts';
import { position, smallScenario } from '../../support/scenarios.ts';

const [WATER, GUARD] = [2, 3];
const read = (over: Partial<Scenario>, round = 1) => {
  const { common } = compileGame(smallScenario(over));
  const [stated, firm, bargaining] = publicReadings(common, 1, positionsHolding(common.positions, round));
  return { stated, firm, bargaining } as {
    stated: InterestReading;
    firm: InterestReading;
    bargaining: InterestReading;
  };
};
const weight = ({ points }: InterestReading, issue: number) => Math.max(...at(points, issue));

describe('what can be read from public positions', () => {
  const positions = [
    position('b', 'water', 'meters', 'wants'),
    position('b', 'water', 'halves', 'accepts'),
    position('b', 'water', 'nothing', 'against'),
    position('b', 'guard', 'base', 'accepts'),
  ];
  const redLines = [{ party: 'b', never: { guard: ['nobody'] }, declared: true, because: '-' }];

  it('has three readings whose priors sum to a million', () => {
    const { stated, firm, bargaining } = read({ positions });
    expect([stated, firm, bargaining].map(({ name }) => name)).toEqual(['as-stated', 'firm-lines-first', 'bargaining']);
    expect(stated.prior + firm.prior + bargaining.prior).toBe(1_000_000);
  });

  it('spreads the options of an issue from the least to the most wanted; unknown ones lie between', () => {
    const [nothing, halves, meters] = at(read({ positions }).stated.points, WATER) as [number, number, number];
    expect(nothing).toBe(0);
    expect(halves).toBeGreaterThan(meters / 2);
    expect(halves).toBeLessThan(meters);
    const [nobody, patrol, base] = at(read({ positions, redLines }).stated.points, GUARD) as [number, number, number];
    expect(nobody).toBe(0);
    expect(patrol).toBeGreaterThan(nobody);
    expect(patrol).toBeLessThan(base);
  });

  it('weighs an issue by the strongest stance as stated, more by firm lines, and evenly when bargaining', () => {
    const { stated, firm, bargaining } = read({ positions, redLines });
    expect(weight(stated, GUARD)).toBeGreaterThan(weight(stated, WATER));
    expect(weight(firm, GUARD)).toBeGreaterThan(2 * weight(firm, WATER));
    expect(weight(bargaining, GUARD)).toBe(weight(bargaining, WATER));
  });

  it('takes the walk-away for 48, 56 or 64 % of the best package, in every track', () => {
    const { bargaining } = read({ positions });
    expect(bargaining.walkAways).toEqual([
      { levels: [192, 224, 256], drift: 0 },
      { levels: [288, 336, 384], drift: 0 },
    ]);
  });

  it('follows a position from its day on', () => {
    const dates = ['2025-03-01', '2025-03-02', '2025-03-03', '2025-03-04'];
    const rounds = { label: 'day', count: 4, dates };
    const late = [position('b', 'water', 'meters', 'wants', '2025-03-03')];
    expect(read({ rounds, positions: late }, 2)).toEqual(read({ rounds, positions: [] }, 2));
    expect(read({ rounds, positions: late }, 3)).not.toEqual(read({ rounds, positions: [] }, 3));
  });

  it('depends on no sheet, walk-away, term or undeclared red line', () => {
    const { issues, parties } = smallScenario();
    const other: Partial<Scenario> = {
      issues: issues.map((issue) => ({
        ...issue,
        options: issue.options.map((option) => ({ ...option, points: { a: 1, b: 50, c: 2 } })),
      })),
      parties: parties.map((party) => ({
        ...party,
        walkAway: {
          opening: { start: 90, drift: 1, spread: 5, shock: 2 },
          main: { start: 1, drift: 0, spread: 0, shock: 0 },
        },
      })),
      redLines: [{ party: 'b', never: { water: ['meters'] }, declared: false, because: '-' }],
      terms: [],
    };
    expect(read({ ...other, positions })).toEqual(read({ redLines: [], positions }));
  });
});
