import { describe, expect, it } from 'vitest';
import { fromColumns, NoColumns, toColumns } from '#record/carried/columns.ts';

describe('data by columns', () => {
  it('has what a list of objects says of each under one key', () => {
    const rows = [{ id: 'a', size: 1 }, { id: 'b' }, { id: 'c', size: 3 }];
    expect(toColumns({ rows })).toEqual({ rows: [null, { id: ['a', 'b', 'c'], size: [1, null, 3] }] });
  });

  it.each([
    [{ lists: [[], ['a', 'b'], [1, 2.5, -3]], yes: true }],
    [{ rows: [{ a: [{ b: 1 }, { b: 2, c: [{}] }] }, {}] }],
    [[{ constructor: 'a', hasOwnProperty: { toString: [1] } }]],
  ])('is read back as it was: %j', (data) => {
    expect(fromColumns(JSON.parse(JSON.stringify(toColumns(data))))).toEqual(data);
  });

  it('keeps a key called __proto__ a key', () => {
    const data = JSON.parse('[{"__proto__": {"isAdmin": true}}]');
    const read = fromColumns(JSON.parse(JSON.stringify(toColumns(data)))) as object[];
    expect(JSON.stringify(read)).toBe('[{"__proto__":{"isAdmin":true}}]');
    expect((read[0] as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it.each([
    ['nested deep', nested(30)],
    ['nested deep in columns', nestedColumns(12)],
    ['long lists', Array.from({ length: 50_000 }, () => 0)],
    ['many rows', [null, { a: Array.from({ length: 50_000 }, () => 0) }]],
    ['many rows that say nothing', [null, { a: Array.from({ length: 50_000 }, () => null) }]],
    ['long keys', { ['k'.repeat(41)]: 1 }],
    ['long keys of columns', [null, { ['k'.repeat(41)]: [1] }]],
    ['columns that are no lists', [null, { a: 'abc' }]],
  ])('is refused with %s', (_, data) => {
    expect(() => fromColumns(data)).toThrow(NoColumns);
  });
});

function nested(depth: number): unknown {
  return depth === 0 ? 0 : [nested(depth - 1)];
}

function nestedColumns(depth: number): unknown {
  return depth === 0 ? 0 : [null, { a: [nestedColumns(depth - 1)] }];
}
