import { useCallback, useEffect } from 'preact/hooks';
import { isUnsaved, type KeptManuscript } from '#session/workshop/kept-manuscript.ts';
import { type AsyncState, useAsync } from '../use-async.ts';
import { addFile } from './keeping/add-file.ts';
import { journalOf, ManuscriptController } from './keeping/manuscript-controller.ts';
import type { WorkshopPlaces } from './workshop-places.ts';

/** The controller of a text, for as long as it is on the screen; nothing where this device has no such text. */
export function useManuscriptController(
  id: string,
  places: WorkshopPlaces,
): AsyncState<ManuscriptController | undefined> {
  const load = useCallback(async () => {
    const { manuscripts, channel, store: texts } = places;
    const manuscript = await manuscriptOf(id, places);
    if (manuscript === undefined) return undefined;
    const controller = new ManuscriptController({ store: manuscripts, channel, texts, now: Date.now }, manuscript);
    // What was typed last before the page was closed, and had not been kept yet.
    const journal = journalOf(manuscript.id);
    const jotted = texts.read(journal);
    texts.clear(journal);
    if (jotted !== undefined && jotted !== manuscript.text) await controller.replace(jotted, 'elsewhere');
    return controller;
  }, [id, places]);
  const loaded = useAsync(load);
  const controller = loaded.is === 'there' ? loaded.value : undefined;
  useEffect(() => {
    if (controller === undefined) return;
    const leave = () => {
      controller.flushOnUnload();
      controller.flush();
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      controller.close();
    };
  }, [controller]);
  return loaded;
}

/** The text of an id: as it is written or, where it is as in its file, as it was opened on the first screen since. */
async function manuscriptOf(
  id: string,
  { manuscripts, scenarioStore }: WorkshopPlaces,
): Promise<KeptManuscript | undefined> {
  const kept = await manuscripts.get(id);
  const manuscript = kept?.deletedAt === undefined ? kept : undefined;
  const opened = scenarioStore.list().find(({ folder }) => folder.id === id);
  if (opened === undefined || (manuscript !== undefined && (isUnsaved(manuscript) || manuscript.text === opened.text)))
    return manuscript;
  const now = Date.now();
  return addFile(
    manuscripts,
    { id, name: manuscript?.name ?? `${id}.yaml`, saved: { text: opened.text, at: now } },
    now,
  );
}
