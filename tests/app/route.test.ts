import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentOf, parseRoute, type Route } from '#app/route.ts';
import { fuzzRuns } from '../properties/fuzz-runs.ts';

describe('the fragment of an address', () => {
  it.each<[string, Route]>([
    ['', { screen: 'start' }],
    ['#', { screen: 'start' }],
    ['#/', { screen: 'start' }],
    ['#/table', { screen: 'table' }],
    ['#/chairs/job-offer', { screen: 'chairs', scenario: 'job-offer', seed: undefined }],
    ['#/chairs/job-offer/0', { screen: 'chairs', scenario: 'job-offer', seed: 0 }],
    [
      '#/chairs/white-house-2025/without-attacks',
      { screen: 'chairs', scenario: 'white-house-2025', seed: undefined, withoutAttacks: true },
    ],
    [
      '#/chairs/white-house-2025/7/without-attacks',
      { screen: 'chairs', scenario: 'white-house-2025', seed: 7, withoutAttacks: true },
    ],
    ['#/chairs/job-offer/7/chair/firm', { screen: 'chairs', scenario: 'job-offer', seed: 7, chair: 'firm' }],
    ['#/chairs/job-offer/4294967296', { screen: 'no-such-seed', scenario: 'job-offer', typed: '4294967296' }],
    ['#/chairs/white-house-2025/4294967295', { screen: 'chairs', scenario: 'white-house-2025', seed: 4_294_967_295 }],
    ['#/class', { screen: 'classroom', page: 'class', rest: '' }],
    ['#/class/c1/results', { screen: 'classroom', page: 'class', rest: 'c1/results' }],
    ['#/kit/job-offer', { screen: 'classroom', page: 'kit', rest: 'job-offer' }],
    ['#/join', { screen: 'live', page: 'join', rest: '' }],
    ['#/join/DOVE-4217', { screen: 'live', page: 'join', rest: 'DOVE-4217' }],
    ['#/live/k3j2/show/0b_-', { screen: 'live', page: 'live', rest: 'k3j2/show/0b_-' }],
    ['#AAxyz_-', { screen: 'link', text: 'AAxyz_-' }],
  ])('%j is a screen', (fragment, route) => {
    expect(parseRoute(fragment)).toEqual(route);
  });

  it.each([
    '#/chairs/',
    '#/chairs/a/b',
    '#/chairs/a/-1',
    '#/chairs/a/1/2',
    '#/tables',
    '#/kits',
    '#/class/',
    '#/joins',
    '#/seat/',
    '#/chairs/a%20b',
    '#<script>',
  ])('%j is none of ours, and is looked at as a link', (fragment) => {
    expect(parseRoute(fragment)).toEqual({ screen: 'link', text: fragment.slice(1) });
  });

  it('names a screen so that it is found again', () => {
    const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/);
    const seed = fc.option(fc.integer({ min: 0, max: 0xffffffff }), { nil: undefined });
    const routes = fc.oneof<fc.Arbitrary<Route>[]>(
      fc.constant({ screen: 'start' }),
      fc.constant({ screen: 'table' }),
      fc.record({ screen: fc.constant('chairs'), scenario: slug, seed }),
      fc.record({
        screen: fc.constant('classroom'),
        page: fc.constantFrom('class', 'kit', 'paper', 'lesson', 'check'),
        rest: fc.stringMatching(/^(|[a-z][a-z0-9-]{0,39}(\/[a-z]{1,9})?)$/),
      }),
      fc.record({
        screen: fc.constant('live'),
        page: fc.constantFrom('join', 'seat', 'live'),
        rest: fc.stringMatching(/^(|[A-Z]{4}-\d\d(\/[\w-]{1,9})?)$/),
      }),
      fc.record({ screen: fc.constant('link'), text: fc.stringMatching(/^[\w-]{1,80}$/) }),
    );
    fc.assert(
      fc.property(routes, (route) => {
        expect(parseRoute(fragmentOf(route))).toEqual(route);
      }),
      fuzzRuns(200),
    );
  });

  it('is read without a fault, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const route = parseRoute(`#${text}`);
        expect(parseRoute(fragmentOf(route))).toEqual(route);
      }),
      fuzzRuns(200),
    );
  });
});
