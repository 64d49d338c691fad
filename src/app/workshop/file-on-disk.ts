import { downloadFile } from '../debrief/download-file.ts';

/** A file that the page may write to again, as far as it is used here. */
export interface DiskFile {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
  queryPermission?(asked: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
  requestPermission?(asked: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
}

interface Pickers {
  showOpenFilePicker?(asked: object): Promise<DiskFile[]>;
  showSaveFilePicker?(asked: object): Promise<DiskFile>;
}

const TYPES = [{ accept: { 'application/yaml': ['.yaml', '.yml'] } }];

/** True if this browser can write to a file on disk repeatedly; others download a new one each time. */
export function canWriteFiles(): boolean {
  return (window as Pickers).showSaveFilePicker !== undefined;
}

/** Asks for a file that can be written to later; nothing where nobody chooses one. */
export async function pickFile(): Promise<DiskFile | undefined> {
  const picked = await askedFor(async () => (window as Pickers).showOpenFilePicker?.({ types: TYPES }));
  return picked?.[0];
}

/** The result of saving a text. */
export type SavedTo =
  | { readonly is: 'written'; readonly disk: DiskFile; readonly stamp: number }
  | { readonly is: 'downloaded' }
  | { readonly is: 'cancelled' };

/** Saves a text to the file it belongs to, asks for one where there is none, or has it downloaded. @throws where the disk refuses */
export async function saveToDisk(text: string, name: string, known: DiskFile | undefined): Promise<SavedTo> {
  if (!canWriteFiles()) {
    downloadFile(new Blob([text], { type: 'application/yaml' }), name);
    return { is: 'downloaded' };
  }
  const disk =
    known ??
    (await askedFor(async () => (window as Pickers).showSaveFilePicker?.({ suggestedName: name, types: TYPES })));
  if (disk === undefined) return { is: 'cancelled' };
  if ((await disk.requestPermission?.({ mode: 'readwrite' })) === 'denied') return { is: 'cancelled' };
  const writable = await disk.createWritable();
  await writable.write(text);
  await writable.close();
  return { is: 'written', disk, stamp: (await disk.getFile()).lastModified };
}

/** A file that was changed after the page wrote or read it last, where that can be seen without asking. */
export async function changedOnDisk(disk: DiskFile, stamp: number | undefined): Promise<File | undefined> {
  try {
    if (stamp === undefined || (await disk.queryPermission?.({ mode: 'read' })) !== 'granted') return undefined;
    const file = await disk.getFile();
    return file.lastModified > stamp ? file : undefined;
  } catch {
    // It was moved or deleted: the text here is what there is.
    return undefined;
  }
}

async function askedFor<Picked>(ask: () => Promise<Picked>): Promise<Picked | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
