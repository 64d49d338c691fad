import { describe, expect, test } from 'vitest';
import type { SiteModel } from '#session/table/frame/stage-model.ts';
import { contains, distance } from '#stage/geometry.ts';
import { siteViews } from '#stage/site-view.ts';
import type { Ground, NamedVenue } from '#stage/venue-view.ts';
import { token } from './token.ts';

const FREE = { x: 0, y: 0, width: 500, height: 400 };
const ground = (over: Partial<Ground> = {}): Ground => ({
  ...{ delegations: [], channels: [], screen: ([x, y]) => [x * 10, y * 10], unit: 1, compact: false, free: FREE },
  ...over,
});
const site = (issue: number, x: number, y: number): SiteModel => ({
  ...{ issue, at: [x, y], title: `Article ${issue}`, icon: 'shield', state: 'tabled' },
});

const venueAt = (x: number, y: number): NamedVenue => ({
  ...{ issue: 0, option: 0, at: [x, y], radius: 11, state: 'candidate', label: 'Geneva', backers: [] },
  ...{ pencilledBy: undefined, refusedBy: undefined },
});

describe('an article about a place', () => {
  test('stands there, and says what it is and how it stands', () => {
    const [view] = siteViews([site(3, 20, 20)], [], ground());
    expect(view).toMatchObject({ issue: 3, at: [200, 200], place: [200, 200], title: 'Article 3', state: 'tabled' });
  });

  test('is not on a strip, nor where its place lies off the stage', () => {
    expect(siteViews([site(3, 20, 20)], [], ground({ compact: true }))).toEqual([]);
    expect(siteViews([site(3, 20, 20), site(4, 90, 20)], [], ground()).map(({ issue }) => issue)).toEqual([3]);
  });

  test('keeps whole within the stage where its place is at the edge', () => {
    const [view] = siteViews([site(3, 0, 40)], [], ground());
    expect(view && contains({ x: 15, y: 15, width: 470, height: 370 }, view.at)).toBe(true);
    expect(view?.place).toEqual([0, 400]);
  });

  test('stands free of delegations, windows, venues and other articles', () => {
    const venues: NamedVenue[] = [venueAt(240, 200)];
    const delegations = [token(0, [200, 200]), token(2, [320, 120], { porthole: 54 })];
    const sites = siteViews([site(3, 20, 20), site(4, 20, 20), site(5, 30, 14)], venues, ground({ delegations }));
    expect(sites).toHaveLength(3);
    sites.forEach((one, i) => {
      expect(distance(one.at, [200, 200])).toBeGreaterThanOrEqual(15 + 22);
      expect(distance(one.at, [320, 120])).toBeGreaterThanOrEqual(15 + 54);
      expect(distance(one.at, [240, 200])).toBeGreaterThanOrEqual(15 + 11);
      for (const other of sites.slice(i + 1)) expect(distance(one.at, other.at)).toBeGreaterThanOrEqual(30);
    });
  });

  test('stands under another that is about the same place', () => {
    const [upper, lower] = siteViews([site(3, 20, 20), site(4, 20, 20)], [], ground());
    expect(upper?.at).toEqual([200, 200]);
    expect(lower?.at[0]).toBe(200);
    expect(lower?.at[1]).toBeGreaterThan(230);
    expect(lower?.place).toEqual([200, 200]);
  });
});
