import { describe, expect, test } from 'vitest';
import type { TableModel } from '#session/table/table-model.ts';
import type { Backdrop } from '#stage/backdrop.ts';
import { composeView, type Scenery } from '#stage/compose-view.ts';
import type { ChartPaths } from '#stage/paint-chart.ts';
import { pictureOf } from '#stage/picture.ts';
import { measure } from './drawn-table.ts';
import { EUROPE } from './europe.ts';
import { delegation, flagshipTable, hall, stage } from './flagship-table.ts';

const BACKDROP: Backdrop = {
  ...{ map: EUROPE, paths: {} as ChartPaths, flags: () => undefined, iconOf: () => undefined },
  ...{ theme: 'dark', density: 1 },
};
const SIZE = { width: 552, height: 720 };
const shown = (scenery: Scenery, over: Partial<Backdrop> = {}, size = SIZE, covered = 0) =>
  pictureOf(composeView(scenery, EUROPE, { size, measure, covered }), { ...BACKDROP, ...over });
const table = (over: Partial<TableModel> = {}): Scenery => ({ of: 'table', table: flagshipTable(over) });

describe('the layout of a picture', () => {
  test('is another at another size, density or theme, or when the map shows another part', () => {
    const layouts = [
      shown(table()),
      shown(table(), {}, { width: 560, height: 720 }),
      shown(table(), { density: 2 }),
      shown(table(), { theme: 'light' }),
      shown(table(), {}, SIZE, 300),
      shown(table({ delegations: [delegation(1), delegation(2, { at: [30, 59.9] })] })),
    ].map(({ layout }) => layout);
    expect(new Set(layouts).size).toBe(layouts.length);
  });

  test('is the same whoever is addressed and however ripe the time is, so that things may move', () => {
    const { layout } = shown(table());
    expect(shown(table({ stage: stage({ ripeness: 4 }) })).layout).toBe(layout);
    expect(shown(table({ draft: { ...flagshipTable().draft, to: [delegation(3)] } })).layout).toBe(layout);
    expect(shown({ of: 'ending', hall: hall({ floor: 0 }) }).layout).toBe(shown({ of: 'ending', hall: hall() }).layout);
  });
});

test('an ending opens even when nothing was shown before; a table does not', () => {
  expect(shown({ of: 'ending', hall: hall({ scene: 'signing' }) }).opens).toBe(true);
  expect(shown(table()).opens).toBe(false);
  expect(shown(table({ stage: stage({ together: true }) })).opens).toBe(false);
});

test('a picture is of the kind and size of its view', () => {
  expect(shown(table())).toMatchObject({ kind: 'map', ...SIZE, density: 1 });
  expect(shown({ of: 'ending', hall: hall() })).toMatchObject({ kind: 'hall', ...SIZE });
});
