import { folders } from 'virtual:folders';
import { moreFolders } from 'virtual:more-folders';
import { expect, it } from 'vitest';
import { forFirstLesson } from '#app/classroom/board/use-scenario-choices.ts';

it('begins a class with what the guide has for one lesson, and with no real war', () => {
  const sorted = [...folders, ...moreFolders].sort(forFirstLesson);
  expect(sorted[0]?.id).toBe('village-water');
  const wars = sorted.map(({ realWar }) => realWar);
  expect(wars.indexOf(true)).toBeGreaterThan(0);
  expect(wars.lastIndexOf(false)).toBe(wars.indexOf(true) - 1);
});
