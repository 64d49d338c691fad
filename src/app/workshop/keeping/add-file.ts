import { isUnsaved, type KeptManuscript, type SavedFile } from '#session/workshop/kept-manuscript.ts';
import type { ManuscriptShelf, NewManuscript } from './manuscript-shelf.ts';

/** A file of the author's that was opened. */
export interface OpenedFile extends Pick<NewManuscript, 'id' | 'name'> {
  readonly saved: SavedFile;
}

/**
 * Brings a file to the shelf. One that lies there already is gone on with: it takes the text of the file, which is the master
 * copy, unless it has changes that the file lacks. Then the file becomes a text beside it, and nothing is lost.
 */
export async function addFile(
  shelf: ManuscriptShelf,
  { id, name, saved }: OpenedFile,
  now: number,
): Promise<KeptManuscript> {
  const { text } = saved;
  const same = (await shelf.list()).filter(
    (manuscript) => manuscript.name === name && manuscript.deletedAt === undefined,
  );
  const found =
    same.find((manuscript) => manuscript.text === text) ?? same.find((manuscript) => !isUnsaved(manuscript));
  if (found === undefined) return shelf.add({ id, name, text, saved }, now);
  if (found.text !== text) await shelf.addVersion(found.id, found.text, { at: now, why: 'elsewhere' });
  return shelf.change(found.id, (before = found) => ({
    ...before,
    text,
    saved,
    changedAt: now,
    revision: before.revision + 1,
  }));
}
