import { describe, expect, it } from 'vitest';
import { forgetManuscripts, lostManuscripts, rememberManuscript } from '#app/workshop/keeping/known-manuscripts.ts';
import type { KeptManuscript } from '#session/workshop/kept-manuscript.ts';
import { memoryStore } from '../memory-store.ts';

const manuscript = (id: string, some: Partial<KeptManuscript> = {}): KeptManuscript => ({
  id,
  name: `${id}.yaml`,
  text: 'title: A text',
  revision: 3,
  changedAt: 2000,
  saved: undefined,
  versions: [],
  ...some,
});

describe('texts that the browser has deleted', () => {
  it('are known by what was remembered of them apart', () => {
    const texts = memoryStore();
    rememberManuscript(texts, manuscript('one'));
    rememberManuscript(texts, manuscript('other'));
    expect(lostManuscripts(texts, [{ id: 'one' }])).toEqual([
      { id: 'other', name: 'other.yaml', changedAt: 2000, savedAt: undefined },
    ]);
  });

  it('have lost nothing where they were as in their file', () => {
    const texts = memoryStore();
    rememberManuscript(texts, manuscript('one', { saved: { text: 'title: A text', at: 1500 } }));
    expect(lostManuscripts(texts, [])).toMatchObject([{ changedAt: 1500, savedAt: 1500 }]);
  });

  it('are none where they were thrown away, and lost again where they were had back', () => {
    const texts = memoryStore();
    rememberManuscript(texts, manuscript('one'));
    rememberManuscript(texts, manuscript('one', { deletedAt: 3000 }));
    expect(lostManuscripts(texts, [])).toEqual([]);
    rememberManuscript(texts, manuscript('one'));
    expect(lostManuscripts(texts, [])).toMatchObject([{ id: 'one' }]);
  });

  it('are spoken of once', () => {
    const texts = memoryStore();
    rememberManuscript(texts, manuscript('one'));
    forgetManuscripts(texts, ['one']);
    expect(lostManuscripts(texts, [])).toEqual([]);
  });

  it('are none where something else was written in their place', () => {
    const texts = memoryStore();
    texts.write('workshop-known', '{"id":');
    expect(lostManuscripts(texts, [])).toEqual([]);
  });
});
