import { describe, expect, test } from 'vitest';
import type { TableModel } from '#session/table/table-model.ts';
import type { Backdrop } from '#stage/backdrop.ts';
import { LIES_FLAT } from '#stage/chart-on-table.ts';
import { chartOnTablePicture } from '#stage/chart-on-table-picture.ts';
import { composeView } from '#stage/compose-view.ts';
import { TABLE } from '#stage/hall-places.ts';
import { onScreen } from '#stage/hall-view.ts';
import { screenOf } from '#stage/map-frame.ts';
import { lastsFor } from '#stage/motion.ts';
import type { ChartPaths } from '#stage/paint-chart.ts';
import type { HallView, StageView } from '#stage/stage-view.ts';
import { measure } from './drawn-table.ts';
import { EUROPE } from './europe.ts';
import { article, flagshipTable, option, stage } from './flagship-table.ts';
import {
  expectEntrancesToEndInPlace,
  expectEqualWordsToPaintAlike,
  expectInkWithinTiles,
  expectOwnKeys,
} from './sprite-laws.ts';

const SIZE = { width: 820, height: 700 };
const TOGETHER = stage({ together: true, opened: [[1, 2]] });
const signed = (table: TableModel) => ({
  tracks: table.tracks.map((track, index) => (index === 0 ? { ...track, status: 'signed' as const } : track)),
});
const composed = (over: Partial<TableModel>, before?: StageView) =>
  composeView({ of: 'table', table: flagshipTable(over) }, EUROPE, { size: SIZE, measure, covered: 0 }, before);
const hallOf = (over: Partial<TableModel> = {}, before?: StageView) =>
  composed({ stage: TOGETHER, ...over }, before) as HallView;
const chartOf = (...given: Parameters<typeof hallOf>) => {
  const { chart } = hallOf(...given);
  if (chart === undefined) throw new Error('a map was expected on the table');
  return chart;
};
const backdrop = (theme: Backdrop['theme'] = 'dark'): Backdrop => ({
  ...{ map: EUROPE, paths: {} as ChartPaths, flags: () => undefined, iconOf: () => undefined, theme, density: 1 },
});

describe('the map on the table', () => {
  test('is there for those who have met on a map, and for nobody else', () => {
    expect(hallOf().chart).toBeDefined();
    const placeless = flagshipTable().delegations.map((one) => ({ ...one, at: undefined }));
    expect(hallOf({ delegations: placeless }).chart).toBeUndefined();
  });

  test('lies within the table, in its middle and as flat as it is', () => {
    const { frame } = hallOf();
    const { middle, side } = chartOf();
    expect(middle).toEqual(onScreen(frame, [TABLE.x, TABLE.y]));
    expect(side).toBeLessThan(2 * TABLE.rx * frame.scale);
    expect(side * LIES_FLAT).toBeLessThan(2 * TABLE.ry * frame.scale);
  });

  test('rises from just where it hung, if it hung there', () => {
    const map = composed({});
    const chart = chartOf({}, map);
    const { at, scale } = chart.hung ?? { at: [0, 0], scale: 0 };
    for (const place of [
      [30.5, 50.4],
      [2.3, 48.9],
    ] as const) {
      const [x, y] = screenOf(EUROPE, chart.frame)(place);
      const [wasX, wasY] = screenOf(EUROPE, map.kind === 'map' ? map.frame : chart.frame)(place);
      expect(at[0] + (x - chart.side / 2) * scale).toBeCloseTo(wasX, 6);
      expect(at[1] + (y - chart.side / 2) * scale).toBeCloseTo(wasY, 6);
    }
    expect(chartOf({}, hallOf()).hung).toBeUndefined();
  });

  test('has a line between two who can speak directly now, where both have a place on it', () => {
    expect(chartOf().lines.map(({ between }) => between)).toEqual([[1, 2]]);
    // Washington lies beyond the map.
    const { lines } = chartOf({ stage: stage({ together: true, opened: [[0, 1]] }) });
    expect(lines).toEqual([]);
  });

  test('names the place that was signed', () => {
    const istanbul = option(0, 'Istanbul', [28.98, 41.01], [], { inText: 'current' });
    const table = flagshipTable();
    const [meeting] = table.tracks;
    if (meeting === undefined) throw new Error('a part was expected');
    const tracks = [{ ...meeting, articles: [article([istanbul])] }];
    expect(chartOf({ tracks }).places).toEqual([]);
    expect(chartOf(signed({ ...table, tracks })).places.map(({ label }) => label)).toEqual(['Istanbul']);
  });
});

describe('its tiles', () => {
  const tiles = (theme?: Backdrop['theme'], before?: StageView) =>
    chartOnTablePicture(chartOf({}, before), 4, backdrop(theme));

  test('keep the laws of tiles', () => {
    expectOwnKeys(tiles());
    expectEntrancesToEndInPlace(tiles('dark', composed({})));
    // The outlines are a browser's.
    const painted = (theme: Backdrop['theme']) => tiles(theme).filter(({ key }) => key !== 'chart on table');
    expectInkWithinTiles(painted('dark'));
    expectEqualWordsToPaintAlike(painted('dark'), painted('light'));
  });

  test('tilt within the time of a scene; the line is drawn once all lamps are lit', () => {
    const [chart, line] = tiles('dark', composed({}));
    expect(chart?.enter && lastsFor(chart.enter)).toBe(1200);
    expect(line?.enter && lastsFor(line.enter)).toBe(1200 + 4 * 200 + 420);
  });
});
