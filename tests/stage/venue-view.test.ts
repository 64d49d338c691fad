import { describe, expect, test } from 'vitest';
import type { ArticleModel, OptionModel } from '#session/table/text/article-model.ts';
import { contains, distance } from '#stage/geometry.ts';
import { type Ground, isWeighty, venueState, venueViews } from '#stage/venue-view.ts';
import { article, flagshipTable, MARKS, option } from './flagship-table.ts';
import { token } from './token.ts';

/** A stage on which a degree is ten pixels. */
const ground = (over: Partial<Ground> = {}): Ground => ({
  ...{ delegations: [], channels: [], screen: ([x, y]) => [x * 10, y * 10], unit: 1, compact: false },
  free: { x: 0, y: 0, width: 500, height: 400 },
  ...over,
});
const views = (options: readonly OptionModel[], over: Partial<Ground> = {}, articleOver: Partial<ArticleModel> = {}) =>
  venueViews(flagshipTable({}, article(options, articleOver)), ground(over));
const at = (x: number, y: number, over: Partial<OptionModel> = {}) => option(0, 'Geneva', [x, y], [], over);

describe('where a venue stands', () => {
  test('is its place, where that is on the stage and free', () => {
    expect(views([at(20, 20)])[0]).toMatchObject({ at: [200, 200], label: 'Geneva' });
  });

  test('is at the edge, with an arrow that points to where it is, when its place is off the stage', () => {
    const arrows = ([x, y]: [number, number]) => views([at(x, y)])[0]?.label.at(-1);
    const around: [number, number][] = [
      [90, 20],
      [90, 80],
      [25, 90],
      [-40, 80],
      [-40, 20],
      [-40, -40],
      [25, -40],
      [90, -40],
    ];
    expect(around.map(arrows).join('')).toBe('→↘↓↙←↖↑↗');
    for (const place of around) {
      const [venue] = views([at(...place)]);
      expect(venue && contains({ x: 11, y: 11, width: 478, height: 378 }, venue.at)).toBe(true);
    }
  });

  test('is beside a delegation in the same city, and beside another venue there', () => {
    const crowd = [at(20, 20), option(1, 'Vienna', [20, 20]), option(2, 'Bern', [20, 20])];
    const found = views(crowd, { delegations: [token(0, [200, 200])] });
    found.forEach((one, i) => {
      expect(distance(one.at, [200, 200])).toBeGreaterThanOrEqual(18 + 11);
      for (const other of found.slice(i + 1)) expect(distance(one.at, other.at)).toBeGreaterThanOrEqual(22);
    });
  });

  test('is nowhere for an option without a place', () => {
    expect(views([option(0, 'By video', undefined)])).toEqual([]);
  });
});

describe('on a strip', () => {
  test('only venues of weight wait at the edge', () => {
    const far = (over: Partial<OptionModel> = {}) => views([at(90, 20, over)], { compact: true });
    expect(far()).toEqual([]);
    expect(far({ inText: 'current' })).toHaveLength(1);
    expect(far({ pencilled: true })).toHaveLength(1);
    expect(views([at(20, 20)], { compact: true })).toHaveLength(1);
  });

  test('faint ones are left out, even where there is room', () => {
    const pair = [at(20, 20), option(1, 'Vienna', [30, 30], [], { inText: 'current' })];
    const labels = (compact: boolean) => views(pair, { compact }, { state: 'initialled' }).map(({ label }) => label);
    expect(labels(true)).toEqual(['Vienna']);
    expect(labels(false)).toEqual(['Geneva', 'Vienna']);
  });
});

describe('how a venue stands', () => {
  test('is agreed or faint once its article is, else tabled or a candidate', () => {
    const state = (article: ArticleModel['state'], inText: OptionModel['inText']) =>
      venueState({ state: article } as ArticleModel, { inText } as OptionModel);
    expect([state('initialled', 'current'), state('initialled', undefined)]).toEqual(['agreed', 'faint']);
    expect([state('tabled', 'current'), state('unsettled', undefined)]).toEqual(['tabled', 'candidate']);
  });

  test('is of weight when it is agreed, tabled or in the person’s draft', () => {
    expect(isWeighty({ state: 'agreed', pencilledBy: undefined })).toBe(true);
    expect(isWeighty({ state: 'tabled', pencilledBy: undefined })).toBe(true);
    expect(isWeighty({ state: 'faint', pencilledBy: 0 })).toBe(true);
    expect(isWeighty({ state: 'candidate', pencilledBy: undefined })).toBe(false);
    expect(isWeighty({ state: 'faint', pencilledBy: undefined })).toBe(false);
  });

  test('is refused by who has ruled it out, until it is agreed', () => {
    const refused = option(0, 'Geneva', [20, 20], [[2, 'never']], { inText: 'current' });
    expect(views([refused])[0]?.refusedBy).toBe(2);
    expect(views([refused], {}, { state: 'initialled' })[0]?.refusedBy).toBeUndefined();
  });

  test('is backed once by each who initialled it or wants it, in the order of the file', () => {
    const backed = option(
      0,
      'Geneva',
      [20, 20],
      [
        [3, 'wants'],
        [1, 'accepts'],
        [2, 'never'],
      ],
      { initials: [MARKS[3], MARKS[0]] },
    );
    expect(views([backed])[0]?.backers).toEqual([0, 1, 3]);
  });

  test('is backed by a delegation that asks for it in these talks', () => {
    const asks = { ...MARKS[2], stance: 'asks', tag: 'done', source: undefined } as const;
    const marks = [{ ...asks, words: '', brief: '', known: undefined, because: undefined }];
    expect(views([at(20, 20, { marks })])[0]?.backers).toEqual([2]);
  });
});
