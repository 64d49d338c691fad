import { useCallback } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { AttachedScenario } from '../carried/attach-scenario.ts';
import { isShipped } from '../is-shipped.ts';
import { usePageServices } from '../page-services.tsx';
import { type AsyncState, useAsync } from '../use-async.ts';
import { roomForSettings } from './room-for-settings.ts';

export type Attached = AsyncState<AttachedScenario | undefined>;

/** Returns the attachment of an invitation with a custom scenario; `undefined` for a shipped one. */
export function useAttached(scenario: Scenario): Attached {
  const { jobs } = usePageServices('jobs');
  const load = useCallback(async () => {
    if (isShipped(scenario.id)) return undefined;
    const { attachScenario } = await import('../carried/attach-scenario.ts');
    return attachScenario(scenario, roomForSettings(), jobs);
  }, [scenario, jobs]);
  return useAsync(load);
}
