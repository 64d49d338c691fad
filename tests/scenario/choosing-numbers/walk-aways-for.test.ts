import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Domain } from '#engine/analysis/domain.ts';
import { signingOf } from '#engine/analysis/signing.ts';
import { trackDomain } from '#engine/analysis/track-domain.ts';
import { zoneCount } from '#engine/analysis/zone-count.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { slowChanges } from '#scenario/choosing-numbers/choose-numbers.ts';
import { type FoundWalkAways, walkAwaysFor } from '#scenario/choosing-numbers/walk-aways-for.ts';
import { scenarioIn } from '../proofreading/played/played-of.ts';

const WATER = trackDomain(compileGame(scenarioIn(readFileSync('scenarios/village-water.yaml', 'utf8'))), 0, 'middle');
const SCALE = 10;
const BAND = { least: 0.01, most: 0.1 };

function found(domain: Domain, change: { readonly aim?: number; readonly allowed?: typeof BAND; below?: number[] }) {
  const below = domain.parties.map(() => 0);
  return walkAwaysFor({ domain, scale: SCALE, below, aim: 0.03, allowed: BAND, ...change });
}

/** The share of texts that suits all at walk-aways in points, less what may lie below them. */
function shareAt({ starts }: { readonly starts: readonly number[] }, below = 0): number {
  const least = starts.map((start) => start * SCALE - below);
  return zoneCount({ domain: WATER, excluded: signingOf(WATER).crossed }, least) / WATER.listed;
}

function startsOf(walkAways: FoundWalkAways): { readonly starts: readonly number[] } {
  if (!walkAways.ok) throw new Error(walkAways.why);
  return walkAways;
}

/** Two parties that share out ten points, in whole points: what one has the other has not. */
function sharedPie(barred?: Uint8Array, forbidden?: Uint8Array): Domain {
  const party = (name: string, ranks: Int32Array) => ({
    name,
    ranks,
    accepts: 0,
    forbidden,
    points: {
      unit: 1n,
      walkAway: 0n,
      of: (row: number) => BigInt(ranks[row] ?? 0),
      near: (row: number) => ranks[row] ?? 0,
    },
  });
  const mine = Int32Array.from({ length: 11 }, (_, row) => row * SCALE);
  return {
    issues: [{ name: 'pie', options: Array.from({ length: 11 }, (_, row) => String(row)) }],
    parties: [party('one', mine), party('other', mine.slice().reverse())],
    packageCount: 11,
    listed: 11,
    sample: undefined,
    barred,
  };
}

describe('walk-aways', () => {
  test('leave the share of texts that was wanted, or one that is near', () => {
    for (const aim of [0.02, 0.05, 0.09]) {
      const share = shareAt(startsOf(found(WATER, { aim })));
      expect(share).toBeGreaterThan(aim / 1.3);
      expect(share).toBeLessThan(aim * 1.3);
    }
  });

  test('leave no more than may be when waiting has brought them down', () => {
    const walkAways = startsOf(found(WATER, { aim: 0.08, below: [60, 60, 60] }));
    expect(shareAt(walkAways, 60)).toBeLessThanOrEqual(BAND.most);
    expect(shareAt(walkAways, 60)).toBeGreaterThan(BAND.most / 1.3);
    expect(shareAt(walkAways)).toBeLessThan(0.08);
  });

  test('make all about equally hard to please', () => {
    const { starts } = startsOf(found(WATER, {}));
    const signed = WATER.parties.map(({ ranks, forbidden }, place) => {
      const open = ranks.filter((_, row) => forbidden?.[row] !== 1 && WATER.barred?.[row] !== 1);
      return open.filter((points) => points >= (starts[place] ?? 0) * SCALE).length / open.length;
    });
    expect(Math.max(...signed) - Math.min(...signed)).toBeLessThan(0.1);
  });

  test('leave no text where there is to be no deal, and would at a point less', () => {
    const { starts } = startsOf(found(WATER, { aim: 0, allowed: { least: 0, most: 0 } }));
    expect(shareAt({ starts })).toBe(0);
    const lower = starts.map((_, place) => starts.map((start, other) => (place === other ? start - 1 : start)));
    expect(Math.max(...lower.map((each) => shareAt({ starts: each })))).toBeGreaterThan(0);
  });

  test('share a pie in two', () => {
    expect(found(sharedPie(), { aim: 0.09 })).toEqual({ ok: true, starts: [5, 5] });
  });

  test('cannot be found where the parties share nothing', () => {
    const nothing = Uint8Array.from({ length: 11 }, () => 1);
    expect(found(sharedPie(nothing), {})).toEqual({ ok: false, why: 'too-far-apart' });
  });

  test('cannot be found where they want the same', () => {
    const { parties, ...pie } = sharedPie();
    const [one] = parties;
    if (one === undefined) throw new Error('There are two.');
    const alike = { ...pie, parties: [one, { ...one, ranks: one.ranks.map(() => 50) }] };
    expect(found(alike, { allowed: { least: 0.01, most: 0.05 } })).toEqual({ ok: false, why: 'too-close' });
  });
});

test('a drift and a spread stay as they are, unless they move half of the points', () => {
  const walkAway = { start: 40, drift: -1, spread: 5, shock: 0 };
  expect(slowChanges(walkAway, 100, 6)).toEqual({ drift: -1, spread: 5 });
  expect(slowChanges({ ...walkAway, drift: -9, spread: 50 }, 100, 6)).toEqual({ drift: -1, spread: 5 });
  expect(slowChanges({ ...walkAway, drift: 3 }, 30, 8)).toEqual({ drift: 0.21, spread: 5 });
});
