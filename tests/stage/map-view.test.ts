import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableModel } from '#session/table/table-model.ts';
import { fitsMap, reach } from '#stage/delegation-view.ts';
import { contains, distance, overlap, type Size } from '#stage/geometry.ts';
import { mapView } from '#stage/map-view.ts';
import type { DelegationView, Target } from '#stage/stage-view.ts';
import { drawnTable, measure, STAGES } from './drawn-table.ts';
import { EUROPE } from './europe.ts';

const viewOf = (table: TableModel, size: Size, covered = 0) => mapView(table, EUROPE, { size, measure, covered });
const onMap = () => drawnTable().filter(({ delegations }) => fitsMap(EUROPE, delegations));
/** Tables of games played at random, each with the stage that it is shown on: drawn once for all tests. */
const TABLES = fc.sample(fc.record({ table: onMap(), size: fc.constantFrom(...STAGES) }), 40);

describe('the map of any table, on a stage of any size,', () => {
  test('has a token for each delegation and a line for each two of them that can be told apart', () => {
    for (const { table, size } of TABLES) {
      const { delegations, channels } = viewOf(table, size);
      expect(delegations.map(({ party }) => party)).toEqual(table.delegations.map(({ party }) => party));
      const lines = channels.map(({ a, b }) => `${a} ${b}`);
      const pairs = table.channels.map(({ a, b }) => ({
        pair: `${a} ${b}`,
        room: roomBetween(delegations[a], delegations[b]),
      }));
      for (const { pair } of pairs.filter(({ room }) => room > 10.5)) expect(lines).toContain(pair);
      for (const { pair } of pairs.filter(({ room }) => room < 2)) expect(lines).not.toContain(pair);
    }
  });

  test('keeps every token on the stage, above what is covered', () => {
    for (const { table, size } of TABLES) {
      const covered = size.height > 400 ? 200 : 0;
      const { delegations, venues, sites } = viewOf(table, size, covered);
      const seen = { x: 0, y: 0, width: size.width, height: size.height - covered };
      for (const { at } of [...delegations, ...venues, ...sites]) expect(contains(seen, at)).toBe(true);
    }
  });

  test('names every delegation, within its frame', () => {
    for (const { table, size } of TABLES) {
      const { labels } = viewOf(table, size);
      const names = labels.flatMap(({ lines }) =>
        lines.filter(({ style }) => style === 'name').map(({ text }) => text),
      );
      expect(names).toHaveLength(table.delegations.length);
      for (const { name } of table.delegations) expect(names.some((text) => text.startsWith(name))).toBe(true);
    }
  });

  test('lays a word that may be left out on no other, and none outside the stage', () => {
    for (const { table, size } of TABLES) {
      const { labels, slips } = viewOf(table, size);
      const frame = { x: 0, y: 0, ...size };
      const spare = labels.filter(({ lines }) => lines.some(({ style }) => style === 'note' || style === 'sea'));
      for (const { rect } of spare) {
        expect(overlap(rect, frame)).toBeCloseTo(rect.width * rect.height, 0);
        const others = [...labels, ...slips].filter((other) => other.rect !== rect);
        expect(others.filter((other) => overlap(rect, other.rect) >= 1)).toEqual([]);
      }
    }
  });

  test('lets everything be clicked that is drawn, the person’s own delegation aside', () => {
    for (const { table, size } of TABLES) {
      const { targets, delegations, venues, sites } = viewOf(table, size);
      const meant = new Set(targets.map(({ target }) => JSON.stringify(target)));
      const drawn: Target[] = [
        ...delegations.flatMap(({ party, you }): Target[] => (you ? [] : [{ kind: 'delegation', party }])),
        ...venues.map(({ issue, option }): Target => ({ kind: 'venue', issue, option })),
        ...sites.map(({ issue }): Target => ({ kind: 'article', issue })),
      ];
      expect(meant).toEqual(new Set(drawn.map((target) => JSON.stringify(target))));
      const radii = targets.flatMap(({ area }) => ('radius' in area ? [area.radius] : []));
      expect(Math.min(...radii)).toBeGreaterThanOrEqual(14);
    }
  });
});

test('a stage that is narrow, or flat above what covers it, is a strip with smaller letters and no articles', () => {
  for (const { table } of TABLES.slice(0, 10)) {
    const strip = viewOf(table, { width: 552, height: 720 }, 500);
    expect([strip.compact, strip.unit, strip.sites, strip.slips]).toEqual([true, 0.8, [], []]);
    expect(viewOf(table, { width: 399, height: 720 }).compact).toBe(true);
    expect(viewOf(table, { width: 400, height: 240 }).compact).toBe(false);
  }
});

test('the same table at the same size is the same picture', () => {
  for (const { table } of TABLES.slice(0, 10)) expect(viewOf(table, STAGES[0])).toEqual(viewOf(table, STAGES[0]));
});

/** Pixels between what two delegations take. */
function roomBetween(one: DelegationView | undefined, other: DelegationView | undefined): number {
  return one && other ? distance(one.at, other.at) - reach(one) - reach(other) : Number.NaN;
}
