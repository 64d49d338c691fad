import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TargetArea } from '#stage/stage-view.ts';
import { targetAt } from '#stage/target-at.ts';

const token = (party: number, x: number, y: number, radius = 20): TargetArea => ({
  target: { kind: 'delegation', party },
  area: { at: [x, y], radius },
});
const name = (party: number, x: number, y: number): TargetArea => ({
  target: { kind: 'delegation', party },
  area: { x, y, width: 80, height: 16 },
});
const at = (targets: readonly TargetArea[], x: number, y: number) => targetAt({ targets }, [x, y]);

describe('what lies under the pointer', () => {
  test('is nothing where nothing is', () => {
    expect(at([], 10, 10)).toBeUndefined();
    expect(at([token(0, 100, 100), name(1, 200, 200)], 10, 10)).toBeUndefined();
  });

  test('is a token up to its rim, and a name up to its edge', () => {
    expect(at([token(0, 100, 100)], 120, 100)).toEqual({ kind: 'delegation', party: 0 });
    expect(at([token(0, 100, 100)], 121, 100)).toBeUndefined();
    expect(at([name(1, 200, 200)], 280, 216)).toEqual({ kind: 'delegation', party: 1 });
    expect(at([name(1, 200, 200)], 280.5, 216)).toBeUndefined();
  });

  test('of two tokens is the one that the pointer is deeper in, in whatever order they come', () => {
    const pair = [token(0, 100, 100), token(1, 120, 100)];
    for (const targets of [pair, [...pair].reverse()]) {
      expect(at(targets, 105, 100)).toEqual({ kind: 'delegation', party: 0 });
      expect(at(targets, 115, 100)).toEqual({ kind: 'delegation', party: 1 });
    }
  });

  test('is the token rather than a name that is written over it', () => {
    expect(at([name(1, 90, 90), token(0, 100, 100)], 100, 100)).toEqual({ kind: 'delegation', party: 0 });
  });

  test('is always something that the pointer is in', () => {
    const coordinate = fc.integer({ min: 0, max: 300 });
    const places = fc.uniqueArray(fc.tuple(coordinate, coordinate), { maxLength: 12 });
    fc.assert(
      fc.property(places, coordinate, coordinate, (tokens, x, y) => {
        const found = at(
          tokens.map(([left, top], party) => token(party, left, top)),
          x,
          y,
        );
        const far = tokens.map(([left, top]) => Math.hypot(left - x, top - y));
        const nearest = Math.min(...far, Number.POSITIVE_INFINITY);
        if (found === undefined) expect(nearest).toBeGreaterThan(20);
        else expect(found.kind === 'delegation' && far[found.party]).toBe(nearest);
      }),
    );
  });
});
