import { useCallback } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { openLibrary } from '../../library.ts';
import { type Loaded, useLoaded } from '../../use-loaded.ts';
import type { LivePageProps } from '../live-page-props.ts';

type Places = Pick<LivePageProps, 'voice' | 'shelf' | 'visit'>;

/** A scenario of this device or of Parley, by its id. With another `times` the files of the device are read again. */
export function useScenarioAtHand(
  { voice, shelf, visit }: Places,
  id: string,
  times: number,
): Loaded<Scenario | undefined> {
  // biome-ignore lint/correctness/useExhaustiveDependencies: files may have come
  const load = useCallback(async () => {
    const library = await openLibrary([visit, shelf], voice);
    return (await library.withShipped(id)).scenarioOf(id);
  }, [voice, shelf, visit, id, times]);
  return useLoaded(load);
}
