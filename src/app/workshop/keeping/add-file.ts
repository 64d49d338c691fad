import { isUnsaved, type KeptManuscript, type SavedFile } from '#session/workshop/kept-manuscript.ts';
import type { ManuscriptStore, NewManuscript } from './manuscript-store.ts';

/** A file of the author's that was opened. */
export interface OpenedFile extends Pick<NewManuscript, 'id' | 'name'> {
  readonly saved: SavedFile;
}

/**
 * Brings a file to the store. One that lies there already is gone on with: it takes the text of the file, which is the master
 * copy, unless it has changes that the file lacks. Then the file becomes a text beside it, and nothing is lost.
 */
export async function addFile(
  store: ManuscriptStore,
  { id, name, saved }: OpenedFile,
  now: number,
): Promise<KeptManuscript> {
  const { text } = saved;
  const same = (await store.list()).filter(
    (manuscript) => manuscript.name === name && manuscript.deletedAt === undefined,
  );
  const found =
    same.find((manuscript) => manuscript.text === text) ?? same.find((manuscript) => !isUnsaved(manuscript));
  if (found === undefined) return store.add({ id, name, text, saved }, now);
  if (found.text !== text) await store.addVersion(found.id, found.text, { at: now, why: 'elsewhere' });
  return store.change(found.id, (before = found) => ({
    ...before,
    text,
    saved,
    changedAt: now,
    revision: before.revision + 1,
  }));
}
