import { useCallback, useEffect } from 'preact/hooks';
import type { CrossTabChannel } from '../../keeping/cross-tab-channel.ts';
import { type AsyncState, useAsync } from '../../use-async.ts';
import { ClassController } from './class-controller.ts';
import type { ClassStore } from './class-store.ts';

/** The controller of a class, for as long as it is on the screen; nothing where this device has no such class. */
export function useClassController(
  store: ClassStore,
  channel: CrossTabChannel,
  id: string,
): AsyncState<ClassController | undefined> {
  const load = useCallback(async () => {
    const kept = await store.get(id);
    return kept && new ClassController({ store, channel, now: Date.now }, kept);
  }, [store, channel, id]);
  const loaded = useAsync(load);
  const controller = loaded.is === 'there' ? loaded.value : undefined;
  useEffect(() => () => controller?.close(), [controller]);
  return loaded;
}
