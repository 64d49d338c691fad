import { describe, expect, it } from 'vitest';
import type { KnownPosition } from '#engine/model/game.ts';
import { positionsHolding } from '#engine/setup/positions-holding.ts';

const said = (over: Partial<KnownPosition>): KnownPosition => ({
  party: 0,
  issue: 0,
  option: 0,
  stance: 'accepts',
  tag: 'stated',
  date: undefined,
  source: undefined,
  fromRound: 1,
  why: undefined,
  ...over,
});

describe('the positions that hold in a round', () => {
  it('are those that are known by then', () => {
    const positions = [said({}), said({ option: 1, fromRound: 3 }), said({ option: 2, fromRound: 2 })];
    expect([1, 2, 3].map((round) => positionsHolding(positions, round))).toEqual([[0], [0, 2], [0, 1, 2]]);
  });

  it.each<{ title: string; positions: KnownPosition[]; holding: number[] }>([
    {
      title: 'the latest by date, wherever it stands in the file',
      positions: [said({ date: '2025-03-02' }), said({ date: '2025-03-01' })],
      holding: [0],
    },
    {
      title: 'the last in the file of several on one date',
      positions: [said({ date: '2025-03-01' }), said({ date: '2025-03-01', stance: 'never' })],
      holding: [1],
    },
    {
      title: 'a dated one rather than one without a date',
      positions: [said({ date: '2025-03-01' }), said({})],
      holding: [0],
    },
    {
      title: 'one for each party, issue and option',
      positions: [said({}), said({ party: 1 }), said({ issue: 1 }), said({ option: 1 })],
      holding: [0, 1, 2, 3],
    },
  ])('are $title', ({ positions, holding }) => {
    expect(positionsHolding(positions, 1)).toEqual(holding);
  });

  it('are the earlier ones until the later one is known', () => {
    const positions = [said({ date: '2025-03-01' }), said({ date: '2025-03-02', fromRound: 2, stance: 'never' })];
    expect([1, 2].map((round) => positionsHolding(positions, round))).toEqual([[0], [1]]);
  });
});
