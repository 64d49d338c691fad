import { expect, it, vi } from 'vitest';
import { introductionNotesIn } from '#app/introduction-notes.ts';
import { memoryStore } from './memory-store.ts';

it('keeps what has been told of, for the next game too, until it is to be told of again', () => {
  const store = memoryStore();
  const notes = introductionNotesIn(store, false);
  expect(notes.had()).toEqual([]);
  notes.mark('text');
  notes.mark('say');
  expect(introductionNotesIn(store, false).had()).toEqual(['text', 'say']);
  notes.again();
  expect(notes.had()).toEqual([]);
  expect([...store.texts]).toEqual([]);
});

it('can be done without, for good, and is asked for again', () => {
  const store = memoryStore();
  const notes = introductionNotesIn(store, false);
  notes.turnOff();
  expect(introductionNotesIn(store, false).areOff()).toBe(true);
  notes.again();
  expect([notes.areOff(), introductionNotesIn(store, false).areOff()]).toEqual([false, false]);
});

it('is left out where the address says so, until somebody asks for it', () => {
  const store = memoryStore();
  const notes = introductionNotesIn(store, true);
  expect([notes.areOff(), introductionNotesIn(store, false).areOff()]).toEqual([true, false]);
  notes.again();
  expect(notes.areOff()).toBe(false);
});

it('says when anything has changed', () => {
  const notes = introductionNotesIn(memoryStore(), false);
  const heard = vi.fn<() => void>();
  const stop = notes.watch(heard);
  notes.mark('text');
  notes.turnOff();
  stop();
  notes.again();
  expect(heard).toHaveBeenCalledTimes(2);
});
