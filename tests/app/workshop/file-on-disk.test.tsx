import { afterEach, describe, expect, it, vi } from 'vitest';
import { changedOnDisk, type DiskFile, saveToDisk } from '#app/workshop/file-on-disk.ts';

/** A file of a disk that a browser lets pages write to. */
function diskFile(name: string, { permission = 'granted' as PermissionState } = {}) {
  const held = { text: '', stamp: 100 };
  const file: DiskFile = {
    name,
    getFile: () => Promise.resolve(new File([held.text], name, { lastModified: held.stamp })),
    createWritable: () => {
      let written = '';
      return Promise.resolve({
        write: (text: string) => {
          written += text;
          return Promise.resolve();
        },
        close: () => {
          held.text = written;
          held.stamp += 100;
          return Promise.resolve();
        },
      });
    },
    queryPermission: () => Promise.resolve(permission),
    requestPermission: () => Promise.resolve(permission),
  };
  return { file, held };
}

const picking = (pick: () => Promise<DiskFile>) => vi.stubGlobal('showSaveFilePicker', pick);

afterEach(() => vi.unstubAllGlobals());

describe('a text that is saved to a file', () => {
  it('goes to the file that is chosen, and to the same one after that', async () => {
    const { file, held } = diskFile('ours.yaml');
    const pick = vi.fn(() => Promise.resolve(file));
    picking(pick);
    const first = await saveToDisk('title: A', 'ours.yaml', undefined);
    expect(first).toMatchObject({ is: 'written', stamp: 200 });
    await saveToDisk('title: B', 'ours.yaml', file);
    expect(held.text).toBe('title: B');
    expect(pick).toHaveBeenCalledTimes(1);
  });

  it('goes nowhere when nobody chooses a file', async () => {
    picking(() => Promise.reject(new DOMException('closed', 'AbortError')));
    expect(await saveToDisk('title: A', 'ours.yaml', undefined)).toEqual({ is: 'cancelled' });
  });

  it('goes nowhere when the browser is not allowed to write', async () => {
    const { file, held } = diskFile('ours.yaml', { permission: 'denied' });
    picking(() => Promise.resolve(file));
    expect(await saveToDisk('title: A', 'ours.yaml', file)).toEqual({ is: 'cancelled' });
    expect(held.text).toBe('');
  });
});

describe('a file on the disk', () => {
  it('is seen to be newer where something else has written to it since', async () => {
    const { file, held } = diskFile('ours.yaml');
    expect(await changedOnDisk(file, 100)).toBeUndefined();
    held.stamp = 300;
    expect((await changedOnDisk(file, 100))?.lastModified).toBe(300);
  });

  it('is not asked for where the browser would have to ask first', async () => {
    const { file } = diskFile('ours.yaml', { permission: 'prompt' });
    expect(await changedOnDisk(file, 50)).toBeUndefined();
  });
});
