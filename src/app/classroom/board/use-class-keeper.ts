import { useCallback, useEffect } from 'preact/hooks';
import type { WindowWire } from '../../keeping/window-wire.ts';
import { type Loaded, useLoaded } from '../../use-loaded.ts';
import { ClassKeeper } from './class-keeper.ts';
import type { ClassShelf } from './class-shelf.ts';

/** The keeper of a class, for as long as it is on the screen; nothing where this device has no such class. */
export function useClassKeeper(shelf: ClassShelf, wire: WindowWire, id: string): Loaded<ClassKeeper | undefined> {
  const load = useCallback(async () => {
    const kept = await shelf.get(id);
    return kept && new ClassKeeper({ shelf, wire, now: Date.now }, kept);
  }, [shelf, wire, id]);
  const loaded = useLoaded(load);
  const keeper = loaded.is === 'there' ? loaded.value : undefined;
  useEffect(() => () => keeper?.close(), [keeper]);
  return loaded;
}
