import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap } from '#stage/geometry.ts';
import type { Point } from '#stage/map-data.ts';
import { candidatesAround, type LabelRequest, placeLabels } from '#stage/place-labels.ts';

const BOUNDS = { x: 0, y: 0, width: 400, height: 300 };
const SIZE = { width: 60, height: 16 };
const label = (key: string, at: Point, optional = false): LabelRequest => ({
  key,
  candidates: candidatesAround(at, 10, SIZE),
  optional,
});
const place = (requests: LabelRequest[], lines: Point[] = [], obstacles = [] as (typeof BOUNDS)[]) =>
  placeLabels(requests, { bounds: BOUNDS, obstacles, lines });

describe('labels', () => {
  test('stand to the right when nothing is in the way', () => {
    expect(place([label('Kyiv', [200, 150])]).get('Kyiv')?.side).toBe('right');
  });

  test('turn to the left at the right edge of the stage', () => {
    expect(place([label('Moscow', [390, 150])]).get('Moscow')?.side).toBe('left');
  });

  test('leave a line between delegations uncrossed if they can', () => {
    const line = Array.from({ length: 30 }, (_, i): Point => [212 + i * 4, 150]);
    expect(place([label('Kyiv', [200, 150])], line).get('Kyiv')?.side).toBe('left');
  });

  test('are dropped when optional and without a free place, but never when required', () => {
    const wall = [BOUNDS];
    expect(place([label('Baltic', [200, 150], true)], [], wall).has('Baltic')).toBe(false);
    expect(place([label('Kyiv', [200, 150])], [], wall).has('Kyiv')).toBe(true);
  });

  test('of two that want one place, the first gets it', () => {
    const placed = place([label('Vienna', [200, 150]), label('Budapest', [204, 150])]);
    expect(placed.get('Vienna')?.side).toBe('right');
    expect(placed.get('Budapest')?.side).not.toBe('right');
  });

  test('of which one would lie on another is placed before it', () => {
    const at = (x: number) => ({ side: 'right' as const, rect: { x, y: 10, ...SIZE } });
    const roomy = { key: 'Moscow', candidates: [at(10), at(200)], optional: false };
    const tight = { key: 'Kyiv', candidates: [at(20)], optional: false };
    const placed = place([roomy, tight]);
    expect([placed.get('Kyiv'), placed.get('Moscow')]).toEqual([at(20), at(200)]);
  });

  test('have one line alone where more of them have no room', () => {
    const low = { x: 0, y: 0, width: 400, height: 20 };
    const two = candidatesAround([200, 10], 10, { width: 60, height: 32 });
    const one = candidatesAround([200, 10], 10, SIZE).map((each) => ({ ...each, brief: true }));
    const request = { key: 'Kyiv', candidates: [...two, ...one], optional: false };
    const placed = placeLabels([request], { bounds: low, obstacles: [], lines: [] });
    expect(placed.get('Kyiv')?.brief).toBe(true);
    expect(place([request]).get('Kyiv')?.brief).toBeUndefined();
  });

  test('that are optional never overlap another label or leave the stage', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 })), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(points, (places) => {
        const rects = [...place(places.map((at, i) => label(String(i), at, true))).values()].map(({ rect }) => rect);
        rects.forEach((rect, i) => {
          expect(overlap(rect, BOUNDS)).toBeCloseTo(rect.width * rect.height, 0);
          for (const other of rects.slice(i + 1)) expect(overlap(rect, other)).toBeLessThan(1);
        });
      }),
      { numRuns: 60 },
    );
  });
});
