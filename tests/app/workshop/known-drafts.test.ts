import { describe, expect, it } from 'vitest';
import { forgetDrafts, lostDrafts, rememberDraft } from '#app/workshop/keeping/known-drafts.ts';
import type { KeptDraft } from '#session/workshop/kept-draft.ts';
import { memoryStore } from '../memory-store.ts';

const draft = (id: string, some: Partial<KeptDraft> = {}): KeptDraft => ({
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
    rememberDraft(texts, draft('one'));
    rememberDraft(texts, draft('other'));
    expect(lostDrafts(texts, [{ id: 'one' }])).toEqual([
      { id: 'other', name: 'other.yaml', changedAt: 2000, savedAt: undefined },
    ]);
  });

  it('have lost nothing where they were as in their file', () => {
    const texts = memoryStore();
    rememberDraft(texts, draft('one', { saved: { text: 'title: A text', at: 1500 } }));
    expect(lostDrafts(texts, [])).toMatchObject([{ changedAt: 1500, savedAt: 1500 }]);
  });

  it('are spoken of once', () => {
    const texts = memoryStore();
    rememberDraft(texts, draft('one'));
    forgetDrafts(texts, ['one']);
    expect(lostDrafts(texts, [])).toEqual([]);
  });

  it('are none where something else was written in their place', () => {
    const texts = memoryStore();
    texts.write('workshop-known', '{"id":');
    expect(lostDrafts(texts, [])).toEqual([]);
  });
});
