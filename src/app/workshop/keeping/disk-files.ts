import { isRecord } from '#session/kept-record.ts';
import { databaseKeyValueStore, type KeyValueStore } from '../../keeping/key-value-store.ts';
import type { DiskFile } from '../file-on-disk.ts';

interface KeptDiskFile {
  readonly id: string;
  readonly disk: DiskFile;
}

/** The files on the disk that texts belong to, by the id of the text. Where the browser cannot keep them, they are asked for again. */
export interface DiskFiles {
  get(id: string): Promise<DiskFile | undefined>;
  keep(id: string, disk: DiskFile): Promise<void>;
}

export function openDiskFiles(
  kept: KeyValueStore<KeptDiskFile> = databaseKeyValueStore('parley-workshop-disk', isKeptDiskFile),
): DiskFiles {
  return {
    get: async (id) => (await kept.get(id).catch(() => undefined))?.disk,
    keep: async (id, disk) => void (await kept.update(id, () => ({ id, disk })).catch(() => undefined)),
  };
}

function isKeptDiskFile(value: unknown, id: unknown): value is KeptDiskFile {
  return isRecord(value) && value['id'] === id && typeof value['disk'] === 'object' && value['disk'] !== null;
}
