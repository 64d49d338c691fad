import { describe, expect, test } from 'vitest';
import { hallView } from '#stage/hall-view.ts';
import type { Point } from '#stage/map-data.ts';
import type { HallView } from '#stage/stage-view.ts';
import { targetAt } from '#stage/target-at.ts';
import { hall, MARKS } from './flagship-table.ts';

const measure = (text: string) => text.length * 7;
const SIZES = [
  { width: 552, height: 720 },
  { width: 842, height: 720 },
  { width: 320, height: 196 },
  { width: 1100, height: 900 },
];
const view = (over: Parameters<typeof hall>[0] = {}, size = { width: 552, height: 720 }, covered = 0) =>
  hallView({ hall: hall(over), channels: [], addressed: [3] }, { size, measure, covered });
const screen = ({ frame }: HallView, [x, y]: Point): Point => [
  x * frame.scale + frame.offset[0],
  y * frame.scale + frame.offset[1],
];

describe('the hall', () => {
  test.each(SIZES)('shows every chair above what is covered, at $width x $height', (size) => {
    const covered = size.height * 0.3;
    const shown = view({}, size, covered);
    for (const { place } of shown.seats) {
      const [x, y] = screen(shown, place.chair);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(size.width);
      expect(y).toBeLessThanOrEqual(size.height - covered);
    }
  });

  test('lights the lamp of who has the floor, and marks who is addressed', () => {
    expect(view({ floor: 2 }).seats.map(({ lit }) => lit)).toEqual([false, false, true, false]);
    expect(view().seats.map(({ addressed }) => addressed)).toEqual([false, false, false, true]);
  });

  test('at the end lights the lamps of those who are there', () => {
    const seats = MARKS.map((mark) => ({
      ...mark,
      you: mark.party === 1,
      present: mark.party < 3,
      signed: mark.party < 3,
    }));
    expect(view({ scene: 'signing', seats, floor: undefined }).seats.map(({ lit }) => lit)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test('lets chairs and plates be clicked while the talks go on, the person’s own aside', () => {
    const shown = view();
    const [us, ukraine] = shown.seats;
    const chair = ([x, y]: Point): Point => [x, y - 40];
    expect(targetAt(shown, screen(shown, chair(us?.place.chair ?? [0, 0])))).toEqual({ kind: 'delegation', party: 0 });
    expect(targetAt(shown, screen(shown, us?.place.plate ?? [0, 0]))).toEqual({ kind: 'delegation', party: 0 });
    expect(targetAt(shown, screen(shown, chair(ukraine?.place.chair ?? [0, 0])))).toBeUndefined();
    expect(view({ scene: 'empty' }).targets).toEqual([]);
  });

  test('papers that are carried go from seat to seat across the table', () => {
    const channels = [{ a: 1, b: 2, kind: 'relayed', carrying: { from: 1, via: 0, to: 2 } }] as const;
    const { dossiers } = hallView(
      { hall: hall(), channels, addressed: [] },
      { size: SIZES[0] ?? { width: 1, height: 1 }, measure, covered: 0 },
    );
    expect(dossiers).toMatchObject([{ order: 1 }]);
    expect(dossiers[0]?.legs).toHaveLength(2);
  });
});
