import { describe, expect, it } from 'vitest';
import type { ArticleAtEnd } from '#engine/hindsight/game-at-the-end.ts';
import type { StoodAgainst } from '#engine/hindsight/stood-against.ts';
import { articlesParted, mostParted } from '#session/classroom/results/articles-parted.ts';
import { endingsCounted } from '#session/classroom/results/endings-counted.ts';
import { inTheWay } from '#session/classroom/results/in-the-way.ts';
import { areLines, pairCompared, pairToCompare } from '#session/classroom/results/pair-compared.ts';

const agreed = (option: number, or?: number): ArticleAtEnd => ({ option, or, left: 'accepted' });
const NOTHING: ArticleAtEnd = { left: 'empty' };
const texts = (...rows: readonly (readonly ArticleAtEnd[])[]) => rows.map((articles) => ({ articles }));

describe('the article that parted a class', () => {
  const parted = (...answers: readonly ArticleAtEnd[]) =>
    articlesParted(texts(...answers.map((each) => [each])), [0])[0];

  it('is measured in pairs of tables that say different things', () => {
    expect(parted(agreed(0), agreed(0), agreed(1), agreed(2))).toMatchObject({ apart: 5, pairs: 6 });
    expect(parted(agreed(0), agreed(0), agreed(0))).toMatchObject({ apart: 0, pairs: 3 });
  });

  it('counts a vague wording as an answer of its own, and what was only tabled as nothing agreed', () => {
    expect(parted(agreed(0), agreed(0, 1))).toMatchObject({ apart: 1 });
    expect(parted({ option: 2, left: 'tabled' }, NOTHING)).toMatchObject({ apart: 0 });
  });

  it('counts what a signed text means by its silence as what it says', () => {
    expect(parted({ option: 0, left: 'silent' }, agreed(0))).toMatchObject({ apart: 0 });
  });

  it('lists the answers with the tables that gave them, the commonest first', () => {
    expect(parted(agreed(2), agreed(1), agreed(1))?.answers).toEqual([
      { article: agreed(1), rows: [1, 2] },
      { article: agreed(2), rows: [0] },
    ]);
  });

  it('is the first in the text of those that parted it most, and none where all agree', () => {
    const rows = texts([agreed(0), agreed(0), agreed(0)], [agreed(0), agreed(1), agreed(1)]);
    expect(mostParted(articlesParted(rows, [0, 2, 1]))?.issue).toBe(2);
    expect(mostParted(articlesParted(texts([agreed(0)], [agreed(0)]), [0]))).toBeUndefined();
  });
});

describe('the endings of a class', () => {
  it('are counted by kind, those that did not happen left out', () => {
    expect(endingsCounted([{ kind: 'none' }, { kind: 'held' }, { kind: 'none' }])).toEqual([
      { kind: 'held', count: 1 },
      { kind: 'none', count: 2 },
    ]);
  });
});

describe('two tables side by side', () => {
  const row = (kind: 'held' | 'broken' | 'none', ...articles: readonly ArticleAtEnd[]) => ({
    kind,
    articles,
    table: undefined,
    line: undefined,
  });
  const ORDER = [0, 1, 2];

  it('are lines of one table where a table was taken back, the first and the last', () => {
    const rows = [
      row('held', agreed(0), agreed(0), agreed(0)),
      { ...row('none', agreed(1), agreed(0), agreed(0)), table: 'alder', line: 1 },
      { ...row('none', agreed(0), agreed(1), agreed(1)), table: 'alder', line: 2 },
      { ...row('held', agreed(1), agreed(1), agreed(2)), table: 'alder' },
    ];
    const pair = pairToCompare(rows, ORDER);
    expect(pair).toMatchObject({ one: 1, other: 3 });
    expect(areLines(rows, { one: 1, other: 3 })).toBe(true);
    expect(areLines(rows, { one: 0, other: 3 })).toBe(false);
    // A line whose table plays on is held against other tables.
    expect(pairToCompare(rows.slice(0, 2), ORDER)).toMatchObject({ one: 0, other: 1 });
  });

  it('are those with almost the same text and another end', () => {
    const rows = [
      row('held', agreed(0), agreed(0), agreed(0)),
      row('broken', agreed(1), agreed(1), agreed(1)),
      row('held', agreed(1), agreed(1), agreed(2)),
    ];
    expect(pairToCompare(rows, ORDER)).toEqual({ one: 1, other: 2, alike: [0, 1], apart: [2], asks: 'nearly' });
  });

  it('are not two that are alike only in having agreed nothing', () => {
    const rows = [
      row('none', NOTHING, NOTHING, NOTHING),
      row('broken', NOTHING, NOTHING, NOTHING),
      row('held', agreed(0), NOTHING, NOTHING),
      row('broken', agreed(0), agreed(1), agreed(1)),
    ];
    expect(pairToCompare(rows, ORDER)).toMatchObject({ one: 2, other: 3, asks: 'other-end' });
  });

  it('can have the same text and another end, which chance decides', () => {
    const same = [agreed(0), agreed(1), agreed(2)];
    expect(pairToCompare([row('held', ...same), row('broken', ...same)], ORDER)).toMatchObject({ asks: 'same-text' });
  });

  it('are those with the most different texts where all ended in the same way', () => {
    const rows = [
      row('held', agreed(0), agreed(0), agreed(0)),
      row('held', agreed(0), agreed(0), agreed(1)),
      row('held', agreed(1), agreed(1), agreed(1)),
    ];
    expect(pairToCompare(rows, ORDER)).toMatchObject({ one: 0, other: 2, asks: 'one-end' });
  });

  it('can be any two, and none where there is only one', () => {
    const rows = [row('held', agreed(0), NOTHING, NOTHING), row('none', agreed(0), NOTHING, NOTHING)];
    expect(pairCompared(rows, 1, 0, ORDER)).toMatchObject({ one: 1, other: 0, alike: [0], apart: [] });
    expect(pairToCompare(rows.slice(1), ORDER)).toBeUndefined();
  });
});

describe('who stood in the way', () => {
  const against = (changed: Partial<StoodAgainst>): StoodAgainst => ({
    track: 0,
    left: [],
    no: [],
    redLine: [],
    less: [],
    missing: [],
    home: [],
    ...changed,
  });
  const game = (...parts: readonly StoodAgainst[]) => ({ game: { against: parts } as never });

  it('is told by delegation and way, a table once for several parts', () => {
    const rows = [
      game(against({ no: [{ party: 1, over: [0] }] }), against({ track: 1, no: [{ party: 1, over: [3] }] })),
      { game: undefined },
      game(against({ redLine: [1], home: [0] })),
    ];
    const [zero, one] = inTheWay(rows, 2);
    expect(zero?.ways.filter((each) => each.rows.length > 0)).toEqual([{ way: 'home', rows: [2] }]);
    expect(one?.ways.filter((each) => each.rows.length > 0)).toEqual([
      { way: 'no', rows: [0] },
      { way: 'redLine', rows: [2] },
    ]);
  });
});
