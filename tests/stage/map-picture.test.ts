import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableModel } from '#session/table/table-model.ts';
import type { Backdrop } from '#stage/backdrop.ts';
import { fitsMap } from '#stage/delegation-view.ts';
import { boxAround, overlap } from '#stage/geometry.ts';
import { mapPicture } from '#stage/map-picture.ts';
import { mapView } from '#stage/map-view.ts';
import type { ChartPaths } from '#stage/paint-chart.ts';
import type { Sprite } from '#stage/sprite.ts';
import { drawnTable, measure, STAGES } from './drawn-table.ts';
import { EUROPE } from './europe.ts';
import { delegation, flagshipTable } from './flagship-table.ts';
import {
  expectEntrancesToEndInPlace,
  expectEqualWordsToPaintAlike,
  expectInkWithinTiles,
  expectOwnKeys,
} from './sprite-laws.ts';

/** Without the chart's outlines, which only a browser has. */
const backdrop = (theme: Backdrop['theme']): Backdrop => ({
  ...{ map: EUROPE, paths: {} as ChartPaths, flags: () => undefined, iconOf: () => undefined, theme, density: 1 },
});
const viewOf = (table: TableModel, size = STAGES[0] as (typeof STAGES)[number]) =>
  mapView(table, EUROPE, { size, measure, covered: 0 });
/** All tiles but the chart. */
const pictureOf = (table: TableModel, theme: Backdrop['theme'] = 'dark', size?: (typeof STAGES)[number]): Sprite[] =>
  mapPicture(viewOf(table, size), backdrop(theme)).filter(({ key }) => key !== 'chart');
const onMap = () => drawnTable().filter(({ delegations }) => fitsMap(EUROPE, delegations));
const RUNS = { numRuns: 8 };

describe('the map of any table', () => {
  test('has tiles with names of their own, that come to where they are', () => {
    fc.assert(
      fc.property(onMap(), fc.constantFrom(...STAGES), (table, size) => {
        const sprites = pictureOf(table, 'dark', size);
        expectOwnKeys(sprites);
        expectEntrancesToEndInPlace(sprites);
      }),
      RUNS,
    );
  });

  test('has nothing cut off at the edge of its tile', () => {
    fc.assert(
      fc.property(onMap(), (table) => {
        // Words of the legend may be longer than the stage is wide.
        expectInkWithinTiles(pictureOf(table).filter(({ key }) => key !== 'labels'));
      }),
      RUNS,
    );
  });

  test('is painted again wherever it is otherwise: by who is addressed, by what is drafted, or in another theme', () => {
    fc.assert(
      fc.property(onMap(), (table) => {
        const other = { ...table, draft: { ...table.draft, to: table.delegations.slice(0, 1) } };
        const before = pictureOf(table);
        expectEqualWordsToPaintAlike(before, pictureOf(other));
        expectEqualWordsToPaintAlike(before, pictureOf(table, 'light'));
      }),
      RUNS,
    );
  });

  test('has each line within its tile', () => {
    fc.assert(
      fc.property(onMap(), (table) => {
        const sprites = pictureOf(table);
        for (const { a, b, path } of viewOf(table).channels) {
          const tile = sprites.find(({ key }) => key === `channel ${a} ${b}`);
          if (tile === undefined) throw new Error('a tile was expected');
          const { pose, width, height } = tile;
          const box = boxAround(path, 10);
          const shown = { x: pose.x - width / 2, y: pose.y - height / 2, width, height };
          expect(overlap(box, shown)).toBeCloseTo(box.width * box.height, 3);
        }
      }),
      RUNS,
    );
  });
});

test('papers lie over delegations, delegations over lines, and words over all', () => {
  const depth = (first: string) =>
    pictureOf(flagshipTable()).find(({ key }) => key.startsWith(first))?.depth ?? Number.NaN;
  const order = ['light', 'channel', 'site', 'venue', 'delegation', 'slip', 'dossier', 'labels'].map(depth);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(new Set(order).size).toBe(8);
});

test('only the token of who is newly addressed shows something else', () => {
  const before = pictureOf(flagshipTable());
  const after = pictureOf(flagshipTable({ draft: { ...flagshipTable().draft, to: [delegation(2), delegation(3)] } }));
  const changed = after.filter(({ key, shows }) => before.find((sprite) => sprite.key === key)?.shows !== shows);
  expect(changed.map(({ key }) => key)).toEqual(['delegation 3']);
});
