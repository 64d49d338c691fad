import { useCallback } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { openLibrary } from '../../library.ts';
import { usePageServices } from '../../page-services.tsx';
import { type AsyncState, useAsync } from '../../use-async.ts';

/** A scenario of this device or of Parley, by its id. With another `times` the files of the device are read again. */
export function useScenarioAtHand(id: string, times: number): AsyncState<Scenario | undefined> {
  const { messages, scenarioStore, visit } = usePageServices('messages');
  // biome-ignore lint/correctness/useExhaustiveDependencies: files may have come
  const load = useCallback(async () => {
    const library = await openLibrary([visit, scenarioStore], messages);
    return (await library.withShipped(id)).scenarioOf(id);
  }, [messages, scenarioStore, visit, id, times]);
  return useAsync(load);
}
