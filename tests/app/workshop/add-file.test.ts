import { describe, expect, it } from 'vitest';
import { addFile } from '#app/workshop/keeping/add-file.ts';
import { BEGUN, deviceWithText, ID } from './writing.ts';

const NAME = 'our-offer.yaml';
const IN_FILE = `${BEGUN}minutes: 30\n`;
const opened = (text: string) => ({ id: ID, name: NAME, saved: { text, at: 5 } });

describe('a file that is opened', () => {
  it('goes on with the text that lies here as it is in the file', async () => {
    const { store } = await deviceWithText();
    expect((await addFile(store, opened(BEGUN), 5)).id).toBe(ID);
  });

  it('takes the place of a text that has nothing the file lacks, which goes to the history', async () => {
    const { store } = await deviceWithText();
    const manuscript = await addFile(store, opened(IN_FILE), 5);
    expect(manuscript).toMatchObject({ id: ID, text: IN_FILE, saved: { text: IN_FILE } });
    const kept = await Promise.all(manuscript.versions.map(({ at }) => store.version(ID, at)));
    expect(kept).toContain(BEGUN);
  });

  it('lies beside a text that has changes of its own', async () => {
    const { store, openWindow } = await deviceWithText();
    const controller = await openWindow();
    controller.write(`${BEGUN}minutes: 15\n`);
    await controller.flush();
    expect((await addFile(store, opened(IN_FILE), 5)).id).toBe(`${ID}-2`);
    expect((await store.get(ID))?.text).toContain('minutes: 15');
  });
});
