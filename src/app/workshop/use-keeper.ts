import { useCallback, useEffect, useState } from 'preact/hooks';
import type { KeptDraft } from '#session/workshop/kept-draft.ts';
import type { Shelf } from '../shelf.ts';
import { type Loaded, useLoaded } from '../use-loaded.ts';
import { DraftKeeper, type DraftState, JOURNAL } from './keeping/draft-keeper.ts';
import type { WorkshopPlaces } from './workshop-places.ts';

/** The keeper of a text, for as long as it is on the screen; nothing where this device has no such text. */
export function useKeeper(id: string, places: WorkshopPlaces): Loaded<DraftKeeper | undefined> {
  const { drafts, wire, texts, shelf } = places;
  const load = useCallback(async () => {
    const draft = (await drafts.get(id)) ?? (await fromShelf(id, drafts, shelf));
    if (draft === undefined || draft.deletedAt !== undefined) return undefined;
    const keeper = new DraftKeeper({ shelf: drafts, wire, texts, now: Date.now }, draft);
    const jotted = jottedIn(texts.read(JOURNAL), id);
    texts.clear(JOURNAL);
    if (jotted !== undefined && jotted !== draft.text) await keeper.replace(jotted, 'elsewhere');
    return keeper;
  }, [id, drafts, wire, texts, shelf]);
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

/** A scenario that was opened on this device, as a text to be changed. */
function fromShelf(id: string, drafts: WorkshopPlaces['drafts'], shelf: Shelf): Promise<KeptDraft> | undefined {
  const opened = shelf.list().find(({ folder }) => folder.id === id);
  return opened && drafts.add({ id, name: `${id}.yaml`, text: opened.text, saved: undefined }, Date.now());
}

/** How a text is kept, live. */
export function useDraftState(keeper: DraftKeeper): DraftState {
  const [state, setState] = useState(() => keeper.state());
  useEffect(() => {
    setState(keeper.state());
    return keeper.watch(() => setState(keeper.state()));
  }, [keeper]);
  return state;
}

/** What was typed last before the page was closed, and had not been kept yet. */
function jottedIn(journal: string | undefined, id: string): string | undefined {
  try {
    const read = JSON.parse(journal ?? 'null') as { readonly id?: unknown; readonly text?: unknown } | null;
    return read?.id === id && typeof read.text === 'string' ? read.text : undefined;
  } catch {
    return undefined;
  }
}
