import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HallModel } from '#session/table/frame/hall-model.ts';
import { hallView } from '#stage/hall-view.ts';
import type { Point } from '#stage/map-data.ts';
import { CHAIR } from '#stage/paint-chair.ts';
import type { HallView } from '#stage/stage-view.ts';
import { targetAt } from '#stage/target-at.ts';
import { drawnHall } from './drawn-hall.ts';
import { hall, MARKS } from './flagship-table.ts';
import { reaction } from './reaction.ts';

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

  test('shows by plates who warms and who cools, with the word of each', () => {
    const reactions = [reaction(0, 'warmer', true), reaction(2, 'cooler')];
    const { seats } = hallView(
      { hall: hall(), channels: [], addressed: [], reactions },
      { size: { width: 842, height: 720 }, measure, covered: 0 },
    );
    expect(seats.map(({ plate }) => plate.posture)).toEqual(['bright', 'upright', 'leaning', 'upright']);
    expect(seats.map(({ plate }) => plate.scale)).toEqual([1.06, 1, 1, 1]);
    expect(seats.map(({ plate }) => plate.word?.text)).toEqual([
      'warmer to you',
      undefined,
      'cooler to you',
      undefined,
    ]);
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

describe('the hall of 2 to 8 delegations', () => {
  const size = () => fc.constantFrom(...SIZES);
  const talks = () => drawnHall(['talks']);
  const viewOf = (model: HallModel, at: (typeof SIZES)[number], covered = 0) =>
    hallView({ hall: model, channels: [], addressed: [] }, { size: at, measure, covered });

  test('shows every chair and every plate on the stage', () => {
    fc.assert(
      fc.property(drawnHall(), size(), (model, at) => {
        const shown = viewOf(model, at, at.height * 0.25);
        for (const { place, plate } of shown.seats) {
          const [x, y] = screen(shown, place.chair);
          const broad = CHAIR.half * place.scale * shown.frame.scale;
          expect([x - broad > 0, x + broad < at.width, y > 0, y <= at.height * 0.75]).toEqual([true, true, true, true]);
          const [middle] = screen(shown, place.plate);
          const half = (plate.width * shown.lettering) / 2;
          expect([middle - half > -2, middle + half < at.width + 2]).toEqual([true, true]);
        }
      }),
    );
  });

  test('is clicked at any plate but the person’s own, and at every other delegation', () => {
    fc.assert(
      fc.property(talks(), size(), (model, at) => {
        const shown = viewOf(model, at);
        const clicked = shown.seats.map(({ place }) => targetAt(shown, screen(shown, place.plate)));
        const missed = shown.seats.filter((_, i) => clicked[i] === undefined);
        expect(missed.every(({ you }) => you)).toBe(true);
        const meant = shown.targets.map(({ target }) => target);
        const others = shown.seats.filter(({ you }) => !you);
        for (const { party } of others) expect(meant).toContainEqual({ kind: 'delegation', party });
      }),
    );
  });

  test('writes names on plates while they have room, else letters', () => {
    fc.assert(
      fc.property(talks(), (model) => {
        const { seats } = viewOf(model, { width: 1100, height: 900 });
        const written = seats.map(({ plate }) => plate.label);
        expect(written).toEqual(model.seats.map(({ name, mark }) => (model.seats.length <= 5 ? name : mark)));
      }),
    );
    expect(view({}, { width: 320, height: 196 }).seats.map(({ plate }) => plate.label)).toEqual([
      'US',
      'UA',
      'RU',
      'CW',
    ]);
  });

  test('lights one lamp while the talks go on, and at the end those of all who are there', () => {
    fc.assert(
      fc.property(drawnHall(), (model) => {
        const lit = viewOf(model, { width: 552, height: 720 }).seats.filter((seat) => seat.lit);
        const expected = model.seats.filter(({ party, present }) =>
          model.scene === 'talks' ? party === model.floor : present,
        );
        expect(lit.map(({ party }) => party)).toEqual(expected.map(({ party }) => party));
      }),
    );
  });
});
