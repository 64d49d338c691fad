import { expect, it } from 'vitest';
import { rowGroups } from '#session/table/talks/row-groups.ts';
import type { CellModel } from '#session/table/text/cell-model.ts';
import { COALITION, RUSSIA, UKRAINE, US } from '../../../panels/table/parties.ts';

const cell = (party: typeof US, how: CellModel['how'], label?: string): CellModel => ({
  ...party,
  how,
  label,
  counts: true,
  words: '',
});

it('puts delegations together that stand for the same wording, and leaves out those of which nothing is known', () => {
  const groups = rowGroups([
    cell(US, 'asked', 'Budapest'),
    cell(UKRAINE, 'accepted', 'Istanbul'),
    cell(RUSSIA, 'unknown'),
    cell(COALITION, 'pencilled', 'Istanbul'),
  ]);
  expect(groups.map(({ label }) => label)).toEqual(['Budapest', 'Istanbul']);
  expect(groups.map(({ accepted }) => accepted.map(({ mark }) => mark))).toEqual([[], ['UA']]);
  expect(groups.map(({ asking }) => asking.map(({ mark }) => mark))).toEqual([['US'], ['CW']]);
});
