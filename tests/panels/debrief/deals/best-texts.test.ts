import { expect, it } from 'vitest';
import { bestTexts } from '#panels/debrief/deals/best-texts.ts';
import type { DealDayModel, DealMapModel } from '#session/debrief/deal-map-model.ts';

it('texts are listed by what the signatories have over no deal, multiplied, and as they were on the day', () => {
  const points = [Int32Array.from([5, 9, 7, 7]), Int32Array.from([9, 5, 7, 7])];
  const map = { texts: { points } } as unknown as DealMapModel;
  const day = (late: number) =>
    ({ suits: Int32Array.from([0, 1, 2, 3]), late, noDeal: [1, 3] }) as unknown as DealDayModel;
  // 4 x 6, 8 x 2, and twice 6 x 4; a point less each: 3 x 5, 7 x 1, 5 x 3.
  expect(bestTexts(map, day(0))).toEqual([0, 2, 3, 1]);
  expect(bestTexts(map, day(1))).toEqual([0, 2, 3, 1]);
});
