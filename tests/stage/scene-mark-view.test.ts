import { describe, expect, test } from 'vitest';
import type { SceneMark } from '#session/table/frame/moment.ts';
import { composeView, type Scenery } from '#stage/compose-view.ts';
import { around, overlap, type Size } from '#stage/geometry.ts';
import { hallPicture } from '#stage/hall-picture.ts';
import { mapPicture } from '#stage/map-picture.ts';
import type { ChartPaths } from '#stage/paint-chart.ts';
import type { SceneMarkView, StageView } from '#stage/stage-view.ts';
import { measure } from './drawn-table.ts';
import { EUROPE } from './europe.ts';
import { flagshipTable, hall } from './flagship-table.ts';
import { expectInkWithinTiles, expectOwnKeys } from './sprite-laws.ts';

const NUMBERED: readonly SceneMark[] = [
  { party: 2, sign: 1 },
  { party: 0, sign: 2 },
  { party: 2, sign: 3 },
];
const VOTED: readonly SceneMark[] = [
  { party: 0, sign: 'yes' },
  { party: 1, sign: 'late' },
  { party: 2, sign: 'no' },
];
const view = (scenery: Scenery, size: Size = { width: 800, height: 700 }) =>
  composeView(scenery, EUROPE, { size, measure, covered: 0 });
const onMap = (marks: readonly SceneMark[], size?: Size) => view({ of: 'table', table: flagshipTable(), marks }, size);
const inHall = (marks: readonly SceneMark[]) => view({ of: 'ending', hall: hall(), marks });
const apart = (one: SceneMarkView, other: SceneMarkView) =>
  Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]);
const spritesOf = (shown: StageView) =>
  shown.kind === 'map'
    ? mapPicture(shown, {
        ...{ map: EUROPE, paths: {} as ChartPaths, flags: () => undefined, iconOf: () => undefined },
        ...{ theme: 'dark', density: 1 },
      })
    : hallPicture(shown, 'dark');

describe('the marks of a scene', () => {
  test('stand at the delegation that they are about, beside each other where it has several', () => {
    const shown = onMap(NUMBERED);
    const [first, second, third] = shown.marks as [SceneMarkView, SceneMarkView, SceneMarkView];
    const moscow = shown.kind === 'map' ? shown.delegations.find(({ party }) => party === 2) : undefined;
    expect(Math.hypot(first.at[0] - (moscow?.at[0] ?? 0), first.at[1] - (moscow?.at[1] ?? 0))).toBeLessThan(60);
    expect(apart(first, third)).toBeGreaterThanOrEqual(2 * first.radius);
    expect(apart(first, third)).toBeLessThan(apart(first, second));
  });

  test('stand at the place that a wording names, where the map shows it', () => {
    const shown = onMap([]);
    const venue = shown.kind === 'map' ? shown.venues[0] : undefined;
    const { issue = 0, option = 0, at = [0, 0] } = venue ?? {};
    const [mark] = onMap([{ party: 2, wording: { issue, option }, sign: 1 }]).marks;
    expect(Math.hypot((mark?.at[0] ?? 0) - at[0], (mark?.at[1] ?? 0) - at[1])).toBeLessThan(60);
  });

  test.each([
    ['on the map', onMap],
    ['in the hall', inHall],
  ])('have a tile each %s, above all else, and none when no scene is played', (_, shownWith) => {
    for (const marks of [NUMBERED, VOTED]) {
      const sprites = spritesOf(shownWith(marks));
      const own = sprites.filter(({ key }) => key.startsWith('scene '));
      expectOwnKeys(sprites);
      expectInkWithinTiles(own);
      expect(own).toHaveLength(marks.length);
      expect(Math.min(...own.map(({ depth }) => depth))).toBe(Math.max(...sprites.map(({ depth }) => depth)));
    }
    expect(spritesOf(shownWith([])).filter(({ key }) => key.startsWith('scene '))).toEqual([]);
  });

  test('are kept clear of labels', () => {
    const shown = onMap(NUMBERED);
    const labels = shown.kind === 'map' ? shown.labels.filter(({ faint }) => !faint) : [];
    for (const { at, radius } of shown.marks) {
      expect(labels.filter(({ rect }) => overlap(rect, around(at, radius)) > 0)).toEqual([]);
    }
  });
});
