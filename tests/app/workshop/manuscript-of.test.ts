import { describe, expect, it } from 'vitest';
import { type KeptFile, scenarioStoreIn } from '#app/scenario-store.ts';
import { manuscriptOf } from '#app/workshop/keeping/manuscript-of.ts';
import { memoryStore } from '../memory-store.ts';
import { BEGUN, deviceWithText, ID } from './writing.ts';

const OPENED = `${BEGUN}minutes: 30\n`;
const WRITTEN = `${BEGUN}minutes: 15\n`;

/** A device on which a text was written and saved, and the first screen has opened a file of its id. */
async function savedAndOpened({ savedAt, openedAt }: { savedAt: number; openedAt: number | undefined }) {
  const { store } = await deviceWithText();
  const begun = await store.get(ID);
  if (begun === undefined) throw new Error('The text is gone.');
  await store.change(ID, (before = begun) => ({ ...before, text: WRITTEN, saved: { text: WRITTEN, at: savedAt } }));
  const scenarioStore = scenarioStoreIn(memoryStore());
  const folder = { id: ID, tab: '', title: '', summary: '', minutes: 30, level: '', delegations: [], realWar: false };
  scenarioStore.keep({ folder, text: OPENED, openedAt } as unknown as KeptFile);
  return { manuscripts: store, scenarioStore };
}

describe('a text of the workshop whose file was opened on the first screen', () => {
  it('stays as it was saved since', async () => {
    const places = await savedAndOpened({ savedAt: 20, openedAt: 10 });
    expect((await manuscriptOf(ID, places, 30))?.text).toBe(WRITTEN);
  });

  it('is as it is in a file that was opened after it was saved', async () => {
    const places = await savedAndOpened({ savedAt: 10, openedAt: 20 });
    expect((await manuscriptOf(ID, places, 30))?.text).toBe(OPENED);
  });

  it('stays as it was saved where nobody knows when the file was opened', async () => {
    const places = await savedAndOpened({ savedAt: 10, openedAt: undefined });
    expect((await manuscriptOf(ID, places, 30))?.text).toBe(WRITTEN);
  });
});
