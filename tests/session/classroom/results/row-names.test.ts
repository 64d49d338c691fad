import { describe, expect, it } from 'vitest';
import { rowNames } from '#session/classroom/results/row-names.ts';
import { SPEAKER } from '../../../support/speaker.ts';

const TABLE = { seed: 1, sharing: 'each', chairs: [] } as const;
const TABLES = [
  { ...TABLE, name: 'alder', called: 'Ann and Bo' },
  { ...TABLE, name: 'hazel' },
];
const names = (
  results: readonly { readonly table?: string; readonly placed?: string; readonly chairs: readonly string[] }[],
  namesHidden = false,
) => [
  ...rowNames(
    SPEAKER,
    results.map((result, place) => ({ code: String(place), ...result })),
    { tables: TABLES, namesHidden },
  ).values(),
];

describe('a result of a class', () => {
  it('is called by its table, as the teacher calls it', () => {
    expect(
      names([
        { table: 'alder', chairs: ['A'] },
        { table: 'hazel', chairs: ['A'] },
      ]),
    ).toEqual(['Ann and Bo', 'Hazel']);
  });

  it('is of the table that the teacher says, whatever its link does', () => {
    expect(names([{ table: 'hazel', placed: 'alder', chairs: ['A'] }])).toEqual(['Ann and Bo']);
  });

  it('is told from others of its table by its chairs, and then by a number', () => {
    expect(
      names([
        { table: 'hazel', chairs: ['A'] },
        { table: 'hazel', chairs: ['B'] },
        { table: 'hazel', chairs: ['B'] },
      ]),
    ).toEqual(['Hazel · A', 'Hazel · B (1)', 'Hazel · B (2)']);
  });

  it('has no name of a teacher or of a link where names are hidden', () => {
    expect(names([{ table: 'alder', chairs: [] }, { table: 'silly-name', chairs: [] }, { chairs: [] }], true)).toEqual([
      'Alder',
      'Game 2',
      'Game 3',
    ]);
  });
});
