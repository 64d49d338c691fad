import { act, renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { useObserving } from '#app/live/lead/board-place.tsx';
import { LiveClassController } from '#app/live/lead/live-class-controller.ts';
import { School } from '../../../live/serving/school.ts';
import { WayInMemory } from '../way-in-memory.ts';

test('a table is observed only for as long as its board is on the screen', async () => {
  const school = new School();
  const { opened } = await school.opens({}, 2);
  const { classId, token } = opened;
  const connection = new WayInMemory(school.startService());
  const controller = new LiveClassController({ connection, key: { classId, token }, now: () => school.clock.now() });
  await school.clock.pass(500);
  const { result, unmount } = renderHook(() => useObserving(controller));
  act(() => result.current.observe(1));
  await school.clock.pass(500);
  expect(controller.state().observed?.table).toBe(1);
  act(() => unmount());
  await school.clock.pass(500);
  expect(controller.state().observed).toBeUndefined();
});
