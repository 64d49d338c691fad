import { expect, it } from 'vitest';
import { preparationNotesIn } from '#app/use-preparation.ts';
import { BLANK_PREPARATION } from '#session/preparation.ts';
import { memoryStore } from './memory-store.ts';

it('keeps a sheet for each chair of each scenario', () => {
  const notes = preparationNotesIn(memoryStore());
  const written = { ...BLANK_PREPARATION, opening: 'Geneva' };
  notes.write('talks', 'us', written);
  expect(notes.read('talks', 'us')).toEqual(written);
  expect(notes.read('talks', 'ukraine')).toEqual(BLANK_PREPARATION);
  expect(notes.read('other', 'us')).toEqual(BLANK_PREPARATION);
});

it('leaves nothing on the device when everything is rubbed out again', () => {
  const store = memoryStore();
  const notes = preparationNotesIn(store);
  notes.write('talks', 'us', { ...BLANK_PREPARATION, trades: 'x' });
  notes.write('talks', 'us', BLANK_PREPARATION);
  expect([...store.texts]).toEqual([]);
});

it.each(['', '{', 'null', '7', '{"opening": 7, "more": "x"}'])('reads a blank sheet where %s lies', (text) => {
  const store = memoryStore();
  store.write('preparation:talks:us', text);
  expect(preparationNotesIn(store).read('talks', 'us')).toEqual(BLANK_PREPARATION);
});
