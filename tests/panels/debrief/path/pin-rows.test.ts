import { expect, test } from 'vitest';
import { pinRows } from '#panels/debrief/path/pin-rows.ts';

test('pins that would lie on each other are in two rows', () => {
  expect(pinRows([0, 100, 110, 120, 200])).toEqual([0, 0, 1, 0, 0]);
});
