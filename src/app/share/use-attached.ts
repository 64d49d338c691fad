import { useCallback } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { roomBeside } from '#record/carried/room.ts';
import type { PageBackground } from '../background/page-background.ts';
import type { AttachedScenario } from '../carried/attach-scenario.ts';
import { isShipped } from '../is-shipped.ts';
import { addressOf } from '../route.ts';
import { type Loaded, useLoaded } from '../use-loaded.ts';

/** Characters that settings take in a link, at most. */
const SETTINGS = 100;

export type Attached = Loaded<AttachedScenario | undefined>;

/** What a link that hands settings out has with it of a scenario that is not from Parley; undefined where it is. */
export function useAttached(scenario: Scenario, background: PageBackground): Attached {
  const load = useCallback(async () => {
    if (isShipped(scenario.id)) return undefined;
    const { attachScenario } = await import('../carried/attach-scenario.ts');
    return attachScenario(scenario, roomBeside(addressOf('').length + SETTINGS), background);
  }, [scenario, background]);
  return useLoaded(load);
}
