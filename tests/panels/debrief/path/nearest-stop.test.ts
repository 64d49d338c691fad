import { expect, test } from 'vitest';
import { nearestStop } from '#panels/debrief/path/nearest-stop.ts';

test('the moment that is nearest is the one that is pointed at', () => {
  expect(nearestStop([0, 10, 40], 4)).toBe(0);
  expect(nearestStop([0, 10, 40], 24)).toBe(1);
  expect(nearestStop([0, 10, 40], 500)).toBe(2);
});
