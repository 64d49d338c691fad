import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type PaintedLine,
  paintBeads,
  paintCut,
  paintDottedLine,
  paintPlainLine,
  paintStrands,
} from '#stage/channel-painter.ts';
import { paintingOf } from './inked-context.ts';

const ACROSS: PaintedLine = {
  path: [
    [20, 50],
    [120, 50],
    [220, 50],
  ],
  colour: 'ink',
  plate: 'plate',
};
type Paint = (context: CanvasRenderingContext2D) => void;
const painting = (paint: Paint) => paintingOf({ width: 240, height: 100, origin: 'corner', paint });
const count = (paint: Paint, what: string) => painting(paint).done.filter((each) => each.startsWith(what)).length;
/** Ends, from left to right, of what is drawn in the line's own colour. */
const drawn = (paint: Paint): number[] => {
  let colour = '';
  const xs = painting(paint).done.flatMap((each) => {
    if (each.startsWith('strokeStyle')) colour = each;
    const [, x] = /^lineTo \[([\d.]+),/.exec(each) ?? [];
    return colour.includes('ink') && x !== undefined ? [Number(x)] : [];
  });
  return xs.sort((a, b) => a - b);
};

describe('strands', () => {
  test('are as many lines as trust is worth, side by side, and one where that is not known', () => {
    const lines = (strands: number | undefined) =>
      count((context) => paintStrands(context, ACROSS, strands), 'strokeStyle = "ink"');
    expect([lines(undefined), lines(1), lines(2), lines(3)]).toEqual([1, 1, 2, 3]);
    const rows = (strands: number) =>
      painting((context) => paintStrands(context, ACROSS, strands)).done.flatMap(
        (each) => /^lineTo \[20,(.+)\]/.exec(each)?.[1] ?? [],
      );
    // The first of each is the plate under them.
    expect(rows(1).slice(1)).toEqual(['50']);
    expect(new Set(rows(3).slice(1)).size).toBe(3);
  });
});

describe('beads', () => {
  test('are at both ends and at even distances between them', () => {
    const places = painting((context) => paintBeads(context, ACROSS, 9)).done.flatMap((each) => {
      const [, x] = /^arc \[([\d.]+),/.exec(each) ?? [];
      return x === undefined ? [] : [Number(x)];
    });
    expect([places[0], places.at(-1)]).toEqual([20, 220]);
    const steps = places.slice(1).map((x, i) => x - (places[i] ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(200 / steps.length, 6);
    expect(steps[0]).toBeCloseTo(9, 0);
  });

  test('are fewer on a shorter line, and two at least', () => {
    const beads = (length: number) =>
      count(
        (context) =>
          paintBeads(
            context,
            {
              ...ACROSS,
              path: [
                [20, 50],
                [20 + length, 50],
              ],
            },
            9,
          ),
        'arc',
      );
    expect(beads(1)).toBe(2);
    expect(beads(90)).toBe(11);
  });
});

test('a line that is cut has a gap in its middle, and both of its ends', () => {
  const xs = drawn((context) => paintCut(context, ACROSS));
  expect([xs[0], xs.at(-1)]).toEqual([20, 220]);
  const gaps = xs.slice(1).map((x, i) => x - (xs[i] ?? 0));
  expect(Math.max(...gaps)).toBeGreaterThan(15);
  expect(xs.some((x) => x > 112 && x < 128)).toBe(false);
});

test('a plain line goes from end to end; dots do so without one', () => {
  expect(drawn((context) => paintPlainLine(context, ACROSS))).toEqual([20, 120, 220]);
  expect(drawn((context) => paintDottedLine(context, ACROSS))).toEqual([]);
  expect(count((context) => paintDottedLine(context, ACROSS), 'arc')).toBe(41);
});

test('no line lies further than twelve pixels from its path, the room that its tile leaves', () => {
  const point = () => fc.tuple(fc.integer({ min: 20, max: 220 }), fc.integer({ min: 20, max: 80 }));
  const painters: ((context: CanvasRenderingContext2D, line: PaintedLine) => void)[] = [
    (context, line) => paintStrands(context, line, 3),
    (context, line) => paintBeads(context, line, 9),
    paintCut,
    paintDottedLine,
    paintPlainLine,
  ];
  fc.assert(
    fc.property(point(), point(), fc.constantFrom(...painters), (from, to, paint) => {
      const { ink } = painting((context) => paint(context, { ...ACROSS, path: [from, to] }));
      if (ink === undefined) throw new Error('a line was expected');
      expect(ink.x).toBeGreaterThanOrEqual(Math.min(from[0], to[0]) - 12);
      expect(ink.y).toBeGreaterThanOrEqual(Math.min(from[1], to[1]) - 12);
      expect(ink.x + ink.width).toBeLessThanOrEqual(Math.max(from[0], to[0]) + 12);
      expect(ink.y + ink.height).toBeLessThanOrEqual(Math.max(from[1], to[1]) + 12);
    }),
  );
});
