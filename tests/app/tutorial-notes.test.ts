import { expect, it } from 'vitest';
import { tutorialNotesIn } from '#app/tutorial-notes.ts';
import { memoryStore } from './memory-store.ts';

it('remembers which tutorials are done, until they are started again', () => {
  const store = memoryStore();
  const notes = tutorialNotesIn(store);
  expect(notes.isDone('job')).toBe(false);
  notes.mark('job', true);
  expect([tutorialNotesIn(store).isDone('job'), notes.isDone('talks')]).toEqual([true, false]);
  notes.mark('job', false);
  expect([...store.texts]).toEqual([]);
});
