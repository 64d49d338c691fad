import { expect, it } from 'vitest';
import { columnsOf } from '#panels/table/text/columns-of.ts';
import type { DelegationModel } from '#session/table/parts/delegation-model.ts';
import { BARE_DESK } from '../table-fixture.ts';

it('each delegation has a column, up to four; more have one for all of them', () => {
  const [first] = BARE_DESK.delegations as readonly [DelegationModel];
  const counts = [2, 3, 4, 5, 9].map((count) => columnsOf(Array.from({ length: count }, () => first)));
  expect(counts).toEqual([2, 3, 4, 1, 1]);
});
