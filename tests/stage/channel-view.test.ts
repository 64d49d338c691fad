import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channelViews, dossierViews } from '#stage/channel-view.ts';
import { distance, lengthOf } from '#stage/geometry.ts';
import type { Point } from '#stage/map-data.ts';
import type { DelegationView } from '#stage/stage-view.ts';
import { CHANNELS, flagshipTable, stage } from './flagship-table.ts';
import { token } from './token.ts';

const BOW = { sense: 'outward', most: 40 } as const;
const SQUARE = [token(0, [50, 50]), token(1, [450, 50]), token(2, [450, 450]), token(3, [50, 450])];
const CARRIED = CHANNELS.filter(({ carrying }) => carrying !== undefined);

describe('lines between delegations', () => {
  test('stop before both tokens, and before a porthole at its rim', () => {
    const windowed = [token(0, [50, 50], { porthole: 60 }), ...SQUARE.slice(1)];
    const [line] = channelViews(flagshipTable(), windowed, BOW);
    expect(distance(line?.path[0] ?? [0, 0], [50, 50])).toBeCloseTo(60, 0);
    expect(distance(line?.path.at(-1) ?? [0, 0], [450, 50])).toBeCloseTo(22, 0);
  });

  test('are left out where a delegation is not shown, or tokens touch', () => {
    const seen = (tokens: DelegationView[]) => channelViews(flagshipTable(), tokens, BOW).map(({ a, b }) => [a, b]);
    expect(seen(SQUARE)).toHaveLength(CHANNELS.length);
    expect(seen(SQUARE.slice(1))).toEqual([
      [1, 3],
      [1, 2],
      [2, 3],
    ]);
    const touching = [token(0, [430, 50]), ...SQUARE.slice(1)];
    expect(seen(touching)).not.toContainEqual([0, 1]);
  });

  test('have strands where the person is at one end, whichever', () => {
    const at = (you: number, party: number) =>
      channelViews({ ...flagshipTable(), you, stage: stage({ strands: [{ party, count: 3 }] }) }, SQUARE, BOW)
        .filter(({ strands }) => strands !== undefined)
        .map(({ a, b }) => [a, b]);
    expect(at(0, 2)).toEqual([[0, 2]]);
    expect(at(2, 0)).toEqual([[0, 2]]);
    expect(at(0, 9)).toEqual([]);
  });

  test('bear the colour of whose papers travel, on both legs and on no other', () => {
    const coloured = channelViews(flagshipTable(), SQUARE, BOW).filter(({ carriedFor }) => carriedFor !== undefined);
    expect(coloured.map(({ a, b, carriedFor }) => [a, b, carriedFor])).toEqual([
      [0, 1, 11],
      [0, 2, 11],
    ]);
    const quiet = CHANNELS.map((channel) => ({ ...channel, carrying: undefined }));
    const idle = channelViews({ ...flagshipTable(), channels: quiet }, SQUARE, BOW);
    expect(idle.every(({ carriedFor }) => carriedFor === undefined)).toBe(true);
  });
});

describe('papers on their way', () => {
  test('go first to the carrier, then to whom they are for, and rest half-way there', () => {
    const [papers] = dossierViews(CHANNELS, SQUARE, BOW);
    const [first = [], second = []] = papers?.legs ?? [];
    const near = (point: Point | undefined, at: Point) => distance(point ?? [0, 0], at) < 23;
    expect([near(first[0], [450, 50]), near(first.at(-1), [50, 50])]).toEqual([true, true]);
    expect([near(second[0], [50, 50]), near(second.at(-1), [450, 450])]).toEqual([true, true]);
    const rest = papers?.rest ?? [0, 0];
    expect(distance(rest, second[0] ?? [0, 0])).toBeCloseTo(distance(rest, second.at(-1) ?? [0, 0]), 3);
    expect(papers?.order).toBe(11);
  });

  test('run over the lines that are drawn, there and back', () => {
    const lines = channelViews(flagshipTable(), SQUARE, BOW);
    const [papers] = dossierViews(CHANNELS, SQUARE, BOW);
    for (const leg of papers?.legs ?? []) {
      const line = lines.find(
        ({ path }) =>
          Math.abs(lengthOf(path) - lengthOf(leg)) < 1e-6 &&
          path.every((point) => leg.some((other) => distance(point, other) < 1e-6)),
      );
      expect(line).toBeDefined();
    }
  });

  test('are six on the stage at most, and none where a leg cannot be drawn', () => {
    const many = Array.from({ length: 9 }, () => CARRIED).flat();
    expect(dossierViews(many, SQUARE, BOW)).toHaveLength(6);
    expect(dossierViews(CHANNELS, SQUARE.slice(1), BOW)).toEqual([]);
    expect(dossierViews(CHANNELS, [token(0, [430, 50]), ...SQUARE.slice(1)], BOW)).toEqual([]);
  });
});

test('a line is the same whichever of the two is named first', () => {
  const point = () => fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }));
  fc.assert(
    fc.property(fc.tuple(point(), point(), point()), (places) => {
      const tokens = places.map((at, party) => token(party, at));
      const pair = (a: number, b: number) =>
        channelViews(
          { ...flagshipTable(), channels: [{ a, b, kind: 'direct', carrying: undefined }] },
          tokens,
          BOW,
        ).flatMap(({ path }) => path);
      expect(pair(0, 1)).toEqual(pair(1, 0).reverse());
    }),
  );
});
