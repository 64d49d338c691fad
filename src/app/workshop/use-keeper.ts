import { useCallback, useEffect } from 'preact/hooks';
import { isUnsaved, type KeptManuscript } from '#session/workshop/kept-manuscript.ts';
import { type Loaded, useLoaded } from '../use-loaded.ts';
import { addFile } from './keeping/add-file.ts';
import { journalOf, ManuscriptKeeper } from './keeping/manuscript-keeper.ts';
import type { WorkshopPlaces } from './workshop-places.ts';

/** The keeper of a text, for as long as it is on the screen; nothing where this device has no such text. */
export function useKeeper(id: string, places: WorkshopPlaces): Loaded<ManuscriptKeeper | undefined> {
  const load = useCallback(async () => {
    const { manuscripts, wire, texts } = places;
    const manuscript = await manuscriptOf(id, places);
    if (manuscript === undefined) return undefined;
    const keeper = new ManuscriptKeeper({ shelf: manuscripts, wire, texts, now: Date.now }, manuscript);
    // What was typed last before the page was closed, and had not been kept yet.
    const journal = journalOf(manuscript.id);
    const jotted = texts.read(journal);
    texts.clear(journal);
    if (jotted !== undefined && jotted !== manuscript.text) await keeper.replace(jotted, 'elsewhere');
    return keeper;
  }, [id, places]);
  const loaded = useLoaded(load);
  const keeper = loaded.is === 'there' ? loaded.value : undefined;
  useEffect(() => {
    if (keeper === undefined) return;
    const leave = () => {
      keeper.jot();
      keeper.flush();
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      keeper.close();
    };
  }, [keeper]);
  return loaded;
}

/** The text of an id: as it is written or, where it is as in its file, as it was opened on the first screen since. */
async function manuscriptOf(id: string, { manuscripts, shelf }: WorkshopPlaces): Promise<KeptManuscript | undefined> {
  const kept = await manuscripts.get(id);
  const manuscript = kept?.deletedAt === undefined ? kept : undefined;
  const opened = shelf.list().find(({ folder }) => folder.id === id);
  if (opened === undefined || (manuscript !== undefined && (isUnsaved(manuscript) || manuscript.text === opened.text)))
    return manuscript;
  const now = Date.now();
  return addFile(
    manuscripts,
    { id, name: manuscript?.name ?? `${id}.yaml`, saved: { text: opened.text, at: now } },
    now,
  );
}
