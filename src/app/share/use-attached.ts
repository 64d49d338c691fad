import { useCallback } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { roomBeside } from '#record/carried/room.ts';
import type { AttachedScenario } from '../carried/attach-scenario.ts';
import { isShipped } from '../is-shipped.ts';
import { usePageServices } from '../page-services.tsx';
import { addressOf } from '../route.ts';
import { type AsyncState, useAsync } from '../use-async.ts';

/** Characters that settings take in a link, at most. */
const SETTINGS = 100;

export type Attached = AsyncState<AttachedScenario | undefined>;

/** Returns the attachment of an invitation with a custom scenario; `undefined` for a shipped one. */
export function useAttached(scenario: Scenario): Attached {
  const { jobs } = usePageServices('jobs');
  const load = useCallback(async () => {
    if (isShipped(scenario.id)) return undefined;
    const { attachScenario } = await import('../carried/attach-scenario.ts');
    return attachScenario(scenario, roomBeside(addressOf('').length + SETTINGS), jobs);
  }, [scenario, jobs]);
  return useAsync(load);
}
