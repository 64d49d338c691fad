import { useCallback } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { openLibrary } from '../../library.ts';
import { type AsyncState, useAsync } from '../../use-async.ts';
import type { LivePageProps } from '../live-page-props.ts';

type Places = Pick<LivePageProps, 'voice' | 'scenarioStore' | 'visit'>;

/** A scenario of this device or of Parley, by its id. With another `times` the files of the device are read again. */
export function useScenarioAtHand(
  { voice, scenarioStore, visit }: Places,
  id: string,
  times: number,
): AsyncState<Scenario | undefined> {
  // biome-ignore lint/correctness/useExhaustiveDependencies: files may have come
  const load = useCallback(async () => {
    const library = await openLibrary([visit, scenarioStore], voice);
    return (await library.withShipped(id)).scenarioOf(id);
  }, [voice, scenarioStore, visit, id, times]);
  return useAsync(load);
}
