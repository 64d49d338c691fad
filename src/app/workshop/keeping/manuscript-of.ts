import { isUnsaved, type KeptManuscript } from '#session/workshop/kept-manuscript.ts';
import type { KeptFile } from '../../scenario-store.ts';
import type { WorkshopPlaces } from '../workshop-places.ts';
import { addFile } from './add-file.ts';

/**
 * Returns the text of an id as it was written last: in the workshop or, where a file of that id was opened on the first
 * screen since the text was saved, as it is in that file. Undefined if this device has neither. `now` is in milliseconds
 * since 1970.
 */
export async function manuscriptOf(
  id: string,
  { manuscripts, scenarioStore }: Pick<WorkshopPlaces, 'manuscripts' | 'scenarioStore'>,
  now: number,
): Promise<KeptManuscript | undefined> {
  const kept = await manuscripts.get(id);
  const manuscript = kept?.deletedAt === undefined ? kept : undefined;
  const opened = scenarioStore.list().find(({ folder }) => folder.id === id);
  if (opened === undefined || (manuscript !== undefined && isNewer(manuscript, opened))) return manuscript;
  return addFile(
    manuscripts,
    { id, name: manuscript?.name ?? `${id}.yaml`, saved: { text: opened.text, at: now } },
    now,
  );
}

/** True if the text has what the opened file may lack. */
function isNewer(manuscript: KeptManuscript, { text, openedAt = 0 }: KeptFile): boolean {
  const { saved } = manuscript;
  return isUnsaved(manuscript) || manuscript.text === text || (saved !== undefined && saved.at >= openedAt);
}
