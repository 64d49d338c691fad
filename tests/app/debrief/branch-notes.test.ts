import { expect, test } from 'vitest';
import { type BranchNote, branchNotesIn } from '#app/debrief/branch-notes.ts';
import { memoryStore } from '../memory-store.ts';

const BEGUN: BranchNote = { code: 'begun', moves: 12, chair: 'ua', how: 'played' };

test('branches are kept by the game that they branched off, each once', () => {
  const notes = branchNotesIn(memoryStore());
  notes.add(1, BEGUN);
  notes.add(1, BEGUN);
  notes.add(2, { ...BEGUN, code: 'another' });
  expect(notes.of(1)).toEqual([BEGUN]);
  expect(notes.of(3)).toEqual([]);
});

test('one that was played to its end takes the place of its beginning, and of no other reply', () => {
  const notes = branchNotesIn(memoryStore());
  const replied: BranchNote = { ...BEGUN, code: 'replied', how: 'what-if' };
  const ended = { ...BEGUN, code: 'ended' };
  for (const note of [BEGUN, replied, ended, { ...replied, how: 'played' } as const]) notes.add(1, note);
  expect(notes.of(1)).toEqual([replied, ended]);
});

test('the last ones are kept', () => {
  const notes = branchNotesIn(memoryStore());
  for (let moves = 0; moves < 30; moves += 1) notes.add(1, { ...BEGUN, code: String(moves), moves });
  expect(notes.of(1).map(({ moves }) => moves)).toEqual([18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29]);
});

test('what is no note is left out', () => {
  const store = memoryStore();
  const notes = branchNotesIn(store);
  for (const text of ['no JSON', '{}', '[[1, [{ "code": 3 }]], 7]']) {
    store.write('branches', text);
    expect(notes.of(1)).toEqual([]);
  }
});
