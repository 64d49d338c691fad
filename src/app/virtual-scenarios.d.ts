/** Made by `tools/vite/scenario-plugin.ts` while building. */
declare module 'virtual:scenarios' {
  import type { Scenario } from '#engine/model/scenario.ts';

  /** The shipped scenarios, checked; the easiest first. */
  export const scenarios: readonly Scenario[];
}
